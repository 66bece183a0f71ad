#include "review/timeline/LanePainter.h"

#include "review/timeline/Mixing.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace starling {

namespace {

constexpr int leastWord = 10; // pixels below which no word fits
constexpr int wordGap = 4;

int lineHeight(const Theme& theme)
{
    return QFontMetrics(theme.font(TextSize::Body)).height();
}

/// Pixels of a span, kept near the lane: painters dislike coordinates far out.
struct Pixels {
    int from = 0;
    int to = 0;
};

Pixels pixelsOf(const TimelineScene& scene, const Span& span)
{
    const auto at = [&](Milliseconds moment) {
        return int(std::floor(std::clamp(scene.xAt(moment), -1000.0, scene.lanes.width() + 1000.0)));
    };
    return {at(span.start), at(span.end)};
}

/// A segment as it would be if the edge being dragged were dropped.
Span previewed(const Span& span, const TimelinePreview& preview)
{
    if (!preview.boundary)
        return span;
    Span moved = span;
    for (Milliseconds* edge : {&moved.start, &moved.end}) {
        if (*edge == preview.boundary->from)
            *edge = preview.boundary->to;
    }
    return moved;
}

QRect suggestionBox(const TimelineScene& scene, const Theme& theme, const TimelineSuggestion& suggestion)
{
    const int size = lineHeight(theme) + 4;
    const Pixels at = pixelsOf(scene, suggestion.span);
    const int wide = std::max(size, at.to - at.from);
    // A point's badge is centred on it like a flag's; a span's frame begins with it.
    const int left = at.to - at.from > size ? at.from : at.from - size / 2;
    return {left, scene.lanes.suggestions.top() + 2, wide, size};
}

} // namespace

int LanePainter::segmentsHeight(const Theme& theme)
{
    return lineHeight(theme) + 10;
}

int LanePainter::suggestionsHeight(const Theme& theme)
{
    return lineHeight(theme) + 9;
}

int LanePainter::wordsHeight(const Theme& theme)
{
    return lineHeight(theme) + 6;
}

void LanePainter::paintGround(QPainter& painter, const QRect& lane, const TimelineScene& scene) const
{
    const ThemeColours& colours = m_theme.colours();
    painter.fillRect(lane, colours.surface);
    const TimelineContent& content = scene.content;
    if (content.cap && *content.cap < content.duration) {
        const Pixels past = pixelsOf(scene, {*content.cap, content.duration});
        const QRect place(past.from, lane.top(), past.to - past.from, lane.height());
        painter.fillRect(place & lane, mixed(colours.overCap, colours.surface, colours.overCap.alphaF()));
    }
    if (const auto span = scene.shownSpan()) {
        const Pixels chosen = pixelsOf(scene, *span);
        const QRect place(chosen.from, lane.top(), std::max(1, chosen.to - chosen.from), lane.height());
        painter.fillRect(place & lane, mixed(colours.accent, colours.surface, 0.28));
    }
}

void LanePainter::paintSegments(QPainter& painter, const TimelineScene& scene) const
{
    const QRect& lane = scene.lanes.segments;
    painter.setFont(m_theme.font(TextSize::Body));
    const QFontMetrics metrics = painter.fontMetrics();
    for (const TimelineSegment& segment : scene.content.segments) {
        const Pixels at = pixelsOf(scene, previewed(segment.span, scene.preview));
        if (at.to < 0 || at.from > lane.width())
            continue;
        const QRect box(at.from, lane.top() + 2, std::max(1, at.to - at.from - 1), lane.height() - 4);
        painter.fillRect(box, segment.colour);
        // The name stays readable while its segment is scrolled partly out.
        const QRect place = box.intersected(lane).adjusted(6, 0, -4, 0);
        if (place.width() <= 0)
            continue;
        //: A segment's letter and its name, as in "S Situation"
        const QString both = tr("%1  %2").arg(segment.letter, segment.name);
        const QString text = metrics.horizontalAdvance(both) <= place.width() ? both : segment.letter;
        painter.setPen(Theme::textOn(segment.colour));
        if (metrics.horizontalAdvance(text) <= place.width() + 6)
            painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

void LanePainter::paintSuggestions(QPainter& painter, const TimelineScene& scene) const
{
    const ThemeColours& colours = m_theme.colours();
    painter.setFont(m_theme.font(TextSize::Body));
    int taken = std::numeric_limits<int>::min();
    for (const TimelineSuggestion& suggestion : scene.content.suggestions) {
        const QRect box = suggestionBox(scene, m_theme, suggestion);
        // Suggestions closer than a pixel or two would only blacken one another.
        if (box.right() < 0 || box.left() > scene.lanes.width() || box.left() < taken)
            continue;
        taken = box.left() + 4;
        painter.fillRect(box, QBrush(mixed(colours.mutedText, colours.surface, 0.45), Qt::BDiagPattern));
        painter.setPen(QPen(colours.text, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(0, 0, -1, -1));
        const QRect place = (box & scene.lanes.suggestions).adjusted(2, 2, -2, -2);
        const int wide = painter.fontMetrics().horizontalAdvance(suggestion.glyph) + 6;
        if (wide > place.width() + 6)
            continue;
        const QRect ground(place.left(), place.top(), std::min(wide, place.width()), place.height());
        painter.fillRect(ground, colours.surface);
        painter.drawText(ground, Qt::AlignCenter, suggestion.glyph);
        taken = std::max(taken, ground.right() + 3);
    }
}

const TimelineSuggestion*
LanePainter::suggestionAt(const TimelineScene& scene, const Theme& theme, const QPoint& pixel)
{
    if (!scene.lanes.suggestions.contains(pixel))
        return nullptr;
    const auto& all = scene.content.suggestions;
    const auto found = std::find_if(all.begin(), all.end(), [&](const TimelineSuggestion& one) {
        return suggestionBox(scene, theme, one).contains(pixel);
    });
    return found == all.end() ? nullptr : &*found;
}

int LanePainter::widthOf(size_t word, const QString& text, const QFontMetrics& metrics)
{
    const auto [known, isNew] = m_wordWidths.try_emplace(word, 0);
    if (isNew)
        known->second = metrics.horizontalAdvance(text);
    return known->second;
}

void LanePainter::paintWords(QPainter& painter, const TimelineScene& scene)
{
    const QRect& lane = scene.lanes.words;
    const auto& words = scene.content.words;
    painter.setFont(m_theme.font(TextSize::Body));
    const QFontMetrics metrics = painter.fontMetrics();
    const QColor text = m_theme.colours().text;
    const QColor bar = mixed(m_theme.colours().mutedText, m_theme.colours().surface, 0.5);
    // A word may reach to the right of its moment, so one more to the left may show.
    auto first = std::partition_point(
        words.begin(), words.end(), [&](const TimelineWord& word) { return scene.xAt(word.span.end) < 0; });
    first -= first == words.begin() ? 0 : 1;
    int barred = -1;
    painter.setPen(text);
    for (auto word = first; word != words.end(); ++word) {
        const Pixels at = pixelsOf(scene, word->span);
        if (at.from > lane.width())
            break;
        const auto next = word + 1;
        const int end = next == words.end() ? lane.width() : pixelsOf(scene, next->span).from;
        // A word that began before the view stays readable, as a segment's name does.
        const int left = std::max(at.from, std::min(2, at.to));
        const int room = std::max(end - wordGap, at.to) - left;
        if (room >= leastWord && widthOf(size_t(word - words.begin()), word->text, metrics) <= room) {
            painter.drawText(left, lane.top() + 2 + metrics.ascent(), word->text);
        } else if (at.to > barred) {
            barred = std::max(at.to, at.from + 1);
            painter.fillRect(at.from, lane.center().y() - 1, std::max(1, at.to - at.from - 1), 3, bar);
        }
    }
}

const TimelineWord* LanePainter::wordAt(const TimelineScene& scene, const QPoint& pixel)
{
    if (!scene.lanes.words.contains(pixel))
        return nullptr;
    const Milliseconds at = scene.momentAt(pixel.x());
    const auto& words = scene.content.words;
    const auto next = std::partition_point(
        words.begin(), words.end(), [&](const TimelineWord& word) { return word.span.start <= at; });
    return next == words.begin() ? nullptr : &*(next - 1);
}

} // namespace starling
