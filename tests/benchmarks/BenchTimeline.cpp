// How long the timeline paints while someone zooms and plays: 1600 × 1000 pixels, 90 minutes.
// Prints median, 99th percentile and worst in milliseconds. Bar: median under 4 ms.
#include "review/timeline/TimelineCanvas.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

using namespace starling;

namespace {

constexpr qint64 minutes = 90;
constexpr qint64 rate = 48'000;

/// Bursts like words, so that columns differ.
Peaks ninetyMinutes()
{
    std::vector<Sample> second(rate);
    Peaks peaks;
    peaks.setSampleRate(int(rate));
    quint32 noise = 1;
    for (qint64 s = 0; s < minutes * 60; ++s) {
        for (size_t i = 0; i < second.size(); ++i) {
            noise = noise * 1664525U + 1013904223U;
            const double burst = std::abs(std::sin(double(i) / 9000 + double(s) * 0.7));
            second[i] = Sample(double(qint32(noise)) / 65536 * 0.6 * burst);
        }
        peaks.append(second);
    }
    peaks.finish();
    return peaks;
}

TimelineContent busyTake()
{
    TimelineContent content;
    content.duration = Milliseconds(minutes * 60'000);
    const std::array colours{QColor(0x00, 0x72, 0xb2), QColor(0xe6, 0x9f, 0x00), QColor(0x00, 0x9e, 0x73)};
    for (int i = 0; i < 60; ++i) {
        content.segments.push_back(
            {{Milliseconds(i * 90'000), Milliseconds((i + 1) * 90'000)},
             QStringLiteral("Segment"),
             QStringLiteral("S"),
             colours.at(size_t(i) % colours.size())});
    }
    for (int i = 0; i < 300; ++i) {
        const Milliseconds at(i * 17'900);
        content.flags.push_back(
            {FlagId::create(), {at, at}, QStringLiteral("W"), QString(), FlagPolarity::Fault});
    }
    content.cap = Milliseconds(180'000);
    content.halfway = Milliseconds(120'000);
    return content;
}

void print(const char* what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) { return times.at(size_t(double(times.size() - 1) * share)); };
    std::printf(
        "%-28s %5zu frames  median %.3f ms  p99 %.3f ms  worst %.3f ms\n", what, times.size(), at(0.5),
        at(0.99), times.back());
}

} // namespace

int main(int argc, char** argv)
{
    qputenv(
        "QT_QPA_PLATFORM",
        qEnvironmentVariableIsSet("QT_QPA_PLATFORM") ? qgetenv("QT_QPA_PLATFORM") : "offscreen");
    const QApplication application(argc, argv);
    Theme theme(*qApp);
    TimelineCanvas canvas(theme);
    canvas.resize(1600, 1000);
    canvas.setContent(busyTake());
    canvas.show();

    Waveform waveform;
    waveform.peaks = std::make_shared<const Peaks>(ninetyMinutes());
    waveform.complete = true;
    QElapsedTimer timer;
    timer.start();
    canvas.setWaveform(waveform);
    canvas.grab();
    std::printf("first whole picture          %.3f ms\n", double(timer.nsecsElapsed()) / 1e6);

    std::vector<double> zooming;
    std::vector<double> playing;
    std::vector<double>* kind = &playing;
    bool painted = false;
    QObject::connect(&canvas, &TimelineCanvas::painted, &canvas, [&](double took) {
        kind->push_back(took);
        painted = true;
    });
    const auto oneFrame = [&](std::vector<double>& into, const auto& change) {
        kind = &into;
        painted = false;
        change();
        while (!painted)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    };
    // Zoom in 12 notches and out again, a few frames of playing after each, at ten places of the take.
    double position = 0;
    for (int round = 0; round < 10; ++round) {
        const double cursor = 100.0 + 140 * round;
        for (const double factor : {1.25, 0.8}) {
            for (int notch = 0; notch < 12; ++notch) {
                oneFrame(zooming, [&] { canvas.zoomAbout(cursor, factor); });
                position = canvas.axis().msAt(cursor);
                for (int frame = 0; frame < 5; ++frame) {
                    position += std::max(24.0, 2 * canvas.axis().msPerPixel());
                    oneFrame(playing, [&] { canvas.setPlayhead(Milliseconds(qint64(position)), true); });
                }
            }
        }
    }
    std::vector<double> all = zooming;
    all.insert(all.end(), playing.begin(), playing.end());
    print("zooming (whole picture)", zooming);
    print("playing (strip)", playing);
    print("zooming and playing", all);
    return 0;
}
