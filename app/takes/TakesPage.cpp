#include "takes/TakesPage.h"

#include "takes/DropZone.h"
#include "takes/ImportNotice.h"
#include "takes/JobBar.h"
#include "takes/TakeActionBar.h"
#include "takes/TakeDetailsDialog.h"
#include "takes/TakeEdits.h"
#include "takes/TakeFileDialogs.h"
#include "takes/TakeFilterBar.h"
#include "takes/TakeImports.h"
#include "takes/TakeShelf.h"
#include "takes/TakeTable.h"
#include "widgets/PageHeader.h"

#include <QAction>
#include <QDir>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace starling {

namespace {

const QString importTopic = QStringLiteral("import");
const QString exportTopic = QStringLiteral("export");
const QString takesTopic = QStringLiteral("takes");

} // namespace

class TakesPage::Private {
public:
    Private(TakesPage& page, const Services& given);

    /// Reads the library again.
    void refresh();
    /// Narrows what has been read.
    void showFound();
    void setTrash(bool on);
    void removeSelected();
    void restoreSelected();
    void editDetails();
    void exportSelected(ExportFormat format);
    void importFiles(const QStringList& files);
    void onImported(const TakeImports::Outcome& outcome);
    void undoRemoval(int stackIndex, const std::vector<TakeId>& takes);

    TakesPage& page;
    Services services;
    TakeListModel model;
    TakeShelf shelf;
    std::vector<Story> stories;
    TakeEdits edits;
    TakeImports imports;
    TakeExports exports;
    QTimer refreshSoon;
    bool trash = false;

    PageHeader* header = nullptr;
    QPushButton* trashButton = nullptr;
    QPushButton* importButton = nullptr;
    TakeFilterBar* filters = nullptr;
    JobBar* importBar = nullptr;
    JobBar* exportBar = nullptr;
    QStackedWidget* stack = nullptr;
    TakeTable* table = nullptr;
    EmptyState* empty = nullptr;
    EmptyState* noMatch = nullptr;
    EmptyState* emptyTrash = nullptr;
    TakeActionBar* actions = nullptr;

private:
    void build();
    void buildHeader();
    void drawHeader();
    void buildStack();
    void addKeys();
    void connectServices();
    void showSummary();
    [[nodiscard]] std::vector<Take> selected() const;
    [[nodiscard]] TakeSetup importSetup() const;
};

TakesPage::Private::Private(TakesPage& owner, const Services& given)
    : page(owner)
    , services(given)
    , model(given.catalog)
    , edits(given.library.takes())
    , imports({given.library, given.catalog, given.archiver, given.settings, given.trace})
    , exports(given.library.folder(), given.catalog)
{
    refreshSoon.setSingleShot(true);
    build();
    connectServices();
}

void TakesPage::Private::build()
{
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::grid * 3 / 2);
    buildHeader();
    filters = new TakeFilterBar(services.catalog, services.theme, &page);
    importBar = new JobBar(&page);
    exportBar = new JobBar(&page);
    buildStack();
    actions = new TakeActionBar(services.theme, &page);
    for (QWidget* part : std::initializer_list<QWidget*>{header, filters, importBar, exportBar})
        column->addWidget(part);
    column->addWidget(stack, 1);
    column->addWidget(actions);
    auto* drop = new DropZone(tr("Drop recordings to import them"), services.theme, &page);
    QObject::connect(
        drop, &DropZone::dropped, &page, [this](const QStringList& files) { importFiles(files); });
    addKeys();
}

void TakesPage::Private::buildHeader()
{
    const Theme& theme = services.theme;
    header = new PageHeader(page.title(), theme, &page);
    trashButton = new QPushButton(tr("Trash"), header);
    trashButton->setToolTip(
        tr("Takes moved to the trash, kept for %n day(s)", nullptr, TakeListModel::trashDays));
    importButton = new QPushButton(tr("Import…"), header);
    importButton->setToolTip(
        tr("Take in recordings made elsewhere; files can also be dropped on the page (Ctrl+I)"));
    header->addAction(trashButton);
    header->addAction(importButton);
    drawHeader();
    QObject::connect(&theme, &Theme::changed, header, [this] { drawHeader(); });
    QObject::connect(trashButton, &QPushButton::clicked, &page, [this] { setTrash(!trash); });
    QObject::connect(importButton, &QPushButton::clicked, &page, [this] {
        askForRecordings(&page, [this](const QStringList& files) { importFiles(files); });
    });
}

void TakesPage::Private::drawHeader()
{
    trashButton->setIcon(services.theme.icon(trash ? Icon::Back : Icon::Trash));
    importButton->setIcon(services.theme.icon(Icon::Import));
}

void TakesPage::Private::buildStack()
{
    const Theme& theme = services.theme;
    stack = new QStackedWidget(&page);
    table = new TakeTable(model, services.settings, theme, stack);
    empty = new EmptyState(
        Icon::Takes,
        tr("Every answer you record is kept here.\nRecordings from a phone can be dropped on this page."),
        tr("Rehearse an answer"), theme, stack);
    noMatch =
        new EmptyState(Icon::Search, tr("No take matches this search."), tr("Show every take"), theme, stack);
    emptyTrash =
        new EmptyState(Icon::Trash, tr("The trash is empty."), tr("Back to the takes"), theme, stack);
    for (QWidget* part : std::initializer_list<QWidget*>{table, empty, noMatch, emptyTrash})
        stack->addWidget(part);
    QObject::connect(empty, &EmptyState::stepTaken, &page, &TakesPage::rehearseRequested);
    QObject::connect(noMatch, &EmptyState::stepTaken, &page, [this] { filters->clear(); });
    QObject::connect(emptyTrash, &EmptyState::stepTaken, &page, [this] { setTrash(false); });
}

void TakesPage::Private::addKeys()
{
    const auto key = [this](const QKeySequence& keys, auto run) {
        auto* action = new QAction(&page);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        page.addAction(action);
        QObject::connect(action, &QAction::triggered, &page, run);
    };
    key(Qt::CTRL | Qt::Key_I, [this] { importButton->click(); });
    key(Qt::CTRL | Qt::Key_E, [this] { actions->popUpExport(); });
    key(QKeySequence::Find, [this] { filters->focusSearch(); });
    key(QKeySequence::Undo, [this] { edits.stack().undo(); });
    key(QKeySequence::Redo, [this] { edits.stack().redo(); });
}

void TakesPage::Private::connectServices()
{
    TakeStore& takes = services.library.takes();
    const auto soon = [this] {
        if (page.isVisible())
            refreshSoon.start(0);
    };
    QObject::connect(&refreshSoon, &QTimer::timeout, &page, [this] { refresh(); });
    for (const auto signal : {&TakeStore::takeAdded, &TakeStore::takeChanged, &TakeStore::takeRemoved})
        QObject::connect(&takes, signal, &page, soon);
    QObject::connect(&services.library.stories(), &StoryStore::storiesChanged, &page, soon);
    QObject::connect(&services.settings, &Settings::changed, &page, soon);
    QObject::connect(filters, &TakeFilterBar::changed, &page, [this] { showFound(); });

    QObject::connect(table, &TakeTable::openRequested, &page, [this](const TakeId& take) {
        if (!trash)
            Q_EMIT page.takeOpened(take);
    });
    QObject::connect(table, &TakeTable::selectedTakesChanged, &page, [this] { showSummary(); });
    QObject::connect(table, &QWidget::customContextMenuRequested, &page, [this](const QPoint& at) {
        actions->contextMenu()->popup(table->viewport()->mapToGlobal(at));
    });
    QObject::connect(actions, &TakeActionBar::openRequested, &page, [this] {
        if (const auto chosen = table->selectedTakes(); chosen.size() == 1)
            Q_EMIT page.takeOpened(chosen.front());
    });
    QObject::connect(actions, &TakeActionBar::detailsRequested, &page, [this] { editDetails(); });
    QObject::connect(actions, &TakeActionBar::deleteRequested, &page, [this] { removeSelected(); });
    QObject::connect(actions, &TakeActionBar::restoreRequested, &page, [this] { restoreSelected(); });
    QObject::connect(actions, &TakeActionBar::exportRequested, &page, [this](ExportFormat format) {
        exportSelected(format);
    });
    QObject::connect(
        &edits, &TakeEdits::failed, &page, [this](const Error& error) { page.notice(takesTopic, error); });

    QObject::connect(
        &imports, &TakeImports::progressed, &page,
        [this](const QString& name, int index, int count, double fraction) {
            importBar->show(
                tr("Importing “%1” (%2 of %3)").arg(name).arg(index).arg(count),
                (index - 1 + fraction) / std::max(1, count));
        });
    QObject::connect(&imports, &TakeImports::finished, &page, [this](const TakeImports::Outcome& outcome) {
        onImported(outcome);
    });
    QObject::connect(importBar, &JobBar::cancelRequested, &page, [this] { imports.cancel(); });

    QObject::connect(&exports, &TakeExports::progressed, &page, [this](double fraction) {
        exportBar->show(tr("Exporting"), fraction);
    });
    QObject::connect(&exports, &TakeExports::finished, &page, [this](int files, const QString& where) {
        exportBar->done();
        Q_EMIT page.noticed(
            {exportTopic,
             Notice::Kind::Success,
             tr("%n file(s) written: %1", nullptr, files).arg(QDir::toNativeSeparators(where)),
             {}});
    });
    QObject::connect(&exports, &TakeExports::failed, &page, [this](const Error& error) {
        exportBar->done();
        if (error.code != ErrorCode::Cancelled)
            page.notice(exportTopic, error);
    });
    QObject::connect(exportBar, &JobBar::cancelRequested, &page, [this] { exports.cancel(); });
}

void TakesPage::Private::refresh()
{
    if (const auto known = services.library.stories().all()) {
        filters->setStories(*known);
        model.setStories(*known);
        stories = *known;
    }
    if (const auto questions = services.library.questions().all())
        filters->setOwnQuestions(*questions);
    model.setLengths(services.settings.lengths());
    if (const auto loaded = shelf.load(services.library.takes(), stories, trash); !loaded) {
        page.notice(takesTopic, loaded.error());
        return;
    }
    showFound();
}

void TakesPage::Private::showFound()
{
    const QDateTime now = QDateTime::currentDateTime();
    model.setNow(now);
    table->setTakes(shelf.find(filters->query(now.date())));
    const bool any = model.rowCount() > 0;
    const bool narrowed = filters->isNarrowing();
    if (any)
        stack->setCurrentWidget(table);
    else if (narrowed)
        stack->setCurrentWidget(noMatch);
    else
        stack->setCurrentWidget(trash ? emptyTrash : empty);
    filters->setVisible(any || narrowed);
    actions->setVisible(any);
    showSummary();
}

void TakesPage::Private::showSummary()
{
    const int count = model.rowCount();
    const int chosen = int(table->selectedTakes().size());
    const QString spoken = words::amount(model.spoken());
    if (chosen > 1)
        actions->setSummary(tr("%1 of %n take(s) selected", nullptr, count).arg(chosen));
    else
        actions->setSummary(tr("%n take(s), %1 spoken", nullptr, count).arg(spoken));
    actions->setSelected(chosen);
}

void TakesPage::Private::setTrash(bool on)
{
    if (on == trash)
        return;
    trash = on;
    drawHeader();
    trashButton->setText(on ? tr("Back to the takes") : tr("Trash"));
    header->setTitle(on ? tr("Trash") : page.title());
    header->setSubtitle(
        on ? tr(
            "A take is destroyed for good %n day(s) after it came here.", nullptr, TakeListModel::trashDays)
           : QString());
    importButton->setVisible(!on);
    model.setTrash(on);
    actions->setTrash(on);
    refresh();
    table->setFocus();
}

void TakesPage::Private::removeSelected()
{
    const std::vector<TakeId> takes = table->selectedTakes();
    if (takes.empty() || trash || !edits.moveToTrash(takes))
        return;
    const int index = edits.stack().index();
    refresh();
    Q_EMIT page.noticed(
        {takesTopic,
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
        {takesTopic, Notice::Kind::Success, tr("%n take(s) restored.", nullptr, int(takes.size())), {}});
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
    TakeDetailsDialog::Choices choices{services.catalog, {}, stories};
    if (auto questions = services.library.questions().all())
        choices.ownQuestions = std::move(*questions);
    auto* dialog = new TakeDetailsDialog(takes.front().setup, choices, &page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &page, [this, dialog, take = takes.front().id] {
        TakeSetup setup = dialog->setup();
        if (const auto title = dialog->newStory()) {
            const auto story = services.library.stories().add(*title, QDateTime::currentDateTime());
            if (!story) {
                page.notice(takesTopic, story.error());
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
            &page, format, exports.suggestedName(takes.front(), format),
            [this, take = takes.front(), format](const QString& target) {
                exports.start(take, format, target);
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
    Q_EMIT page.noticeCleared(importTopic);
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
    Notice notice = importNotice(outcome);
    notice.topic = importTopic;
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

TakesPage::TakesPage(const Services& services, QWidget* parent)
    : Page(parent)
    , d(std::make_unique<Private>(*this, services))
{
}

TakesPage::~TakesPage() = default;

void TakesPage::importFiles(const QStringList& files)
{
    d->importFiles(files);
}

void TakesPage::showTakes(const TakeQuery& query)
{
    d->setTrash(query.trash);
    d->filters->setQuery(query);
}

QString TakesPage::title() const
{
    return tr("Takes");
}

QList<KeyHelp> TakesPage::keys() const
{
    const auto shown = [](QKeySequence::StandardKey key) {
        return QKeySequence(key).toString(QKeySequence::NativeText);
    };
    return {
        {tr("Enter"), tr("Open the take in Review")},
        {shown(QKeySequence::Find), tr("Search")},
        {tr("F2"), tr("Edit question, story, framework and depth")},
        {tr("Ctrl+I"), tr("Import recordings")},
        {tr("Ctrl+E"), tr("Export")},
        {shown(QKeySequence::Delete), tr("Move to the trash")},
        {shown(QKeySequence::Undo), tr("Undo")},
        {shown(QKeySequence::Redo), tr("Redo")},
    };
}

void TakesPage::enter()
{
    d->refresh();
    d->table->setFocus();
}

bool TakesPage::isBusy() const
{
    return d->imports.isRunning() || d->exports.isRunning();
}

} // namespace starling
