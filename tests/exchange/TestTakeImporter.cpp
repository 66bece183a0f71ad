#include "audio/PeaksFile.h"
#include "audio/SoundFiles.h"
#include "exchange/TakeExporter.h"
#include "exchange/TakeImporter.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace starling;
using namespace std::chrono_literals;

namespace {

QString text(const char* latin1)
{
    return QString::fromLatin1(latin1);
}

const Catalog& catalog()
{
    static const Catalog value = loadCatalog(QLocale::c()).value();
    return value;
}

Label label(Milliseconds start, Milliseconds end, const char* words)
{
    return {{start, end}, text(words)};
}

/// A library in a folder of its own, and a file to take in.
struct Bench {
    QTemporaryDir dir;
    std::unique_ptr<Library> library;
    QString source;

    explicit Bench(double seconds = 3)
        : source(dir.filePath(text("answer.wav")))
    {
        auto opened = Library::open(dir.filePath(text("library")));
        if (opened && test::writeWav(source, test::sine(440, seconds)))
            library = std::move(*opened);
    }

    [[nodiscard]] Expected<Take>
    import(const ImportDetails& details = {}, const LengthRules& rules = {}) const
    {
        const auto staged = stageImport(source, library->folder());
        return staged ? commitImport(*staged, details, *library, rules)
                      : Expected<Take>(fail(staged.error()));
    }
    [[nodiscard]] ImportDetails labelled(const std::vector<Label>& labels) const
    {
        ImportDetails details;
        details.labels = applyLabels(labels, catalog().frameworks.front(), catalog()).value();
        return details;
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(library->folder().takesFolder()).entryList(QDir::Files);
    }
};

} // namespace

class TestTakeImporter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRecordingBecomesATakeWithItsOutline();
    void theFilesOwnTimeIsTheBestGuess();
    void aLongTakeIsFlaggedByTheClock();
    void theClocksFlagAmongTheLabelsIsDropped();
    void labelsJustPastTheEndAreCutToIt();
    void labelsFarPastTheEndAreRefusedAndNothingRemains();
    void aCancelledStageLeavesNothing();
    void aTakeThatExistsIsRefusedAndItsFilesGo();
    void anExportedTakeComesBack();
};

void TestTakeImporter::aRecordingBecomesATakeWithItsOutline()
{
    const Bench bench;
    QVERIFY(bench.library);
    const auto take = bench.import();
    QVERIFY2(take, qPrintable(take ? QString() : take.error().message));
    QCOMPARE(bench.library->takes().take(take->id).value(), *take);
    QCOMPARE(take->duration, 3s);
    QCOMPARE(take->sampleRate, 48'000);
    QVERIFY(std::abs(take->peakDbfs.value() + 6.02) < 0.1);
    const QString sound = bench.library->folder().sound(take->id);
    QCOMPARE(test::readSound(sound), test::readSound(bench.source));
    const auto peaks = PeaksFile::load(bench.library->folder().peaks(take->id), sound);
    QVERIFY(peaks);
    QCOMPARE(peaks->frames(), 144'000);
}

void TestTakeImporter::theFilesOwnTimeIsTheBestGuess()
{
    const Bench bench;
    QFile file(bench.source);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QDateTime then(QDate(2023, 5, 6), QTime(7, 8, 9), Qt::OffsetFromUTC, 0);
    QVERIFY(file.setFileTime(then, QFileDevice::FileModificationTime));
    file.close();
    QCOMPARE(bench.import()->recordedAt, then);
    ImportDetails details;
    details.recordedAt = then.addDays(1);
    QCOMPARE(bench.import(details)->recordedAt, then.addDays(1));
}

void TestTakeImporter::aLongTakeIsFlaggedByTheClock()
{
    const Bench bench(40);
    const LengthRules rules = LengthRules{}.with(*catalog().framework(FrameworkId(text("direct"))));
    const auto take = bench.import({}, rules);
    QVERIFY(take);
    QCOMPARE(take->flags.size(), size_t(1));
    QCOMPARE(take->flags.front().kind, overtimeKind());
    QCOMPARE(take->flags.front().span, (Span{30s, 40s}));
    QCOMPARE(take->flags.front().source, FlagSource::Clock);
}

void TestTakeImporter::theClocksFlagAmongTheLabelsIsDropped()
{
    const Bench bench;
    const auto take = bench.import(bench.labelled({label(1s, 2s, "overtime"), label(2s, 2s, "we")}));
    QVERIFY(take);
    QCOMPARE(take->flags.size(), size_t(1));
    QCOMPARE(take->flags.front().kind.toString(), text("we"));
}

void TestTakeImporter::labelsJustPastTheEndAreCutToIt()
{
    const Bench bench;
    const auto take = bench.import(
        bench.labelled({label(0s, 1s, "task"), label(1s, 3500ms, "action"), label(2s, 3200ms, "we")}));
    QVERIFY(take);
    QCOMPARE(take->flags.front().span, (Span{2s, 3s}));
    QCOMPARE(take->track.marks().size(), size_t(2));
}

void TestTakeImporter::labelsFarPastTheEndAreRefusedAndNothingRemains()
{
    const Bench bench;
    for (const Label& each : {label(5s, 5s, "we"), label(0s, 5s, "task")}) {
        const auto take = bench.import(bench.labelled({each}));
        QVERIFY(!take);
        QCOMPARE(take.error().code, ErrorCode::InvalidInput);
        QVERIFY(bench.files().isEmpty());
        QVERIFY(bench.library->takes().find().value().empty());
    }
}

void TestTakeImporter::aCancelledStageLeavesNothing()
{
    const Bench bench(30);
    JobControl control;
    control.cancelled = [] { return true; };
    const auto staged = stageImport(bench.source, bench.library->folder(), control);
    QVERIFY(!staged);
    QCOMPARE(staged.error().code, ErrorCode::Cancelled);
    QVERIFY(bench.files().isEmpty());
}

void TestTakeImporter::aTakeThatExistsIsRefusedAndItsFilesGo()
{
    const Bench bench;
    const auto staged = stageImport(bench.source, bench.library->folder());
    QVERIFY(staged);
    Take other;
    other.id = staged->take;
    other.recordedAt = QDateTime::currentDateTime();
    other.duration = 1s;
    other.sampleRate = 48'000;
    QVERIFY(bench.library->takes().insert(other));
    QVERIFY(!commitImport(*staged, {}, *bench.library, {}));
    QVERIFY(bench.files().isEmpty());
}

void TestTakeImporter::anExportedTakeComesBack()
{
    const Bench bench;
    const auto take = bench.import(
        bench.labelled({label(0s, 1s, "task"), label(1s, 3s, "action"), label(2s, 2s, "we: the team")}));
    QVERIFY(take);
    TakeMaterial material;
    material.take = *take;
    material.soundFile = bench.library->folder().sound(take->id);
    const QString target = bench.dir.filePath(text("labels.txt"));
    QVERIFY(exportTake(material, ExportFormat::Labels, target));
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto again = bench.import(bench.labelled(parseLabels(file.readAll()).value()));
    QVERIFY(again);
    QCOMPARE(again->track, take->track);
    QCOMPARE(again->flags.front().note, text("the team"));

    const auto wrong = exportTake(material, ExportFormat::Flac, bench.dir.filePath(text("a.wav")));
    QCOMPARE(wrong.error().code, ErrorCode::InvalidInput);
    material.soundFile.clear();
    const auto missing = exportTake(material, ExportFormat::Flac, bench.dir.filePath(text("a.flac")));
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestTakeImporter)
#include "TestTakeImporter.moc"
