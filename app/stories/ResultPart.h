// The XYZ line and the "So what?" ladder.
#pragma once

#include "stories/FieldForm.h"

class QLabel;

namespace starling {

class ResultPart : public FieldForm {
    Q_OBJECT

public:
    explicit ResultPart(const PartServices& services, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("result"); }
    [[nodiscard]] QString title() const override { return tr("XYZ and “So what?”"); }
    [[nodiscard]] QString summary(const Story& story) const override { return filledOf(story); }
    void showStory(const Story& story) override;

private:
    QLabel* m_line; ///< the whole sentence, as it would be said
};

} // namespace starling
