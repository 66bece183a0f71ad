#include "audio/SoundFiles.h"
#include "cli/CliRunner.h"
#include "support/SoundServer.h"

#include <QtTest>

#include <csignal>

using namespace starling::test;

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

/// Waits until the recording has put this much on the disk.
bool waitForSound(const QString& library, qint64 bytes)
{
    return QTest::qWaitFor(
        [&] {
            for (const QFileInfo& each :
                 QDir(library + text("/takes")).entryInfoList({text("*.wav")}, QDir::Files)) {
                if (each.size() >= bytes)
                    return true;
            }
            return false;
        },
        60'000);
}

} // namespace

/// Records from a virtual microphone with the real program.
class TestCliRecord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void doctorNamesTheMicrophone();
    void aRecordingIsATakeAsLongAsAsked();
    void anInterruptEndsItCleanly();
    void aTakeLeftByACrashComesBack();
    void aMicrophoneThatDoesNotExistLeavesNothing();
    void anUnpluggedMicrophoneLosesNothingSpoken();
    void withoutASoundServerItSaysSo();

private:
    [[nodiscard]] QStringList recordWords(const CliRunner& cli, const QStringList& more) const;
    SoundServer m_server;
};

void TestCliRecord::initTestCase()
{
    QVERIFY2(SoundServer::isAvailable(), "pulseaudio and its tools are needed");
    QVERIFY2(m_server.start(), qPrintable(m_server.error()));
    m_server.hum({text("sine"), text("440")});
}

QStringList TestCliRecord::recordWords(const CliRunner& cli, const QStringList& more) const
{
    return QStringList{text("--library"), cli.library(),    text("--json"),
                       text("record"),    text("--device"), SoundServer::microphone()}
           + more;
}

void TestCliRecord::doctorNamesTheMicrophone()
{
    CliRunner cli;
    cli.setEnvironment(m_server.environment());
    const CliResult result = cli.json({text("doctor")});
    QVERIFY2(result.status == 0, result.whole());
    QStringList inputs;
    for (const QJsonValue& each : result.object().value(text("audio"))[text("inputs")].toArray())
        inputs.append(each[text("id")].toString());
    QVERIFY2(inputs.contains(SoundServer::microphone()), result.out);
}

void TestCliRecord::aRecordingIsATakeAsLongAsAsked()
{
    CliRunner cli;
    cli.setEnvironment(m_server.environment());
    const CliResult result = cli.bare(recordWords(
        cli, {text("--seconds"), text("4"), text("--question"), text("ml-drift"), text("--mark"),
              text("1000:task"), text("--mark"), text("2000:action"), text("--mark"), text("9000:result")}));
    QVERIFY2(result.status == 0, result.whole());
    const QJsonObject take = result.object();
    const qint64 duration = take.value(text("duration_ms")).toInteger();
    QVERIFY2(duration >= 4000 && duration < 5000, result.out);
    QCOMPARE(take.value(text("state")).toString(), text("ready"));
    QCOMPARE(take.value(text("question")).toString(), text("ml-drift"));
    const QJsonArray segments = take.value(text("segments")).toArray();
    QCOMPARE(segments.size(), 3);
    QCOMPARE(segments.at(0)[text("id")].toString(), text("situation"));
    QCOMPARE(segments.at(1)[text("start_ms")].toInteger(), 1000);
    QCOMPARE(segments.at(2)[text("start_ms")].toInteger(), 2000);
    QVERIFY(take.value(text("peak_dbfs")).toDouble() > -30);

    const QString stem = cli.library() + text("/takes/") + take.value(text("id")).toString();
    QVERIFY(QFile::exists(stem + text(".flac")));
    QVERIFY(!QFile::exists(stem + text(".wav")));
    QCOMPARE(qint64((double(readSound(stem + text(".flac")).size()) / 48.0) + 0.5), duration);
    QCOMPARE(cli.json({text("check")}).status, 0);
}

void TestCliRecord::anInterruptEndsItCleanly()
{
    for (const int signal : {SIGINT, SIGTERM}) {
        CliRunner cli;
        cli.setEnvironment(m_server.environment());
        const auto process = cli.start(recordWords(cli, {text("--seconds"), text("600")}));
        QVERIFY(waitForSound(cli.library(), 150'000));
        QCOMPARE(::kill(pid_t(process->processId()), signal), 0);
        const CliResult result = CliRunner::finish(*process);
        QVERIFY2(result.status == 0, result.whole());
        QVERIFY(result.object().value(text("duration_ms")).toInteger() > 1000);
        QCOMPARE(result.object().value(text("state")).toString(), text("ready"));
        QCOMPARE(cli.json({text("check")}).status, 0);
    }
}

void TestCliRecord::aTakeLeftByACrashComesBack()
{
    CliRunner cli;
    cli.setEnvironment(m_server.environment());
    const auto process =
        cli.start(recordWords(cli, {text("--seconds"), text("600"), text("--mark"), text("300:task")}));
    QVERIFY(waitForSound(cli.library(), 250'000));
    process->kill();
    QVERIFY(process->waitForFinished());
    QCOMPARE(cli.json({text("check")}).status, 3);
    const CliResult result = cli.json({text("takes")});
    QVERIFY2(result.status == 0, result.whole());
    QCOMPARE(result.array().size(), 1);
    QCOMPARE(result.array().at(0)[text("state")].toString(), text("recovered"));
    QVERIFY(result.array().at(0)[text("duration_ms")].toInteger() > 1000);
    QCOMPARE(result.array().at(0)[text("segments")].toArray().size(), 2);
    QVERIFY(result.sentence().contains(result.array().at(0)[text("id")].toString()));
    QVERIFY(cli.json({text("takes")}).err.isEmpty());
}

void TestCliRecord::aMicrophoneThatDoesNotExistLeavesNothing()
{
    CliRunner cli;
    cli.setEnvironment(m_server.environment());
    const CliResult result =
        cli.json({text("record"), text("--seconds"), text("2"), text("--device"), text("nobody")});
    QVERIFY2(result.status == 1, result.whole());
    QVERIFY(!result.err.isEmpty());
    QVERIFY(cli.json({text("takes")}).array().isEmpty());
    QVERIFY(QDir(cli.library() + text("/takes")).isEmpty());
}

void TestCliRecord::anUnpluggedMicrophoneLosesNothingSpoken()
{
    CliRunner cli;
    cli.setEnvironment(m_server.environment());
    QVERIFY2(m_server.plugMicrophone(text("second")), qPrintable(m_server.error()));
    const auto process = cli.start(
        {text("--library"), cli.library(), text("--json"), text("record"), text("--seconds"), text("600"),
         text("--device"), text("second")});
    QVERIFY(waitForSound(cli.library(), 250'000));
    QVERIFY2(m_server.unplugMicrophone(text("second")), qPrintable(m_server.error()));
    const CliResult result = CliRunner::finish(*process);
    QVERIFY2(result.status == 1, result.whole());
    QVERIFY(result.object().value(text("duration_ms")).toInteger() > 2000);
    QVERIFY(!result.err.isEmpty());
    QCOMPARE(cli.json({text("takes")}).array().size(), 1);
}

void TestCliRecord::withoutASoundServerItSaysSo()
{
    CliRunner cli;
    const CliResult result = cli.json({text("record"), text("--seconds"), text("1")});
    QVERIFY2(result.status == 1, result.whole());
    QVERIFY(!result.err.isEmpty());
    QVERIFY(cli.json({text("takes")}).array().isEmpty());
}

QTEST_GUILESS_MAIN(TestCliRecord)
#include "TestCliRecord.moc"
