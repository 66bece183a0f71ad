// kill -9 at random moments of a recording: the take comes back, at most its last second missing, marks kept.

#include "e2e/ClockSound.h"
#include "e2e/CommandLine.h"
#include "support/Random.h"
#include "support/SoundServer.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace starling;
using namespace starling::test;

class TestKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aKilledRecordingComesBack_data();
    void aKilledRecordingComesBack();
    void theWitnessWouldSeeALostFrame();

private:
    /// Another listener on the same microphone, who is not killed and tells how far the clock had come.
    [[nodiscard]] std::unique_ptr<QProcess> startWitness();
    [[nodiscard]] bool hear(QProcess& witness, int ticks);
    void checkMarks(const QJsonObject& take, qint64 heard);

    SoundServer m_server;
    QTemporaryDir m_folder;
    QString m_clock;
    std::unique_ptr<Random> m_random;
    std::vector<Sample> m_heard;
};

void TestKill::initTestCase()
{
    QVERIFY2(SoundServer::isAvailable(), "pulseaudio and its utilities are needed");
    QVERIFY2(m_server.start(), qPrintable(m_server.error()));
    m_clock = m_folder.filePath(QStringLiteral("clock.wav"));
    QVERIFY(ClockSound::write(m_clock, std::chrono::seconds(25)));
    const quint32 seed = Random::seed();
    qInfo("STARLING_SEED=%u", seed);
    m_random = std::make_unique<Random>(seed);
}

std::unique_ptr<QProcess> TestKill::startWitness()
{
    m_heard.clear();
    auto witness = std::make_unique<QProcess>();
    witness->setProcessEnvironment(m_server.environment());
    witness->start(
        QStringLiteral("parec"),
        {QStringLiteral("--raw"), QStringLiteral("--format=s16le"), QStringLiteral("--rate=48000"),
         QStringLiteral("--channels=1"), QStringLiteral("--latency-msec=20"), QStringLiteral("-d"),
         SoundServer::microphone()});
    witness->waitForStarted();
    return witness;
}

/// Reads what the witness has, until it has heard that many more ticks of the clock.
bool TestKill::hear(QProcess& witness, int ticks)
{
    const QDeadlineTimer deadline(60'000);
    std::optional<int> first = ClockSound::lastTick(m_heard);
    while (!deadline.hasExpired()) {
        witness.waitForReadyRead(10);
        const QByteArray bytes = witness.readAllStandardOutput();
        const auto* samples = reinterpret_cast<const Sample*>(bytes.constData());
        m_heard.insert(m_heard.end(), samples, samples + bytes.size() / 2);
        const auto last = ClockSound::lastTick(m_heard);
        if (!first)
            first = last;
        if (last && ClockSound::between(*first, *last) >= ticks)
            return true;
    }
    return false;
}

void TestKill::aKilledRecordingComesBack_data()
{
    QTest::addColumn<int>("moment");
    for (int i = 1; i <= 20; ++i)
        QTest::addRow("kill %d", i) << int(m_random->integer(20, 2'500));
}

void TestKill::aKilledRecordingComesBack()
{
    QFETCH(int, moment); // ms of sound between the first bytes on disk and the kill
    const QTemporaryDir folder;
    const CommandLine cli(folder.filePath(QStringLiteral("library")), m_server.environment());
    const auto witness = startWitness();
    QProcess& speaker = m_server.speakInBackground(m_clock);
    QVERIFY2(hear(*witness, 1), "the witness hears nothing");

    QStringList arguments{QStringLiteral("record"), QStringLiteral("--seconds"), QStringLiteral("20")};
    const QStringList segments{QStringLiteral("situation"), QStringLiteral("task"), QStringLiteral("action")};
    for (int i = 1; i < 60; ++i)
        arguments << QStringLiteral("--mark")
                  << QStringLiteral("%1:%2").arg(i * 300).arg(segments.at(i % segments.size()));
    const auto recording = cli.start(arguments);
    QVERIFY(cli.waitForSound(*recording, 1));
    QVERIFY(hear(*witness, moment));

    recording->kill(); // SIGKILL
    recording->waitForFinished();
    QVERIFY(hear(*witness, 1)); // what was on its way when it died counts as lost
    witness->kill();
    witness->waitForFinished();
    speaker.kill();
    speaker.waitForFinished();
    const int killedAt = *ClockSound::lastTick(m_heard);

    const QJsonObject take = cli.onlyTake();
    QCOMPARE(take.value(QLatin1String("state")).toString(), QStringLiteral("recovered"));
    const QString wav = folder.filePath(QStringLiteral("out.wav"));
    const Answer exported = cli.run(
        {QStringLiteral("export"), take.value(QLatin1String("id")).toString(), QStringLiteral("--format"),
         QStringLiteral("wav"), QStringLiteral("--out"), wav});
    QVERIFY2(exported.status == 0, qPrintable(exported.errors));
    const std::vector<Sample> samples = readFrames(wav);
    QCOMPARE(
        toMilliseconds(qint64(samples.size()), captureRate).count(),
        take.value(QLatin1String("duration_ms")).toInteger());
    QCOMPARE(ClockSound::faultIn(samples), QString());
    const int missing = ClockSound::between(*ClockSound::lastTick(samples), killedAt);
    qInfo(
        "%lld ms came back, %d ms are missing", take.value(QLatin1String("duration_ms")).toInteger(),
        missing);
    QVERIFY2(missing <= 1'000, qPrintable(QStringLiteral("%1 ms are missing").arg(missing)));
    checkMarks(take, qint64(samples.size()) * 1000 / captureRate);
    const Answer check = cli.run({QStringLiteral("check")});
    QVERIFY2(check.status == 0, check.json.toJson().constData());
}

/// Marks fall on the device's periods, a little after the moment asked for; half a second covers that on a
/// loaded machine.
void TestKill::checkMarks(const QJsonObject& take, qint64 heard)
{
    const QJsonArray segments = take.value(QLatin1String("segments")).toArray();
    const qint64 expected = std::max<qint64>((heard - 500) / 300, 0);
    QVERIFY2(
        segments.size() > expected,
        qPrintable(QStringLiteral("%1 segments of at least %2").arg(segments.size()).arg(expected + 1)));
    for (qsizetype i = 1; i < segments.size(); ++i) {
        const qint64 start = segments.at(i).toObject().value(QLatin1String("start_ms")).toInteger();
        QVERIFY2(
            start >= i * 300 && start <= i * 300 + 500,
            qPrintable(QStringLiteral("segment %1 begins at %2 ms").arg(i).arg(start)));
    }
}

void TestKill::theWitnessWouldSeeALostFrame()
{
    std::vector<Sample> samples = readFrames(m_clock);
    QCOMPARE(ClockSound::faultIn(samples), QString());
    samples.insert(samples.begin() + 480'000, 5'000, 0); // silence before the microphone is nobody's loss
    QCOMPARE(ClockSound::faultIn(samples), QString());
    std::vector<Sample> lost = samples;
    lost.erase(lost.begin() + 100'000);
    QVERIFY(!ClockSound::faultIn(lost).isEmpty());
    std::vector<Sample> doubled = samples;
    doubled.insert(doubled.begin() + 100'000, doubled[100'000]);
    QVERIFY(!ClockSound::faultIn(doubled).isEmpty());
    std::vector<Sample> hole = samples;
    hole.erase(hole.begin() + 96'000, hole.begin() + 96'480);
    QVERIFY(!ClockSound::faultIn(hole).isEmpty());
}

QTEST_GUILESS_MAIN(TestKill)
#include "TestKill.moc"
