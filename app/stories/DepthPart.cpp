#include "stories/DepthPart.h"

namespace starling {

DepthPart::DepthPart(const PartServices& services, QWidget* parent)
    : FieldForm(services, parent)
{
    add(QStringLiteral("depth.summary"), tr("The key decision and the result."));
    add(QStringLiteral("depth.standard"));
    add(QStringLiteral("depth.deep"));
}

} // namespace starling
