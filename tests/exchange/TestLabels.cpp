#include "exchange/Labels.h"
#include "support/Random.h"

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

const Framework& star()
{
    return catalog().frameworks.front();
}

Expected<LabelledTake> apply(const std::vector<Label>& labels)
{
    return applyLabels(labels, star(), catalog());
}

SegmentMark mark(Milliseconds at, const char* segment)
{
    return {at, SegmentId(text(segment))};
}

Label randomLabel(test::Random& random)
{
    const Milliseconds start = random.time(0ms, 6h);
    return {{start, random.chance(0.3) ? start : start + random.time(0ms, 1h)}, random.text(30)};
}

/// What a file can carry of a label's text: control characters are spaces there.
QString carried(QString label)
{
    for (QChar& each : label) {
        if (each.category() == QChar::Other_Control || each == QChar::ByteOrderMark)
            each = QLatin1Char(' ');
    }
    return label;
}

Take randomTake(test::Random& random)
{
    Take take;
    take.duration = random.time(1s, 5min);
    std::vector<SegmentMark> marks;
    for (qint64 n = random.integer(0, 8); n > 0; --n) {
        const size_t which = size_t(random.integer(0, qint64(star().segments.size())));
        marks.push_back(
            {random.time(0ms, take.duration),
             which < star().segments.size() ? star().segments.at(which).id : SegmentId()});
    }
    take.track = SegmentTrack::fromMarks(marks).value();
    for (qint64 n = random.integer(0, 8); n > 0; --n) {
        Flag flag;
        flag.kind =
            catalog().flagKinds.at(size_t(random.integer(0, qint64(catalog().flagKinds.size()) - 1))).id;
        flag.span.start = random.time(0ms, take.duration);
        flag.span.end = random.chance(0.5) ? flag.span.start : random.time(flag.span.start, take.duration);
        flag.note = random.chance(0.5) ? QString() : carried(random.text(20)).trimmed();
        take.flags.push_back(flag);
    }
    return take;
}

} // namespace

class TestLabels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileOfAudacityIsRead();
    void wrongLinesAreRefusedWithTheirNumber_data();
    void wrongLinesAreRefusedWithTheirNumber();
    void anyLabelsComeBackFromTheirFile();
    void noBytesCrashTheReader();
    void segmentsAreKnownByIdAndName();
    void aSegmentWithALengthEnds();
    void segmentsThatOverlapFollowOneAnother();
    void flagsAreKnownByIdAndNameAndCarryNotes();
    void germanNamesAreKnownToo();
    void aWordThatNamesBothIsTheSegment();
    void anUnknownTextIsRefused();
    void onlyOneKindSharesItsIdWithASegment();
    void anyTakeComesBackFromItsLabels();
};

void TestLabels::aFileOfAudacityIsRead()
{
    const auto labels = parseLabels("\xef\xbb\xbf"
                                    "0.000000\t18.250000\tsituation\r\n"
                                    "\\\t100.0\t8000.0\r\n"
                                    "\r\n"
                                    "21.0004\t21.0006\twe: the “team” did it\n"
                                    "30\tfiller\n"
                                    "31.5\t31.5");
    QVERIFY(labels);
    const std::vector<Label> expected{
        {{0ms, 18250ms}, text("situation")},
        {{21000ms, 21001ms}, QStringLiteral("we: the “team” did it")},
        {{30s, 30s}, text("filler")},
        {{31500ms, 31500ms}, {}}};
    QCOMPARE(labels.value(), expected);
    QVERIFY(parseLabels({}).value().empty());
}

void TestLabels::wrongLinesAreRefusedWithTheirNumber_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("words") << QByteArray("Dear diary");
    QTest::newRow("backwards") << QByteArray("5\t4\twe");
    QTest::newRow("negative") << QByteArray("-1\t4\twe");
    QTest::newRow("not a number") << QByteArray("nan\t4\twe");
    QTest::newRow("endless") << QByteArray("1\tinf\twe");
    QTest::newRow("too large") << QByteArray("1e300\t1e301\twe");
    QTest::newRow("comma") << QByteArray("1,5\t2,5\twe");
    QTest::newRow("text before the end") << QByteArray("1\twe\t2");
    QTest::newRow("bytes") << QByteArray("\xff\xfe\x00\x01", 4);
}

void TestLabels::wrongLinesAreRefusedWithTheirNumber()
{
    QFETCH(QByteArray, line);
    const auto labels = parseLabels("0\t1\ttask\n\n" + line + "\n");
    QVERIFY(!labels);
    QCOMPARE(labels.error().code, ErrorCode::InvalidInput);
    QVERIFY2(labels.error().message.contains(text("Line 3 ")), qPrintable(labels.error().message));
}

void TestLabels::anyLabelsComeBackFromTheirFile()
{
    const quint32 seed = test::Random::seed();
    qInfo("STARLING_SEED=%u", seed);
    test::Random random(seed);
    for (int round = 0; round < 300; ++round) {
        std::vector<Label> labels;
        for (qint64 n = random.integer(0, 12); n > 0; --n)
            labels.push_back(randomLabel(random));
        const auto back = parseLabels(writeLabels(labels));
        QVERIFY2(back, qPrintable(back ? QString() : back.error().message));
        for (Label& each : labels)
            each.text = carried(each.text);
        QCOMPARE(back.value(), labels);
    }
}

void TestLabels::noBytesCrashTheReader()
{
    const quint32 seed = test::Random::seed();
    qInfo("STARLING_SEED=%u", seed);
    test::Random random(seed);
    static constexpr char characters[] = "0123456789.-+e\t\t\n\r\\: weinfa\xef\xbb\xbf";
    const QByteArray alphabet(characters, sizeof characters); // the closing NUL is one of them
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes;
        for (qint64 n = random.integer(0, 60); n > 0; --n)
            bytes.append(alphabet.at(random.integer(0, alphabet.size() - 1)));
        for (const Label& each : parseLabels(bytes).value_or(std::vector<Label>{}))
            QVERIFY(each.span.start >= 0ms && each.span.end >= each.span.start);
    }
}

void TestLabels::segmentsAreKnownByIdAndName()
{
    const auto labelled = apply({{{0s, 0s}, text("SITUATION")}, {{9s, 9s}, text(" Action ")}});
    QVERIFY(labelled);
    QCOMPARE(labelled->track.marks(), (std::vector<SegmentMark>{mark(0s, "situation"), mark(9s, "action")}));
}

void TestLabels::aSegmentWithALengthEnds()
{
    const auto labelled =
        apply({{{20s, 30s}, text("action")}, {{2s, 10s}, text("task")}, {{30s, 40s}, text("result")}});
    QVERIFY(labelled);
    QCOMPARE(
        labelled->track.marks(),
        (std::vector<SegmentMark>{
            mark(2s, "task"), mark(10s, ""), mark(20s, "action"), mark(30s, "result"), mark(40s, "")}));
}

void TestLabels::segmentsThatOverlapFollowOneAnother()
{
    const auto labelled = apply({{{0s, 12s}, text("task")}, {{10s, 20s}, text("action")}});
    QVERIFY(labelled);
    QCOMPARE(
        labelled->track.marks(),
        (std::vector<SegmentMark>{mark(0s, "task"), mark(10s, "action"), mark(20s, "")}));
}

void TestLabels::flagsAreKnownByIdAndNameAndCarryNotes()
{
    const auto labelled = apply(
        {{{1s, 2s}, text("We: said: twice ")},
         {{3s, 3s}, text("Weak Ownership Verb")},
         {{4s, 4s}, text("filler:")}});
    QVERIFY(labelled);
    QCOMPARE(labelled->flags.size(), size_t(3));
    QCOMPARE(labelled->flags.at(0).kind.toString(), text("we"));
    QCOMPARE(labelled->flags.at(0).span, (Span{1s, 2s}));
    QCOMPARE(labelled->flags.at(0).note, text("said: twice"));
    QCOMPARE(labelled->flags.at(0).source, FlagSource::Listener);
    QVERIFY(!labelled->flags.at(0).id.isNull());
    QCOMPARE(labelled->flags.at(1).kind.toString(), text("ownership"));
    QCOMPARE(labelled->flags.at(2).note, QString());
    QVERIFY(labelled->track.isEmpty());
}

void TestLabels::germanNamesAreKnownToo()
{
    const Catalog german = loadCatalog(QLocale(QLocale::German)).value();
    const auto labelled = applyLabels(
        {{{0s, 0s}, text("Aufgabe")}, {{1s, 1s}, QStringLiteral("füllwort")}, {{2s, 2s}, text("we")}},
        german.frameworks.front(), german);
    QVERIFY(labelled);
    QCOMPARE(labelled->track.marks(), (std::vector<SegmentMark>{mark(0s, "task")}));
    QCOMPARE(labelled->flags.at(0).kind.toString(), text("filler"));
    QCOMPARE(labelled->flags.at(1).kind.toString(), text("we"));
}

void TestLabels::aWordThatNamesBothIsTheSegment()
{
    const auto labelled = apply({{{0s, 0s}, text("reflection")}, {{1s, 1s}, text("reflection:")}});
    QVERIFY(labelled);
    QCOMPARE(labelled->track.marks(), (std::vector<SegmentMark>{mark(0s, "reflection")}));
    QCOMPARE(labelled->flags.size(), size_t(1));
    QCOMPARE(labelled->flags.at(0).kind.toString(), text("reflection"));
}

void TestLabels::anUnknownTextIsRefused()
{
    const auto labelled =
        apply({{{0s, 0s}, text("task")}, {{1s, 1s}, text("lunch")}, {{1s, 1s}, text("tea")}});
    QVERIFY(!labelled);
    QCOMPARE(labelled.error().code, ErrorCode::InvalidInput);
    QVERIFY(labelled.error().message.contains(QStringLiteral("“lunch”")));
}

void TestLabels::onlyOneKindSharesItsIdWithASegment()
{
    QStringList shared;
    for (const FlagKind& kind : catalog().flagKinds) {
        for (const Framework& framework : catalog().frameworks) {
            if (framework.find(SegmentId(kind.id.toString())) && !shared.contains(kind.id.toString()))
                shared.append(kind.id.toString());
        }
    }
    QCOMPARE(shared, QStringList{text("reflection")}); // labelsOf() knows it
}

void TestLabels::anyTakeComesBackFromItsLabels()
{
    const quint32 seed = test::Random::seed();
    qInfo("STARLING_SEED=%u", seed);
    test::Random random(seed);
    for (int round = 0; round < 300; ++round) {
        const Take take = randomTake(random);
        const auto labels = parseLabels(writeLabels(labelsOf(take)));
        QVERIFY(labels);
        const auto back = apply(labels.value());
        QVERIFY2(back, qPrintable(back ? QString() : back.error().message));
        QCOMPARE(back->track.segments(take.duration), take.track.segments(take.duration));
        QCOMPARE(back->flags.size(), take.flags.size());
        for (size_t i = 0; i < take.flags.size(); ++i) {
            QCOMPARE(back->flags.at(i).kind, take.flags.at(i).kind);
            QCOMPARE(back->flags.at(i).span, take.flags.at(i).span);
            QCOMPARE(back->flags.at(i).note, take.flags.at(i).note);
        }
    }
}

QTEST_GUILESS_MAIN(TestLabels)
#include "TestLabels.moc"
