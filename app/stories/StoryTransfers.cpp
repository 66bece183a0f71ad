#include "stories/StoryTransfers.h"

#include "exchange/StoryFileReader.h"
#include "stories/StoryConflictDialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace starling {

namespace {

const QString topic = QStringLiteral("story-files");

QString documents()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).exists() ? folder : QDir::homePath();
}

} // namespace

StoryTransfers::StoryTransfers(Library& library, const Catalog& catalog, const Theme& theme, QWidget* window)
    : QObject(window)
    , m_library(library)
    , m_catalog(catalog)
    , m_theme(theme)
    , m_window(window)
{
}

void StoryTransfers::fail(const Error& error)
{
    Q_EMIT noticed({topic, Notice::Kind::Error, error.message, {}});
}

void StoryTransfers::askForFiles()
{
    auto* ask = new QFileDialog(m_window, tr("Import stories"), documents());
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setFileMode(QFileDialog::ExistingFiles);
    ask->setNameFilters(
        {tr("Stories (%1)").arg(QStringLiteral("*.json *.md *.markdown")), tr("All files (%1)").arg(u'*')});
    connect(ask, &QFileDialog::filesSelected, this, &StoryTransfers::importFiles);
    ask->open();
}

void StoryTransfers::importFiles(const QStringList& files)
{
    const auto file = readStoryFiles(files);
    if (!file)
        return fail(file.error());
    const auto plan = planStoryImport(*file, m_library, m_catalog);
    if (!plan)
        return fail(plan.error());
    if (plan->conflicts.empty())
        return apply(*plan, {});
    auto* dialog = new StoryConflictDialog(plan->conflicts, m_theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &QDialog::accepted, this, [this, dialog, plan = *plan] { apply(plan, dialog->choices()); });
    dialog->open();
}

void StoryTransfers::apply(const StoryImportPlan& plan, const std::vector<ConflictChoice>& choices)
{
    const auto done = applyStoryImport(plan, choices, m_library, m_catalog, QDateTime::currentDateTime());
    if (!done)
        return fail(done.error());
    const int changed = done->added + done->replaced + done->copied;
    QString text = changed > 0 ? tr("%n story(s) taken in.", nullptr, changed)
                               : tr("Everything in it is here already; nothing was changed.");
    if (done->kept > 0)
        //: Behind the sentence that says how many stories were taken in
        text = tr("%1 %2").arg(text, tr("%n of yours kept as they are.", nullptr, done->kept));
    Q_EMIT noticed({topic, Notice::Kind::Success, text, {}});
    Q_EMIT imported();
}

void StoryTransfers::askToExport(const std::vector<StoryId>& ids)
{
    std::vector<Story> stories;
    for (const StoryId& id : ids) {
        auto story = m_library.stories().story(id);
        if (!story)
            return fail(story.error());
        stories.push_back(std::move(*story));
    }
    if (stories.empty())
        return;
    const bool one = stories.size() == 1;
    const QString name = one ? storyFileName(stories.front()) : tr("stories.json");
    auto* ask = new QFileDialog(m_window, tr("Export stories"), documents());
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setAcceptMode(QFileDialog::AcceptSave);
    ask->setNameFilters(
        {tr("JSON, lossless (%1)").arg(QStringLiteral("*.json")),
         one ? tr("Markdown (%1)").arg(QStringLiteral("*.md")) : tr("A folder of Markdown files")});
    ask->setDefaultSuffix(QStringLiteral("json"));
    ask->selectFile(QFileInfo(name).completeBaseName());
    connect(ask, &QFileDialog::filterSelected, ask, [ask, one](const QString& filter) {
        const bool json = filter == ask->nameFilters().front();
        ask->setDefaultSuffix(json ? QStringLiteral("json") : one ? QStringLiteral("md") : QString());
    });
    connect(ask, &QFileDialog::fileSelected, this, [this, ask, stories](const QString& target) {
        const bool json = ask->selectedNameFilter() == ask->nameFilters().front();
        write(
            stories, storyFormatOf(target).value_or(json ? StoryFormat::Json : StoryFormat::Markdown),
            target);
    });
    ask->open();
}

void StoryTransfers::write(const std::vector<Story>& stories, StoryFormat format, const QString& target)
{
    QuestionTexts texts;
    if (const auto questions = m_library.questions().all(m_catalog, QuestionStore::Retired::Included)) {
        for (const Question& question : *questions)
            texts.insert(question.id, question.text);
    }
    const auto written = exportStories(stories, texts, format, target);
    if (!written)
        return fail(written.error());
    Q_EMIT noticed(
        {topic,
         Notice::Kind::Success,
         tr("%n file(s) written: %1", nullptr, int(written->size())).arg(QDir::toNativeSeparators(target)),
         {}});
}

} // namespace starling
