#include "review/timeline/HoverText.h"

#include "review/timeline/LanePainter.h"
#include "review/timeline/TimeRuler.h"

#include <QLocale>

#include <algorithm>

namespace starling {

namespace {

bool holds(const Span& span, Milliseconds moment)
{
    return span.start <= moment && moment < span.end;
}

/// Places behind the second's point that the view can tell apart.
double finenessAt(const TimelineScene& scene)
{
    const double perPixel = scene.axis.msPerPixel();
    return perPixel >= 500 ? 1000 : perPixel >= 0.5 ? 10 : 0.01;
}

} // namespace

QString HoverText::seconds(Milliseconds length)
{
    return QLocale().toString(double(length.count()) / 1000, 'f', 1);
}

QString HoverText::thing(
    const TimelineScene& scene, const Theme& theme, const QPoint& pixel, const FlagText& flagText)
{
    const TimelineContent& content = scene.content;
    if (const auto hit = scene.flags.hitAt(pixel)) {
        if (hit->last - hit->first > 1)
            return tr("%n flags, double-click to see them apart", nullptr, int(hit->last - hit->first));
        return flagText ? flagText(content.flags[hit->first].id) : QString();
    }
    if (const auto* suggestion = LanePainter::suggestionAt(scene, theme, pixel))
        return suggestion->text;
    if (const auto* word = LanePainter::wordAt(scene, pixel))
        return word->text;
    if (!scene.lanes.waveform.contains(pixel))
        return {};
    const Milliseconds moment = scene.momentAt(pixel.x());
    const auto within = [&](const Span& span) { return holds(span, moment); };
    if (std::any_of(content.dropouts.begin(), content.dropouts.end(), within))
        return tr("sound lost");
    const auto pause = std::find_if(content.pauses.begin(), content.pauses.end(), within);
    //: Length of a pause, as in "pause of 0.9 s"
    return pause == content.pauses.end() ? QString() : tr("pause of %1 s").arg(seconds(pause->length()));
}

QString
HoverText::at(const TimelineScene& scene, const Theme& theme, const QPoint& pixel, const FlagText& flagText)
{
    const TimelinePreview& preview = scene.preview;
    const auto clock = [&](Milliseconds at) { return rulerText(double(at.count()), 10); };
    if (preview.boundary)
        //: While an edge between segments is dragged. Both are times such as 1:12.340
        return tr("from %1 to %2").arg(clock(preview.boundary->from), clock(preview.boundary->to));
    if (preview.span)
        return tr("%1 to %2").arg(clock(preview.span->start), clock(preview.span->end));
    if (!preview.flags.empty()) {
        const Span& span = preview.flags.front().span;
        return span.isPoint() ? tr("to %1").arg(clock(span.start))
                              : tr("%1 to %2").arg(clock(span.start), clock(span.end));
    }
    const double ms = std::clamp(scene.axis.msAt(pixel.x()), 0.0, scene.axis.durationMs());
    const QString time = rulerText(ms, finenessAt(scene));
    const Milliseconds moment = scene.momentAt(pixel.x());
    const auto& segments = scene.content.segments;
    const auto segment = std::find_if(segments.begin(), segments.end(), [&](const TimelineSegment& one) {
        return holds(one.span, moment);
    });
    const QString what = thing(scene, theme, pixel, flagText);
    if (segment == segments.end()) {
        //: At the mouse: a time and what is there
        return what.isEmpty() ? time : tr("%1 · %2").arg(time, what);
    }
    if (what.isEmpty())
        return tr("%1 · %2").arg(time, segment->name);
    //: At the mouse: a time, the segment, and a flag or the like
    return tr("%1 · %2 · %3").arg(time, segment->name, what);
}

} // namespace starling
