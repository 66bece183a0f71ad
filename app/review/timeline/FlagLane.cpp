#include "review/timeline/FlagLane.h"

#include "review/FlagBadge.h"
#include "review/timeline/LanePainter.h"

#include <QFontMetrics>
#include <QPaintDevice>
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

std::vector<FlagLane::Stem> FlagLane::stems(const QRect& clip) const
{
    std::vector<Stem> result;
    for (const Badge& badge : m_badges) {
        if (badge.x >= clip.left() && badge.x <= clip.right() && !m_selected.contains(badge.flag.id))
            result.push_back({badge.x, flagColour(badge.flag.polarity, m_theme).rgb()});
    }
    return result;
}

void FlagLane::paint(QPainter& painter, const QRect& waveform, int stemTop, const QRect& clip)
{
    QFont font = m_theme.font(TextSize::Body);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const Look look{m_theme.colours(), font, badgeSize(m_theme), painter.device()->devicePixelRatioF()};
    if (!(look == m_look)) {
        m_look = look;
        m_pictures.clear();
    }
    std::vector<const Badge*> selected;
    std::vector<const Badge*> shown;
    for (const Badge& badge : m_badges) {
        const QRect extent = badge.extent.adjusted(-3, 0, 3, 0);
        if (extent.right() < clip.left() || extent.left() > clip.right())
            continue;
        if (m_selected.contains(badge.flag.id))
            selected.push_back(&badge);
        else
            shown.push_back(&badge);
    }
    for (const Badge* badge : shown) {
        const QColor colour = flagColour(badge->flag.polarity, m_theme);
        paintStem(painter, *badge, stemTop, mixed(colour, m_look.colours.surface, stemShare));
    }
    for (const Badge* badge : shown)
        painter.drawPixmap(badge->box.topLeft(), picture(badge->flag));
    for (const Badge* badge : selected)
        paintSelected(painter, *badge, waveform);
}

const QPixmap& FlagLane::picture(const TimelineFlag& flag)
{
    QPixmap& pixmap = m_pictures[{flag.glyph, flag.polarity}];
    if (!pixmap.isNull())
        return pixmap;
    const QRect box(0, 0, m_look.size, m_look.size);
    const int side = int(std::ceil(m_look.size * m_look.ratio));
    pixmap = QPixmap(side, side);
    pixmap.setDevicePixelRatio(m_look.ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setFont(m_look.font);
    paintFlagBadge(painter, box, flag.glyph, flag.polarity, m_theme, QPen(m_look.colours.surface, 1));
    return pixmap;
}

void FlagLane::paintStem(QPainter& painter, const Badge& badge, int top, QColor stem) const
{
    painter.fillRect(badge.x, top, 1, badge.box.top() - top + 1, stem);
    if (!badge.flag.span.isPoint()) {
        painter.fillRect(
            QRect(badge.x, badge.box.center().y() - 1, badge.extent.right() - badge.x + 1, 3),
            flagColour(badge.flag.polarity, m_theme));
    }
}

void FlagLane::paintSelected(QPainter& painter, const Badge& badge, const QRect& waveform) const
{
    paintStem(painter, badge, waveform.top(), flagColour(badge.flag.polarity, m_theme));
    const QPen outline(m_theme.colours().text, 2);
    paintFlagBadge(painter, badge.box, badge.flag.glyph, badge.flag.polarity, m_theme, outline);
}

} // namespace starling
