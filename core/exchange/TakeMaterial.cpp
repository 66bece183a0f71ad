#include "exchange/TakeMaterial.h"

#include "library/Library.h"

#include <QUuid>

#include <algorithm>

namespace starling {

QString TakeMaterial::segmentName(const SegmentId& id) const
{
    const SegmentTemplate* segment = framework.find(id);
    return segment ? segment->name : id.toString();
}

const FlagKind* TakeMaterial::kind(const FlagKindId& id) const
{
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&](const FlagKind& each) { return each.id == id; });
    return found == kinds.end() ? nullptr : &*found;
}

QString TakeMaterial::kindName(const FlagKindId& id) const
{
    const FlagKind* known = kind(id);
    return known ? known->name : id.toString();
}

QString TakeMaterial::labelWord(const FlagKindId& id) const
{
    const FlagKind* own = kind(id);
    if (!own || QUuid::fromString(id.toString()).isNull())
        return id.toString();
    const QString& name = own->name;
    const auto means = [&](const auto& each) {
        return name.compare(each.name, Qt::CaseInsensitive) == 0
               || name.compare(each.id.toString(), Qt::CaseInsensitive) == 0;
    };
    const bool plain = !name.isEmpty() && name == name.simplified() && !name.contains(u':');
    const bool onlyOne =
        std::ranges::none_of(framework.segments, means) && std::ranges::count_if(kinds, means) == 1;
    return plain && onlyOne ? name : id.toString();
}

TakeMaterial
materialOf(const Take& take, Library& library, const Catalog& catalog, const LengthSettings& lengths)
{
    TakeMaterial result;
    result.take = take;
    result.framework = catalog.frameworkOrDefault(take.setup.framework);
    result.rules = lengths.rulesFor(take.setup.depth, result.framework);
    result.kinds = library.flagKinds().all(catalog).value_or(catalog.flagKinds);
    if (!take.setup.story.isNull()) {
        if (const auto story = library.stories().story(take.setup.story))
            result.story = story->title;
    }
    result.soundFile = library.folder().sound(take.id);
    result.peaksFile = library.folder().peaks(take.id);
    return result;
}

} // namespace starling
