#include "audio/FrameQueue.h"
#include "audio/LevelMeter.h"
#include "audio/RingBuffer.h"
#include "support/Random.h"

#include <QtTest>

#include <numeric>
#include <thread>

using namespace starling;
using namespace starling::test;

/// What lies between the capture thread and the writer.
class TestRingBuffer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoThreadsPassEverySampleInOrder();
    void aFullRingTakesWhatItHasRoomFor();
    void everyFrameIsDeliveredOrCountedAsLost();
    void aClosedQueueTakesNothing();
    void threeFullScaleSamplesAreClipping();
    void threeSecondsOfZerosAreSilence();
};

void TestRingBuffer::twoThreadsPassEverySampleInOrder()
{
    const quint32 seed = Random::seed();
    RingBuffer ring(1000);
    constexpr qint64 total = 2'000'000;
    std::thread producer([&] {
        Random random(seed);
        std::vector<Sample> block(700);
        for (qint64 sent = 0; sent < total;) {
            const auto size = size_t(std::min<qint64>(random.integer(1, 700), total - sent));
            for (size_t i = 0; i < size; ++i)
                block[i] = Sample(sent + qint64(i));
            sent += qint64(ring.write(std::span(block).first(size)));
            if (ring.available() == ring.capacity())
                std::this_thread::yield();
        }
    });
    Random random(seed + 1);
    std::vector<Sample> block(900);
    bool right = true;
    for (qint64 received = 0; received < total;) {
        const size_t count = ring.read(std::span(block).first(size_t(random.integer(1, 900))));
        for (size_t i = 0; i < count; ++i)
            right = right && block[i] == Sample(received + qint64(i));
        received += qint64(count);
        if (count == 0)
            std::this_thread::yield();
    }
    producer.join();
    QVERIFY2(right, qPrintable(QStringLiteral("STARLING_SEED=%1").arg(seed)));
}

void TestRingBuffer::aFullRingTakesWhatItHasRoomFor()
{
    RingBuffer ring(1024);
    const std::vector<Sample> block(1500, 7);
    QCOMPARE(ring.write(block), size_t(1024));
    QCOMPARE(ring.write(block), size_t(0));
    std::vector<Sample> out(100);
    QCOMPARE(ring.read(out), size_t(100));
    QCOMPARE(ring.write(block), size_t(100));
    ring.discard();
    QCOMPARE(ring.available(), size_t(0));
}

void TestRingBuffer::everyFrameIsDeliveredOrCountedAsLost()
{
    const quint32 seed = Random::seed();
    Random random(seed);
    FrameQueue queue(4096);
    queue.setRate(captureRate);
    qint64 sent = 0;
    qint64 taken = 0;
    bool right = true;
    std::vector<Sample> block(3000);
    const auto takeSome = [&](int rounds) {
        for (; rounds > 0; --rounds) {
            const auto got = queue.take(block);
            for (size_t i = 0; i < got.frames; ++i)
                right = right && block[i] == Sample(taken + qint64(i));
            taken += qint64(got.frames) + (got.gap ? qint64(got.gap->lost) : 0);
        }
    };
    for (int step = 0; step < 20'000; ++step) {
        const auto size = size_t(random.integer(1, 1500));
        for (size_t i = 0; i < size; ++i)
            block[i] = Sample(sent + qint64(i));
        queue.deliver(std::span(block).first(size));
        sent += qint64(size);
        takeSome(int(random.integer(0, 2)));
    }
    queue.close();
    takeSome(100);
    QVERIFY2(right, qPrintable(QStringLiteral("STARLING_SEED=%1").arg(seed)));
    QCOMPARE(qint64(queue.delivered()), sent);
    QCOMPARE(taken + qint64(queue.lostAtEnd()), sent);
}

void TestRingBuffer::aClosedQueueTakesNothing()
{
    FrameQueue queue;
    queue.setRate(captureRate);
    const std::vector<Sample> block(100, 5);
    queue.setPaused(true);
    queue.deliver(block);
    QCOMPARE(queue.delivered(), quint64(0));
    QVERIFY(queue.lastDelivery() > 0); // a paused device is alive all the same
    queue.setPaused(false);
    queue.deliver(block);
    queue.close();
    queue.deliver(block);
    QCOMPARE(queue.delivered(), quint64(100));
}

void TestRingBuffer::threeFullScaleSamplesAreClipping()
{
    LevelMeter meter(1000);
    (void)meter.measure(std::vector<Sample>{32767, -32768, 0, 32767, 32767, 0});
    QVERIFY(!meter.isClipping());
    (void)meter.measure(std::vector<Sample>{-32768, 32767, -32768});
    QVERIFY(meter.isClipping());
    const auto level = meter.measure(std::vector<Sample>(60, 100));
    QVERIFY(level && level->clipped);
    (void)meter.measure(std::vector<Sample>(2000, 100));
    QVERIFY(!meter.isClipping());
    QCOMPARE(meter.peak(), 32768);
}

void TestRingBuffer::threeSecondsOfZerosAreSilence()
{
    LevelMeter meter(1000);
    (void)meter.measure(std::vector<Sample>(2999, 0));
    QVERIFY(!meter.isSilent());
    (void)meter.measure(std::vector<Sample>(1, 0));
    QVERIFY(meter.isSilent());
    (void)meter.measure(std::vector<Sample>(1, 1));
    QVERIFY(!meter.isSilent());
}

QTEST_GUILESS_MAIN(TestRingBuffer)
#include "TestRingBuffer.moc"
