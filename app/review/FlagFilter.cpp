#include "review/FlagFilter.h"

#include <algorithm>

namespace starling {

bool FlagFilter::matches(const Flag& flag, const FlagKind* known) const
{
    if ((!kind.isNull() && flag.kind != kind) || (source && flag.source != *source))
        return false;
    if (polarity && (known ? known->polarity : FlagPolarity::Neutral) != *polarity)
        return false;
    if (withNote && flag.note.isEmpty())
        return false;
    const QString name = known ? known->name : flag.kind.toString();
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString& word) {
        return flag.note.contains(word, Qt::CaseInsensitive) || name.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace starling
