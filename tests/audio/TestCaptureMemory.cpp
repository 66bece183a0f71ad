#include "audio/RecordingBench.h"

#include <QFile>
#include <QtTest>

using namespace starling;
using namespace starling::test;

namespace {

constexpr qint64 takeFrames = qint64(90) * 60 * captureRate;
constexpr int patience = 600'000; // ms

/// Resident memory of this process in bytes, or −1 where the system does not tell.
qint64 residentBytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').at(1).toLongLong() * 1024;
    }
    return -1;
}

} // namespace

/// The bar: a 90 min capture grows by less than 5 MB.
class TestCaptureMemory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ninetyMinutesGrowByLessThanFiveMegabytes();
};

void TestCaptureMemory::ninetyMinutesGrowByLessThanFiveMegabytes()
{
    RecordingBench bench;
    const qint64 before = residentBytes();
    bench.microphone.setSpeed(0);
    bench.microphone.setLimit(takeFrames);
    bench.start();
    qint64 highest = 0;
    while (bench.microphone.delivered() < takeFrames) {
        QTest::qWait(50);
        highest = std::max(highest, residentBytes());
        QVERIFY(!bench.has(CaptureTrouble::DiskFull));
    }
    bench.recorder->stop();
    QTRY_VERIFY_WITH_TIMEOUT(bench.summary, patience);
    highest = std::max(highest, residentBytes());
    QCOMPARE(bench.summary->frames, takeFrames);
    QVERIFY(bench.summary->dropouts.empty());
    qInfo("90 min: memory grew by %.2f MB at most", double(highest - before) / 1e6);
    if (before > 0)
        QVERIFY(highest - before < 5'000'000);
}

QTEST_GUILESS_MAIN(TestCaptureMemory)
#include "TestCaptureMemory.moc"
