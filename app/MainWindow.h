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

class MessageBanner;
class NavigationRail;
class ProgressPage;
class RehearsePage;
class ReviewPage;
class TakesPage;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// Both outlive the window.
    MainWindow(Studio& studio, Theme& theme, QWidget* parent = nullptr);

    /// Goes to Review with this take.
    void openTake(const TakeId& take);
    void showNotice(const Notice& notice);

    /// Every page in the rail's order; its object name is a short English word.
    [[nodiscard]] std::vector<Page*> pages() const;
    void goTo(Page* page);

Q_SIGNALS:
    /// The first picture of the window is on the screen.
    void firstShown();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    struct Entry {
        Page* page;
        Icon icon;
    };

    void buildPages();
    void connectPages();
    void addPage(Page* page, const QString& name, Icon icon);
    void buildShortcuts();
    void showKeys();
    [[nodiscard]] Page* currentPage() const;
    void enter(Page* page);
    void stopAndClose();
    void restoreLook();

    Studio& m_studio;
    Theme& m_theme;
    NavigationRail* m_rail;
    QStackedWidget* m_stack;
    MessageBanner* m_banner;
    RehearsePage* m_rehearse = nullptr;
    ReviewPage* m_review = nullptr;
    TakesPage* m_takes = nullptr;
    ProgressPage* m_progress = nullptr;
    std::vector<Entry> m_entries;
    bool m_shownOnce = false;
};

} // namespace starling
