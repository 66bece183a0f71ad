#include "support/SoundServer.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using starling::test::SoundServer;

/// The tests' own instrument: what others measure with has to be right itself.
class TestSoundServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSpokenReachesTheMicrophone();
    void aMicrophoneComesAndGoes();
    void aServerComesBackUnderItsAddress();
};

void TestSoundServer::whatIsSpokenReachesTheMicrophone()
{
    SoundServer server;
    QVERIFY2(server.start(), qPrintable(server.error()));
    const QString heard = QDir(server.folder()).filePath(QStringLiteral("heard.raw"));
    server.hum({QStringLiteral("sine"), QStringLiteral("440")});
    QProcess recorder;
    recorder.setProcessEnvironment(server.environment());
    recorder.setStandardOutputFile(heard);
    recorder.start(
        QStringLiteral("parec"),
        {QStringLiteral("-d"), SoundServer::microphone(), QStringLiteral("--latency-msec=20")});
    QVERIFY(recorder.waitForStarted());
    const auto isAudible = [&] {
        QFile file(heard);
        if (!file.open(QIODevice::ReadOnly))
            return false;
        const QByteArray bytes = file.readAll();
        return bytes.count('\0') < bytes.size() / 2 && bytes.size() > 10'000;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isAudible(), 30'000);
    recorder.kill();
    recorder.waitForFinished();
}

void TestSoundServer::aMicrophoneComesAndGoes()
{
    SoundServer server;
    QVERIFY2(server.start(), qPrintable(server.error()));
    const auto sources = [&] {
        QString list;
        return server.pactl(
                   {QStringLiteral("list"), QStringLiteral("short"), QStringLiteral("sources")}, &list)
                   ? list
                   : QString();
    };
    QVERIFY2(server.plugMicrophone(QStringLiteral("second")), qPrintable(server.error()));
    QVERIFY(sources().contains(QStringLiteral("second")));
    QVERIFY2(server.unplugMicrophone(QStringLiteral("second")), qPrintable(server.error()));
    QVERIFY(!sources().contains(QStringLiteral("second")));
    QVERIFY(sources().contains(SoundServer::microphone()));
}

void TestSoundServer::aServerComesBackUnderItsAddress()
{
    SoundServer server;
    QVERIFY2(server.start(), qPrintable(server.error()));
    server.shutDown();
    QVERIFY(!server.pactl({QStringLiteral("info")}));
    QVERIFY2(server.start(), qPrintable(server.error()));
    server.kill();
    QVERIFY(!server.pactl({QStringLiteral("info")}));
    QVERIFY2(server.start(), qPrintable(server.error()));
}

QTEST_GUILESS_MAIN(TestSoundServer)
#include "TestSoundServer.moc"
