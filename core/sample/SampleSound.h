// The sound of the sample answers, and takes put together from it.
#pragma once

#include "audio/Frames.h"
#include "base/Error.h"
#include "library/LibraryFolder.h"
#include "sample/SampleAnswer.h"
#include "sample/SamplePlan.h"

#include <vector>

namespace starling {

/// All answers decoded: about 10 minutes, 19 MB. Safe to read from several threads.
class SampleSound {
public:
    /// Errors: Damaged, DiskFull, Io.
    [[nodiscard]] static Expected<SampleSound> decode(const std::vector<SampleAnswer>& answers);

    /// Writes the planned take's FLAC and outline to their places in `folder` and returns its loudest sample
    /// in dBFS. Errors: DiskFull, Io, Damaged; no file remains then.
    [[nodiscard]] Expected<double> write(
        const std::vector<SampleAnswer>& answers, const PlannedTake& planned,
        const LibraryFolder& folder) const;

private:
    std::vector<std::vector<Sample>> m_sounds; ///< one an answer
};

} // namespace starling
