// A take as a file for other programs.
#pragma once

#include "base/JobControl.h"
#include "exchange/TakeMaterial.h"
#include "exchange/TakeSheet.h"

#include <array>
#include <optional>

namespace starling {

enum class ExportFormat { Wav, Flac, Labels, Vtt, TextGrid, Csv, Json, Pdf };

/// Every format, in the order in which they are offered.
inline constexpr std::array allExportFormats{ExportFormat::Wav,  ExportFormat::Flac,     ExportFormat::Labels,
                                             ExportFormat::Vtt,  ExportFormat::TextGrid, ExportFormat::Csv,
                                             ExportFormat::Json, ExportFormat::Pdf};

/// "wav", "flac", "labels", "vtt", "textgrid", "csv", "json", "pdf"
[[nodiscard]] QString toText(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> exportFormatFromString(const QString& text);
/// What a file of this format ends in, without the dot: "txt" for labels, "TextGrid" for a TextGrid, else
/// the format's own name.
[[nodiscard]] QString endingOf(ExportFormat format);
/// WAV or FLAC.
[[nodiscard]] bool isSound(ExportFormat format);

struct ExportOptions {
    std::optional<Span> stretch; ///< of the sound alone; none: all of it
    Paper paper = Paper::A4;     ///< of the printable report
};

/// Writes the take's sound, its segments and flags as Audacity's labels, WebVTT, TextGrid or CSV, the take as
/// the command line's JSON, or the printable report. Long work for any thread but, for the report, needs a
/// QGuiApplication. A file that was there is replaced, all or nothing. The sound of a stretch begins with the
/// first frame at or after its start and ends before that of its end, so that the sounds of neighbouring
/// segments put together are the whole again; one that reaches the take's end has its last frame.
/// \param target for sound its ending must be that of the format. Errors: NotFound (no sound), InvalidInput
/// (ending; a stretch without sound), DiskFull, PermissionDenied, Io, Cancelled.
[[nodiscard]] Expected<void> exportTake(
    const TakeMaterial& material, ExportFormat format, const QString& target,
    const ExportOptions& options = {}, const JobControl& control = {});

/// The stretches of a take that a word names: the number of a segment, counted from 1 in the order they were
/// spoken, or a segment's id. Errors: NotFound; InvalidInput when the id occurs more than once (the sentence
/// gives the numbers).
[[nodiscard]] Expected<Span> segmentNamed(const Take& take, const QString& numberOrId);

} // namespace starling
