// The seven facts of a story.
#pragma once

#include "stories/FieldForm.h"

namespace starling {

class FactsPart : public FieldForm {
    Q_OBJECT

public:
    explicit FactsPart(const PartServices& services, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("facts"); }
    [[nodiscard]] QString title() const override { return tr("Facts"); }
    [[nodiscard]] QString summary(const Story& story) const override { return filledOf(story); }
};

} // namespace starling
