// Fills a library with somebody's six weeks of practice, to look around in.
#pragma once

#include "base/Error.h"
#include "base/JobControl.h"
#include "catalog/Catalog.h"
#include "library/Library.h"

#include <QDateTime>

namespace starling {

/// Adds the sample stories and takes (about thirty, spoken by synthesised voices) to `library`. The same seed
/// and moment give the same stories, takes, ids, flags and sounds. A take that is there already is left as it
/// is, so that doing it again adds nothing. Called in the library's thread; takes a few seconds, because
/// every take is encoded and verified. Returns how many takes were added.
/// Errors: Cancelled (what was added stays), DiskFull, ReadOnly, Io, Damaged.
[[nodiscard]] Expected<int> fillWithSample(
    Library& library, const Catalog& catalog, quint32 seed, const QDateTime& now,
    const JobControl& control = {});

} // namespace starling
