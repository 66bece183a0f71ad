#include "audio/AudioReader.h"
#include "audio/SoundFiles.h"
#include "exchange/ExportReaders.h"
#include "exchange/TakeExporter.h"
#include "exchange/TakeTable.h"
#include "exchange/TextGrid.h"
#include "exchange/WebVtt.h"
#include "support/Random.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace starling;
using namespace starling::test;

namespace {

Flag flagOf(const QString& kind, int start, int end, const QString& note)
{
    return {
        FlagId(QStringLiteral("flag-%1-%2").arg(kind).arg(start)),
        FlagKindId(kind),
        {Milliseconds(start), Milliseconds(end)},
        note,
        FlagSource::Listener};
}

/// What any reader may make of line ends and control characters: blanks.
QString flat(QString text)
{
    for (QChar& each : text) {
        if (each.category() == QChar::Other_Control || each == QChar::ByteOrderMark
            || each.category() == QChar::Separator_Line || each.category() == QChar::Separator_Paragraph)
            each = u' ';
    }
    return text.simplified();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestTakeExports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFilesLookAsTheyDid_data();
    void theFilesLookAsTheyDid();
    void everyFormatHasItsName();
    void aTextGridReadsBack();
    void labelsCallOwnKindsByName();
    void aWebVttReadsBack();
    void anotherProgramReadsTheWebVtt();
    void aTableReadsBackAndHoldsNoFormula();
    void aFormulaIsDisarmed_data();
    void aFormulaIsDisarmed();
    void jsonIsTheTake();
    void theSoundsOfTheSegmentsAreTheWhole_data();
    void theSoundsOfTheSegmentsAreTheWhole();
    void aPartWithoutSoundIsRefused();
    void segmentsAreNamedByNumberOrId();
    void aCancelledSoundLeavesNothing();

private:
    [[nodiscard]] TakeMaterial material() const;
    [[nodiscard]] TakeMaterial randomMaterial(Random& random) const;

    Catalog m_catalog;
};

void TestTakeExports::initTestCase()
{
    auto loaded = loadCatalog(QLocale::c());
    QVERIFY(loaded);
    m_catalog = *std::move(loaded);
}

TakeMaterial TestTakeExports::material() const
{
    TakeMaterial result;
    result.framework = *m_catalog.framework(FrameworkId(QStringLiteral("star-20-60-20")));
    result.kinds = m_catalog.flagKinds;
    result.story = QStringLiteral("Rollback <of> the ranking");
    Take& take = result.take;
    take.id = TakeId(QStringLiteral("0b7f6d0e-5a55-4a3c-8a0e-2f6b7f1f9f10"));
    take.recordedAt = QDateTime(QDate(2026, 11, 12), QTime(9, 14), Qt::OffsetFromUTC, 3600);
    take.duration = Milliseconds(161'250);
    take.setup.questionText = QStringLiteral("What went wrong --> and what did “you” do?");
    take.rating.lesson = QStringLiteral("Name the threshold & the time");
    take.track.mark(SegmentId(QStringLiteral("situation")), Milliseconds(1'500));
    take.track.mark(SegmentId(QStringLiteral("action")), Milliseconds(18'000));
    take.track.mark({}, Milliseconds(90'000));
    take.track.mark(SegmentId(QStringLiteral("situation")), Milliseconds(100'000));
    take.flags = {
        flagOf(QStringLiteral("we"), 21'400, 21'400, QStringLiteral("we said \"ship it\"")),
        flagOf(QStringLiteral("filler"), 21'400, 21'400, QString()),
        flagOf(
            QStringLiteral("rambling"), 30'000, 45'000,
            QStringLiteral("=HYPERLINK(\"x\"), or a list\nof things")),
        flagOf(QStringLiteral("vague"), 40'000, 50'000, QStringLiteral("größer → «viel» 🎤 <b>")),
        flagOf(QStringLiteral("own-kind"), 161'250, 161'250, QStringLiteral("-1 at the end"))};
    return result;
}

TakeMaterial TestTakeExports::randomMaterial(Random& random) const
{
    TakeMaterial result = material();
    Take& take = result.take;
    take.duration = random.time(Milliseconds(1), Milliseconds(5'400'000));
    take.setup.questionText = random.text(40);
    take.rating.lesson = random.text(40);
    result.story = random.text(20);
    take.track = {};
    for (qint64 n = random.integer(0, 12); n > 0; --n) {
        const auto& segments = result.framework.segments;
        const SegmentId id = random.chance(0.2)
                                 ? SegmentId()
                                 : segments.at(size_t(random.integer(0, qint64(segments.size()) - 1))).id;
        std::vector<SegmentMark> marks = take.track.marks();
        marks.push_back({random.time(Milliseconds(0), take.duration), id});
        take.track = SegmentTrack::fromMarks(marks).value_or(take.track);
    }
    take.flags.clear();
    for (qint64 n = random.integer(0, 30); n > 0; --n) {
        Flag flag;
        flag.id = FlagId::create();
        flag.kind = random.chance(0.8) ? FlagKindId(QStringLiteral("we"))
                                       : FlagKindId(QStringLiteral("own-") + random.text(6));
        flag.span.start = random.time(Milliseconds(0), take.duration);
        // Several at one moment, and spans that overlap.
        if (!take.flags.empty() && random.chance(0.3))
            flag.span.start = take.flags.back().span.start;
        flag.span.end = random.chance(0.5) ? flag.span.start : random.time(flag.span.start, take.duration);
        static const QStringList hostile{
            QStringLiteral("\""),      QStringLiteral("\n\nWEBVTT"), QStringLiteral("-->"),
            QStringLiteral("=1+1"),    QStringLiteral(" @SUM(A1)"),  QStringLiteral("\t-2"),
            QStringLiteral("'quoted"), QStringLiteral(",\r\n"),      QStringLiteral("&lt;v>")};
        if (random.chance(0.5))
            flag.note = hostile.at(qsizetype(random.integer(0, hostile.size() - 1)));
        flag.note += random.text(30);
        take.flags.push_back(flag);
    }
    std::sort(take.flags.begin(), take.flags.end(), [](const Flag& a, const Flag& b) {
        return a.span.start < b.span.start;
    });
    return result;
}

void TestTakeExports::theFilesLookAsTheyDid_data()
{
    QTest::addColumn<QByteArray>("made");
    QTest::addColumn<QString>("name");
    QTest::newRow("WebVTT") << writeWebVtt(material()) << QStringLiteral("take.vtt");
    QTest::newRow("TextGrid") << writeTextGrid(material().take) << QStringLiteral("take.TextGrid");
    QTest::newRow("CSV") << writeTakeTable(material()) << QStringLiteral("take.csv");
}

void TestTakeExports::theFilesLookAsTheyDid()
{
    QFETCH(QByteArray, made);
    QFETCH(QString, name);
    // STARLING_WRITE_FIXTURES=folder writes what is made, to be looked at and put in place.
    if (const QString folder = qEnvironmentVariable("STARLING_WRITE_FIXTURES"); !folder.isEmpty()) {
        QFile file(folder + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(made), made.size());
    }
    const QString kept = QStringLiteral(STARLING_SOURCE_DIR "/tests/exchange/fixtures/") + name;
    QCOMPARE(QString::fromUtf8(made), QString::fromUtf8(contentOf(kept)));
}

void TestTakeExports::everyFormatHasItsName()
{
    for (const ExportFormat each : allExportFormats)
        QCOMPARE(exportFormatFromString(toText(each)), each);
    QVERIFY(!exportFormatFromString(QStringLiteral("mp3")));
    QVERIFY(!exportFormatFromString(QString()));
}

void TestTakeExports::aTextGridReadsBack()
{
    const quint32 seed = Random::seed();
    Random random(seed);
    for (int round = 0; round < 200; ++round) {
        const Take take = randomMaterial(random).take;
        const auto grid = readTextGrid(writeTextGrid(take));
        QVERIFY2(grid, qPrintable(QStringLiteral("seed %1, round %2").arg(seed).arg(round)));
        std::vector<GridEntry> found;
        std::vector<GridEntry> segments;
        for (const GridTier& tier : grid->tiers) {
            QCOMPARE(tier.end, grid->end);
            double at = 0;
            for (const GridEntry& each : tier.entries) {
                if (tier.kind == u"IntervalTier") {
                    QCOMPARE(each.start, at); // without gaps
                    QVERIFY(each.end > each.start);
                } else {
                    QVERIFY(each.start > at || &each == &tier.entries.front());
                }
                at = each.end;
                if (tier.name == u"segments" && !each.text.isEmpty())
                    segments.push_back(each);
                else if (tier.name != u"segments" && (tier.kind == u"TextTier" || !each.text.isEmpty()))
                    found.push_back(each);
            }
            if (tier.kind == u"IntervalTier")
                QCOMPARE(at, grid->end);
        }
        const auto expected = take.track.segments(take.duration);
        QCOMPARE(segments.size(), expected.size());
        for (size_t i = 0; i < segments.size(); ++i) {
            QCOMPARE(segments[i].text, expected[i].id.toString());
            QCOMPARE(std::llround(segments[i].start * 1000), expected[i].span.start.count());
            QCOMPARE(std::llround(segments[i].end * 1000), expected[i].span.end.count());
        }
        QCOMPARE(found.size(), take.flags.size());
        for (const Flag& flag : take.flags) {
            const QString text = flat(
                flag.note.isEmpty() ? flag.kind.toString()
                                    : flag.kind.toString() + QStringLiteral(": ") + flag.note);
            const auto same = [&](const GridEntry& each) {
                return flat(each.text) == text && std::llround(each.start * 1000) == flag.span.start.count()
                       && std::llround(each.end * 1000) == flag.span.end.count();
            };
            QVERIFY2(
                std::any_of(found.begin(), found.end(), same),
                qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(text)));
        }
    }
}

void TestTakeExports::labelsCallOwnKindsByName()
{
    TakeMaterial material = this->material();
    const auto add = [&](const QString& name) {
        FlagKind own;
        own.id = FlagKindId::create();
        own.name = name;
        material.kinds.push_back(own);
        m_catalog.flagKinds.push_back(own);
        return own.id;
    };
    const FlagKindId plain = add(QStringLiteral("Said sorry"));
    const FlagKindId segment = add(QStringLiteral("Action"));
    const FlagKindId colon = add(QStringLiteral("Sorry: twice"));
    QCOMPARE(material.labelWord(plain), QStringLiteral("Said sorry"));
    QCOMPARE(material.labelWord(segment), segment.toString());
    QCOMPARE(material.labelWord(colon), colon.toString());
    QCOMPARE(material.labelWord(FlagKindId(QStringLiteral("we"))), QStringLiteral("we"));

    material.take.flags = {
        flagOf(plain.toString(), 1'000, 1'000, {}), flagOf(segment.toString(), 2'000, 3'000, {}),
        flagOf(colon.toString(), 4'000, 4'000, QStringLiteral("why"))};
    const auto word = [&](const FlagKindId& kind) { return material.labelWord(kind); };
    const auto back = applyLabels(labelsOf(material.take, word), material.framework, m_catalog);
    QVERIFY(back);
    for (size_t i = 0; i < 3; ++i)
        QCOMPARE(back->flags.at(i).kind, material.take.flags.at(i).kind);
    QVERIFY(writeTextGrid(material.take, word).contains("\"Said sorry\""));
    m_catalog.flagKinds.resize(m_catalog.flagKinds.size() - 3);
}

void TestTakeExports::aWebVttReadsBack()
{
    const quint32 seed = Random::seed();
    Random random(seed);
    for (int round = 0; round < 200; ++round) {
        const TakeMaterial made = randomMaterial(random);
        const auto cues = readWebVtt(writeWebVtt(made));
        QVERIFY2(cues, qPrintable(QStringLiteral("seed %1, round %2").arg(seed).arg(round)));
        const auto segments = made.take.track.segments(made.take.duration);
        QCOMPARE(cues->size(), segments.size() + made.take.flags.size());
        qint64 last = 0;
        for (const VttCue& cue : *cues) {
            QVERIFY(cue.start >= last);
            last = cue.start;
            QVERIFY(cue.end > cue.start);
            const int number = cue.id.section(u' ', 1).toInt();
            if (cue.id.startsWith(QLatin1String("segment"))) {
                const Segment& segment = segments.at(size_t(number) - 1);
                QCOMPARE(cue.text, made.segmentName(segment.id));
                QCOMPARE(cue.end, segment.span.end.count());
                continue;
            }
            const Flag& flag = made.take.flags.at(size_t(number) - 1);
            QCOMPARE(cue.start, flag.span.start.count());
            QString text = made.kindName(flag.kind);
            if (!flag.note.isEmpty())
                text += QStringLiteral(": ") + flag.note;
            QVERIFY2(flat(cue.text) == flat(text), qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }
}

void TestTakeExports::anotherProgramReadsTheWebVtt()
{
    const QString ffmpeg = QStandardPaths::findExecutable(QStringLiteral("ffmpeg"));
    if (ffmpeg.isEmpty())
        QSKIP("there is no ffmpeg on this machine to read the file with");
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("take.vtt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(writeWebVtt(material()));
    file.close();
    QProcess process;
    process.start(
        ffmpeg, {QStringLiteral("-v"), QStringLiteral("warning"), QStringLiteral("-i"), file.fileName(),
                 QStringLiteral("-f"), QStringLiteral("srt"), QStringLiteral("-")});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(QString::fromUtf8(process.readAllStandardError()), QString());
    const QString subtitles = QString::fromUtf8(process.readAllStandardOutput());
    QCOMPARE(subtitles.count(QStringLiteral(" --> ")), 3 + 5);
    QVERIFY2(subtitles.contains(QStringLiteral("größer → «viel» 🎤 <b>")), qPrintable(subtitles));
    QVERIFY2(subtitles.contains(QStringLiteral("00:00:21,400 --> 00:00:23,400")), qPrintable(subtitles));
}

void TestTakeExports::aTableReadsBackAndHoldsNoFormula()
{
    const quint32 seed = Random::seed();
    Random random(seed);
    for (int round = 0; round < 200; ++round) {
        const TakeMaterial made = randomMaterial(random);
        QByteArray bytes = writeTakeTable(made);
        QVERIFY(bytes.startsWith("\xef\xbb\xbf"));
        bytes.remove(0, 3);
        const auto rows = readCsv(bytes);
        QVERIFY2(rows, qPrintable(QStringLiteral("seed %1, round %2").arg(seed).arg(round)));
        const auto segments = made.take.track.segments(made.take.duration);
        QCOMPARE(rows->size(), 1 + segments.size() + made.take.flags.size());
        for (size_t i = 1; i < rows->size(); ++i) {
            const QStringList& row = rows->at(i);
            QCOMPARE(row.size(), rows->front().size());
            for (const QString& each : row)
                QVERIFY2(
                    each.isEmpty() || !QStringLiteral("=+-@\t\n").contains(each.front()), qPrintable(each));
            if (i <= segments.size()) {
                QCOMPARE(row.at(2), QStringLiteral("segment"));
                continue;
            }
            const Flag& flag = made.take.flags.at(i - 1 - segments.size());
            QCOMPARE(row.at(5), QString::number(double(flag.span.start.count()) / 1000, 'f', 3));
            QString note = row.at(8);
            if (note.startsWith(u'\''))
                note.remove(0, 1);
            QVERIFY2(flat(note) == flat(flag.note), qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }
}

void TestTakeExports::aFormulaIsDisarmed_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("cell");
    const auto row = [](const char* name, const QString& note, const QString& cell) {
        QTest::newRow(name) << note << cell;
    };
    row("equals", QStringLiteral("=1+1"), QStringLiteral("'=1+1"));
    row("minus", QStringLiteral("-1"), QStringLiteral("'-1"));
    row("after blanks", QStringLiteral("  @x"), QStringLiteral("'  @x"));
    row("full width", QStringLiteral("＝1"), QStringLiteral("'＝1"));
    row("behind an invisible one", QString(QChar(0x200b)) + QStringLiteral("=1"),
        QLatin1Char('\'') + QString(QChar(0x200b)) + QStringLiteral("=1"));
    row("a tab", QStringLiteral("\tx"), QStringLiteral("'\tx"));
    row("an apostrophe", QStringLiteral("'s fine"), QStringLiteral("''s fine"));
    row("within is fine", QStringLiteral("1-1=0"), QStringLiteral("1-1=0"));
}

void TestTakeExports::aFormulaIsDisarmed()
{
    QFETCH(QString, note);
    QFETCH(QString, cell);
    TakeMaterial made = material();
    made.take.flags = {flagOf(QStringLiteral("we"), 5, 5, note)};
    made.take.track = {};
    const auto rows = readCsv(writeTakeTable(made));
    QVERIFY(rows);
    QCOMPARE(rows->at(1).at(8), cell);
}

void TestTakeExports::jsonIsTheTake()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("take.json"));
    QVERIFY(exportTake(material(), ExportFormat::Json, file));
    const QJsonObject object = QJsonDocument::fromJson(contentOf(file)).object();
    QCOMPARE(object.value(QStringLiteral("id")).toString(), material().take.id.toString());
    QCOMPARE(object.value(QStringLiteral("duration_ms")).toInt(), 161'250);
}

void TestTakeExports::theSoundsOfTheSegmentsAreTheWhole_data()
{
    QTest::addColumn<int>("rate");
    QTest::addColumn<bool>("asFlac");
    for (const int rate : {8'000, 44'100, 48'000}) {
        QTest::addRow("WAV at %d", rate) << rate << false;
        QTest::addRow("FLAC at %d", rate) << rate << true;
    }
}

void TestTakeExports::theSoundsOfTheSegmentsAreTheWhole()
{
    QFETCH(int, rate);
    QFETCH(bool, asFlac);
    const quint32 seed = Random::seed();
    Random random(seed);
    QTemporaryDir folder;
    const auto samples = noise(rate * 3 + random.integer(0, rate), seed);
    TakeMaterial made;
    made.soundFile = folder.filePath(QStringLiteral("sound.flac"));
    QVERIFY(writeFlac(made.soundFile, samples, rate));
    made.take.duration = toMilliseconds(qint64(samples.size()), rate);
    std::vector<SegmentMark> marks{{Milliseconds(0), SegmentId(QStringLiteral("s0"))}};
    for (int i = 1; i < 6; ++i)
        marks.push_back(
            {random.time(Milliseconds(1), made.take.duration - Milliseconds(1)),
             SegmentId(QStringLiteral("s%1").arg(i))});
    made.take.track = SegmentTrack::fromMarks(marks).value();

    const ExportFormat format = asFlac ? ExportFormat::Flac : ExportFormat::Wav;
    std::vector<Sample> together;
    for (const Segment& each : made.take.track.segments(made.take.duration)) {
        const QString file = folder.filePath(QStringLiteral("part.") + endingOf(format));
        QVERIFY(exportTake(made, format, file, {each.span, Paper::A4}));
        const auto reader = AudioReader::open(file);
        QVERIFY(reader);
        QCOMPARE((*reader)->sampleRate(), rate);
        const auto part = readSound(file);
        together.insert(together.end(), part.begin(), part.end());
    }
    QVERIFY2(together == samples, qPrintable(QStringLiteral("seed %1").arg(seed)));
}

void TestTakeExports::aPartWithoutSoundIsRefused()
{
    QTemporaryDir folder;
    TakeMaterial made;
    made.soundFile = folder.filePath(QStringLiteral("sound.wav"));
    QVERIFY(writeWav(made.soundFile, sine(220, 1)));
    made.take.duration = Milliseconds(1000);
    const QString file = folder.filePath(QStringLiteral("part.wav"));
    const auto part = [&](int from, int to) {
        const Span span{Milliseconds(from), Milliseconds(to)};
        return exportTake(made, ExportFormat::Wav, file, {span, Paper::A4});
    };
    QCOMPARE(part(2000, 3000).error().code, ErrorCode::InvalidInput);
    QCOMPARE(part(500, 500).error().code, ErrorCode::InvalidInput);
    QCOMPARE(part(500, 400).error().code, ErrorCode::InvalidInput);
    QVERIFY(!QFile::exists(file));
    QVERIFY(part(500, 99'000'000));
    QCOMPARE(readSound(file).size(), size_t(captureRate / 2));
    made.soundFile.clear();
    QCOMPARE(part(0, 10).error().code, ErrorCode::NotFound);
}

void TestTakeExports::segmentsAreNamedByNumberOrId()
{
    const Take take = material().take;
    const auto named = [&](const char* word) { return segmentNamed(take, QLatin1String(word)); };
    QCOMPARE(named("2"), (Span{Milliseconds(18'000), Milliseconds(90'000)}));
    QCOMPARE(named("action"), (Span{Milliseconds(18'000), Milliseconds(90'000)}));
    const auto twice = named("situation");
    QCOMPARE(twice.error().code, ErrorCode::InvalidInput);
    QVERIFY2(twice.error().message.contains(QStringLiteral("1, 3")), qPrintable(twice.error().message));
    for (const char* word : {"0", "4", "-1", "result", ""})
        QCOMPARE(named(word).error().code, ErrorCode::NotFound);
}

void TestTakeExports::aCancelledSoundLeavesNothing()
{
    QTemporaryDir folder;
    TakeMaterial made;
    made.soundFile = folder.filePath(QStringLiteral("sound.wav"));
    QVERIFY(writeWav(made.soundFile, sine(220, 4)));
    made.take.duration = Milliseconds(4000);
    JobControl stop;
    stop.cancelled = [] { return true; };
    const QString file = folder.filePath(QStringLiteral("out.flac"));
    const auto stopped = exportTake(made, ExportFormat::Flac, file, {}, stop);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("sound.wav")});
}

QTEST_GUILESS_MAIN(TestTakeExports)
#include "TestTakeExports.moc"
