// Whether the story can be told tomorrow, part by part.
#pragma once

#include "stories/StoryPart.h"
#include "story/Readiness.h"

#include <array>

class QLabel;

namespace starling {

class ReadinessList : public StoryPart {
    Q_OBJECT

public:
    explicit ReadinessList(const PartServices& services, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("readiness"); }
    [[nodiscard]] QString title() const override { return tr("Readiness"); }
    [[nodiscard]] QString summary(const Story& story) const override;
    void showStory(const Story& story) override;
    /// The takes of the open story.
    void setRehearsals(std::vector<StoryRehearsal> rehearsals);

private:
    static constexpr size_t partCount = 6;
    struct Row {
        QLabel* sign;
        QLabel* text;
    };
    [[nodiscard]] Readiness judged(const Story& story) const;

    std::vector<StoryRehearsal> m_rehearsals;
    std::array<Row, partCount> m_rows{};
};

} // namespace starling
