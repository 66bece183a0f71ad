#include "Studio.h"

#include <QLocale>

namespace starling {

Expected<std::unique_ptr<Studio>> Studio::open(const Options& options)
{
    auto catalog = loadCatalog(QLocale());
    if (!catalog)
        return fail(catalog.error());
    auto library = Library::open(options.library.isEmpty() ? defaultLibraryPath() : options.library);
    if (!library)
        return fail(library.error());
    auto studio = std::unique_ptr<Studio>(new Studio(options, std::move(*catalog), std::move(*library)));
    if (const auto kept = studio->library->flagKinds().keepIn(studio->catalog); !kept)
        return fail(kept.error());
    return studio;
}

Studio::Studio(const Options& options, Catalog loaded, std::unique_ptr<Library> opened)
    : settings(options.settingsFile)
    , catalog(std::move(loaded))
    , library(std::move(opened))
    , recorder(systemCaptureDevices())
    , rehearsal(*library, recorder, catalog, settings.lengths())
    , archiver(*library)
{
    QObject::connect(
        &settings, &Settings::changed, &rehearsal, [this] { rehearsal.setLengths(settings.lengths()); });
}

} // namespace starling
