// What a panel asks next, with prepared answers.
#pragma once

#include "stories/FieldForm.h"

class QPushButton;

namespace starling {

class FollowUpsPart : public FieldForm {
    Q_OBJECT

public:
    explicit FollowUpsPart(const PartServices& services, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("follow-ups"); }
    [[nodiscard]] QString title() const override { return tr("Follow-ups"); }
    [[nodiscard]] QString summary(const Story& story) const override;
    void showStory(const Story& story) override;

private:
    void addStanding();
    [[nodiscard]] QStringList missing(const Story& story) const; ///< standing ones the story does not have

    QPushButton* m_standing;
};

} // namespace starling
