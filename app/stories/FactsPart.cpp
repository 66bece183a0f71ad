#include "stories/FactsPart.h"

namespace starling {

FactsPart::FactsPart(const PartServices& services, QWidget* parent)
    : FieldForm(services, parent)
{
    add(QStringLiteral("facts.goal"));
    add(QStringLiteral("facts.problem"));
    add(QStringLiteral("facts.role"));
    add(QStringLiteral("facts.obstacle"));
    add(QStringLiteral("facts.decision"));
    add(QStringLiteral("facts.result"));
    add(QStringLiteral("facts.lesson"));
}

} // namespace starling
