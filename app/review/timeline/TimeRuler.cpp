#include "review/timeline/TimeRuler.h"

#include "widgets/ClockText.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace starling {

namespace {

/// A distance of labels, and into how many parts small marks divide it.
struct Step {
    double ms;
    int parts;
};

constexpr std::array steps{
    Step{0.01, 5},      Step{0.02, 4},      Step{0.05, 5},      Step{0.1, 5},       Step{0.2, 4},
    Step{0.5, 5},       Step{1, 5},         Step{2, 4},         Step{5, 5},         Step{10, 5},
    Step{20, 4},        Step{50, 5},        Step{100, 5},       Step{200, 4},       Step{500, 5},
    Step{1'000, 5},     Step{2'000, 4},     Step{5'000, 5},     Step{10'000, 5},    Step{15'000, 3},
    Step{30'000, 6},    Step{60'000, 6},    Step{120'000, 4},   Step{300'000, 5},   Step{600'000, 5},
    Step{1'200'000, 4}, Step{1'800'000, 6}, Step{3'600'000, 6}, Step{7'200'000, 4}, Step{14'400'000, 4},
};

const Step& stepFor(double msPerPixel, double labelWidth)
{
    const auto* const found = std::find_if(
        steps.begin(), steps.end(), [&](const Step& step) { return step.ms / msPerPixel >= labelWidth; });
    return found == steps.end() ? steps.back() : *found;
}

constexpr int longTick = 6;
constexpr int shortTick = 3;

} // namespace

double rulerStepMs(double msPerPixel, double labelWidth)
{
    return stepFor(msPerPixel, labelWidth).ms;
}

std::vector<RulerTick> rulerTicks(const TimeAxis& axis, double fromX, double toX, double labelWidth)
{
    const Step& step = stepFor(axis.msPerPixel(), labelWidth);
    const double small = step.ms / step.parts;
    const auto first = qint64(std::floor(std::max(0.0, axis.msAt(fromX)) / small));
    const double end = std::min(axis.durationMs(), axis.msAt(toX));
    std::vector<RulerTick> ticks;
    for (qint64 n = first; double(n) * small <= end; ++n)
        ticks.push_back({double(n) * small, n % step.parts == 0});
    return ticks;
}

QString rulerText(double ms, double stepMs)
{
    // Digits behind the point: enough to tell neighbouring marks apart.
    const int digits = stepMs >= 1000  ? 0
                       : stepMs >= 100 ? 1
                       : stepMs >= 10  ? 2
                       : stepMs >= 1   ? 3
                       : stepMs >= 0.1 ? 4
                                       : 5;
    const double unit = 1000 / std::pow(10, digits);
    const auto units = digits == 0 ? qint64(std::floor(ms / unit)) : qint64(std::llround(ms / unit));
    const auto perSecond = qint64(std::llround(1000 / unit));
    QString clock = clockText(Milliseconds(units / perSecond * 1000));
    if (digits == 0)
        return clock;
    return QStringLiteral("%1.%2").arg(clock).arg(units % perSecond, digits, 10, QLatin1Char('0'));
}

int rulerHeight(const Theme& theme)
{
    return QFontMetrics(theme.font(TextSize::Body)).height() + 8;
}

void paintRuler(
    QPainter& painter, const TimeAxis& axis, const QRect& lane, const QRect& clip, const Theme& theme)
{
    painter.setFont(theme.font(TextSize::Body));
    const QFontMetrics metrics = painter.fontMetrics();
    const int widest = metrics.horizontalAdvance(
        axis.msPerPixel() < 0.02 ? QStringLiteral("0:00:00.00000") : QStringLiteral("0:00:00.000"));
    const double labelWidth = widest + Theme::grid * 2;
    const double step = rulerStepMs(axis.msPerPixel(), labelWidth);
    // A label reaches to the right of its mark, so marks left of the clip may still show in it.
    const auto ticks =
        rulerTicks(axis, double(clip.left()) - labelWidth, double(clip.right()) + 1, labelWidth);

    painter.setPen(theme.colours().mutedText);
    for (const RulerTick& tick : ticks) {
        const int x = int(std::floor(axis.xAt(tick.ms)));
        painter.drawLine(x, lane.bottom() - (tick.labelled ? longTick : shortTick), x, lane.bottom());
        if (tick.labelled) {
            const QRect place(x + 4, lane.top(), widest + 4, lane.height() - 2);
            painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, rulerText(tick.ms, step));
        }
    }
}

} // namespace starling
