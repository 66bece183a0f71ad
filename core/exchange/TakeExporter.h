// A take as a file for other programs.
#pragma once

#include "answer/Take.h"
#include "base/Error.h"
#include "base/JobControl.h"

#include <QString>

#include <optional>

namespace starling {

enum class ExportFormat { Wav, Flac, Labels };

/// "wav", "flac", "labels"
[[nodiscard]] std::optional<ExportFormat> exportFormatFromString(const QString& text);

/// Writes the take's sound, or its segments and flags as Audacity's labels. Long work for any thread. A file
/// that was there is replaced, all or nothing. \param soundFile where the take's sound lies; not needed for
/// labels \param target for sound its ending must be that of the format. Errors: NotFound (no sound),
/// InvalidInput (ending), as exportSound.
[[nodiscard]] Expected<void> exportTake(
    const Take& take, const QString& soundFile, ExportFormat format, const QString& target,
    const JobControl& control = {});

} // namespace starling
