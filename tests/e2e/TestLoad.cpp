// Recording while every core is busy with other work: no frame is lost, and the take is as long as what was
// delivered. 20 s as a rule, ten minutes with STARLING_LONG=1.

#include "e2e/ClockSound.h"
#include "e2e/CommandLine.h"
#include "support/SoundServer.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace starling;
using namespace starling::test;

class TestLoad : public QObject {
    Q_OBJECT

public:
    /// Ten minutes are longer than Qt Test lets one function run by itself.
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "1200000"); }

private Q_SLOTS:
    void nothingIsLostWhileEveryCoreIsBusy();
};

void TestLoad::nothingIsLostWhileEveryCoreIsBusy()
{
    QVERIFY2(SoundServer::isAvailable(), "pulseaudio and its utilities are needed");
    const int seconds = qEnvironmentVariableIsSet("STARLING_LONG") ? 600 : 20;
    const QTemporaryDir folder;
    const QString clock = folder.filePath(QStringLiteral("clock.wav"));
    QVERIFY(ClockSound::write(clock, std::chrono::seconds(seconds + 60)));
    SoundServer server;
    QVERIFY2(server.start(), qPrintable(server.error()));

    std::vector<std::unique_ptr<QProcess>> others;
    for (int i = 0; i < QThread::idealThreadCount(); ++i) {
        others.push_back(std::make_unique<QProcess>());
        others.back()->start(
            QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("while :; do :; done")});
        QVERIFY(others.back()->waitForStarted());
    }

    const CommandLine cli(folder.filePath(QStringLiteral("library")), server.environment());
    server.speakInBackground(clock);
    const auto recording =
        cli.start({QStringLiteral("record"), QStringLiteral("--seconds"), QString::number(seconds)});
    const Answer answer = CommandLine::finish(*recording, (seconds + 120) * 1000);
    for (const auto& other : others)
        other->kill();
    for (const auto& other : others)
        other->waitForFinished();
    QVERIFY2(answer.status == 0, qPrintable(answer.errors));

    const QJsonObject take = answer.json.object();
    QCOMPARE(take.value(QLatin1String("dropouts")).toArray().size(), 0);
    const QString wav = folder.filePath(QStringLiteral("out.wav"));
    const Answer exported = cli.run(
        {QStringLiteral("export"), take.value(QLatin1String("id")).toString(), QStringLiteral("--format"),
         QStringLiteral("wav"), QStringLiteral("--out"), wav});
    QVERIFY2(exported.status == 0, qPrintable(exported.errors));
    const std::vector<Sample> samples = readFrames(wav);
    QCOMPARE(ClockSound::faultIn(samples), QString());
    const qint64 duration = take.value(QLatin1String("duration_ms")).toInteger();
    QCOMPARE(toMilliseconds(qint64(samples.size()), captureRate).count(), duration);
    QVERIFY(duration >= seconds * 1000);
    qInfo("%lld frames, none lost", qint64(samples.size()));
}

QTEST_GUILESS_MAIN(TestLoad)
#include "TestLoad.moc"
