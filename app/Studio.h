// The composition root: builds every service once and owns it.
#pragma once

#include "Trace.h"
#include "audio/AudioDevices.h"
#include "audio/Player.h"
#include "audio/Recorder.h"
#include "catalog/Catalog.h"
#include "library/Library.h"
#include "rehearsal/Rehearsal.h"
#include "rehearsal/SoundArchiver.h"
#include "settings/Settings.h"

#include <memory>

namespace starling {

/// Members are declared in the order they are built, so that each is destroyed before what it uses.
class Studio {
public:
    struct Options {
        QString library;      ///< empty: the user's own
        QString settingsFile; ///< empty: the user's own
    };

    /// Errors: as Library::open and loadCatalog.
    [[nodiscard]] static Expected<std::unique_ptr<Studio>> open(const Options& options);

    Settings settings;
    Catalog catalog; ///< with the kinds of flag as the library has them
    std::unique_ptr<Library> library;
    AudioDevices devices;
    Recorder recorder;
    Player player;
    Rehearsal rehearsal;
    SoundArchiver archiver;
    Trace trace;

private:
    Studio(const Options& options, Catalog loaded, std::unique_ptr<Library> opened);
};

} // namespace starling
