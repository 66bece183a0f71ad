#include "exchange/TakeJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace starling;
using namespace std::chrono_literals;

namespace {

const Catalog& catalog()
{
    static const Catalog value = loadCatalog(QLocale::c()).value();
    return value;
}

QString text(const char* latin1)
{
    return QString::fromLatin1(latin1);
}

Take take()
{
    Take result;
    result.id = TakeId(text("t-1"));
    result.recordedAt = QDateTime(QDate(2024, 3, 14), QTime(9, 26, 53, 589), Qt::OffsetFromUTC, 3600);
    result.duration = 200s;
    result.sampleRate = 48'000;
    result.setup.framework = FrameworkId(text("star-20-60-20"));
    return result;
}

QJsonObject json(const Take& value)
{
    return takeToJson(value, catalog(), LengthSettings{});
}

QJsonObject parsed(const char* json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestTakeJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTakeHasEveryKeyOfTheContract();
    void whatIsUnknownIsNull();
    void marksGiveSegmentsAndAllocation();
    void flagsDropoutsAndRatingAreWhole();
    void aRunningRecordingHasNoLength();
    void everyFrameworkSaysItsTargets();
    void aQuestionIsWhole();
    void progressFollowsTheContract();
};

void TestTakeJson::aTakeHasEveryKeyOfTheContract()
{
    const QJsonObject object = json(take());
    for (const QString& key :
         text("id recorded_at duration_ms sample_rate state question story framework segments "
              "allocation length_verdict overtime_ms dropouts flags rating peak_dbfs")
             .split(QLatin1Char(' ')))
        QVERIFY2(object.contains(key), qPrintable(key));
    QCOMPARE(object.value(text("recorded_at")).toString(), text("2024-03-14T09:26:53.589+01:00"));
    QCOMPARE(object.value(text("duration_ms")).toInteger(), 200'000);
    QCOMPARE(object.value(text("length_verdict")).toString(), text("over"));
    QCOMPARE(object.value(text("overtime_ms")).toInteger(), 20'000);
    QCOMPARE(object.value(text("state")).toString(), text("ready"));
}

void TestTakeJson::whatIsUnknownIsNull()
{
    const QJsonObject object = json(take());
    for (const char* key : {"question", "question_text", "story", "rating", "peak_dbfs", "deleted_at"})
        QVERIFY2(object.value(text(key)).isNull(), key);
    for (const QJsonValue& each : object.value(text("allocation")).toArray()) {
        QVERIFY(each[text("spent_ms")].isNull());
        QVERIFY(each[text("share")].isNull());
        QVERIFY(each[text("verdict")].isNull());
    }
    QVERIFY(object.value(text("segments")).toArray().isEmpty());
}

void TestTakeJson::marksGiveSegmentsAndAllocation()
{
    Take value = take();
    value.duration = 100s;
    value.track = SegmentTrack::fromMarks({{0s, SegmentId(text("situation"))},
                                           {20s, SegmentId(text("action"))},
                                           {90s, SegmentId(text("result"))}})
                      .value();
    const QJsonObject object = json(value);
    QCOMPARE(
        object.value(text("segments")).toArray().at(1).toObject(),
        parsed(R"({"id": "action", "start_ms": 20000, "end_ms": 90000})"));
    const QJsonArray allocation = object.value(text("allocation")).toArray();
    QCOMPARE(allocation.size(), 8);
    QCOMPARE(
        allocation.at(0).toObject(),
        parsed(R"({"group": "setup", "spent_ms": 20000, "share": 0.2, "target_min": 0.15, "target_max": 0.25,
                   "target_unit": "share", "verdict": "within"})"));
    QCOMPARE(allocation.at(1).toObject().value(text("verdict")).toString(), text("over"));
    QCOMPARE(allocation.at(2).toObject().value(text("verdict")).toString(), text("under"));
    QCOMPARE(
        allocation.at(4).toObject(),
        parsed(R"({"segment": "task", "spent_ms": 0, "share": 0, "target_min": null, "target_max": null,
                   "target_unit": null, "verdict": null})"));
}

void TestTakeJson::flagsDropoutsAndRatingAreWhole()
{
    Take value = take();
    value.flags = {
        {FlagId(text("f-1")), FlagKindId(text("we")), {1s, 2s}, text("the team"), FlagSource::Accepted}};
    value.dropouts = {{5s, 6s}};
    value.rating.clarity = 4;
    value.rating.lesson = text("start with the number");
    value.peakDbfs = -3.5;
    const QJsonObject object = json(value);
    QCOMPARE(
        object.value(text("flags")).toArray().at(0).toObject(),
        parsed(R"({"id": "f-1", "kind": "we", "start_ms": 1000, "end_ms": 2000, "note": "the team",
                   "source": "accepted"})"));
    QCOMPARE(
        object.value(text("dropouts")).toArray().at(0).toObject(),
        parsed(R"({"start_ms": 5000, "end_ms": 6000})"));
    QCOMPARE(
        object.value(text("rating")).toObject(),
        parsed(R"({"clarity": 4, "specificity": null, "ownership": null, "humility": null, "impact": null,
                   "lesson": "start with the number"})"));
    QCOMPARE(object.value(text("peak_dbfs")).toDouble(), -3.5);
}

void TestTakeJson::aRunningRecordingHasNoLength()
{
    Take value = take();
    value.state = TakeState::Recording;
    value.duration = 0ms;
    value.sampleRate = 0;
    const QJsonObject object = json(value);
    for (const char* key : {"duration_ms", "sample_rate", "length_verdict", "overtime_ms"})
        QVERIFY2(object.value(text(key)).isNull(), key);
}

void TestTakeJson::everyFrameworkSaysItsTargets()
{
    const QJsonObject starDr = frameworkToJson(*catalog().framework(FrameworkId(text("star-dr"))));
    const QJsonObject decision = starDr.value(text("segments")).toArray().at(3).toObject();
    QCOMPARE(decision.value(text("id")).toString(), text("decision"));
    QCOMPARE(decision.value(text("group")).toString(), text("action"));
    QCOMPARE(decision.value(text("length_min_ms")).toInteger(), 20'000);
    QCOMPARE(decision.value(text("length_max_ms")).toInteger(), 30'000);
    QVERIFY(decision.value(text("share_min")).isNull());
    QVERIFY(starDr.value(text("cap_ms")).isNull());
    const QJsonObject star = frameworkToJson(catalog().frameworks.front());
    QCOMPARE(star.value(text("groups")).toArray().at(1)[text("share_min")].toDouble(), 0.55);
    const QJsonObject direct = frameworkToJson(*catalog().framework(FrameworkId(text("direct"))));
    QCOMPARE(direct.value(text("cap_ms")).toInteger(), 30'000);
}

void TestTakeJson::aQuestionIsWhole()
{
    const Question& builtIn = catalog().questions.front();
    const QJsonObject object = questionToJson(builtIn);
    QCOMPARE(object.value(text("id")).toString(), text("ml-rollback"));
    QCOMPARE(object.value(text("categories")).toArray(), QJsonArray::fromStringList(builtIn.categories));
    QVERIFY(object.value(text("built_in")).toBool());
    QVERIFY(!object.value(text("edited")).toBool(true) && !object.value(text("retired")).toBool(true));
    Question own;
    own.text = text("Why us?");
    QVERIFY(questionToJson(own).value(text("pitfall")).isNull());
}

void TestTakeJson::progressFollowsTheContract()
{
    Take value = take();
    value.flags = {{FlagId(text("f-1")), FlagKindId(text("we")), {1s, 1s}, {}, FlagSource::Listener}};
    ProgressOptions options;
    options.today = value.recordedAt.date();
    options.weeks = 2;
    const QJsonObject object = progressToJson(progressReport({value}, catalog(), options));
    const QJsonArray weeks = object.value(text("weeks")).toArray();
    QCOMPARE(weeks.size(), 2);
    QCOMPARE(weeks.at(1)[text("start")].toString(), text("2024-03-11"));
    QCOMPARE(weeks.at(1)[text("takes")].toInt(), 1);
    QCOMPARE(weeks.at(1)[text("spoken_ms")].toInteger(), 200'000);
    QCOMPARE(weeks.at(1)[text("overtime_ms")].toInteger(), 20'000);
    const QJsonObject we = weeks.at(1)[text("flags")][text("we")].toObject();
    QCOMPARE(we, parsed(R"({"count": 1, "per_take": 1, "per_minute": 0.3})"));
    QVERIFY(weeks.at(1)[text("groups")].isNull());
    QVERIFY(weeks.at(0)[text("flags")][text("we")][text("per_minute")].isNull());
    const QJsonObject change = object.value(text("changes")).toArray().at(0).toObject();
    QCOMPARE(change.value(text("kind")).toString(), text("we"));
    QCOMPARE(change.value(text("this_week")).toObject(), we);
    for (const char* key : {"ratio", "low", "high"})
        QVERIFY2(change.value(text(key)).isNull(), key);
    QVERIFY(!change.value(text("sentence")).toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestTakeJson)
#include "TestTakeJson.moc"
