#include "stories/StoriesPage.h"

#include "stories/HistoryKeys.h"
#include "stories/StoriesPagePrivate.h"
#include "stories/StoryWords.h"
#include "widgets/DropZone.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

#include <algorithm>

namespace starling {

namespace {
const QString splitKey = QStringLiteral("stories/split");
const QString lastKey = QStringLiteral("stories/last");
constexpr int listLag = 300; // ms from a key press in the form to the list
} // namespace

StoriesPage::Private::Private(StoriesPage& owner, const Services& given)
    : page(owner)
    , services(given)
    , editing(given.library.stories())
    , transfers(given.library, given.catalog, given.theme, &page)
{
    listSoon.setSingleShot(true);
    listSoon.setInterval(listLag);
    build();
    connectEditing();
    connectEditor();
    connectStores();
    addKeys();
}

StoriesPage::Private::~Private() = default;

void StoriesPage::Private::build()
{
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::grid);
    buildHeader();
    buildStack();
    column->addWidget(header);
    column->addWidget(stack, 1);
}

void StoriesPage::Private::buildHeader()
{
    header = new PageHeader(page.title(), services.theme, &page);
    trashButton = new QPushButton(tr("Trash"), header);
    moreButton = new QPushButton(tr("More"), header);
    newButton = new QPushButton(tr("New story"), header);
    newButton->setProperty("primary", true);
    newButton->setToolTip(tr("Begin a story from a template (Ctrl+N)"));
    auto* templates = new QMenu(newButton);
    templates->setToolTipsVisible(true);
    for (const StoryTemplate& start : services.catalog.kit.templates) {
        QAction* action = templates->addAction(start.name);
        action->setToolTip(start.description);
        QObject::connect(action, &QAction::triggered, &page, [this, &start] { create(start); });
    }
    newButton->setMenu(templates);
    moreButton->setMenu(new QMenu(moreButton));
    fillMore(moreButton->menu());
    for (QPushButton* button : {trashButton, moreButton, newButton})
        header->addAction(button);
    drawHeader();
    QObject::connect(&services.theme, &Theme::changed, header, [this] { drawHeader(); });
    QObject::connect(trashButton, &QPushButton::clicked, &page, [this] {
        if (stack->currentWidget() == trash || stack->currentWidget() == exercise)
            showWork();
        else
            showTrash();
    });
}

void StoriesPage::Private::drawHeader()
{
    const bool away = stack && stack->currentWidget() != split && stack->currentWidget() != none;
    trashButton->setIcon(services.theme.icon(away ? Icon::Back : Icon::Trash));
    trashButton->setText(away ? tr("Back to the stories") : tr("Trash"));
    newButton->setVisible(!away);
    moreButton->setVisible(!away);
}

void StoriesPage::Private::fillMore(QMenu* menu)
{
    QAction* inventory =
        menu->addAction(tr("Inventory exercise (30 minutes)"), &page, [this] { showExercise(); });
    inventory->setObjectName(QStringLiteral("inventory"));
    menu->addSeparator();
    menu->addAction(tr("Import stories…"), &page, [this] {
        if (editing.save())
            transfers.askForFiles();
    });
    QAction* out = menu->addAction(tr("Export the stories listed…"), &page, [this] {
        editing.save();
        transfers.askToExport(list->listed());
    });
    menu->addSeparator();
    QAction* last = menu->addAction(tr("Restore the story deleted last"), &page, [this] { restoreLast(); });
    last->setObjectName(QStringLiteral("restoreLast"));
    QObject::connect(menu, &QMenu::aboutToShow, &page, [this, last, out] {
        out->setEnabled(!list->listed().empty());
        const auto deleted = services.library.stories().trash();
        const bool any = deleted && !deleted->empty();
        last->setEnabled(any);
        last->setText(
            any ? tr("Restore “%1”, deleted last").arg(deleted->front().title)
                : tr("Restore the story deleted last"));
    });
}

void StoriesPage::Private::buildStack()
{
    const Theme& theme = services.theme;
    stack = new QStackedWidget(&page);
    buildWork();
    none = new EmptyState(
        Icon::Stories,
        tr("A story is one true thing you did, told with its numbers.\nSeven to ten of them answer most "
           "questions a panel asks."),
        tr("Write the first story"), theme, stack);
    trash = new StoryTrash(services.library.stories(), services.catalog.kit, theme, stack);
    exercise = new InventoryExercise(
        services.library.stories(), services.settings, services.catalog.kit, theme, stack);
    for (QWidget* each : std::initializer_list<QWidget*>{split, none, trash, exercise})
        stack->addWidget(each);
    QObject::connect(
        none, &EmptyState::stepTaken, &page, [this] { create(services.catalog.kit.templates.front()); });
    QObject::connect(trash, &StoryTrash::backRequested, &page, [this] { showWork(); });
    QObject::connect(trash, &StoryTrash::restored, &page, [this](const StoryId& id) {
        showWork();
        open(id);
    });
    QObject::connect(
        exercise, &InventoryExercise::storiesMade, &page, [this](const std::vector<StoryId>& made) {
            list->filters().clear();
            showWork();
            open(made.front());
        });
    QObject::connect(exercise, &InventoryExercise::failed, &page, [this](const Error& error) {
        page.notice(storyTopics::stories, error);
    });
    QObject::connect(trash, &StoryTrash::failed, &page, [this](const Error& error) {
        page.notice(storyTopics::stories, error);
    });
}

void StoriesPage::Private::buildWork()
{
    const Theme& theme = services.theme;
    split = new QSplitter(Qt::Horizontal, stack);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(Theme::grid * 2);
    list = new StoryList(services.library, services.catalog, theme, split);
    list->setMinimumWidth(Theme::grid * 28);
    right = new QStackedWidget(split);
    editor = new StoryEditor(
        {editing, services.library, services.catalog, services.catalog.kit, services.settings, theme}, right);
    noMatch = new EmptyState(
        Icon::Stories, tr("Choose a story at the left, or write a new one."), tr("New story"), theme, right);
    right->addWidget(editor);
    right->addWidget(noMatch);
    right->setCurrentWidget(noMatch);
    split->addWidget(list);
    split->addWidget(right);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 5);
    split->setSizes({Theme::grid * 32, Theme::grid * 80});
    split->restoreState(services.settings.value(splitKey).toByteArray());
    QObject::connect(noMatch, &EmptyState::stepTaken, &page, [this] { newButton->showMenu(); });
}

void StoriesPage::Private::rememberSplit() const
{
    services.settings.setValue(splitKey, split->saveState());
    if (editing.isOpen())
        services.settings.setValue(lastKey, editing.story().id.toString());
}

void StoriesPage::Private::connectEditing()
{
    QObject::connect(&editing, &StoryEditing::failed, &page, [this](const Error& error) {
        Q_EMIT page.noticed(
            {storyTopics::saving, Notice::Kind::Error, error.message, {{tr("Try again"), [this] {
                                                                            editing.save();
                                                                        }}}});
    });
    QObject::connect(&editing, &StoryEditing::saved, &page, [this] {
        Q_EMIT page.noticeCleared(storyTopics::saving);
        services.trace.moment("story-saved");
    });
    QObject::connect(&editing, &StoryEditing::opened, &page, [this] {
        right->setCurrentWidget(editing.isOpen() ? static_cast<QWidget*>(editor) : noMatch);
    });
    QObject::connect(&editing, &StoryEditing::changed, &page, [this] {
        if (!listSoon.isActive())
            listSoon.start();
    });
    QObject::connect(&listSoon, &QTimer::timeout, &page, [this] {
        if (editing.isOpen())
            list->refresh(editing.story(), editor->rehearsals());
    });
    new HistoryKeys(
        &page, [this] { editing.undo(); }, [this] { editing.redo(); });
}

void StoriesPage::Private::connectEditor()
{
    QObject::connect(list, &StoryList::chosen, &page, [this](const StoryId& id) { open(id); });
    QObject::connect(list, &StoryList::opened, &page, [this] { editor->focusTitle(); });
    QObject::connect(list, &StoryList::failed, &page, [this](const Error& error) {
        page.notice(storyTopics::stories, error);
    });
    const auto trashOpen = [this] {
        if (editing.isOpen())
            moveToTrash(editing.story().id);
    };
    QObject::connect(list, &StoryList::deleteRequested, &page, trashOpen);
    QObject::connect(editor, &StoryEditor::trashRequested, &page, trashOpen);
    QObject::connect(editor, &StoryEditor::takeOpened, &page, &StoriesPage::takeOpened);
    QObject::connect(editor, &StoryEditor::rehearseRequested, &page, [this] { rehearse(); });
    QObject::connect(editor, &StoryEditor::drillWanted, &page, [this](DrillKind kind) {
        if (editing.save())
            Q_EMIT page.drillWanted(editing.story().id, kind);
    });
    QObject::connect(editor, &StoryEditor::exportRequested, &page, [this] {
        if (editing.save())
            transfers.askToExport({editing.story().id});
    });
    QObject::connect(&transfers, &StoryTransfers::noticed, &page, &Page::noticed);
    QObject::connect(&transfers, &StoryTransfers::imported, &page, [this] {
        list->filters().clear();
        refresh();
        showWork();
    });
    auto* drop = new DropZone(tr("Drop files of stories to import them"), services.theme, &page);
    QObject::connect(
        drop, &DropZone::dropped, &page, [this](const QStringList& files) { importFiles(files); });
    QObject::connect(editor, &StoryEditor::refused, &page, [this](qsizetype length) {
        Q_EMIT page.noticed({storyTopics::text, Notice::Kind::Warning, words::tooLong(length), {}});
    });
}

void StoriesPage::Private::connectStores()
{
    const auto follow = [this](const StoryId& id) {
        // While the page is hidden enter() reads everything again anyway; the open story's own edits arrive
        // by listSoon.
        if (page.isVisible() && !(editing.isOpen() && editing.story().id == id)) {
            list->refresh(id);
            showState();
        }
    };
    StoryStore& stories = services.library.stories();
    QObject::connect(&stories, &StoryStore::storyAdded, &page, follow);
    QObject::connect(&stories, &StoryStore::storyChanged, &page, follow);
    QObject::connect(&stories, &StoryStore::storyRemoved, &page, follow);
}

void StoriesPage::Private::addKeys()
{
    const auto key = [this](const QKeySequence& keys, auto run) {
        auto* action = new QAction(&page);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        page.addAction(action);
        QObject::connect(action, &QAction::triggered, &page, run);
    };
    key(QKeySequence::Find, [this] {
        showWork();
        list->filters().focusSearch();
    });
    key(QKeySequence::New, [this] {
        showWork();
        newButton->showMenu();
    });
    key(Qt::CTRL | Qt::Key_PageDown, [this] { editor->jump(1); });
    key(Qt::CTRL | Qt::Key_PageUp, [this] { editor->jump(-1); });
    key(QKeySequence::Save, [this] { editing.save(); });
}

void StoriesPage::Private::refresh()
{
    if (const auto loaded = list->load(); !loaded)
        page.notice(storyTopics::stories, loaded.error());
    editor->refreshTakes();
    if (!editing.isOpen() && list->hasStories()) {
        const StoryId last(services.settings.value(lastKey).toString());
        const std::vector<StoryId> listed = list->listed();
        const bool there = std::find(listed.begin(), listed.end(), last) != listed.end();
        if (there || !listed.empty())
            open(there ? last : listed.front());
    }
    showState();
}

void StoriesPage::Private::showState()
{
    if (stack->currentWidget() == split || stack->currentWidget() == none)
        stack->setCurrentWidget(list->hasStories() ? static_cast<QWidget*>(split) : none);
    drawHeader();
}

StoriesPage::StoriesPage(const Services& services, QWidget* parent)
    : Page(parent)
    , d(std::make_unique<Private>(*this, services))
{
}

StoriesPage::~StoriesPage() = default;

void StoriesPage::openStory(const StoryId& story)
{
    d->showWork();
    d->open(story);
}

void StoriesPage::startStory(const QString& category)
{
    const std::vector<StoryTemplate>& templates = d->services.catalog.kit.templates;
    const auto made = std::ranges::find_if(
        templates, [&](const StoryTemplate& each) { return each.categories.contains(category); });
    StoryTemplate start = made != templates.end() ? *made : templates.back();
    if (!category.isEmpty() && !start.categories.contains(category))
        start.categories.append(category);
    d->create(start);
}

void StoriesPage::importFiles(const QStringList& files)
{
    d->importFiles(files);
}

QString StoriesPage::title() const
{
    return tr("Stories");
}

QList<KeyHelp> StoriesPage::keys() const
{
    const auto shown = [](QKeySequence::StandardKey key) {
        return QKeySequence(key).toString(QKeySequence::NativeText);
    };
    return {
        {shown(QKeySequence::Find), tr("Search")},
        {shown(QKeySequence::New), tr("New story")},
        {tr("Enter"), tr("From the list to the story")},
        {tr("Ctrl+PgUp, Ctrl+PgDn"), tr("Part before, part after")},
        {tr("Return"), tr("In a list: the next entry")},
        {tr("Backspace"), tr("In an empty entry: remove it")},
        {tr("Alt+Up, Alt+Down"), tr("Move an entry")},
        {shown(QKeySequence::Delete), tr("In the list: move the story to the trash")},
        {shown(QKeySequence::Undo), tr("Undo")},
        {shown(QKeySequence::Redo), tr("Redo")},
    };
}

void StoriesPage::enter()
{
    d->refresh();
    if (d->stack->currentWidget() == d->exercise) {
        d->exercise->enter();
        return;
    }
    if (!std::exchange(d->entered, true) || !focusWidget() || !focusWidget()->isVisible())
        d->list->hasStories() ? d->list->focusList() : d->none->findChild<QPushButton*>()->setFocus();
    else
        focusWidget()->setFocus();
}

void StoriesPage::leave()
{
    d->editing.save();
    d->exercise->leave();
    d->rememberSplit();
}

} // namespace starling
