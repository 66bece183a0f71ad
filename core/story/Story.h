// A true story the speaker can tell.
#pragma once

#include "base/Id.h"

#include <QDateTime>
#include <QString>

namespace starling {

struct Story {
    StoryId id;
    QString title;
    QDateTime createdAt; ///< local time with its offset
    bool operator==(const Story&) const = default;
};

} // namespace starling
