// Microphone unplugged, microphone suspended, sound server killed, disk full while recording: what was spoken
// is kept and plays, and one sentence says what happened.

#include "e2e/ClockSound.h"
#include "e2e/CommandLine.h"
#include "support/SoundServer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace starling;
using namespace starling::test;

namespace {
constexpr qint64 bytesPerSecond = captureRate * 2;
}

class TestDevices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aBrokenMicrophoneKeepsWhatWasSpoken_data();
    void aBrokenMicrophoneKeepsWhatWasSpoken();
    void aMissingMicrophoneIsSaidAndLeavesNoTake();
    void aFullDiskKeepsWhatWasSpoken();

private:
    void verifyKept(const CommandLine& cli, qint64 spokenBytes);

    std::unique_ptr<SoundServer> m_server;
    QTemporaryDir m_folder;
    QString m_clock;
};

void TestDevices::init()
{
    QVERIFY2(SoundServer::isAvailable(), "pulseaudio and its utilities are needed");
    m_server = std::make_unique<SoundServer>();
    QVERIFY2(m_server->start(), qPrintable(m_server->error()));
    m_clock = m_folder.filePath(QStringLiteral("clock.wav"));
    if (!QFile::exists(m_clock))
        QVERIFY(ClockSound::write(m_clock, std::chrono::seconds(60)));
}

void TestDevices::cleanup()
{
    m_server.reset();
}

void TestDevices::aBrokenMicrophoneKeepsWhatWasSpoken_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("unplugged") << QStringLiteral("unplug");
    QTest::newRow("suspended") << QStringLiteral("suspend");
    QTest::newRow("server killed") << QStringLiteral("kill");
    QTest::newRow("server ended") << QStringLiteral("end");
}

void TestDevices::aBrokenMicrophoneKeepsWhatWasSpoken()
{
    QFETCH(QString, fault);
    const QTemporaryDir folder;
    const CommandLine cli(folder.filePath(QStringLiteral("library")), m_server->environment());
    m_server->speakInBackground(m_clock);
    const auto recording = cli.start(
        {QStringLiteral("record"), QStringLiteral("--seconds"), QStringLiteral("50"),
         QStringLiteral("--device"), SoundServer::microphone()});
    QVERIFY(cli.waitForSound(*recording, 2 * bytesPerSecond));

    QElapsedTimer clock;
    clock.start();
    if (fault == QLatin1String("unplug"))
        QVERIFY(m_server->unplugMicrophone());
    else if (fault == QLatin1String("suspend"))
        QVERIFY(m_server->suspendMicrophone(true));
    else if (fault == QLatin1String("kill"))
        m_server->kill();
    else
        m_server->shutDown();
    recording->setReadChannel(QProcess::StandardError);
    QVERIFY(recording->waitForReadyRead(60'000));
    qInfo("%s: said at most %lld ms after the order", QTest::currentDataTag(), clock.elapsed());
    const Answer answer = CommandLine::finish(*recording);
    QVERIFY2(answer.status == 1, qPrintable(QStringLiteral("%1: %2").arg(answer.status).arg(answer.errors)));
    QVERIFY2(answer.errors.contains(QLatin1String("is kept")), qPrintable(answer.errors));
    verifyKept(cli, 2 * bytesPerSecond);
}

void TestDevices::verifyKept(const CommandLine& cli, qint64 spokenBytes)
{
    const QJsonObject take = cli.onlyTake();
    QCOMPARE(take.value(QLatin1String("state")).toString(), QStringLiteral("ready"));
    const QString wav = m_folder.filePath(QStringLiteral("kept.wav"));
    QFile::remove(wav);
    const Answer exported = cli.run(
        {QStringLiteral("export"), take.value(QLatin1String("id")).toString(), QStringLiteral("--format"),
         QStringLiteral("wav"), QStringLiteral("--out"), wav});
    QVERIFY2(exported.status == 0, qPrintable(exported.errors));
    const std::vector<Sample> samples = readFrames(wav);
    QVERIFY(qint64(samples.size()) * 2 >= spokenBytes);
    QCOMPARE(ClockSound::faultIn(samples), QString());
    // A full disk had no room for the outline either; that is made again.
    const Answer check = cli.run({QStringLiteral("check"), QStringLiteral("--repair")});
    QVERIFY2(check.status == 0, check.json.toJson().constData());
}

void TestDevices::aMissingMicrophoneIsSaidAndLeavesNoTake()
{
    const QTemporaryDir folder;
    const CommandLine cli(folder.filePath(QStringLiteral("library")), m_server->environment());
    const Answer answer = cli.run(
        {QStringLiteral("record"), QStringLiteral("--seconds"), QStringLiteral("5"),
         QStringLiteral("--device"), QStringLiteral("no_such_microphone")});
    QCOMPARE(answer.status, 1);
    QVERIFY(!answer.errors.trimmed().isEmpty());
    QVERIFY(cli.run({QStringLiteral("takes")}).json.array().isEmpty());
}

/// The small disk lives in a mount namespace of its own and goes with it; what it held is copied out first.
void TestDevices::aFullDiskKeepsWhatWasSpoken()
{
    QStringList own{QStringLiteral("--mount")};
    if (::geteuid() != 0)
        own << QStringLiteral("--map-root-user");
    if (QProcess::execute(QStringLiteral("unshare"), own + QStringList{QStringLiteral("true")}) != 0)
        QSKIP("this system lets nobody mount a small disk of their own");

    const QTemporaryDir folder;
    const QString script =
        QStringLiteral("mount -t tmpfs -o size=2m tmpfs \"$1\" || exit 99\n"
                       "\"$3\" --library \"$1/library\" --quiet record --seconds 50; status=$?\n"
                       "cp -a \"$1/library\" \"$2\"\n"
                       "exit $status\n");
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("disk")));
    const QString copy = folder.filePath(QStringLiteral("copy"));
    m_server->speakInBackground(m_clock);
    QProcess recording;
    recording.setProcessEnvironment(m_server->environment());
    recording.start(
        QStringLiteral("unshare"),
        own
            + QStringList{
                QStringLiteral("sh"), QStringLiteral("-c"), script, QStringLiteral("sh"),
                folder.filePath(QStringLiteral("disk")), copy, CommandLine::program()});
    const Answer answer = CommandLine::finish(recording);
    if (answer.status == 99)
        QSKIP("this system lets nobody mount a small disk of their own");
    QVERIFY2(answer.status == 1, qPrintable(QStringLiteral("%1: %2").arg(answer.status).arg(answer.errors)));
    QVERIFY2(
        answer.errors.contains(QLatin1String("Everything up to here is kept")), qPrintable(answer.errors));
    verifyKept(CommandLine(copy, m_server->environment()), 2 * bytesPerSecond);
}

QTEST_GUILESS_MAIN(TestDevices)
#include "TestDevices.moc"
