#include "questions/QuestionsPage.h"

#include "questions/QuestionsPagePrivate.h"
#include "widgets/QuestionWords.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace starling {

namespace {

const QString topic = QStringLiteral("questions");
const QString splitterKey = QStringLiteral("questions/splitter");

QScrollArea* scrolled(QWidget* content, QWidget* parent)
{
    auto* scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

} // namespace

QuestionsPage::Private::Private(QuestionsPage& owner, const Services& given)
    : page(owner)
    , services(given)
    , tree(given.catalog.kit)
    , edits(given.library.questions(), given.catalog)
{
    refreshSoon.setSingleShot(true);
    build();
    connectStores();
    connectList();
    connectPanels();
}

void QuestionsPage::Private::build()
{
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::grid * 3 / 2);
    auto* header = new PageHeader(page.title(), services.theme, &page);
    buildHeader(header);
    column->addWidget(header);
    buildFilters();
    splitter = new QSplitter(Qt::Horizontal, &page);
    splitter->setChildrenCollapsible(false);
    list = new QuestionList(tree, services.theme, splitter);
    list->setMinimumWidth(Theme::grid * 30);
    buildRight();
    splitter->addWidget(list);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({Theme::grid * 48, Theme::grid * 72});
    splitter->restoreState(services.settings.value(splitterKey).toByteArray());
    column->addWidget(splitter, 1);
    addKeys();
}

void QuestionsPage::Private::buildHeader(PageHeader* header)
{
    addSetButton = new QPushButton(tr("New set"), header);
    addSetButton->setToolTip(tr("A set of questions for one company or role (Ctrl+Shift+N)"));
    add = new QPushButton(tr("Add a question"), header);
    add->setToolTip(tr("A question of your own (Ctrl+N)"));
    header->addAction(addSetButton);
    header->addAction(add);
    QObject::connect(add, &QPushButton::clicked, &page, [this] { addQuestion(); });
    QObject::connect(addSetButton, &QPushButton::clicked, &page, [this] { addSet({}); });
}

void QuestionsPage::Private::buildFilters()
{
    search = new QLineEdit(&page);
    search->setPlaceholderText(tr("Search questions"));
    search->setAccessibleName(tr("Search questions"));
    search->setToolTip(
        tr("Every word must occur in the question, what a panel listens for, the pitfall or a category "
           "(Ctrl+F)."));
    search->setClearButtonEnabled(true);
    const Theme& theme = services.theme;
    const auto glass = [&theme] { return theme.icon(Icon::Search, theme.colours().mutedText); };
    QAction* icon = search->addAction(glass(), QLineEdit::LeadingPosition);
    QObject::connect(&theme, &Theme::changed, icon, [icon, glass] { icon->setIcon(glass()); });
    retiredToo = new QCheckBox(tr("Show &retired"), &page);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::grid * 2);
    row->addWidget(search, 1);
    row->addWidget(retiredToo);
    static_cast<QVBoxLayout*>(page.layout())->addLayout(row);
    QObject::connect(search, &QLineEdit::textChanged, &page, [this](const QString& typed) {
        flush();
        tree.setSearch(typed);
    });
    QObject::connect(retiredToo, &QCheckBox::toggled, &page, [this](bool shown) {
        flush();
        tree.setRetiredShown(shown);
    });
}

void QuestionsPage::Private::buildRight()
{
    const Theme& theme = services.theme;
    right = new QStackedWidget(splitter);
    panel = new QuestionPanel(theme);
    form = new QuestionForm(services.catalog.frameworks, services.catalog.kit, theme);
    setPanel = new SetPanel(theme);
    groupPanel = new QWidget;
    auto* words = new QLabel(
        tr("Choose a question to see what a panel listens for, which stories answer it, and to rehearse it."),
        groupPanel);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(groupPanel);
    column->setContentsMargins(Theme::grid, 0, Theme::grid, 0);
    column->addWidget(words);
    column->addStretch(1);
    noMatch = new EmptyState(
        Icon::Search, tr("No question matches this search."), tr("Show every question"), theme);
    for (QWidget* part : std::initializer_list<QWidget*>{panel, form, setPanel, groupPanel})
        right->addWidget(scrolled(part, right));
    right->addWidget(noMatch);
    QObject::connect(noMatch, &EmptyState::stepTaken, search, &QLineEdit::clear);
}

void QuestionsPage::Private::addKeys()
{
    const auto key = [this](const QList<QKeySequence>& keys, auto run) {
        auto* action = new QAction(&page);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        page.addAction(action);
        QObject::connect(action, &QAction::triggered, &page, run);
    };
    key(QKeySequence::keyBindings(QKeySequence::Find), [this] {
        search->setFocus(Qt::ShortcutFocusReason);
        search->selectAll();
    });
    key({QKeySequence(Qt::CTRL | Qt::Key_N)}, [this] { addQuestion(); });
    key({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}, [this] { addSet({}); });
    key({QKeySequence(Qt::CTRL | Qt::Key_Return)}, [this] { rehearse(); });
    key(QKeySequence::keyBindings(QKeySequence::Undo), [this] {
        flush();
        edits.undo();
    });
    key(QKeySequence::keyBindings(QKeySequence::Redo), [this] { edits.redo(); });
}

void QuestionsPage::Private::connectStores()
{
    const auto soon = [this] {
        if (page.isVisible())
            refreshSoon.start(0);
    };
    QObject::connect(&refreshSoon, &QTimer::timeout, &page, [this] { refresh(); });
    QuestionStore& questions = services.library.questions();
    QObject::connect(&questions, &QuestionStore::questionsChanged, &page, soon);
    QObject::connect(&questions, &QuestionStore::setsChanged, &page, soon);
    StoryStore& bank = services.library.stories();
    for (const auto signal : {&StoryStore::storyAdded, &StoryStore::storyChanged, &StoryStore::storyRemoved})
        QObject::connect(&bank, signal, &page, soon);
    QObject::connect(
        &edits, &EditStack::failed, &page, [this](const Error& error) { page.notice(topic, error); });
    QObject::connect(splitter, &QSplitter::splitterMoved, &page, [this] {
        services.settings.setValue(splitterKey, splitter->saveState());
    });
}

void QuestionsPage::Private::connectList()
{
    QObject::connect(list, &QuestionList::currentChanged, &page, [this] { showCurrent(); });
    QObject::connect(list, &QuestionList::editRequested, &page, [this] { editQuestion(); });
    QObject::connect(list, &QuestionList::removeRequested, &page, [this] { removeCurrent(); });
}

void QuestionsPage::Private::connectPanels()
{
    const auto on = [this](auto signal, auto run) { QObject::connect(panel, signal, &page, run); };
    on(&QuestionPanel::rehearseRequested, [this] { rehearse(); });
    on(&QuestionPanel::editRequested, [this] { editQuestion(); });
    on(&QuestionPanel::retireRequested,
       [this](bool retired) { setRetired(Question(panel->details().question), retired); });
    on(&QuestionPanel::revertRequested, [this] { revertQuestion(); });
    on(&QuestionPanel::removeRequested, [this] { removeQuestion(Question(panel->details().question)); });
    on(&QuestionPanel::membershipRequested,
       [this](const QuestionSetId& set, bool member) { setMembership(set, member); });
    on(&QuestionPanel::newSetRequested, [this] { addSet({panel->details().question.id}); });
    on(&QuestionPanel::storyOpened, [this](const StoryId& story) { Q_EMIT page.storyOpened(story); });
    on(&QuestionPanel::takesRequested, [this] {
        TakeQuery query;
        query.question = panel->details().question.id;
        Q_EMIT page.takesRequested(query);
    });
    on(&QuestionPanel::coverageRequested,
       [this] { Q_EMIT page.coverageRequested(panel->details().question.id); });

    QObject::connect(
        form, &QuestionForm::edited, &page, [this](const Question& question) { saveEdited(question); });
    QObject::connect(form, &QuestionForm::done, &page, [this] {
        const QuestionId written = form->question().id;
        finishEditing();
        list->select(written);
        list->setFocus();
    });

    QObject::connect(
        setPanel, &SetPanel::edited, &page, [this](const QuestionSet& set) { (void)edits.saveSet(set); });
    QObject::connect(setPanel, &SetPanel::addRequested, &page, [this] { pickQuestions(); });
    QObject::connect(setPanel, &SetPanel::removeRequested, &page, [this] { removeSet(); });
    QObject::connect(setPanel, &SetPanel::questionOpened, &page, [this](const QuestionId& question) {
        list->select(question);
        list->setFocus();
    });
    QObject::connect(setPanel, &SetPanel::roleWordsRequested, &page, [this] {
        Q_EMIT page.roleWordsRequested(setPanel->set().id);
    });
}

void QuestionsPage::Private::refresh()
{
    QuestionStore& store = services.library.questions();
    const auto questions = store.all(services.catalog, QuestionStore::Retired::Included);
    const auto sets = store.sets();
    auto bank = services.library.stories().all();
    if (!questions || !sets || !bank) {
        page.notice(topic, !questions ? questions.error() : !sets ? sets.error() : bank.error());
        return;
    }
    stories = std::move(*bank);
    QuestionTree::Content content{*questions, *sets, {}};
    for (const Story& story : stories) {
        for (const StoryUse& use : story.uses)
            ++content.stories[use.question];
    }
    QStringList used;
    for (const Question& question : content.questions)
        used << question.categories;
    form->suggestCategories(used);
    if (content == tree.content())
        showCurrent();
    else
        tree.setContent(std::move(content));
}

void QuestionsPage::Private::showCurrent()
{
    if (editing && draft) {
        if (!list->hasFocus())
            return; // the list has no line for it yet
        finishEditing();
        return;
    }
    const Question* question = list->current();
    const QuestionTree::Group* group = list->currentGroup();
    if (!group) {
        showOnly(noMatch);
        return;
    }
    if (question) {
        if (editing && form->question().id != question->id) {
            finishEditing(); // comes back here
            return;
        }
        panel->setDetails(detailsOf(*question));
        if (editing)
            form->setQuestion(*question);
        showOnly(editing ? static_cast<QWidget*>(form) : panel);
        return;
    }
    editing = false;
    if (const QuestionSet* set = currentSet()) {
        if (setPanel->set().id != set->id)
            setPanel->flush();
        setPanel->setSet(*set, tree.content().questions);
        showOnly(setPanel);
        return;
    }
    showOnly(groupPanel);
}

void QuestionsPage::Private::showOnly(QWidget* part)
{
    for (int i = 0; i < right->count(); ++i) {
        QWidget* shown = right->widget(i);
        const auto* scroll = qobject_cast<QScrollArea*>(shown);
        if (shown == part || (scroll && scroll->widget() == part))
            right->setCurrentIndex(i);
    }
}

QuestionDetails QuestionsPage::Private::detailsOf(const Question& question) const
{
    QuestionDetails details;
    details.question = question;
    details.setName = questionSetName(question.set);
    if (const Framework* framework = services.catalog.framework(question.framework))
        details.framework = framework->name;
    for (const QString& category : question.categories)
        details.categories << services.catalog.kit.categoryName(category);
    for (const Story& story : stories) {
        if (const StoryUse* use = story.use(question.id))
            details.stories.push_back({story.id, story.title, use->emphasis});
    }
    details.wantedStories = CoverageLimits().storiesPerQuestion;
    details.sets = tree.content().sets;
    TakeQuery query;
    query.question = question.id;
    if (const auto takes = services.library.takes().find(query); takes && !takes->empty()) {
        details.takes = int(takes->size());
        details.lastTake = takes->front().recordedAt;
    }
    return details;
}

const QuestionSet* QuestionsPage::Private::currentSet() const
{
    const QuestionTree::Group* group = list->currentGroup();
    if (!group || group->set.isNull())
        return nullptr;
    for (const QuestionSet& set : tree.content().sets) {
        if (set.id == group->set)
            return &set;
    }
    return nullptr;
}

void QuestionsPage::Private::flush()
{
    if (editing)
        form->flush();
    setPanel->flush();
}

QuestionsPage::QuestionsPage(const Services& services, QWidget* parent)
    : Page(parent)
    , d(std::make_unique<Private>(*this, services))
{
}

QuestionsPage::~QuestionsPage() = default;

void QuestionsPage::showQuestion(const QuestionId& question)
{
    d->search->clear();
    d->refresh();
    if (!d->list->select(question)) {
        d->retiredToo->setChecked(true);
        d->list->select(question);
    }
}

QString QuestionsPage::title() const
{
    return tr("Questions");
}

QList<KeyHelp> QuestionsPage::keys() const
{
    const auto shown = [](const QKeySequence& keys) { return keys.toString(QKeySequence::NativeText); };
    return {
        {shown(QKeySequence(Qt::CTRL | Qt::Key_Return)), tr("Rehearse the question")},
        {shown(QKeySequence::Find), tr("Search")},
        {tr("Enter or F2"), tr("Edit the question")},
        {shown(QKeySequence(Qt::CTRL | Qt::Key_N)), tr("Add a question")},
        {shown(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)), tr("Make a set")},
        {shown(QKeySequence::Delete), tr("Retire a built-in question, delete one of your own")},
        {tr("Left, Right"), tr("Close and open a set")},
        {shown(QKeySequence::Undo), tr("Undo")},
        {shown(QKeySequence::Redo), tr("Redo")},
    };
}

void QuestionsPage::enter()
{
    d->refresh();
    d->list->setFocus();
}

void QuestionsPage::leave()
{
    d->flush();
    d->edits.settle();
}

void QuestionsPage::hideEvent(QHideEvent* event)
{
    d->flush(); // the window is closing, perhaps
    Page::hideEvent(event);
}

} // namespace starling
