// The form of one story: its parts below one another, an index above them.
#pragma once

#include "rehearsal/Drill.h"
#include "stories/StoryPart.h"
#include "story/Readiness.h"

#include <vector>

class QLabel;
class QScrollArea;
class QTimer;
class QToolButton;
class QVBoxLayout;

namespace starling {

class PartCard;
class ReadinessList;
class TakesOfStory;

/// Shows the story that StoryEditing has open; hidden or not, it follows it. Which parts are folded away is
/// kept in the settings.
class StoryEditor : public QWidget {
    Q_OBJECT

public:
    explicit StoryEditor(const PartServices& services, QWidget* parent = nullptr);

    /// To the part after or before the one that has the focus.
    void jump(int by);
    void focusTitle();
    /// Reads the story's takes again and shows everything.
    void refreshTakes();
    /// Those of the open story, as readiness needs them.
    [[nodiscard]] const std::vector<StoryRehearsal>& rehearsals() const { return m_rehearsals; }

Q_SIGNALS:
    void takeOpened(const starling::TakeId& take);
    void rehearseRequested();
    void drillWanted(starling::DrillKind kind);
    void trashRequested();
    void exportRequested();
    void refused(qsizetype length);

private:
    void buildHead(QVBoxLayout* column);
    void buildParts();
    void addPart(StoryPart* part);
    void showStory();
    void showHistory();
    void jumpTo(size_t card);
    [[nodiscard]] QToolButton* addAction(Icon icon, const QString& name);

    PartServices m_services;
    QLabel* m_title;
    QToolButton* m_undo = nullptr;
    QToolButton* m_redo = nullptr;
    QLayout* m_head = nullptr;
    QLayout* m_index = nullptr;
    QScrollArea* m_scroll;
    std::vector<PartCard*> m_cards;
    ReadinessList* m_readiness = nullptr;
    TakesOfStory* m_takes = nullptr;
    std::vector<StoryRehearsal> m_rehearsals;
};

/// What readiness needs to know of takes.
[[nodiscard]] StoryRehearsal rehearsalOf(const Take& take, const Catalog& catalog);

} // namespace starling
