#include "review/FlagClipboard.h"

#include "exchange/Labels.h"

#include <QCoreApplication>

namespace starling {

QString flagsAsText(const std::vector<Flag>& flags)
{
    Take only;
    only.flags = flags;
    return QString::fromUtf8(writeLabels(labelsOf(only)));
}

Expected<std::vector<Flag>> flagsFromText(const QString& text, const Catalog& catalog)
{
    const auto labels = parseLabels(text.toUtf8());
    const auto understood =
        labels ? applyLabels(*labels, Framework(), catalog) : Expected<LabelledTake>(fail(labels.error()));
    if (!understood || understood->flags.empty()) {
        return fail(
            ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "FlagClipboard", "The clipboard holds no flags, and nothing was changed. Copy flags here, or "
                                 "labels in Audacity that name kinds of flag, one a line."),
            understood ? QString() : understood.error().message);
    }
    return understood->flags;
}

} // namespace starling
