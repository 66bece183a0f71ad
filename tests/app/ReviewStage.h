// A library with one take, for tests of the review.
#pragma once

#include "catalog/Catalog.h"
#include "library/Library.h"

#include <QTemporaryDir>
#include <QtTest>

namespace starling::test {

/// Opens a library in a folder of its own and puts a take into it.
struct ReviewStage {
    QTemporaryDir folder;
    std::unique_ptr<Library> library;
    Catalog catalog;
    TakeId take;

    /// \param length of the take; its sound is the caller's business
    bool set(Milliseconds length = Milliseconds(200'000))
    {
        auto opened = Library::open(folder.filePath(QStringLiteral("library")));
        auto loaded = loadCatalog(QLocale::c());
        if (!opened || !loaded)
            return false;
        library = std::move(*opened);
        catalog = std::move(*loaded);
        Take made;
        made.id = TakeId::create();
        made.recordedAt = QDateTime(QDate(2026, 11, 12), QTime(9, 14), Qt::OffsetFromUTC, 3600);
        made.duration = length;
        made.sampleRate = 48'000;
        made.setup.questionText = QStringLiteral("Tell me about a production rollback.");
        made.setup.framework = catalog.frameworks.front().id;
        take = made.id;
        return library->takes().insert(made).has_value();
    }

    /// As the library has it.
    [[nodiscard]] Take stored() const { return library->takes().take(take).value(); }
};

} // namespace starling::test
