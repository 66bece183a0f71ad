#include "review/timeline/FlagLane.h"

#include "review/FlagBadge.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace starling {

namespace {

constexpr int rowGap = 3;

int badgeSize(const Theme& theme)
{
    return QFontMetrics(theme.font(TextSize::Body)).height() + 4;
}

} // namespace

FlagLane::FlagLane(const Theme& theme)
    : m_theme(theme)
{
}

int FlagLane::heightFor(const Theme& theme)
{
    return rows * (badgeSize(theme) + rowGap) + rowGap;
}

void FlagLane::layOut(const std::vector<TimelineFlag>& flags, const TimeAxis& axis, const QRect& lane)
{
    m_badges.clear();
    m_badges.reserve(flags.size());
    const int size = badgeSize(m_theme);
    std::array<int, rows> taken{};
    taken.fill(std::numeric_limits<int>::min());
    for (const TimelineFlag& flag : flags) {
        const double exact = axis.xAt(double(flag.span.start.count()));
        const double end = axis.xAt(double(flag.span.end.count()));
        // Far outside the view only the row matters, and a double may not fit an int.
        const int x = int(std::clamp(std::floor(exact), -1e6, 1e6));
        const int endX = int(std::clamp(std::floor(end), -1e6, 1e6));
        const int left = x - size / 2;
        size_t row = 0;
        if (left < taken[0])
            row = left < taken[1] && taken[1] > taken[0] ? 0 : 1;
        taken.at(row) = left + size + 1;
        const QRect box(left, lane.top() + rowGap + int(row) * (size + rowGap), size, size);
        const QRect line(QPoint(x, box.top()), QPoint(std::max(x, endX), box.bottom()));
        m_badges.push_back({flag, box, box.united(line), x});
    }
}

const TimelineFlag* FlagLane::flagAt(const QPoint& pixel) const
{
    const auto found = std::find_if(
        m_badges.rbegin(), m_badges.rend(), [&](const Badge& badge) { return badge.box.contains(pixel); });
    return found == m_badges.rend() ? nullptr : &found->flag;
}

QRect FlagLane::extentOf(const FlagId& flag) const
{
    for (const Badge& badge : m_badges) {
        if (badge.flag.id == flag)
            return badge.extent.adjusted(-3, -3, 3, 3);
    }
    return {};
}

void FlagLane::paint(QPainter& painter, const QRect& waveform, const QRect& clip) const
{
    QFont font = m_theme.font(TextSize::Body);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const Badge* selected = nullptr;
    for (const Badge& badge : m_badges) {
        const QRect extent = badge.extent.adjusted(-3, 0, 3, 0);
        if (extent.right() < clip.left() || extent.left() > clip.right())
            continue;
        if (badge.flag.id == m_selected)
            selected = &badge;
        else
            paintBadge(painter, badge, waveform);
    }
    if (selected)
        paintBadge(painter, *selected, waveform);
}

void FlagLane::paintBadge(QPainter& painter, const Badge& badge, const QRect& waveform) const
{
    const bool chosen = badge.flag.id == m_selected;
    const QColor colour = flagColour(badge.flag.polarity, m_theme);
    QColor stem = colour;
    stem.setAlphaF(chosen ? 1.0F : 0.55F);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(stem, 1));
    painter.drawLine(badge.x, waveform.top(), badge.x, badge.box.top());
    if (!badge.flag.span.isPoint()) {
        painter.fillRect(
            QRect(badge.x, badge.box.center().y() - 1, badge.extent.right() - badge.x + 1, 3), colour);
    }

    const QPen outline = chosen ? QPen(m_theme.colours().text, 2) : QPen(m_theme.colours().surface, 1);
    paintFlagBadge(painter, badge.box, badge.flag.glyph, badge.flag.polarity, m_theme, outline);
}

} // namespace starling
