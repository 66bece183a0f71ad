// The takes of the story, and the ways to make another.
#pragma once

#include "rehearsal/Drill.h"
#include "stories/StoryPart.h"

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace starling {

class TakesOfStory : public StoryPart {
    Q_OBJECT

public:
    explicit TakesOfStory(const PartServices& services, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("takes-of-story"); }
    [[nodiscard]] QString title() const override { return tr("Takes of this story"); }
    [[nodiscard]] QString summary(const Story& story) const override;
    void showStory(const Story& story) override;
    [[nodiscard]] QWidget* firstField() const override;
    /// Newest first.
    void setTakes(const std::vector<Take>& takes);

Q_SIGNALS:
    void takeOpened(const starling::TakeId& take);
    void rehearseRequested();
    void drillWanted(starling::DrillKind kind);

private:
    void openCurrent();

    int m_count = 0;
    QListWidget* m_list;
    QLabel* m_none;
    QPushButton* m_rehearse;
    QPushButton* m_versatility;
    QPushButton* m_followUps;
};

} // namespace starling
