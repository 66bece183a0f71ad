#include "MainWindow.h"

#include "KeysDialog.h"
#include "NavigationRail.h"
#include "compare/ComparePage.h"
#include "coverage/CoveragePage.h"
#include "progress/ProgressPage.h"
#include "questions/QuestionsPage.h"
#include "rehearse/RehearsePage.h"
#include "review/ReviewPage.h"
#include "settings/SettingsPage.h"
#include "stories/StoriesPage.h"
#include "takes/TakesPage.h"
#include "widgets/MessageBanner.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace starling {

namespace {
const QString geometryKey = QStringLiteral("window/geometry");
const QString collapsedKey = QStringLiteral("window/railCollapsed");

constexpr int idleAfter = 500; // ms after the first picture: what was asked for at the start comes first
constexpr int narrowBelow = Theme::grid * 120; // there the pages need the room more than the names do

/// Pages that other code goes to.
const QString storiesEntry = QStringLiteral("stories");
const QString questionsEntry = QStringLiteral("questions");
const QString coverageEntry = QStringLiteral("coverage");
const QString rehearseEntry = QStringLiteral("rehearse");
const QString takesEntry = QStringLiteral("takes");
const QString reviewEntry = QStringLiteral("review");
const QString settingsEntry = QStringLiteral("settings");
} // namespace

MainWindow::MainWindow(Studio& studio, Theme& theme, QWidget* parent)
    : QMainWindow(parent)
    , m_studio(studio)
    , m_theme(theme)
    , m_rail(new NavigationRail(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_banner(new MessageBanner(theme, this))
{
    setWindowTitle(tr("Starling"));
    auto* content = new QVBoxLayout;
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addWidget(m_stack, 1); // pages keep the margin themselves
    auto* below = new QVBoxLayout;
    below->setContentsMargins(Theme::pageMargin, 0, Theme::pageMargin, Theme::grid);
    below->addWidget(m_banner);
    content->addLayout(below);

    auto* centre = new QWidget(this);
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(content, 1);
    setCentralWidget(centre);

    addEntries();
    buildShortcuts();
    restoreLook();
}

void MainWindow::addEntries()
{
    addEntry({storiesEntry, [this] { return buildStories(); }}, Icon::Stories, tr("Stories"));
    addEntry({questionsEntry, [this] { return buildQuestions(); }}, Icon::Questions, tr("Questions"));
    addEntry({coverageEntry, [this] { return buildCoverage(); }}, Icon::Coverage, tr("Coverage"));
    addEntry({rehearseEntry, [this] { return buildRehearse(); }}, Icon::Rehearse, tr("Rehearse"));
    addEntry({takesEntry, [this] { return buildTakes(); }}, Icon::Takes, tr("Takes"));
    addEntry({reviewEntry, [this] { return buildReview(); }}, Icon::Review, tr("Review"));
    addEntry(
        {QStringLiteral("progress"), [this] { return buildProgress(); }}, Icon::Progress, tr("Progress"));
    addEntry({settingsEntry, [this] { return buildSettings(); }}, Icon::Settings, tr("Settings"));
    m_stack->setCurrentWidget(page(rehearseEntry));
    m_rail->setCurrent(numberOf(rehearseEntry));
    connect(m_rail, &NavigationRail::chosen, this, qOverload<int>(&MainWindow::goTo));
}

void MainWindow::addEntry(Entry entry, Icon icon, const QString& title)
{
    const auto number = int(m_entries.size());
    m_entries.push_back(std::move(entry));
    const QKeySequence keys(Qt::CTRL | Qt::Key(Qt::Key_1 + number));
    m_rail->addEntry(icon, title, keys.toString(QKeySequence::NativeText));
    connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, number] { goTo(number); });
}

Page* MainWindow::page(int number)
{
    Entry& entry = m_entries.at(size_t(number));
    if (!entry.page) {
        entry.page = entry.build();
        entry.page->setObjectName(entry.name);
        adopt(entry.page);
    }
    return entry.page;
}

void MainWindow::adopt(Page* page)
{
    m_stack->addWidget(page);
    connect(page, &Page::noticed, this, &MainWindow::showNotice);
    connect(page, &Page::noticeCleared, m_banner, &MessageBanner::clear);
}

int MainWindow::numberOf(const QString& name) const
{
    const auto found = std::find_if(
        m_entries.begin(), m_entries.end(), [&](const Entry& each) { return each.name == name; });
    Q_ASSERT(found != m_entries.end());
    return int(found - m_entries.begin());
}

Page* MainWindow::page(const QString& name)
{
    return page(numberOf(name));
}

void MainWindow::goTo(const QString& name)
{
    goTo(numberOf(name));
}

QStringList MainWindow::pageNames() const
{
    QStringList names;
    for (const Entry& entry : m_entries)
        names << entry.name;
    return names;
}

/// One page a turn of the event loop, so that keys pressed meanwhile are answered.
void MainWindow::buildNextPage()
{
    for (int i = 0; i < pageCount(); ++i) {
        if (!m_entries.at(size_t(i)).page) {
            (void)page(i);
            QTimer::singleShot(0, this, &MainWindow::buildNextPage);
            return;
        }
    }
}

Page* MainWindow::buildStories()
{
    Studio& s = m_studio;
    auto* built = new StoriesPage({*s.library, s.catalog, s.settings, m_theme, s.trace}, m_stack);
    connect(built, &StoriesPage::takeOpened, this, &MainWindow::openTake);
    connect(built, &StoriesPage::rehearseRequested, this, &MainWindow::rehearse);
    connect(built, &StoriesPage::drillWanted, this, [this](const StoryId& story, DrillKind kind) {
        goTo(rehearseEntry);
        qobject_cast<RehearsePage*>(page(rehearseEntry))->startDrill(story, kind);
    });
    return built;
}

Page* MainWindow::buildQuestions()
{
    Studio& s = m_studio;
    auto* built = new QuestionsPage({*s.library, s.catalog, s.settings, m_theme}, m_stack);
    connect(built, &QuestionsPage::rehearseRequested, this, &MainWindow::rehearse);
    connect(built, &QuestionsPage::storyOpened, this, &MainWindow::openStory);
    connect(built, &QuestionsPage::takesRequested, this, [this](const TakeQuery& query) {
        qobject_cast<TakesPage*>(page(takesEntry))->showTakes(query);
        goTo(takesEntry);
    });
    const auto coveragePage = [this] { return qobject_cast<CoveragePage*>(page(coverageEntry)); };
    connect(built, &QuestionsPage::coverageRequested, this, [this, coveragePage](const QuestionId& question) {
        goTo(coverageEntry);
        coveragePage()->showQuestion(question);
    });
    connect(built, &QuestionsPage::roleWordsRequested, this, [this, coveragePage](const QuestionSetId& set) {
        goTo(coverageEntry);
        coveragePage()->showRoleWords(set);
    });
    return built;
}

Page* MainWindow::buildCoverage()
{
    Studio& s = m_studio;
    auto* built = new CoveragePage({*s.library, s.catalog, s.settings, m_theme}, m_stack);
    connect(built, &CoveragePage::storyOpened, this, &MainWindow::openStory);
    connect(built, &CoveragePage::storyWanted, this, [this](const QString& category) {
        goTo(storiesEntry);
        qobject_cast<StoriesPage*>(page(storiesEntry))->startStory(category);
    });
    connect(built, &CoveragePage::storiesRequested, this, [this] { goTo(storiesEntry); });
    connect(built, &CoveragePage::questionOpened, this, [this](const QuestionId& question) {
        goTo(questionsEntry);
        qobject_cast<QuestionsPage*>(page(questionsEntry))->showQuestion(question);
    });
    return built;
}

Page* MainWindow::buildRehearse()
{
    Studio& s = m_studio;
    auto* built = new RehearsePage(
        {*s.library, s.catalog, s.rehearsal, s.recorder, s.devices, s.settings, m_theme, s.trace}, m_stack);
    connect(built, &RehearsePage::takeFinished, this, [this](const TakeId& take) {
        openTake(take);
        m_studio.archiver.archive(take);
    });
    connect(built, &RehearsePage::takeOpened, this, &MainWindow::openTake);
    connect(built, &RehearsePage::answerKept, &s.archiver, &SoundArchiver::archive);
    connect(built, &RehearsePage::takesWanted, this, [this](const StoryId& story) {
        TakeQuery query;
        query.story = story;
        qobject_cast<TakesPage*>(page(takesEntry))->showTakes(query);
        goTo(takesEntry);
    });
    connect(
        built, &RehearsePage::focusChanged, m_rail, [this](bool focused) { m_rail->setVisible(!focused); });
    return built;
}

Page* MainWindow::buildTakes()
{
    Studio& s = m_studio;
    auto* built = new TakesPage({*s.library, s.catalog, s.archiver, s.settings, m_theme, s.trace}, m_stack);
    connect(built, &TakesPage::takeOpened, this, &MainWindow::openTake);
    connect(built, &TakesPage::compareRequested, this, &MainWindow::compare);
    connect(built, &TakesPage::rehearseRequested, this, [this] { goTo(rehearseEntry); });
    return built;
}

Page* MainWindow::buildReview()
{
    Studio& s = m_studio;
    auto* built =
        new ReviewPage({*s.library, s.catalog, s.player, s.devices, s.settings, m_theme, s.trace}, m_stack);
    connect(built, &ReviewPage::rehearseAgainRequested, this, &MainWindow::rehearse);
    connect(built, &ReviewPage::compareRequested, this, [this](const TakeId& take) { compare({take}); });
    connect(built, &ReviewPage::kindsRequested, this, [this] {
        goTo(settingsEntry);
        qobject_cast<SettingsPage*>(page(settingsEntry))->showFlagKinds();
    });
    return built;
}

Page* MainWindow::buildProgress()
{
    Studio& s = m_studio;
    auto* built = new ProgressPage({*s.library, s.catalog, s.settings, m_theme, s.trace}, m_stack);
    connect(built, &ProgressPage::takeOpened, this, &MainWindow::openTake);
    connect(built, &ProgressPage::rehearseRequested, this, [this] { goTo(rehearseEntry); });
    return built;
}

Page* MainWindow::buildSettings()
{
    Studio& s = m_studio;
    return new SettingsPage({*s.library, s.catalog, s.devices, s.settings, m_theme}, m_stack);
}

void MainWindow::importFiles(const QStringList& files)
{
    goTo(takesEntry);
    qobject_cast<TakesPage*>(page(takesEntry))
        ->importFiles(files, files.size() == 1 ? AfterImport::Open : AfterImport::Tell);
}

void MainWindow::openStory(const StoryId& story)
{
    goTo(storiesEntry);
    qobject_cast<StoriesPage*>(page(storiesEntry))->openStory(story);
}

void MainWindow::rehearse(const TakeSetup& setup)
{
    qobject_cast<RehearsePage*>(page(rehearseEntry))->prepare(setup);
    goTo(rehearseEntry);
}

void MainWindow::buildShortcuts()
{
    connect(
        new QShortcut(QKeySequence::HelpContents, this), &QShortcut::activated, this, &MainWindow::showKeys);
    connect(new QShortcut(QKeySequence::Quit, this), &QShortcut::activated, this, &QWidget::close);
}

void MainWindow::showKeys()
{
    const Page* page = currentPage();
    auto* dialog = new KeysDialog(page->title(), page->keys(), m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::restoreLook()
{
    m_theme.setChoice(m_studio.settings.theme());
    connect(&m_studio.settings, &Settings::changed, this, [this] {
        m_theme.setChoice(m_studio.settings.theme());
    });
    m_rail->setCollapsed(m_studio.settings.value(collapsedKey, false).toBool());
    connect(m_rail, &NavigationRail::collapsedChanged, this, [this](bool collapsed) {
        m_studio.settings.setValue(collapsedKey, collapsed);
    });
    setMinimumSize(Theme::grid * 100, Theme::grid * 70);
    if (!restoreGeometry(m_studio.settings.value(geometryKey).toByteArray()))
        resize(Theme::grid * 160, Theme::grid * 100);
}

Page* MainWindow::currentPage() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

void MainWindow::goTo(int number)
{
    Page* next = page(number);
    m_rail->setCurrent(number);
    bringUp(next);
}

void MainWindow::bringUp(Page* next)
{
    Page* current = currentPage();
    if (current == next)
        return;
    current->leave();
    m_stack->setCurrentWidget(next);
    enter(next);
}

ComparePage* MainWindow::comparePage()
{
    if (!m_compare) {
        Studio& s = m_studio;
        m_compare = new ComparePage(
            {*s.library, s.catalog, s.devices, s.settings, m_theme,
             [] { return std::make_unique<Player>(); }},
            m_stack);
        m_compare->setObjectName(QStringLiteral("compare"));
        adopt(m_compare);
        connect(m_compare, &ComparePage::takeOpened, this, &MainWindow::openTake);
        connect(m_compare, &ComparePage::backRequested, this, [this] {
            if (m_comparedFrom && currentPage() == m_compare)
                bringUp(m_comparedFrom);
        });
    }
    return m_compare;
}

void MainWindow::compare(const std::vector<TakeId>& takes)
{
    ComparePage* page = comparePage();
    const bool shown = takes.size() == 1   ? page->compare(takes.front())
                       : takes.size() == 2 ? page->compare(takes.front(), takes.back())
                                           : false;
    if (!shown)
        return;
    if (currentPage() != page)
        m_comparedFrom = currentPage();
    bringUp(page);
}

void MainWindow::enter(Page* page)
{
    page->enter();
    m_studio.trace.moment("page-ready", {{QStringLiteral("page"), page->objectName()}});
}

void MainWindow::openTake(const TakeId& take)
{
    qobject_cast<ReviewPage*>(page(reviewEntry))->openTake(take);
    goTo(reviewEntry);
}

void MainWindow::showNotice(const Notice& notice)
{
    m_banner->show(notice);
    m_studio.trace.moment(
        "notice", {{QStringLiteral("topic"), notice.topic}, {QStringLiteral("text"), notice.text}});
}

int MainWindow::pageCount() const
{
    return int(m_entries.size());
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setNarrow(width() < narrowBelow);
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    if (m_shownOnce)
        return;
    m_shownOnce = true;
    // The rest of the first picture is painted and handed to the screen before the next turn of the loop.
    QTimer::singleShot(0, this, [this] {
        enter(currentPage());
        Q_EMIT firstShown();
        QTimer::singleShot(idleAfter, this, &MainWindow::buildNextPage);
    });
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_studio.settings.setValue(geometryKey, saveGeometry());
    if (!page(rehearseEntry)->isBusy()) {
        currentPage()->leave(); // what is still to be written is written
        return;
    }
    event->ignore();
    auto* question = new QMessageBox(
        QMessageBox::Question, tr("Stop the recording?"),
        tr("An answer is being recorded. Stopping here keeps it as it is."), QMessageBox::Cancel, this);
    question->addButton(tr("&Stop and close"), QMessageBox::AcceptRole);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, &MainWindow::stopAndClose);
    question->open();
}

void MainWindow::stopAndClose()
{
    const auto close = [this] { QTimer::singleShot(0, this, &QWidget::close); };
    connect(&m_studio.rehearsal, &Rehearsal::finished, this, close);
    connect(&m_studio.rehearsal, &Rehearsal::failed, this, close);
    m_studio.rehearsal.stop();
}

} // namespace starling
