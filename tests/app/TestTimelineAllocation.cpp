// A playing timeline is painted without allocating memory: malloc and its family are counted in this program.
#include "TimelineStage.h"

#include <QImage>
#include <QMouseEvent>
#include <QPainter>
#include <QtTest>

#include <cstdlib>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define STARLING_COUNTS_ALLOCATIONS

namespace {

thread_local bool counting = false;
thread_local qint64 allocations = 0;

void note()
{
    if (counting)
        ++allocations;
}

} // namespace

extern "C" {
void* __libc_malloc(size_t size);
void* __libc_calloc(size_t count, size_t size);
void* __libc_realloc(void* memory, size_t size);
void* __libc_memalign(size_t alignment, size_t size);

void* malloc(size_t size) noexcept
{
    note();
    return __libc_malloc(size);
}

void* calloc(size_t count, size_t size) noexcept
{
    note();
    return __libc_calloc(count, size);
}

void* realloc(void* memory, size_t size) noexcept
{
    note();
    return __libc_realloc(memory, size);
}

void* aligned_alloc(size_t alignment, size_t size) noexcept
{
    note();
    return __libc_memalign(alignment, size);
}

int posix_memalign(void** memory, size_t alignment, size_t size) noexcept
{
    note();
    *memory = __libc_memalign(alignment, size);
    return *memory ? 0 : 12;
}
}

#endif

using namespace starling;
using namespace starling::test;

namespace {

template<typename Work>
qint64 allocationsOf(const Work& work)
{
#ifdef STARLING_COUNTS_ALLOCATIONS
    allocations = 0;
    counting = true;
    work();
    counting = false;
    return allocations;
#else
    work();
    return 0;
#endif
}

/// Everything a timeline can show at once.
TimelineContent fullTake()
{
    TimelineContent content = shortTake();
    content.flags.clear();
    for (int i = 0; i < 500; ++i)
        content.flags.push_back(flagAt(i * 200, i * 200 + (i % 9 == 0 ? 1500 : 0)));
    content.dropouts = {{ms(33'000), ms(33'400)}};
    content.words = {
        {{ms(1000), ms(1400)}, QStringLiteral("we")}, {{ms(1500), ms(2200)}, QStringLiteral("looked")}};
    content.suggestions = {{{ms(42'000), ms(43'500)}, QStringLiteral("?"), QStringLiteral("a pause")}};
    content.loop = Span{ms(10'000), ms(30'000)};
    return content;
}

void dress(TimelineCanvas& canvas, const TimelineContent& content)
{
    canvas.resize(1400, 500);
    canvas.setContent(content);
    canvas.setWaveform(noise(100 * 48'000));
    canvas.setSelectedFlags({content.flags[7].id, content.flags[300].id});
    canvas.setSelectedSpan(Span{ms(50'000), ms(60'000)});
    QMouseEvent move(
        QEvent::MouseMove, QPointF(400, 120), QPointF(400, 120), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(&canvas, &move);
}

/// A widget that paints next to nothing: what Qt allocates for any.
class Bare : public QWidget {
public:
    Bare() { setAttribute(Qt::WA_OpaquePaintEvent); }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        for (const QRect& part : event->region())
            painter.fillRect(part, QColor(Qt::gray));
    }
};

} // namespace

class TestTimelineAllocation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void allocationsAreCounted();
    void aPlayingViewAllocatesNothing_data();
    void aPlayingViewAllocatesNothing();
    void aPlayingWindowAllocatesNoMoreThanAnEmptyOne();
};

void TestTimelineAllocation::init()
{
#ifndef STARLING_COUNTS_ALLOCATIONS
    QSKIP("A sanitizer or another C library has the allocator to itself.");
#endif
}

void TestTimelineAllocation::allocationsAreCounted()
{
    QCOMPARE(allocationsOf([] {}), 0);
    QVERIFY(allocationsOf([] { const QString text(1000, QLatin1Char('x')); }) >= 1);
    QVERIFY(allocationsOf([] { const std::vector<int> numbers(100); }) >= 1);
    QVERIFY(allocationsOf([] { const QImage image(10, 10, QImage::Format_RGB32); }) >= 1);
}

void TestTimelineAllocation::aPlayingViewAllocatesNothing_data()
{
    QTest::addColumn<double>("ratio");
    QTest::newRow("100 %") << 1.0;
    QTest::newRow("150 %") << 1.5;
    QTest::newRow("200 %") << 2.0;
}

void TestTimelineAllocation::aPlayingViewAllocatesNothing()
{
    QFETCH(const double, ratio);
    const Theme theme(*qApp);
    TimelineCanvas canvas(theme);
    dress(canvas, fullTake());
    QImage image(canvas.size() * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    canvas.paint(painter, canvas.rect()); // what is kept is made here
    for (int frame = 0; frame < 300; ++frame) {
        canvas.setPlayhead(ms(1000 + frame * 25), false);
        const int x = int(canvas.playheadX());
        const QRect strip(x - 8, 0, 17, canvas.height());
        QCOMPARE(allocationsOf([&] { canvas.paint(painter, strip); }), 0);
    }
    for (int frame = 0; frame < 20; ++frame) {
        canvas.setPlayhead(ms(1000 + frame * 4000), false);
        QCOMPARE(allocationsOf([&] { canvas.paint(painter, canvas.rect()); }), 0);
    }
}

void TestTimelineAllocation::aPlayingWindowAllocatesNoMoreThanAnEmptyOne()
{
    const Theme theme(*qApp);
    TimelineCanvas canvas(theme);
    dress(canvas, fullTake());
    Bare bare;
    bare.resize(canvas.size());
    const auto frames = [](QWidget& widget, const auto& before) {
        widget.show();
        (void)QTest::qWaitForWindowExposed(&widget);
        widget.repaint();
        qint64 most = 0;
        for (int frame = 0; frame < 200; ++frame) {
            before(frame);
            const QRect strip(20 + frame, 0, 17, widget.height());
            const qint64 count = allocationsOf([&] { widget.repaint(strip); });
            most = frame < 10 ? 0 : std::max(most, count);
        }
        return most;
    };
    const qint64 empty = frames(bare, [](int) {});
    const qint64 timeline = frames(canvas, [&](int frame) {
        canvas.setPlayhead(ms(2000 + frame * 71), false);
        QCoreApplication::processEvents();
    });
    QVERIFY2(timeline <= empty, qPrintable(QStringLiteral("%1, an empty one %2").arg(timeline).arg(empty)));
    qInfo("allocations a frame: %lld, of any widget %lld", timeline, empty);
}

QTEST_MAIN(TestTimelineAllocation)
#include "TestTimelineAllocation.moc"
