// Navigation, banner and shortcuts; no page's business.
#pragma once

#include "Page.h"
#include "Studio.h"
#include "widgets/Theme.h"

#include <QMainWindow>

#include <functional>
#include <vector>

class QStackedWidget;

namespace starling {

class ComparePage;
class MessageBanner;
class NavigationRail;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// Both outlive the window.
    MainWindow(Studio& studio, Theme& theme, QWidget* parent = nullptr);

    /// Goes to Review with this take.
    void openTake(const TakeId& take);
    /// Takes recordings in; a single one is opened.
    void importFiles(const QStringList& files);
    /// Shows takes side by side: two, or one beside the newest other of its story or question. Where nothing
    /// can be compared the page stays and says why.
    void compare(const std::vector<TakeId>& takes);
    void showNotice(const Notice& notice);

    /// Pages are numbered in the rail's order and have short English names, their object names. Only the one
    /// shown at the start is built before the window is shown; the others follow when the window is idle, or
    /// when they are asked for.
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] QStringList pageNames() const;
    [[nodiscard]] Page* page(int number);
    [[nodiscard]] Page* page(const QString& name);
    void goTo(int number);
    void goTo(const QString& name);

Q_SIGNALS:
    /// The first picture of the window is on the screen.
    void firstShown();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    struct Entry {
        QString name;
        std::function<Page*()> build;
        Page* page = nullptr; ///< none until it is built
    };

    void addEntries();
    [[nodiscard]] int numberOf(const QString& name) const;
    void addEntry(Entry entry, Icon icon, const QString& title);
    void buildNextPage();
    Page* buildStories();
    Page* buildQuestions();
    Page* buildCoverage();
    void openStory(const StoryId& story);
    Page* buildRehearse();
    Page* buildTakes();
    Page* buildReview();
    Page* buildProgress();
    Page* buildSettings();
    ComparePage* comparePage();
    void adopt(Page* page);
    void bringUp(Page* page);
    void buildShortcuts();
    void showKeys();
    [[nodiscard]] Page* currentPage() const;
    void enter(Page* page);
    void rehearse(const TakeSetup& setup);
    void stopAndClose();
    void restoreLook();

    Studio& m_studio;
    Theme& m_theme;
    NavigationRail* m_rail;
    QStackedWidget* m_stack;
    MessageBanner* m_banner;
    std::vector<Entry> m_entries;
    ComparePage* m_compare = nullptr; ///< none until it is asked for; it is reached from other pages alone
    Page* m_comparedFrom = nullptr;   ///< where "back" leads
    bool m_shownOnce = false;
};

} // namespace starling
