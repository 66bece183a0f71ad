// A library of its own for each test of a page, and takes to put into it.
#pragma once

#include "catalog/Catalog.h"
#include "library/Library.h"
#include "settings/Settings.h"
#include "support/Random.h"
#include "widgets/Theme.h"

#include <QApplication>
#include <QTemporaryDir>

#include <memory>

namespace starling::test {

/// What the pages are given. `isOpen()` is to be checked first.
struct LibraryFixture {
    QTemporaryDir folder;
    Catalog catalog = loadCatalog(QLocale(QLocale::English)).value_or(Catalog{});
    std::unique_ptr<Library> library;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Theme theme{*qobject_cast<QApplication*>(QCoreApplication::instance())};

    LibraryFixture()
    {
        if (auto opened = Library::open(folder.filePath(QStringLiteral("library"))))
            library = std::move(*opened);
    }
    [[nodiscard]] bool isOpen() const { return library && !catalog.frameworks.empty(); }
};

/// A take with marks, some flags, perhaps a rating, told at `at`.
inline Take
randomTake(Random& random, const Catalog& catalog, const QDateTime& at, const std::vector<Story>& stories)
{
    static const QStringList words{QStringLiteral("Rollback"), QStringLiteral("drift"),
                                   QStringLiteral("Café"),     QStringLiteral("ÜBERLAUF"),
                                   QStringLiteral("latency"),  QStringLiteral("fairness"),
                                   QStringLiteral("Mentor"),   QStringLiteral("launch")};
    Take take;
    take.id = TakeId::create();
    take.recordedAt = at.toOffsetFromUtc(at.offsetFromUtc());
    take.duration = random.time(Milliseconds(45'000), Milliseconds(260'000));
    take.sampleRate = 48'000;
    if (random.chance(0.8)) {
        const auto& question =
            catalog.questions.at(size_t(random.integer(0, qint64(catalog.questions.size()) - 1)));
        take.setup.question = question.id;
        take.setup.questionText = question.text;
    } else {
        for (int n = 0; n < 3; ++n)
            take.setup.questionText += words.at(qsizetype(random.integer(0, words.size() - 1))) + u' ';
    }
    if (!stories.empty() && random.chance(0.6))
        take.setup.story = stories.at(size_t(random.integer(0, qint64(stories.size()) - 1))).id;
    const Framework& framework = catalog.frameworks.at(
        random.chance(0.7) ? 0 : size_t(random.integer(0, qint64(catalog.frameworks.size()) - 1)));
    take.setup.framework = framework.id;
    take.state = random.chance(0.1) ? TakeState::Recovered : TakeState::Ready;
    Milliseconds mark{0};
    for (const SegmentTemplate& segment : framework.segments) {
        take.track.mark(segment.id, mark);
        mark += random.time(Milliseconds(5'000), take.duration / 2);
    }
    for (qint64 n = random.integer(0, 6); n > 0; --n) {
        Flag flag;
        flag.id = FlagId::create();
        flag.kind = catalog.flagKinds.at(size_t(random.integer(0, qint64(catalog.flagKinds.size()) - 1))).id;
        flag.span.start = flag.span.end = random.time(Milliseconds(0), take.duration);
        if (random.chance(0.3))
            flag.note = words.at(qsizetype(random.integer(0, words.size() - 1)));
        take.flags.push_back(flag);
    }
    if (random.chance(0.5)) {
        take.rating.clarity = int(random.integer(1, 5));
        take.rating.impact = int(random.integer(1, 5));
        take.rating.lesson = words.at(qsizetype(random.integer(0, words.size() - 1)));
    }
    return take;
}

} // namespace starling::test
