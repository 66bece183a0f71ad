#include "MainWindow.h"

#include "KeysDialog.h"
#include "NavigationRail.h"
#include "progress/ProgressPage.h"
#include "rehearse/RehearsePage.h"
#include "review/ReviewPage.h"
#include "settings/SettingsPage.h"
#include "takes/TakesPage.h"
#include "widgets/MessageBanner.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace starling {

namespace {
const QString geometryKey = QStringLiteral("window/geometry");
constexpr int narrowBelow = Theme::grid * 120; // there the pages need the room more than the names do
const QString collapsedKey = QStringLiteral("window/railCollapsed");
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

    buildPages();
    connectPages();
    buildShortcuts();
    restoreLook();
}

void MainWindow::addPage(Page* page, const QString& name, Icon icon)
{
    const auto number = int(m_entries.size());
    page->setObjectName(name);
    m_entries.push_back({page, icon});
    m_stack->addWidget(page);
    const QKeySequence keys(Qt::CTRL | Qt::Key(Qt::Key_1 + number));
    m_rail->addEntry(icon, page->title(), keys.toString(QKeySequence::NativeText));
    connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, page] { goTo(page); });
    connect(page, &Page::noticed, this, &MainWindow::showNotice);
    connect(page, &Page::noticeCleared, m_banner, &MessageBanner::clear);
}

void MainWindow::buildPages()
{
    Studio& s = m_studio;
    m_rehearse = new RehearsePage(
        {*s.library, s.catalog, s.rehearsal, s.recorder, s.devices, s.settings, m_theme, s.trace}, m_stack);
    m_review =
        new ReviewPage({*s.library, s.catalog, s.player, s.devices, s.settings, m_theme, s.trace}, m_stack);
    m_takes = new TakesPage({*s.library, s.catalog, s.archiver, s.settings, m_theme, s.trace}, m_stack);
    m_progress = new ProgressPage({*s.library, s.catalog, s.settings, m_theme, s.trace}, m_stack);
    auto* settings = new SettingsPage({*s.library, s.devices, s.settings, m_theme}, m_stack);
    addPage(m_rehearse, QStringLiteral("rehearse"), Icon::Rehearse);
    addPage(m_takes, QStringLiteral("takes"), Icon::Takes);
    addPage(m_review, QStringLiteral("review"), Icon::Review);
    addPage(m_progress, QStringLiteral("progress"), Icon::Progress);
    addPage(settings, QStringLiteral("settings"), Icon::Settings);
    m_rail->setCurrent(0);
}

void MainWindow::connectPages()
{
    const auto rehearse = [this] { goTo(m_rehearse); };
    connect(
        m_rail, &NavigationRail::chosen, this, [this](int entry) { goTo(m_entries.at(size_t(entry)).page); });
    connect(m_rehearse, &RehearsePage::takeFinished, this, [this](const TakeId& take) {
        openTake(take);
        m_studio.archiver.archive(take);
    });
    connect(m_rehearse, &RehearsePage::focusChanged, m_rail, [this](bool focused) {
        m_rail->setVisible(!focused);
    });
    connect(m_review, &ReviewPage::rehearseAgainRequested, this, [this](const TakeSetup& setup) {
        m_rehearse->prepare(setup);
        goTo(m_rehearse);
    });
    connect(m_takes, &TakesPage::takeOpened, this, &MainWindow::openTake);
    connect(m_takes, &TakesPage::rehearseRequested, this, rehearse);
    connect(m_progress, &ProgressPage::takeOpened, this, &MainWindow::openTake);
    connect(m_progress, &ProgressPage::rehearseRequested, this, rehearse);
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

void MainWindow::goTo(Page* page)
{
    Page* current = currentPage();
    if (current != page) {
        current->leave();
        m_stack->setCurrentWidget(page);
        enter(page);
    }
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].page == page)
            m_rail->setCurrent(int(i));
    }
}

void MainWindow::enter(Page* page)
{
    page->enter();
    m_studio.trace.moment("page-ready", {{QStringLiteral("page"), page->objectName()}});
}

void MainWindow::openTake(const TakeId& take)
{
    m_review->openTake(take);
    goTo(m_review);
}

void MainWindow::showNotice(const Notice& notice)
{
    m_banner->show(notice);
    m_studio.trace.moment(
        "notice", {{QStringLiteral("topic"), notice.topic}, {QStringLiteral("text"), notice.text}});
}

std::vector<Page*> MainWindow::pages() const
{
    std::vector<Page*> result;
    for (const Entry& entry : m_entries)
        result.push_back(entry.page);
    return result;
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setNarrow(width() < narrowBelow);
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (m_shownOnce)
        return;
    m_shownOnce = true;
    // Once the events that paint the first picture are through.
    QTimer::singleShot(0, this, [this] {
        enter(currentPage());
        Q_EMIT firstShown();
    });
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_studio.settings.setValue(geometryKey, saveGeometry());
    if (!m_rehearse->isBusy())
        return;
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
