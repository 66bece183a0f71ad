#include "coverage/CoveragePage.h"

#include "coverage/CoverageEdits.h"
#include "coverage/CoverageFilter.h"
#include "coverage/CoverageTable.h"
#include "coverage/RoleWordsView.h"
#include "coverage/StepsPanel.h"
#include "widgets/PageHeader.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

namespace starling {

namespace {

const QString topic = QStringLiteral("coverage");
const QString overviewKey = QStringLiteral("coverage/overview");

constexpr int stepsWidth = Theme::grid * 38;
constexpr int besideFrom = Theme::grid * 118; // there the steps stand beside the matrix

} // namespace

class CoveragePage::Private {
public:
    enum Tab { MatrixTab, StepsTab, WordsTab };

    Private(CoveragePage& page, const Services& given);

    void refresh();
    void showTab(Tab tab);
    /// Beside the matrix where there is room, else behind a tab of their own.
    void placeSteps();
    void goToStep(const CoverageGap& gap);
    void goTo(const StoryId& story, const QuestionId& question);

    CoveragePage& page;
    Services services;
    CoverageModel model;
    CoverageModel::Content content;
    CoverageEdits edits;
    QTimer refreshSoon;

    QTabBar* tabs = nullptr;
    CoverageFilter* filter = nullptr;
    QCheckBox* overview = nullptr;
    QStackedWidget* stack = nullptr;
    QWidget* matrix = nullptr;
    QStackedWidget* body = nullptr;
    CoverageTable* table = nullptr;
    StepsPanel* steps = nullptr;
    QWidget* stepsPlace = nullptr;
    RoleWordsView* words = nullptr;

private:
    void build();
    void buildMatrix();
    void addKeys();
    void connectStores();
    void connectParts();
    void applyFilter();
};

CoveragePage::Private::Private(CoveragePage& owner, const Services& given)
    : page(owner)
    , services(given)
    , edits(given.library.stories(), given.library.questions())
{
    refreshSoon.setSingleShot(true);
    build();
    connectStores();
    connectParts();
}

void CoveragePage::Private::build()
{
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::grid * 3 / 2);
    column->addWidget(new PageHeader(page.title(), services.theme, &page));
    tabs = new QTabBar(&page);
    tabs->setAccessibleName(tr("Views of the coverage"));
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    for (const QString& name : {tr("Matrix"), tr("Next steps"), tr("Role words")})
        tabs->addTab(name);
    filter = new CoverageFilter(&page);
    overview = new QCheckBox(tr("&Overview"), &page);
    overview->setToolTip(tr("Narrow columns with a mark in each mapped cell"));
    overview->setChecked(services.settings.value(overviewKey, false).toBool());
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::grid * 2);
    row->addWidget(tabs);
    row->addStretch(1);
    row->addWidget(overview);
    row->addWidget(filter);
    column->addLayout(row);

    stack = new QStackedWidget(&page);
    buildMatrix();
    stepsPlace = new QWidget(stack);
    auto* place = new QVBoxLayout(stepsPlace);
    place->setContentsMargins(0, 0, 0, 0);
    words = new RoleWordsView(services.catalog.roleWords, services.theme, stack);
    for (QWidget* part : std::initializer_list<QWidget*>{matrix, stepsPlace, words})
        stack->addWidget(part);
    column->addWidget(stack, 1);
    addKeys();
    placeSteps();
}

void CoveragePage::Private::buildMatrix()
{
    matrix = new QWidget(stack);
    body = new QStackedWidget(matrix);
    table = new CoverageTable(model, services.theme, body);
    table->setOverview(overview->isChecked());
    auto* noStory = new EmptyState(
        Icon::Coverage,
        tr("Here stories stand against the questions they answer.\nWrite the first story, and its row "
           "appears."),
        tr("Write a story"), services.theme, body);
    auto* noQuestion = new EmptyState(
        Icon::Questions, tr("None of these questions wants a story."), tr("Show every question"),
        services.theme, body);
    for (QWidget* part : std::initializer_list<QWidget*>{table, noStory, noQuestion})
        body->addWidget(part);
    steps = new StepsPanel(services.theme, matrix);
    auto* row = new QHBoxLayout(matrix);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid * 2);
    row->addWidget(body, 1);
    QObject::connect(noStory, &EmptyState::stepTaken, &page, [this] { Q_EMIT page.storyWanted({}); });
    QObject::connect(noQuestion, &EmptyState::stepTaken, &page, [this] { filter->chooseAll(); });
}

void CoveragePage::Private::addKeys()
{
    const auto key = [this](const QList<QKeySequence>& keys, auto run) {
        auto* action = new QAction(&page);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        page.addAction(action);
        QObject::connect(action, &QAction::triggered, &page, run);
    };
    key(QKeySequence::keyBindings(QKeySequence::Undo), [this] {
        words->flush();
        edits.undo();
    });
    key(QKeySequence::keyBindings(QKeySequence::Redo), [this] { edits.redo(); });
    key({QKeySequence(Qt::ALT | Qt::Key_1)}, [this] { showTab(MatrixTab); });
    key({QKeySequence(Qt::ALT | Qt::Key_2)}, [this] { showTab(StepsTab); });
    key({QKeySequence(Qt::ALT | Qt::Key_3)}, [this] { showTab(WordsTab); });
}

void CoveragePage::Private::connectStores()
{
    const auto soon = [this] {
        if (page.isVisible())
            refreshSoon.start(0);
    };
    QObject::connect(&refreshSoon, &QTimer::timeout, &page, [this] { refresh(); });
    StoryStore& bank = services.library.stories();
    for (const auto signal : {&StoryStore::storyAdded, &StoryStore::storyChanged, &StoryStore::storyRemoved})
        QObject::connect(&bank, signal, &page, soon);
    QObject::connect(&bank, &StoryStore::synonymsChanged, &page, soon);
    QuestionStore& questions = services.library.questions();
    QObject::connect(&questions, &QuestionStore::questionsChanged, &page, soon);
    QObject::connect(&questions, &QuestionStore::setsChanged, &page, soon);
    QObject::connect(
        &edits, &EditStack::failed, &page, [this](const Error& error) { page.notice(topic, error); });
}

void CoveragePage::Private::connectParts()
{
    QObject::connect(tabs, &QTabBar::currentChanged, &page, [this](int tab) { showTab(Tab(tab)); });
    QObject::connect(filter, &CoverageFilter::changed, &page, [this] { applyFilter(); });
    QObject::connect(overview, &QCheckBox::toggled, &page, [this](bool on) {
        services.settings.setValue(overviewKey, on);
        table->setOverview(on);
    });
    QObject::connect(
        table, &CoverageTable::mappingRequested, &page,
        [this](const StoryId& story, const QuestionId& question, bool mapped) {
            (void)edits.setUse(story, question, mapped ? std::optional(QString()) : std::nullopt);
        });
    QObject::connect(
        &model, &CoverageModel::emphasisEntered, &page,
        [this](const StoryId& story, const QuestionId& question, const QString& emphasis) {
            (void)edits.setUse(story, question, emphasis);
        });
    QObject::connect(table, &CoverageTable::storyOpened, &page, &CoveragePage::storyOpened);
    QObject::connect(table, &CoverageTable::questionOpened, &page, &CoveragePage::questionOpened);
    QObject::connect(
        steps, &StepsPanel::stepChosen, &page, [this](const CoverageGap& gap) { goToStep(gap); });
    QObject::connect(words, &RoleWordsView::storyOpened, &page, &CoveragePage::storyOpened);
    QObject::connect(words, &RoleWordsView::synonymsEdited, &page, [this](const auto& groups) {
        (void)edits.setSynonyms(groups);
    });
    QObject::connect(
        words, &RoleWordsView::advertEdited, &page,
        [this](const QuestionSetId& set, const QString& advert) { (void)edits.setAdvert(set, advert); });
}

void CoveragePage::Private::refresh()
{
    auto stories = services.library.stories().all();
    auto questions = services.library.questions().all(services.catalog);
    const auto sets = services.library.questions().sets();
    const auto synonyms = services.library.stories().synonyms();
    if (!stories || !questions || !sets || !synonyms) {
        page.notice(
            topic, !stories     ? stories.error()
                   : !questions ? questions.error()
                   : !sets      ? sets.error()
                                : synonyms.error());
        return;
    }
    content.stories = std::move(*stories);
    content.questions = std::move(*questions);
    content.limits.bankSize = services.catalog.kit.bankSize;
    content.report = coverage(content.stories, content.questions, services.catalog.kit, content.limits);
    filter->setContent(content.questions, *sets);
    steps->setReport(content.report, services.catalog.kit);
    tabs->setTabText(StepsTab, tr("Next steps (%1)").arg(content.report.gaps.size()));
    words->setSynonyms(*synonyms);
    words->setSets(*sets);
    words->setStories(content.stories);
    applyFilter();
}

void CoveragePage::Private::applyFilter()
{
    content.only = filter->chosen();
    model.setContent(content);
    body->setCurrentIndex(model.rowCount() == 0 ? 1 : model.columnCount() == 0 ? 2 : 0);
}

void CoveragePage::Private::showTab(Tab tab)
{
    if (tab == StepsTab && !tabs->isTabVisible(StepsTab)) {
        showTab(MatrixTab);
        steps->list()->setFocus();
        return;
    }
    words->flush();
    tabs->setCurrentIndex(tab);
    stack->setCurrentIndex(tab);
    filter->setVisible(tab == MatrixTab);
    overview->setVisible(tab == MatrixTab);
    switch (tab) {
    case MatrixTab:
        table->setFocus();
        break;
    case StepsTab:
        steps->list()->setFocus();
        break;
    case WordsTab:
        words->advert()->setFocus();
        break;
    }
}

void CoveragePage::Private::placeSteps()
{
    const bool beside = page.width() >= besideFrom;
    if (beside) {
        steps->setFixedWidth(stepsWidth);
        matrix->layout()->addWidget(steps);
    } else {
        steps->setMinimumWidth(0);
        steps->setMaximumWidth(QWIDGETSIZE_MAX);
        stepsPlace->layout()->addWidget(steps);
    }
    steps->show();
    tabs->setTabVisible(StepsTab, !beside);
    if (beside && stack->currentIndex() == StepsTab)
        showTab(MatrixTab);
}

/// Where the step can be taken: the row, the column, or the page on which a story is written.
void CoveragePage::Private::goToStep(const CoverageGap& gap)
{
    using Kind = CoverageGap::Kind;
    switch (gap.kind) {
    case Kind::QuestionShort:
    case Kind::StoryNarrow:
    case Kind::StoryOverused:
        goTo(gap.story, gap.question);
        break;
    case Kind::BankSmall:
    case Kind::CategoryShort:
        Q_EMIT page.storyWanted(gap.category);
        break;
    case Kind::BankLarge:
    case Kind::CategoryOver:
        Q_EMIT page.storiesRequested();
        break;
    }
}

void CoveragePage::Private::goTo(const StoryId& story, const QuestionId& question)
{
    if (model.rowCount() == 0) {
        Q_EMIT page.storyWanted({});
        return;
    }
    if (!question.isNull() && model.columnOf(question) < 0)
        filter->chooseAll();
    showTab(MatrixTab);
    table->goTo(story, question);
}

CoveragePage::CoveragePage(const Services& services, QWidget* parent)
    : Page(parent)
    , d(std::make_unique<Private>(*this, services))
{
}

CoveragePage::~CoveragePage() = default;

void CoveragePage::showQuestion(const QuestionId& question)
{
    d->refresh();
    d->goTo({}, question);
}

void CoveragePage::showStory(const StoryId& story)
{
    d->refresh();
    d->goTo(story, {});
}

void CoveragePage::showRoleWords(const QuestionSetId& set)
{
    d->refresh();
    d->words->choose(set);
    d->showTab(Private::WordsTab);
}

QString CoveragePage::title() const
{
    return tr("Coverage");
}

QList<KeyHelp> CoveragePage::keys() const
{
    const auto shown = [](QKeySequence::StandardKey key) {
        return QKeySequence(key).toString(QKeySequence::NativeText);
    };
    return {
        {tr("Arrows"), tr("Walk through the matrix")},
        {tr("Space"), tr("Map the story to the question, or unmap it")},
        {tr("Enter or F2"), tr("Write what to stress")},
        {shown(QKeySequence::Delete), tr("Unmap")},
        {tr("Alt+1, Alt+2, Alt+3"), tr("Matrix, next steps, role words")},
        {shown(QKeySequence::Undo), tr("Undo")},
        {shown(QKeySequence::Redo), tr("Redo")},
    };
}

void CoveragePage::enter()
{
    d->refresh();
    d->showTab(Private::Tab(d->stack->currentIndex()));
}

void CoveragePage::leave()
{
    d->words->flush();
    d->edits.settle();
}

void CoveragePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    d->placeSteps();
}

void CoveragePage::hideEvent(QHideEvent* event)
{
    d->words->flush(); // the window is closing, perhaps
    Page::hideEvent(event);
}

} // namespace starling
