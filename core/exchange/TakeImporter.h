// Recordings made elsewhere, taken into the library.
#pragma once

#include "answer/Take.h"
#include "audio/Transcode.h"
#include "catalog/Catalog.h"
#include "exchange/Labels.h"
#include "library/Library.h"

namespace starling {

/// A file decoded into the library's folder, not yet a take.
struct StagedSound {
    TakeId take; ///< the id it will have
    ImportedSound sound;
    QDateTime modifiedAt; ///< of the source file: the best guess of when it was recorded
};

/// First step, long work for any thread: decodes `source` to where the take will lie and writes its peaks.
/// Errors: as importSound; nothing remains then.
[[nodiscard]] Expected<StagedSound>
stageImport(const QString& source, const LibraryFolder& folder, const JobControl& control = {});

/// What the user says of an imported recording.
struct ImportDetails {
    TakeSetup setup;
    QDateTime recordedAt; ///< invalid: the file's own time
    std::optional<LabelledTake> labels;
};

/// Second step, quick, in the library's thread: the take appears, and the clock sets its overtime flag (one
/// among the labels is dropped). Marks and flags up to a second past the end are cut to it. Errors:
/// InvalidInput (labels that go on past the end), and the library's; the staged files are removed then.
[[nodiscard]] Expected<Take> commitImport(
    const StagedSound& staged, const ImportDetails& details, Library& library, const LengthRules& rules);

/// Endings of the files that can be imported, lower case, without dots.
[[nodiscard]] QStringList importableEndings();

} // namespace starling
