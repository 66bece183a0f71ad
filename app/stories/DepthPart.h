// What the story keeps at each depth.
#pragma once

#include "stories/FieldForm.h"

namespace starling {

class DepthPart : public FieldForm {
    Q_OBJECT

public:
    explicit DepthPart(const PartServices& services, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("depth"); }
    [[nodiscard]] QString title() const override { return tr("Depth"); }
    [[nodiscard]] QString summary(const Story& story) const override { return filledOf(story); }
};

} // namespace starling
