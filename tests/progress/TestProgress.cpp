#include "progress/Progress.h"
#include "support/Random.h"

#include <QTimeZone>
#include <QtTest>

#include <algorithm>

using namespace starling;
using namespace std::chrono_literals;

namespace {

const QDate today(2024, 3, 14); // a Thursday

FlagKindId kind(const char* id)
{
    return FlagKindId(QString::fromLatin1(id));
}

const Catalog& catalog()
{
    static const Catalog value = loadCatalog(QLocale::c()).value();
    return value;
}

ProgressOptions options(int weeks = 4)
{
    ProgressOptions result;
    result.today = today;
    result.weeks = weeks;
    return result;
}

QDateTime noon(QDate date)
{
    return {date, QTime(12, 0), QTimeZone(3600)};
}

Take take(QDate date, Milliseconds duration = 2min)
{
    Take result;
    result.id = TakeId::create();
    result.recordedAt = noon(date);
    result.duration = duration;
    result.sampleRate = 48'000;
    result.setup.framework = FrameworkId(QStringLiteral("star-20-60-20"));
    return result;
}

Take flagged(QDate date, const char* id, int count, Milliseconds duration = 2min)
{
    Take result = take(date, duration);
    for (int i = 0; i < count; ++i)
        result.flags.push_back({FlagId::create(), kind(id), {1s, 1s}, {}, FlagSource::Listener});
    return result;
}

/// `takes` takes of 2 min, with `count` flags on the first.
std::vector<Take> week(QDate date, const char* id, int takes, int count)
{
    std::vector<Take> result{flagged(date, id, count)};
    for (int i = 1; i < takes; ++i)
        result.push_back(take(date));
    return result;
}

QString sentence(int takesBefore, int before, int takesNow, int now)
{
    std::vector<Take> takes;
    if (takesBefore > 0)
        takes = week(today.addDays(-7), "we", takesBefore, before);
    if (takesNow > 0) {
        for (const Take& each : week(today, "we", takesNow, now))
            takes.push_back(each);
    }
    const ProgressReport report = progressReport(takes, catalog(), options());
    return report.changes.empty() ? QString() : report.changes.front().sentence;
}

Take randomTake(test::Random& random)
{
    Take result = take(today.addDays(random.integer(-40, 3)), random.time(0ms, 5min));
    const std::array kinds{"we", "filler", "overtime", "strength", "someone-elses"};
    for (qint64 n = random.integer(0, 6); n > 0; --n)
        result.flags.push_back({FlagId::create(), kind(kinds.at(size_t(random.integer(0, 4)))), {}, {}, {}});
    const std::array segments{"situation", "task", "action", "result", "unknown"};
    std::vector<SegmentMark> marks;
    for (qint64 n = random.integer(0, 5); n > 0; --n)
        marks.push_back(
            {random.time(0ms, 5min),
             SegmentId(QString::fromLatin1(segments.at(size_t(random.integer(0, 4)))))});
    result.track = SegmentTrack::fromMarks(marks).value();
    if (random.chance(0.1))
        result.deletedAt = result.recordedAt;
    if (random.chance(0.1))
        result.state = TakeState::Recording;
    if (random.chance(0.2))
        result.setup.depth = Depth::Summary;
    return result;
}

} // namespace

class TestProgress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weeksAreFilledWithoutGapsUpToToday();
    void theFirstDayOfTheWeekIsTheUsers_data();
    void theFirstDayOfTheWeekIsTheUsers();
    void atLeastTwoWeeksAreGiven();
    void aTakeCountsOnItsOwnLocalDate();
    void theWeekOfTheClockChangeIsAWeek();
    void flagsAreCountedPerTakeAndPerMinute();
    void overtimeGoesByDepthAndFramework();
    void sharesAreMeansOverMarkedTakes();
    void trashAndRunningRecordingsAreLeftOut();
    void anUnknownKindIsCountedInItsWeek();
    void changesComeInTheCataloguesOrder();
    void theRatioIsOfRatesPerMinute();
    void withoutLastWeeksFlagsThereIsNoRatio();
    void sentences_data();
    void sentences();
    void sentencesSpeakTheLocalesNumbers();
    void weeksAddUpAndTheOrderOfTakesDoesNotMatter();
};

void TestProgress::weeksAreFilledWithoutGapsUpToToday()
{
    const ProgressReport report = progressReport({take(today.addDays(-20))}, catalog(), options(4));
    QCOMPARE(report.weeks.size(), size_t(4));
    QCOMPARE(report.weeks.back().start, QDate(2024, 3, 11));
    QCOMPARE(report.weeks.front().start, QDate(2024, 2, 19));
    QCOMPARE(report.weeks.at(0).takes, 1);
    QCOMPARE(report.weeks.at(1).takes, 0);
    QVERIFY(!report.weeks.at(1).groups);
    QCOMPARE(report.weeks.at(1).flags.size(), qsizetype(catalog().flagKinds.size()));
    QVERIFY(report.changes.empty());
}

void TestProgress::theFirstDayOfTheWeekIsTheUsers_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QDate>("start");
    QTest::newRow("Germany: Monday") << QStringLiteral("de_DE") << QDate(2024, 3, 11);
    QTest::newRow("United States: Sunday") << QStringLiteral("en_US") << QDate(2024, 3, 10);
    QTest::newRow("Egypt: Saturday") << QStringLiteral("ar_EG") << QDate(2024, 3, 9);
}

void TestProgress::theFirstDayOfTheWeekIsTheUsers()
{
    QFETCH(QString, locale);
    QFETCH(QDate, start);
    ProgressOptions given = options();
    given.firstDay = QLocale(locale).firstDayOfWeek();
    const ProgressReport report = progressReport({take(start), take(start.addDays(-1))}, catalog(), given);
    QCOMPARE(report.weeks.back().start, start);
    QCOMPARE(report.weeks.back().takes, 1);
    QCOMPARE(report.weeks.at(2).takes, 1);
}

void TestProgress::atLeastTwoWeeksAreGiven()
{
    QCOMPARE(progressReport({}, catalog(), options(0)).weeks.size(), size_t(2));
}

void TestProgress::aTakeCountsOnItsOwnLocalDate()
{
    // 23:30 on Sunday in New York is already Monday in UTC and Berlin.
    Take late = take(today);
    late.recordedAt = QDateTime(QDate(2024, 3, 10), QTime(23, 30), QTimeZone(-4 * 3600));
    QCOMPARE(progressReport({late}, catalog(), options()).weeks.at(2).takes, 1);
    // 00:30 on Monday in Auckland is still Sunday in UTC.
    late.recordedAt = QDateTime(QDate(2024, 3, 11), QTime(0, 30), QTimeZone(13 * 3600));
    QCOMPARE(progressReport({late}, catalog(), options()).weeks.at(3).takes, 1);
}

void TestProgress::theWeekOfTheClockChangeIsAWeek()
{
    const QTimeZone berlin("Europe/Berlin");
    QVERIFY(berlin.isValid());
    ProgressOptions given = options();
    given.today = QDate(2024, 4, 3);
    std::vector<Take> takes;
    for (int day = 25; day <= 31; ++day) { // the clocks went forward on the 31st
        takes.push_back(take(today));
        takes.back().recordedAt = QDateTime(QDate(2024, 3, day), QTime(day == 31 ? 23 : 0, 30), berlin);
    }
    const ProgressReport report = progressReport(takes, catalog(), given);
    QCOMPARE(report.weeks.at(2).start, QDate(2024, 3, 25));
    QCOMPARE(report.weeks.at(2).takes, 7);
}

void TestProgress::flagsAreCountedPerTakeAndPerMinute()
{
    const ProgressReport report =
        progressReport({flagged(today, "we", 3, 90s), take(today, 30s)}, catalog(), options());
    const FlagFigures we = report.weeks.back().flags.value(kind("we"));
    QCOMPARE(we, (FlagFigures{3, 1.5, 1.5}));
    QCOMPARE(report.weeks.back().spoken, Milliseconds(2min));
    QCOMPARE(report.weeks.back().flags.value(kind("filler")), FlagFigures{});
}

void TestProgress::overtimeGoesByDepthAndFramework()
{
    Take standard = take(today, 200s); // cap 180 s
    Take summary = take(today, 70s);   // cap 60 s
    summary.setup.depth = Depth::Summary;
    Take direct = take(today, 31s); // cap 30 s
    direct.setup.framework = FrameworkId(QStringLiteral("direct"));
    const ProgressReport report =
        progressReport({standard, summary, direct, take(today)}, catalog(), options());
    QCOMPARE(report.weeks.back().overtime, Milliseconds(31s));
}

void TestProgress::sharesAreMeansOverMarkedTakes()
{
    const auto marked = [](Milliseconds action, Milliseconds result) {
        Take each = take(today, 100s);
        each.track = SegmentTrack::fromMarks({{0s, SegmentId(QStringLiteral("situation"))},
                                              {action, SegmentId(QStringLiteral("action"))},
                                              {result, SegmentId(QStringLiteral("result"))}})
                         .value();
        return each;
    };
    const ProgressReport report =
        progressReport({marked(20s, 80s), marked(40s, 60s), take(today)}, catalog(), options());
    const GroupShares shares = report.weeks.back().groups.value();
    QVERIFY(std::abs(shares.setup - 0.3) < 1e-12);
    QVERIFY(std::abs(shares.action - 0.4) < 1e-12);
    QVERIFY(std::abs(shares.outcome - 0.3) < 1e-12);
}

void TestProgress::trashAndRunningRecordingsAreLeftOut()
{
    Take trashed = flagged(today, "we", 2);
    trashed.deletedAt = noon(today);
    Take running = take(today);
    running.state = TakeState::Recording;
    Take recovered = take(today);
    recovered.state = TakeState::Recovered;
    const ProgressReport report = progressReport({trashed, running, recovered}, catalog(), options());
    QCOMPARE(report.weeks.back().takes, 1);
    QVERIFY(report.changes.empty());
}

void TestProgress::anUnknownKindIsCountedInItsWeek()
{
    const ProgressReport report = progressReport({flagged(today, "someone-elses", 2)}, catalog(), options());
    QCOMPARE(report.weeks.back().flags.value(kind("someone-elses")).count, 2);
    QVERIFY(report.changes.empty());
}

void TestProgress::changesComeInTheCataloguesOrder()
{
    const ProgressReport report = progressReport(
        {flagged(today, "strength", 1), flagged(today.addDays(-7), "filler", 1), flagged(today, "we", 1),
         flagged(today.addDays(-14), "vague", 1)},
        catalog(), options());
    QStringList kinds;
    for (const WeekChange& each : report.changes)
        kinds.append(each.kind.toString());
    QCOMPARE(
        kinds, (QStringList{QStringLiteral("we"), QStringLiteral("filler"), QStringLiteral("strength")}));
}

void TestProgress::theRatioIsOfRatesPerMinute()
{
    const ProgressReport report = progressReport(
        {flagged(today.addDays(-7), "we", 8, 4min), flagged(today, "we", 6, 6min)}, catalog(), options());
    QCOMPARE(report.changes.size(), size_t(1));
    const WeekChange& change = report.changes.front();
    QCOMPARE(change.ratio.value(), 0.5);
    QVERIFY(change.low.value() < 0.5 && change.high.value() > 0.5);
}

void TestProgress::withoutLastWeeksFlagsThereIsNoRatio()
{
    const ProgressReport fresh =
        progressReport({take(today.addDays(-7)), flagged(today, "we", 3)}, catalog(), options());
    QVERIFY(!fresh.changes.front().ratio);
    QVERIFY(fresh.changes.front().low.has_value());
    QVERIFY(!fresh.changes.front().high);

    const ProgressReport alone = progressReport({flagged(today, "we", 3)}, catalog(), options());
    QVERIFY(!alone.changes.front().ratio && !alone.changes.front().low && !alone.changes.front().high);
}

void TestProgress::sentences_data()
{
    QTest::addColumn<int>("takesBefore");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("takesNow");
    QTest::addColumn<int>("now");
    QTest::addColumn<QString>("expected");
    QTest::newRow("fell") << 5 << 60 << 5 << 20
                          << QStringLiteral("Fell from 6.0 to 2.0 per minute: 0.33 times last week’s rate, "
                                            "with 95 % confidence 0.19 to 0.56 times.");
    QTest::newRow("rose") << 5 << 20 << 5 << 60
                          << QStringLiteral("Rose from 2.0 to 6.0 per minute: 3.00 times last week’s rate, "
                                            "with 95 % confidence 1.78 to 5.25 times.");
    QTest::newRow("cannot tell") << 3 << 6 << 3 << 5
                                 << QStringLiteral("Too close to tell yet: 1.0 → 0.83 per minute, which is "
                                                   "anything between 0.20 and 3.28 times last week’s rate.");
    QTest::newRow("two takes") << 2 << 8 << 9 << 20
                               << QStringLiteral(
                                      "Two takes in a week is too few to tell; so far 2.0 → 1.1 per minute.");
    QTest::newRow("one take") << 9 << 0 << 1 << 20
                              << QStringLiteral(
                                     "One take in a week is too few to tell; so far 0.0 → 10.0 per minute.");
    QTest::newRow("new") << 3 << 0 << 3 << 30
                         << QStringLiteral(
                                "New this week: 5.0 per minute after none last week, which is more "
                                "than chance would bring.");
    QTest::newRow("perhaps new") << 3 << 0 << 3 << 1
                                 << QStringLiteral(
                                        "New this week: 0.17 per minute after none last week; it may "
                                        "still be chance.");
    QTest::newRow("gone") << 3 << 30 << 3 << 0
                          << QStringLiteral(
                                 "Gone this week: none after 5.0 per minute last week, which is more "
                                 "than chance would bring.");
    QTest::newRow("perhaps gone") << 3 << 1 << 3 << 0
                                  << QStringLiteral(
                                         "None this week after 0.17 per minute last week; it may still "
                                         "be chance.");
    QTest::newRow("no last week") << 0 << 0 << 3 << 6
                                  << QStringLiteral(
                                         "There is no take of last week to compare with; this week 1.0 "
                                         "per minute.");
    QTest::newRow("no this week") << 3 << 6 << 0 << 0
                                  << QStringLiteral(
                                         "No take this week yet; last week it was 1.0 per minute.");
    QTest::newRow("nothing") << 3 << 0 << 3 << 0 << QString();
}

void TestProgress::sentences()
{
    QFETCH(int, takesBefore);
    QFETCH(int, before);
    QFETCH(int, takesNow);
    QFETCH(int, now);
    QFETCH(QString, expected);
    QCOMPARE(sentence(takesBefore, before, takesNow, now), expected);
}

void TestProgress::sentencesSpeakTheLocalesNumbers()
{
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    const QString german = sentence(2, 8, 9, 20);
    QLocale::setDefault(QLocale::c());
    QVERIFY2(german.contains(QStringLiteral("2,0 → 1,1")), qPrintable(german));
}

void TestProgress::weeksAddUpAndTheOrderOfTakesDoesNotMatter()
{
    const quint32 seed = test::Random::seed();
    qInfo("STARLING_SEED=%u", seed);
    test::Random random(seed);
    for (int round = 0; round < 60; ++round) {
        std::vector<Take> takes;
        for (qint64 n = random.integer(0, 40); n > 0; --n)
            takes.push_back(randomTake(random));
        const ProgressReport report = progressReport(takes, catalog(), options(8));

        Milliseconds spoken{0};
        int count = 0;
        int we = 0;
        for (const Take& each : takes) {
            const bool counted = !each.deletedAt && each.state != TakeState::Recording
                                 && each.recordedAt.date() < report.weeks.back().start.addDays(7);
            spoken += counted ? each.duration : 0ms;
            count += counted ? 1 : 0;
            for (const Flag& flag : each.flags)
                we += counted && flag.kind == kind("we") ? 1 : 0;
        }
        for (const WeekFigures& each : report.weeks) {
            spoken -= each.spoken;
            count -= each.takes;
            we -= each.flags.value(kind("we")).count;
            if (each.groups)
                QVERIFY(std::abs(each.groups->setup + each.groups->action + each.groups->outcome - 1) < 1e-9);
        }
        QCOMPARE(spoken, 0ms);
        QCOMPARE(count, 0);
        QCOMPARE(we, 0);

        for (size_t i = takes.size(); i > 1; --i)
            std::swap(takes.at(i - 1), takes.at(size_t(random.integer(0, qint64(i) - 1))));
        QCOMPARE(progressReport(takes, catalog(), options(8)), report);
    }
}

QTEST_GUILESS_MAIN(TestProgress)
#include "TestProgress.moc"
