#include "audio/AudioReader.h"
#include "audio/RecordingBench.h"
#include "audio/WavRecovery.h"
#include "support/Random.h"

#include <QFile>
#include <QProcess>
#include <QThread>
#include <QtTest>

#include <csignal>

using namespace starling;
using namespace starling::test;

namespace {

constexpr int patience = 60'000; // ms

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// What is on the disk after a recording of this many frames.
QByteArray wavOf(qint64 frames)
{
    RecordingBench bench;
    bench.microphone.setSpeed(0);
    bench.microphone.setLimit(frames);
    bench.start();
    if (!QTest::qWaitFor([&] { return bench.microphone.delivered() == frames; }, patience))
        return {};
    bench.recorder->stop();
    if (!QTest::qWaitFor([&] { return bench.summary.has_value(); }, patience))
        return {};
    return bytesOf(bench.wav());
}

/// The child of the kill test: records in real time, and tells on standard output how many frames it has
/// delivered, until it is killed.
int recordUntilKilled(const QString& wav)
{
    FakeMicrophone microphone;
    Recorder recorder(microphone.factory());
    recorder.start("fake", wav, wav + QStringLiteral(".peaks"));
    QTimer report;
    QObject::connect(&report, &QTimer::timeout, &recorder, [&] {
        if (microphone.delivered() == 0)
            return; // the file is there before the microphone is open
        printf("%lld\n", static_cast<long long>(microphone.delivered()));
        fflush(stdout);
    });
    report.start(10);
    return QCoreApplication::exec();
}

} // namespace

class TestWavRecovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeFileIsLeftAlone();
    void everyCompleteFrameCountsWhateverTheHeaderSays();
    void aFileWithoutAHeaderIsDamaged();
    void aMissingFileIsNotFound();
    void anyBytesAreSurvived();
    void aKilledRecordingComesBack();
};

void TestWavRecovery::aWholeFileIsLeftAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.wav"));
    const QByteArray whole = wavOf(12'345);
    write(path, whole);
    const auto sound = recoverWav(path);
    QVERIFY(sound);
    QCOMPARE(sound->frames, 12'345);
    QCOMPARE(sound->sampleRate, captureRate);
    QCOMPARE(bytesOf(path), whole);
    QVERIFY(sound->peaks == buildPeaks(path).value());
}

void TestWavRecovery::everyCompleteFrameCountsWhateverTheHeaderSays()
{
    const quint32 seed = Random::seed();
    Random random(seed);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.wav"));
    const QByteArray whole = wavOf(20'000);
    QCOMPARE(whole.size(), 44 + 40'000);
    for (int round = 0; round < 100; ++round) {
        QByteArray cut = whole.left(random.integer(44, whole.size()));
        for (const int length : {4, 40}) { // RIFF and data
            for (int i = 0; i < 4; ++i)
                cut[length + i] = char(random.integer(0, 255));
        }
        write(path, cut);
        const auto sound = recoverWav(path);
        const auto context = qPrintable(QStringLiteral("STARLING_SEED=%1 round %2").arg(seed).arg(round));
        QVERIFY2(sound, context);
        QVERIFY2(sound->frames == (cut.size() - 44) / 2, context);
        QCOMPARE(bytesOf(path).mid(44), whole.mid(44, sound->frames * 2));
        if (sound->frames > 0) {
            const auto reader = AudioReader::open(path);
            QVERIFY2(reader && (*reader)->frames() == sound->frames, context);
        }
    }
}

void TestWavRecovery::aFileWithoutAHeaderIsDamaged()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.wav"));
    const QByteArray whole = wavOf(100);
    const QByteArray text("this is no sound at all, but it is long enough to hold a header");
    for (const QByteArray& bytes : {QByteArray(), whole.left(43), whole.left(20), text}) {
        write(path, bytes);
        const auto sound = recoverWav(path);
        QVERIFY(!sound);
        QCOMPARE(sound.error().code, ErrorCode::Damaged);
        QCOMPARE(bytesOf(path), bytes);
    }
}

void TestWavRecovery::aMissingFileIsNotFound()
{
    const QTemporaryDir folder;
    QCOMPARE(recoverWav(folder.filePath(QStringLiteral("no.wav"))).error().code, ErrorCode::NotFound);
    QVERIFY(!recoverWav(folder.path()));
}

void TestWavRecovery::anyBytesAreSurvived()
{
    const quint32 seed = Random::seed();
    Random random(seed);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.wav"));
    const QByteArray whole = wavOf(500);
    for (int round = 0; round < 500; ++round) {
        QByteArray bytes = whole.left(random.integer(0, whole.size()));
        for (qint64 changes = random.integer(0, 12); changes > 0 && !bytes.isEmpty(); --changes)
            bytes[random.integer(0, std::min<qint64>(bytes.size(), 60) - 1)] = char(random.integer(0, 255));
        write(path, bytes);
        const auto sound = recoverWav(path);
        if (sound)
            QCOMPARE(recoverWav(path)->frames, sound->frames);
        else
            QCOMPARE(bytesOf(path), bytes);
    }
}

void TestWavRecovery::aKilledRecordingComesBack()
{
    const quint32 seed = Random::seed();
    Random random(seed);
    qint64 worst = 0;
    for (int round = 0; round < 10; ++round) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.wav"));
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--record"), path});
        QVERIFY(child.waitForStarted());
        QVERIFY(child.waitForReadyRead(patience));
        QThread::msleep(ulong(random.integer(100, 2500)));
        child.kill();
        QVERIFY(child.waitForFinished(patience));
        const QList<QByteArray> reports = child.readAllStandardOutput().split('\n');
        const qint64 delivered = reports.at(std::max<qsizetype>(0, reports.size() - 2)).toLongLong();
        const auto sound = recoverWav(path);
        const auto context = qPrintable(QStringLiteral("STARLING_SEED=%1 round %2").arg(seed).arg(round));
        QVERIFY2(sound, context);
        worst = std::max(worst, delivered - sound->frames);
        QVERIFY2(delivered - sound->frames <= captureRate, context);
        const auto reader = AudioReader::open(path);
        QVERIFY2(reader && (*reader)->frames() == sound->frames, context);
    }
    qInfo("killed: at most the last %lld ms missing", static_cast<long long>(worst * 1000 / captureRate));
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--record"))
        return recordUntilKilled(arguments.value(2));
    TestWavRecovery test;
    return QTest::qExec(&test, argc, argv);
}

#include "TestWavRecovery.moc"
