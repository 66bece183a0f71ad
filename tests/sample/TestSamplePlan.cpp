#include "progress/Progress.h"
#include "sample/SamplePlan.h"

#include <QSet>
#include <QTest>

using namespace starling;

class TestSamplePlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSameSeedGivesTheSameTakes();
    void anotherSeedGivesOtherTakes();
    void takesCoverSixWeeksUpToToday();
    void noTakeIsLaterThanNow();
    void everyTakeIsSound();
    void thinOnesAndOvertimeOccur();
    void flagsGetFewer();
    void everyClipLiesInItsSegmentsFramework();
    void aDamagedListOfAnswersIsRefused_data();
    void aDamagedListOfAnswersIsRefused();

private:
    std::vector<SampleAnswer> m_answers;
    Catalog m_catalog;
    const QDateTime m_now{QDate(2025, 3, 14), QTime(21, 0)};
};

void TestSamplePlan::initTestCase()
{
    auto answers = loadSampleAnswers();
    QVERIFY2(answers, qPrintable(answers ? QString() : answers.error().detail));
    m_answers = *answers;
    auto catalog = loadCatalog(QLocale::c());
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void TestSamplePlan::theSameSeedGivesTheSameTakes()
{
    QVERIFY(planSample(m_answers, m_catalog, 7, m_now) == planSample(m_answers, m_catalog, 7, m_now));
}

void TestSamplePlan::anotherSeedGivesOtherTakes()
{
    const SamplePlan one = planSample(m_answers, m_catalog, 7, m_now);
    const SamplePlan other = planSample(m_answers, m_catalog, 8, m_now);
    QVERIFY(one.takes.front().take.id != other.takes.front().take.id);
    QVERIFY(one != other);
}

void TestSamplePlan::takesCoverSixWeeksUpToToday()
{
    const SamplePlan plan = planSample(m_answers, m_catalog, 1, m_now);
    QCOMPARE(plan.takes.back().take.recordedAt.date(), m_now.date());
    QVERIFY(plan.takes.front().take.recordedAt.date().daysTo(m_now.date()) > 35);
    QVERIFY(std::is_sorted(plan.takes.begin(), plan.takes.end(), [](const auto& a, const auto& b) {
        return a.take.recordedAt < b.take.recordedAt;
    }));
}

void TestSamplePlan::noTakeIsLaterThanNow()
{
    for (int hour = 0; hour < 24; ++hour) {
        const QDateTime now(m_now.date(), QTime(hour, 0, 30, 500));
        const auto takes = planSample(m_answers, m_catalog, quint32(hour), now).takes;
        QVERIFY(takes.back().take.recordedAt.addMSecs(takes.back().take.duration.count()) <= now);
        QVERIFY(takes[takes.size() - 2].take.recordedAt < takes.back().take.recordedAt);
    }
}

void TestSamplePlan::everyTakeIsSound()
{
    for (quint32 seed = 1; seed <= 50; ++seed) {
        QSet<TakeId> ids;
        for (const PlannedTake& planned : planSample(m_answers, m_catalog, seed, m_now).takes) {
            const Take& take = planned.take;
            QVERIFY(!ids.contains(take.id));
            ids.insert(take.id);
            QVERIFY(take.duration > Milliseconds(10'000));
            QVERIFY(!take.setup.questionText.isEmpty());
            QVERIFY(!take.track.isEmpty());
            QCOMPARE(take.track.marks().front().at, Milliseconds(0));
            QVERIFY(take.track.marks().back().at < take.duration);
            for (const Flag& flag : take.flags) {
                QVERIFY(m_catalog.flagKind(flag.kind));
                QVERIFY(flag.span.start <= flag.span.end && flag.span.end <= take.duration);
            }
        }
    }
}

void TestSamplePlan::thinOnesAndOvertimeOccur()
{
    QSet<QString> verdicts;
    for (const PlannedTake& planned : planSample(m_answers, m_catalog, 1, m_now).takes) {
        const Take& take = planned.take;
        const LengthRules rules =
            LengthRules::defaults(take.setup.depth).with(m_catalog.frameworkOrDefault(take.setup.framework));
        verdicts.insert(toText(judgeLength(take.duration, rules)));
    }
    QVERIFY(verdicts.contains(QStringLiteral("thin")));
    QVERIFY(verdicts.contains(QStringLiteral("right")));
    QVERIFY(verdicts.contains(QStringLiteral("over")) || verdicts.contains(QStringLiteral("far-over")));
}

void TestSamplePlan::flagsGetFewer()
{
    for (quint32 seed = 1; seed <= 50; ++seed) {
        const SamplePlan plan = planSample(m_answers, m_catalog, seed, m_now);
        const auto faults = [&](size_t from, size_t to) {
            int count = 0;
            for (size_t i = from; i < to; ++i)
                for (const Flag& flag : plan.takes[i].take.flags)
                    count += m_catalog.flagKind(flag.kind)->polarity == FlagPolarity::Fault ? 1 : 0;
            return count;
        };
        const size_t third = plan.takes.size() / 3;
        const int early = faults(0, third);
        const int late = faults(plan.takes.size() - third, plan.takes.size());
        QVERIFY2(
            late * 2 < early, qPrintable(QStringLiteral("seed %1: %2, %3").arg(seed).arg(early).arg(late)));
    }
}

void TestSamplePlan::everyClipLiesInItsSegmentsFramework()
{
    for (const SampleAnswer& answer : m_answers) {
        QVERIFY(answer.question.isNull() || m_catalog.question(answer.question));
        QVERIFY(answer.framework.isNull() || m_catalog.framework(answer.framework));
        const Framework& framework = m_catalog.frameworkOrDefault(answer.framework);
        qint64 position = 0;
        for (const SampleClip& clip : answer.clips) {
            QVERIFY2(framework.find(clip.segment), qPrintable(answer.id + u' ' + clip.segment.toString()));
            QVERIFY2(
                clip.fault.isNull() || m_catalog.flagKind(clip.fault), qPrintable(clip.fault.toString()));
            QCOMPARE(clip.from, position);
            position += clip.frames;
        }
    }
}

void TestSamplePlan::aDamagedListOfAnswersIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("an object") << QByteArray("{}");
    QTest::newRow("an empty list") << QByteArray("[]");
    QTest::newRow("no clips") << QByteArray(R"([{"id":"a","sound":"a.opus","clips":[]}])");
    QTest::newRow("a clip of no length") << QByteArray(
        R"([{"id":"a","sound":"a.opus","clips":[{"told":"always","segment":"task","kind":"","from":0,"frames":0}]}])");
    QTest::newRow("a fault without a kind") << QByteArray(
        R"([{"id":"a","sound":"a.opus","clips":[{"told":"badly","segment":"task","kind":"","from":0,"frames":9}]}])");
    QTest::newRow("an unknown telling") << QByteArray(
        R"([{"id":"a","sound":"a.opus","clips":[{"told":"sung","segment":"task","kind":"","from":0,"frames":9}]}])");
}

void TestSamplePlan::aDamagedListOfAnswersIsRefused()
{
    QFETCH(QByteArray, json);
    const auto answers = parseSampleAnswers(json);
    QVERIFY(!answers);
    QCOMPARE(answers.error().code, ErrorCode::Damaged);
}

QTEST_GUILESS_MAIN(TestSamplePlan)
#include "TestSamplePlan.moc"
