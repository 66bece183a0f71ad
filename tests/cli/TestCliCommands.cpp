#include "audio/SoundFiles.h"
#include "cli/CliRunner.h"

#include <QtTest>

using namespace starling;
using namespace starling::test;

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

QStringList words(const char* line)
{
    return text(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString idOf(const QJsonObject& take)
{
    return take.value(text("id")).toString();
}

bool write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// The keys a take must have, sorted by the contract.
const QStringList& takeKeys()
{
    static const QStringList keys =
        words("id recorded_at duration_ms sample_rate state question story framework segments allocation "
              "length_verdict overtime_ms dropouts flags rating peak_dbfs");
    return keys;
}

} // namespace

class TestCliCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void doctorTellsWhatWorksWithoutASoundServer();
    void frameworksAreTheSixOfTheCatalogue();
    void questionsCanBeAddedAndRemoved();
    void anImportIsATake();
    void importTakesManyKindsOfFiles();
    void importTakesAnM4aWhoeverDecodesIt_data();
    void importTakesAnM4aWhoeverDecodesIt();
    void labelsBecomeSegmentsAndFlags();
    void labelsForSomethingElseChangeNothing();
    void oneBadFileDoesNotStopTheOthers();
    void marksReplaceTheTrack();
    void flagsComeAndGo();
    void ratingsAddUp();
    void theTrashGivesTakesBack();
    void takesCanBeNarrowed();
    void renderChangesTheLengthOnly();
    void exportsCanBeReadBack();
    void everyFormatIsWritten();
    void oneSegmentCanBeTakenOut();
    void progressCountsTheWeek();
    void aBackupGivesEverythingBack();
    void checkFindsAndMendsWhatIsWrong();
    void libraryFilesAreTheUsersAlone();
    void everyCommandTalksToPeopleToo();
    void takesAreCountedInTheReadersLanguage();
};

void TestCliCommands::doctorTellsWhatWorksWithoutASoundServer()
{
    CliRunner cli;
    const CliResult result = cli.json({text("doctor")});
    QVERIFY2(result.status == 0, result.whole());
    const QJsonObject doctor = result.object();
    QVERIFY(!doctor.value(text("version")).toString().isEmpty());
    QVERIFY(doctor.value(text("audio"))[text("backend")].isString());
    QVERIFY(doctor.value(text("audio"))[text("inputs")].isArray());
    QVERIFY(doctor.value(text("audio"))[text("outputs")].isArray());
    QStringList recognisers;
    for (const QJsonValue& each : doctor.value(text("recognisers")).toArray()) {
        recognisers.append(each[text("id")].toString());
        QVERIFY(each[text("available")].isBool());
        QVERIFY(!each[text("detail")].toString().isEmpty());
    }
    QCOMPARE(recognisers, words("pocketsphinx whisper vosk"));
    const QJsonObject library = doctor.value(text("library")).toObject();
    QCOMPARE(library.value(text("path")).toString(), cli.library());
    QVERIFY(library.value(text("schema")).toInt() >= 1);
    QCOMPARE(library.value(text("takes")).toInt(-1), 0);
    QCOMPARE(library.value(text("ok")).toBool(), true);
}

void TestCliCommands::frameworksAreTheSixOfTheCatalogue()
{
    CliRunner cli;
    const CliResult result = cli.json({text("frameworks")});
    QStringList ids;
    for (const QJsonValue& each : result.array()) {
        ids.append(each[text("id")].toString());
        QVERIFY(each[text("name")].isString());
        for (const QJsonValue& segment : each[text("segments")].toArray())
            QVERIFY(segment[text("id")].isString() && segment[text("group")].isString());
    }
    QCOMPARE(ids, words("star-20-60-20 star-ranges star-dr ml-star star-xyz direct"));
    QVERIFY(!QFile::exists(cli.library()));
}

void TestCliCommands::questionsCanBeAddedAndRemoved()
{
    CliRunner cli;
    QCOMPARE(cli.json({text("questions")}).array().size(), 38);
    const CliResult added = cli.json(
        {text("questions"), text("add"), QStringLiteral("Why “us”?"), text("--category"), text("fit"),
         text("--pitfall"), text("flattery")});
    QVERIFY2(added.status == 0, added.whole());
    const QString id = idOf(added.object());
    const QJsonArray all = cli.json({text("questions"), text("list")}).array();
    QCOMPARE(all.size(), 39);
    QCOMPARE(all.at(38)[text("text")].toString(), QStringLiteral("Why “us”?"));
    QCOMPARE(all.at(38)[text("pitfall")].toString(), text("flattery"));
    QCOMPARE(all.at(38)[text("built_in")].toBool(), false);
    QCOMPARE(cli.run({text("questions"), text("add"), text("  ")}).status, 1);
    QCOMPARE(cli.run({text("questions"), text("remove"), id}).status, 0);
    QCOMPARE(cli.json({text("questions")}).array().size(), 38);
}

void TestCliCommands::anImportIsATake()
{
    CliRunner cli;
    const CliResult result = cli.json(
        {text("import"), cli.tone(text("answer.wav"), 2.5), text("--question"), text("ml-drift"),
         text("--framework"), text("star-dr"), text("--recorded-at"), text("2024-03-14T09:30:00+02:00")});
    QVERIFY2(result.status == 0, result.whole());
    QCOMPARE(result.array().size(), 1);
    const QJsonObject take = result.array().at(0).toObject();
    for (const QString& key : takeKeys())
        QVERIFY2(take.contains(key), qPrintable(key));
    QCOMPARE(take.value(text("duration_ms")).toInteger(), 2500);
    QCOMPARE(take.value(text("sample_rate")).toInt(), 48'000);
    QCOMPARE(take.value(text("state")).toString(), text("ready"));
    QCOMPARE(take.value(text("question")).toString(), text("ml-drift"));
    QCOMPARE(take.value(text("framework")).toString(), text("star-dr"));
    QVERIFY(take.value(text("story")).isNull());
    QVERIFY(take.value(text("recorded_at")).toString().startsWith(text("2024-03-14T09:30:00")));
    QVERIFY(take.value(text("recorded_at")).toString().endsWith(text("+02:00")));
    QVERIFY(std::abs(take.value(text("peak_dbfs")).toDouble() + 6.02) < 0.1);
    const QString stem = cli.library() + text("/takes/") + idOf(take);
    QVERIFY(!QFile::exists(stem + text(".wav")));
    QCOMPARE(readSound(stem + text(".flac")), readSound(cli.path(text("answer.wav"))));
    QCOMPARE(cli.json({text("check")}).status, 0);
    QCOMPARE(cli.json({text("show"), idOf(take)}).object(), take);
    QCOMPARE(cli.json({text("takes")}).array(), QJsonArray{take});
}

void TestCliCommands::importTakesManyKindsOfFiles()
{
    CliRunner cli;
    const QString flac = cli.path(text("a.flac"));
    QVERIFY(writeFlac(flac, sine(440, 2)));
    const QString m4a = QStringLiteral(STARLING_SOURCE_DIR "/tests/audio/data/tone.m4a");
    const CliResult result = cli.json({text("import"), flac, m4a, cli.tone(text("b.wav"), 1)});
    QVERIFY2(result.status == 0, result.whole());
    QCOMPARE(result.array().size(), 3);
    QCOMPARE(result.array().at(0)[text("duration_ms")].toInteger(), 2000);
    QVERIFY(result.array().at(1)[text("duration_ms")].toInteger() > 100);
}

void TestCliCommands::importTakesAnM4aWhoeverDecodesIt_data()
{
    QTest::addColumn<QString>("without");
    QTest::newRow("whichever comes first") << QString();
    QTest::newRow("without faad") << text("faad:NONE");
}

/// Only one of the two usual decoders gives what Qt 6.4 can use as it is. A bare system may have the other.
void TestCliCommands::importTakesAnM4aWhoeverDecodesIt()
{
    QFETCH(QString, without);
    CliRunner cli;
    cli.setVariable(text("GST_PLUGIN_FEATURE_RANK"), without);
    const QString m4a = QStringLiteral(STARLING_SOURCE_DIR "/tests/audio/data/tone.m4a");
    const CliResult result = cli.json({text("import"), m4a});
    QVERIFY2(result.status == 0, result.whole());
    QVERIFY(std::abs(result.array().at(0)[text("duration_ms")].toInteger() - 1000) < 60);
    QVERIFY(std::abs(result.array().at(0)[text("peak_dbfs")].toDouble() + 7.5) < 1);
}

void TestCliCommands::labelsBecomeSegmentsAndFlags()
{
    CliRunner cli;
    const QString labels = cli.path(text("labels.txt"));
    QVERIFY(write(labels, "0\t1\tSituation\n1\t3\taction\n0.5\t0.5\twe: the team\n1.25\t2\tfiller\n"));
    const QJsonObject take = cli.importTone(4, {text("--labels"), labels});
    QCOMPARE(take.value(text("segments")).toArray().size(), 2);
    QCOMPARE(take.value(text("segments")).toArray().at(1)[text("end_ms")].toInteger(), 3000);
    const QJsonArray flags = take.value(text("flags")).toArray();
    QCOMPARE(flags.size(), 2);
    QCOMPARE(flags.at(0)[text("kind")].toString(), text("we"));
    QCOMPARE(flags.at(0)[text("note")].toString(), text("the team"));
    QCOMPARE(flags.at(1)[text("end_ms")].toInteger(), 2000);
    QCOMPARE(flags.at(1)[text("source")].toString(), text("listener"));
}

void TestCliCommands::labelsForSomethingElseChangeNothing()
{
    CliRunner cli;
    QVERIFY(!cli.importTone(1).isEmpty());
    const QByteArray before = hashOfFolder(cli.library());
    const QString labels = cli.path(text("labels.txt"));
    for (const QByteArray content : {"0\t1\tlunch\n", "dear diary\n", "0\t1\ttask\n30\t31\twe\n"}) {
        QVERIFY(write(labels, content));
        const CliResult result =
            cli.json({text("import"), cli.tone(text("other.wav"), 2), text("--labels"), labels});
        QVERIFY2(result.status == 1, result.whole());
        QCOMPARE(result.err.count('\n'), 1);
        QCOMPARE(hashOfFolder(cli.library()), before);
    }
}

void TestCliCommands::oneBadFileDoesNotStopTheOthers()
{
    CliRunner cli;
    const QString bad = cli.path(text("diary.wav"));
    QVERIFY(write(bad, "Dear diary"));
    const CliResult result =
        cli.json({text("import"), cli.tone(text("a.wav"), 1), bad, cli.tone(text("b.wav"), 1)});
    QCOMPARE(result.status, 1);
    QCOMPARE(result.array().size(), 2);
    QVERIFY2(result.sentence().contains(text("diary.wav")), result.err);
    QCOMPARE(result.err.count('\n'), 1);
    QCOMPARE(cli.json({text("takes")}).array().size(), 2);
}

void TestCliCommands::marksReplaceTheTrack()
{
    CliRunner cli;
    const QString id = idOf(cli.importTone(10));
    QVERIFY(cli.run({text("mark"), id, text("--segments"), text("0:task")}).status == 0);
    const QJsonObject take =
        cli.json({text("mark"), id, text("--segments"), text("0:situation,2000:action,8000:result")})
            .object();
    const QJsonArray segments = take.value(text("segments")).toArray();
    QCOMPARE(segments.size(), 3);
    QCOMPARE(segments.at(1)[text("start_ms")].toInteger(), 2000);
    QCOMPARE(take.value(text("allocation")).toArray().at(1)[text("verdict")].toString(), text("within"));
    QCOMPARE(cli.run({text("mark"), id, text("--segments"), text("0:lunch")}).status, 1);
    QCOMPARE(cli.run({text("mark"), id, text("--segments"), text("10000:task")}).status, 1);
    QCOMPARE(cli.json({text("show"), id}).object(), take);
    const QJsonObject cleared = cli.json({text("mark"), id, text("--segments"), QString()}).object();
    QVERIFY(cleared.value(text("segments")).toArray().isEmpty());
    QVERIFY(cleared.value(text("allocation")).toArray().at(0)[text("share")].isNull());
}

void TestCliCommands::flagsComeAndGo()
{
    CliRunner cli;
    const QString id = idOf(cli.importTone(10));
    const QJsonObject flagged =
        cli.json({text("flag"), id, text("--kind"), text("number"), text("--at"), text("2000"), text("--end"),
                  text("3000"), text("--note"), QStringLiteral("40 % – of what?")})
            .object();
    const QJsonObject flag = flagged.value(text("flags")).toArray().at(0).toObject();
    QCOMPARE(flag.value(text("kind")).toString(), text("number"));
    QCOMPARE(flag.value(text("start_ms")).toInteger(), 2000);
    QCOMPARE(flag.value(text("end_ms")).toInteger(), 3000);
    QCOMPARE(flag.value(text("note")).toString(), QStringLiteral("40 % – of what?"));
    QCOMPARE(flag.value(text("source")).toString(), text("listener"));
    QCOMPARE(cli.run({text("flag"), id, text("--kind"), text("we"), text("--at"), text("10001")}).status, 1);
    QCOMPARE(
        cli.run({text("flag"), id, text("--kind"), text("overtime"), text("--at"), text("1")}).status, 1);
    QCOMPARE(cli.run({text("unflag"), id, text("x")}).status, 1);
    const QJsonObject after = cli.json({text("unflag"), id, idOf(flag)}).object();
    QVERIFY(after.value(text("flags")).toArray().isEmpty());
}

void TestCliCommands::ratingsAddUp()
{
    CliRunner cli;
    const QString id = idOf(cli.importTone(1));
    QVERIFY(cli.json({text("show"), id}).object().value(text("rating")).isNull());
    QCOMPARE(cli.run({text("rate"), id, text("--clarity"), text("4")}).status, 0);
    const QJsonObject take =
        cli.json({text("rate"), id, text("--impact"), text("2"), text("--lesson"), text("Say the number")})
            .object();
    const QJsonObject rating = take.value(text("rating")).toObject();
    QCOMPARE(rating.value(text("clarity")).toInt(), 4);
    QCOMPARE(rating.value(text("impact")).toInt(), 2);
    QVERIFY(rating.value(text("humility")).isNull());
    QCOMPARE(rating.value(text("lesson")).toString(), text("Say the number"));
}

void TestCliCommands::theTrashGivesTakesBack()
{
    CliRunner cli;
    const QJsonObject take = cli.importTone(1);
    const QString id = idOf(take);
    const CliResult deleted = cli.json({text("delete"), id});
    QCOMPARE(deleted.status, 0);
    QVERIFY(deleted.object().value(text("deleted_at")).isString());
    QVERIFY(cli.json({text("takes")}).array().isEmpty());
    QCOMPARE(cli.json({text("takes"), text("--trash")}).array().size(), 1);
    QCOMPARE(cli.json({text("restore-take"), id}).object(), take);
    QCOMPARE(cli.json({text("takes")}).array().size(), 1);
}

void TestCliCommands::takesCanBeNarrowed()
{
    CliRunner cli;
    QVERIFY(!cli.importTone(1, {text("--recorded-at"), text("2024-01-05")}).isEmpty());
    QVERIFY(!cli.importTone(1, {text("--recorded-at"), text("2024-03-05")}).isEmpty());
    QCOMPARE(cli.json({text("takes")}).array().size(), 2);
    QCOMPARE(cli.json({text("takes"), text("--since"), text("2024-02-01")}).array().size(), 1);
    QCOMPARE(cli.json({text("takes"), text("--since"), text("2024-03-05T00:00:00Z")}).array().size(), 1);
    QVERIFY(cli.json({text("takes"), text("--story"), text("none")}).array().isEmpty());
}

void TestCliCommands::renderChangesTheLengthOnly()
{
    CliRunner cli;
    const QString id = idOf(cli.importTone(6));
    const QString out = cli.path(text("fast.wav"));
    const CliResult result = cli.json({text("render"), id, text("--speed"), text("1.5"), text("--out"), out});
    QVERIFY2(result.status == 0, result.whole());
    QVERIFY(std::abs(double(result.object().value(text("duration_ms")).toInteger()) - 4000) < 40);
    QVERIFY(std::abs(double(readSound(out).size()) / 48'000 - 4) < 0.04);
    const CliResult file = cli.json(
        {text("render"), cli.path(text("tone.wav")), text("--speed"), text("0.75"), text("--out"), out});
    QVERIFY(std::abs(double(file.object().value(text("duration_ms")).toInteger()) - 8000) < 80);
}

void TestCliCommands::exportsCanBeReadBack()
{
    CliRunner cli;
    const QString labels = cli.path(text("labels.txt"));
    QVERIFY(
        write(labels, "0.000000\t1.000000\ttask\n1.000000\t2.000000\taction\n0.500000\t0.500000\twe: us\n"));
    const QString id = idOf(cli.importTone(2, {text("--labels"), labels}));
    for (const char* format : {"wav", "flac"}) {
        const QString out = cli.path(text("out.") + text(format));
        const CliResult result =
            cli.run({text("export"), id, text("--format"), text(format), text("--out"), out});
        QVERIFY2(result.status == 0, result.whole());
        QCOMPARE(readSound(out), readSound(cli.path(text("tone.wav"))));
    }
    const QString out = cli.path(text("out.txt"));
    QCOMPARE(cli.json({text("export"), id, text("--format"), text("labels"), text("--out"), out}).status, 0);
    QFile exported(out);
    QFile original(labels);
    QVERIFY(exported.open(QIODevice::ReadOnly) && original.open(QIODevice::ReadOnly));
    QCOMPARE(exported.readAll(), original.readAll());
    QCOMPARE(cli.run({text("export"), id, text("--format"), text("wav"), text("--out"), out}).status, 1);
    QCOMPARE(
        cli.run({text("export"), id, text("--format"), text("wav"), text("--out"),
                 cli.path(text("no/where.wav"))})
            .status,
        1);
}

void TestCliCommands::everyFormatIsWritten()
{
    CliRunner cli;
    cli.setVariable(text("DISPLAY"), QString()); // nothing needs one
    const QString id = idOf(cli.importTone(2, {text("--ask"), text("Why us?")}));
    QVERIFY(cli.run({text("mark"), id, text("--segments"), text("0:task,1000:action")}).status == 0);
    const auto written = [&](const char* format, const QStringList& more = {}) {
        const QString out = cli.path(text("out.") + text(format));
        const CliResult result = cli.json(
            QStringList{text("export"), id, text("--format"), text(format), text("--out"), out} + more);
        QFile file(out);
        const bool good = result.status == 0 && result.isOneDocument() && file.open(QIODevice::ReadOnly)
                          && file.size() == result.object().value(text("bytes")).toInteger();
        return good ? file.readAll() : "failed: " + result.whole();
    };
    QVERIFY(written("vtt").startsWith("WEBVTT\n\nNOTE\nWhy us?\n"));
    QVERIFY(written("textgrid").contains("text = \"action\""));
    QVERIFY(written("csv").contains(",segment,action,"));
    QCOMPARE(QJsonDocument::fromJson(written("json")).object(), cli.json({text("show"), id}).object());
    const QByteArray a4 = written("pdf", {text("--paper"), text("a4")});
    QVERIFY2(a4.startsWith("%PDF-"), a4.left(400));
    QVERIFY(written("pdf", {text("--paper"), text("letter")}) != a4);
}

void TestCliCommands::oneSegmentCanBeTakenOut()
{
    CliRunner cli;
    const QString id = idOf(cli.importTone(2));
    QVERIFY(cli.run({text("mark"), id, text("--segments"), text("0:task,501:action,1500:task")}).status == 0);
    const auto whole = readSound(cli.path(text("tone.wav")));
    const QString out = cli.path(text("part.flac"));
    const auto part = [&](const QStringList& options) {
        return cli.run(
            QStringList{text("export"), id, text("--format"), text("flac"), text("--out"), out} + options);
    };
    const std::vector<Sample> middle(whole.begin() + 501 * 48, whole.begin() + 1500 * 48);
    for (const QStringList& options :
         {QStringList{text("--segment"), text("2")}, QStringList{text("--segment"), text("action")},
          QStringList{text("--from"), text("501"), text("--to"), text("1500")}}) {
        const CliResult result = part(options);
        QVERIFY2(result.status == 0, result.whole());
        QCOMPARE(readSound(out), middle);
    }
    QCOMPARE(part({text("--from"), text("1500")}).status, 0);
    QCOMPARE(readSound(out), std::vector<Sample>(whole.begin() + 1500 * 48, whole.end()));
    const CliResult twice = part({text("--segment"), text("task")});
    QCOMPARE(twice.status, 1);
    QVERIFY2(twice.sentence().contains(text("1, 3")), twice.whole());
    QCOMPARE(part({text("--segment"), text("9")}).status, 1);
    QCOMPARE(part({text("--from"), text("5000")}).status, 1);
}

void TestCliCommands::progressCountsTheWeek()
{
    CliRunner cli;
    const QString id =
        idOf(cli.importTone(30, {text("--recorded-at"), QDateTime::currentDateTime().toString(Qt::ISODate)}));
    QCOMPARE(cli.run({text("flag"), id, text("--kind"), text("we"), text("--at"), text("5")}).status, 0);
    const CliResult result = cli.json({text("progress"), text("--weeks"), text("3")});
    QVERIFY2(result.status == 0, result.whole());
    const QJsonArray weeks = result.object().value(text("weeks")).toArray();
    QCOMPARE(weeks.size(), 3);
    const QJsonObject week = weeks.at(2).toObject();
    for (const char* key : {"start", "takes", "spoken_ms", "overtime_ms", "flags", "groups"})
        QVERIFY2(week.contains(text(key)), key);
    QCOMPARE(week.value(text("takes")).toInt(), 1);
    QCOMPARE(week.value(text("spoken_ms")).toInteger(), 30'000);
    QCOMPARE(week.value(text("flags"))[text("we")][text("per_minute")].toDouble(), 2.0);
    const QJsonObject change = result.object().value(text("changes")).toArray().at(0).toObject();
    for (const char* key : {"kind", "this_week", "last_week", "ratio", "low", "high", "sentence"})
        QVERIFY2(change.contains(text(key)), key);
    const QJsonObject none = cli.json({text("progress"), text("--question"), text("ml-drift")}).object();
    QCOMPARE(none.value(text("weeks")).toArray().last()[text("takes")].toInt(), 0);
}

void TestCliCommands::aBackupGivesEverythingBack()
{
    CliRunner cli;
    const QJsonObject take = cli.importTone(2);
    const QString file = cli.path(text("all.starling"));
    const CliResult backup = cli.json({text("backup"), file});
    QVERIFY2(backup.status == 0, backup.whole());
    QCOMPARE(backup.object().value(text("takes")).toInt(), 1);

    QVERIFY(!cli.importTone(1).isEmpty());
    QCOMPARE(cli.json({text("restore"), file}).status, 0);
    QCOMPARE(cli.json({text("takes")}).array(), QJsonArray{take});

    cli.setLibrary(cli.path(text("elsewhere")));
    QCOMPARE(cli.json({text("restore"), file}).object().value(text("takes")).toInt(), 1);
    QCOMPARE(cli.json({text("takes")}).array(), QJsonArray{take});
    QCOMPARE(cli.json({text("check")}).status, 0);
}

void TestCliCommands::checkFindsAndMendsWhatIsWrong()
{
    CliRunner cli;
    QVERIFY(!cli.importTone(1).isEmpty());
    const CliResult good = cli.json({text("check")});
    QCOMPARE(good.status, 0);
    QCOMPARE(good.object().value(text("ok")).toBool(), true);
    QVERIFY(good.object().value(text("problems")).toArray().isEmpty());

    QVERIFY(write(cli.library() + text("/takes/stray.wav"), "stray"));
    const CliResult bad = cli.json({text("check")});
    QCOMPARE(bad.status, 3);
    QCOMPARE(bad.object().value(text("ok")).toBool(true), false);
    QCOMPARE(bad.object().value(text("problems")).toArray().size(), 1);
    const CliResult repaired = cli.json({text("check"), text("--repair")});
    QVERIFY2(repaired.status == 0, repaired.whole());
    QCOMPARE(cli.json({text("check")}).status, 0);
}

void TestCliCommands::libraryFilesAreTheUsersAlone()
{
    CliRunner cli;
    QVERIFY(!cli.importTone(1).isEmpty());
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                            | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(cli.library()).permissions() & others));
    for (const QString& folder : {cli.library(), cli.library() + text("/takes")}) {
        for (const QFileInfo& each :
             QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY2(!(each.permissions() & others), qPrintable(each.filePath()));
    }
}

void TestCliCommands::everyCommandTalksToPeopleToo()
{
    CliRunner cli;
    const QString id = idOf(cli.importTone(1));
    for (const QStringList& line :
         {words("doctor"), words("frameworks"), words("questions"), words("takes"),
          QStringList{text("show"), id}, words("progress"), words("check")}) {
        const CliResult result = cli.run(line);
        QVERIFY2(result.status == 0, result.whole());
        QVERIFY(!result.out.isEmpty() && result.out.endsWith('\n'));
        QVERIFY(!result.isOneDocument());
    }
}

void TestCliCommands::takesAreCountedInTheReadersLanguage()
{
    CliRunner cli;
    const auto count = [&cli](const char* locale) {
        cli.setVariable(text("LC_ALL"), text(locale));
        const QString said = QString::fromUtf8(cli.run({text("doctor")}).out);
        const qsizetype path = said.indexOf(cli.library());
        return said.mid(path).section(QLatin1String(", "), 1).section(QLatin1Char('\n'), 0, 0);
    };
    QCOMPARE(count("C"), text("0 takes"));
    QVERIFY(!cli.importTone(1).isEmpty());
    QCOMPARE(count("C"), text("1 take"));
    QCOMPARE(count("de_DE.UTF-8"), text("eine Aufnahme"));
    QVERIFY(!cli.importTone(1).isEmpty());
    QCOMPARE(count("en_GB.UTF-8"), text("2 takes"));
    QCOMPARE(count("is_IS.UTF-8"), text("2 takes"));
    QCOMPARE(count("de_DE.UTF-8"), text("2 Aufnahmen"));
}

QTEST_GUILESS_MAIN(TestCliCommands)
#include "TestCliCommands.moc"
