// What to say in each segment: reminders, never a script.
#pragma once

#include "stories/StoryPart.h"
#include "stories/TextRows.h"

#include <vector>

class QLabel;
class QVBoxLayout;

namespace starling {

class SpinePart : public StoryPart {
    Q_OBJECT

public:
    explicit SpinePart(const PartServices& services, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("spine"); }
    [[nodiscard]] QString title() const override { return tr("Spine"); }
    [[nodiscard]] QString summary(const Story& story) const override;
    void showStory(const Story& story) override;
    [[nodiscard]] QWidget* firstField() const override;

private:
    struct Segment {
        SegmentId id;
        QWidget* box;
        QLabel* heading;
        TextRows* rows;
        QLabel* nudge;
    };
    /// One box for each of the framework's segments, then one for each that only has bullets left from
    /// another framework.
    void arrange(const Story& story);
    void addSegment(const SegmentId& id, const SegmentTemplate* known);
    void onEdited(const Segment& segment, const QString& place);
    void showNudge(const Segment& segment);

    QVBoxLayout* m_column;
    std::vector<SegmentId> m_order;
    std::vector<Segment> m_segments;
};

} // namespace starling
