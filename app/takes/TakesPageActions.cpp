// What the page does to takes: delete, get back, edit, export and import.
#include "takes/TakesPagePrivate.h"

#include "jobs/TakeFileDialogs.h"
#include "takes/ImportNotice.h"
#include "takes/TakeDetailsDialog.h"

#include <QDateTime>

#include <utility>

namespace starling {

void TakesPage::Private::removeSelected()
{
    const std::vector<TakeId> takes = table->selectedTakes();
    if (takes.empty() || trash || !edits.moveToTrash(takes))
        return;
    const int index = edits.stack().index();
    refresh();
    Q_EMIT page.noticed(
        {topics::takes,
         Notice::Kind::Info,
         tr("%n take(s) moved to the trash.", nullptr, int(takes.size())),
         {{tr("Undo"), [this, index, takes] { undoRemoval(index, takes); }}}});
}

void TakesPage::Private::undoRemoval(int stackIndex, const std::vector<TakeId>& takes)
{
    // Later edits may lie on top of the removal; then the takes come back by an edit of their own.
    if (edits.stack().index() == stackIndex)
        edits.stack().undo();
    else
        edits.restore(takes);
    refresh();
    if (!trash)
        table->selectTakes(takes);
}

void TakesPage::Private::restoreSelected()
{
    const std::vector<TakeId> takes = table->selectedTakes();
    if (takes.empty() || !trash || !edits.restore(takes))
        return;
    refresh();
    Q_EMIT page.noticed(
        {topics::takes, Notice::Kind::Success, tr("%n take(s) restored.", nullptr, int(takes.size())), {}});
}

std::vector<Take> TakesPage::Private::selected() const
{
    std::vector<Take> takes;
    for (const TakeId& id : table->selectedTakes())
        takes.push_back(model.take(model.rowOf(id)));
    return takes;
}

void TakesPage::Private::editDetails()
{
    const std::vector<Take> takes = selected();
    if (takes.size() != 1 || trash)
        return;
    const QuestionId asked = takes.front().setup.question;
    TakeDetailsDialog::Choices choices{services.catalog, questions, stories};
    std::erase_if(choices.questions, [&asked](const Question& question) {
        return question.retired && question.id != asked;
    });
    auto* dialog = new TakeDetailsDialog(takes.front().setup, choices, &page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &page, [this, dialog, take = takes.front().id] {
        TakeSetup setup = dialog->setup();
        if (const auto title = dialog->newStory()) {
            const auto story = services.library.stories().add(*title, QDateTime::currentDateTime());
            if (!story) {
                page.notice(topics::takes, story.error());
                return;
            }
            setup.story = story->id;
        }
        edits.setSetup(take, setup);
        refresh();
    });
    dialog->open();
}

void TakesPage::Private::exportSelected(ExportFormat format)
{
    const std::vector<Take> takes = selected();
    if (takes.empty() || exports.isRunning())
        return;
    if (takes.size() == 1) {
        askForTarget(
            &page, {format}, exports.suggestedName(takes.front(), format),
            [this, take = takes.front()](const QString& target, ExportFormat chosen) {
                exports.start(take, chosen, target);
            });
        return;
    }
    askForFolder(
        &page, [this, takes, format](const QString& folder) { exports.start(takes, format, folder); });
}

TakeSetup TakesPage::Private::importSetup() const
{
    // Recordings dropped on a narrowed list belong to what it is narrowed to.
    const TakeQuery narrowed = filters->query(QDate::currentDate());
    TakeSetup setup;
    setup.question = narrowed.question;
    if (const Question* question = services.catalog.question(narrowed.question))
        setup.questionText = question->text;
    setup.story = narrowed.story;
    setup.framework = narrowed.framework.isNull() ? services.settings.framework() : narrowed.framework;
    setup.framework = services.catalog.frameworkOrDefault(setup.framework).id;
    setup.depth = services.settings.depth();
    return setup;
}

void TakesPage::Private::importFiles(const QStringList& files)
{
    if (files.isEmpty())
        return;
    Q_EMIT page.noticeCleared(topics::imports);
    imports.start(files, importSetup());
}

void TakesPage::Private::onImported(const TakeImports::Outcome& outcome)
{
    importBar->done();
    if (!outcome.taken.empty()) {
        if (trash)
            setTrash(false);
        refresh();
        if (model.rowOf(outcome.taken.back()) < 0)
            filters->clear();
        table->selectTakes(outcome.taken);
    }
    if (std::exchange(afterImport, AfterImport::Tell) == AfterImport::Open && outcome.taken.size() == 1) {
        Q_EMIT page.takeOpened(outcome.taken.front()); // says enough
        return;
    }
    Notice notice = importNotice(outcome);
    notice.topic = topics::imports;
    if (outcome.taken.size() == 1) {
        notice.actions.append(
            {tr("Open"), [this, take = outcome.taken.front()] { Q_EMIT page.takeOpened(take); }});
        notice.actions.append({tr("Details…"), [this, take = outcome.taken.front()] {
                                   table->selectTakes({take});
                                   editDetails();
                               }});
    }
    Q_EMIT page.noticed(notice);
}

} // namespace starling
