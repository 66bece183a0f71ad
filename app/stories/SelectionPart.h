// The seven criteria by which stories are chosen, and the score they make.
#pragma once

#include "stories/StoryPart.h"
#include "story/Selection.h"

#include <vector>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace starling {

class SelectionPart : public StoryPart {
    Q_OBJECT

public:
    explicit SelectionPart(const PartServices& services, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("selection"); }
    [[nodiscard]] QString title() const override { return tr("Selection"); }
    [[nodiscard]] QString summary(const Story& story) const override;
    void showStory(const Story& story) override;
    [[nodiscard]] QWidget* firstField() const override;

private:
    using Mark = std::optional<int> SelectionMarks::*;
    struct Criterion {
        Mark mark = nullptr; ///< nullptr: worked out, not marked
        QButtonGroup* buttons = nullptr;
        QLabel* reason = nullptr;
    };
    void addCriterion(const SelectionCriterion& criterion, QVBoxLayout* column);
    QButtonGroup* addMarks(const SelectionCriterion& criterion, Mark mark, QLayout* row);

    QLabel* m_score;
    std::vector<Criterion> m_criteria; ///< in the kit's order
};

/// The member of a criterion that is marked by hand; nullptr for one that is worked out.
[[nodiscard]] std::optional<int> SelectionMarks::*markOf(const QString& criterion);

} // namespace starling
