// Half an hour of memories, a line each; then marks, and the best become stories.
#pragma once

#include "library/StoryStore.h"
#include "settings/Settings.h"
#include "stories/InventoryModel.h"
#include "widgets/Theme.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace starling {

/// Kept in the settings at every line and mark, so that closing the program loses none; the clock stands
/// still meanwhile.
class InventoryExercise : public QWidget {
    Q_OBJECT

public:
    InventoryExercise(
        StoryStore& stories, Settings& settings, const StoryKit& kit, const Theme& theme,
        QWidget* parent = nullptr);

    /// Goes on where it was left.
    void enter();
    /// Stops the clock and keeps everything.
    void leave();

Q_SIGNALS:
    void storiesMade(const std::vector<starling::StoryId>& stories);
    void failed(const starling::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildWriting(const Theme& theme);
    QWidget* buildScoring();
    void addLine();
    void editLine(int row);
    void tick();
    void run(bool on);
    void showClock();
    void showStage();
    void setScoring(bool on);
    void makeStories();
    void askToStartOver();
    void keep();

    StoryStore& m_stories;
    Settings& m_settings;
    const StoryKit& m_kit;
    Inventory m_inventory;
    InventoryModel m_model;
    QTimer m_clockTimer;
    QElapsedTimer m_sinceTick;
    QStackedWidget* m_stage;
    QLabel* m_clock = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_pause = nullptr;
    QLineEdit* m_line = nullptr;
    QListWidget* m_lines = nullptr;
    QTableView* m_table = nullptr;
    QPushButton* m_make = nullptr;
};

} // namespace starling
