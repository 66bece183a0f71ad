#include "takes/TakesPage.h"

#include "jobs/ExportNotice.h"
#include "jobs/TakeFileDialogs.h"
#include "takes/TakesPagePrivate.h"
#include "widgets/DropZone.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace starling {

TakesPage::Private::Private(TakesPage& owner, const Services& given)
    : page(owner)
    , services(given)
    , model(given.catalog)
    , edits(given.library.takes())
    , imports({given.library, given.catalog, given.archiver, given.settings, given.trace})
    , exports(given.library, given.catalog, given.settings)
{
    refreshSoon.setSingleShot(true);
    build();
    connectStores();
    connectTable();
    connectJobs();
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

void TakesPage::Private::connectStores()
{
    TakeStore& takes = services.library.takes();
    const auto soon = [this] {
        if (page.isVisible())
            refreshSoon.start(0);
    };
    QObject::connect(&refreshSoon, &QTimer::timeout, &page, [this] { refresh(); });
    for (const auto signal : {&TakeStore::takeAdded, &TakeStore::takeChanged, &TakeStore::takeRemoved})
        QObject::connect(&takes, signal, &page, soon);
    for (const auto signal : {&StoryStore::storyAdded, &StoryStore::storyChanged, &StoryStore::storyRemoved})
        QObject::connect(&services.library.stories(), signal, &page, soon);
    QObject::connect(&services.library.questions(), &QuestionStore::questionsChanged, &page, soon);
    QObject::connect(&services.library.flagKinds(), &FlagKindStore::flagKindsChanged, &page, soon);
    QObject::connect(&services.settings, &Settings::changed, &page, soon);
    QObject::connect(filters, &TakeFilterBar::changed, &page, [this] { showFound(); });
}

void TakesPage::Private::connectTable()
{
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
    QObject::connect(actions, &TakeActionBar::compareRequested, &page, [this] {
        if (const auto chosen = table->selectedTakes(); chosen.size() == 2)
            Q_EMIT page.compareRequested(chosen);
    });
    QObject::connect(actions, &TakeActionBar::detailsRequested, &page, [this] { editDetails(); });
    QObject::connect(actions, &TakeActionBar::deleteRequested, &page, [this] { removeSelected(); });
    QObject::connect(actions, &TakeActionBar::restoreRequested, &page, [this] { restoreSelected(); });
    QObject::connect(actions, &TakeActionBar::exportRequested, &page, [this](ExportFormat format) {
        exportSelected(format);
    });
    QObject::connect(
        &edits, &TakeEdits::failed, &page, [this](const Error& error) { page.notice(topics::takes, error); });
}

void TakesPage::Private::connectJobs()
{
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
        Q_EMIT page.noticed(exportNotice(topics::exports, files, where));
    });
    QObject::connect(&exports, &TakeExports::failed, &page, [this](const Error& error) {
        exportBar->done();
        if (error.code != ErrorCode::Cancelled)
            page.notice(topics::exports, error);
    });
    QObject::connect(exportBar, &JobBar::cancelRequested, &page, [this] { exports.cancel(); });
}

void TakesPage::Private::refresh()
{
    // Takes of a story in the trash go on showing its title, and retired questions had takes.
    if (auto known = services.library.stories().titles(Trash::Included)) {
        stories = *std::move(known);
        filters->setStories(stories);
        model.setStories(stories);
    }
    if (auto known = services.library.questions().all(services.catalog, QuestionStore::Retired::Included)) {
        questions = *std::move(known);
        filters->setQuestions(questions);
    }
    filters->setFlagKinds(services.catalog.flagKinds);
    model.setLengths(services.settings.lengths());
    if (const auto loaded = shelf.load(services.library.takes(), stories, trash); !loaded) {
        page.notice(topics::takes, loaded.error());
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

TakesPage::TakesPage(const Services& services, QWidget* parent)
    : Page(parent)
    , d(std::make_unique<Private>(*this, services))
{
}

TakesPage::~TakesPage() = default;

void TakesPage::importFiles(const QStringList& files, AfterImport after)
{
    d->afterImport = after;
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
        {tr("Ctrl+M"), tr("Compare two selected takes")},
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
