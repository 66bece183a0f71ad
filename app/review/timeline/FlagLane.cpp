#include "review/timeline/FlagLane.h"

#include "widgets/FlagBadge.h"

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
constexpr int endGrip = 5;      // pixels at a flag's end that stretch it
constexpr int mostCounted = 99; // what a badge has room for
constexpr size_t mostPictures = 512;
constexpr size_t mostEarlier = 64;
constexpr int farAway = 100'000'000; // pixels beyond which nobody sees which row a badge is in
/// Badges are placed in blocks of this many pixels of the whole take, each for itself, so that scrolling
/// never rearranges them.
constexpr qint64 blockWidth = 512;

int badgeSize(const Theme& theme)
{
    return QFontMetrics(theme.font(TextSize::Body)).height() + 4;
}

int countedWidth(int size)
{
    return size * 3 / 2;
}

/// A pixel of the canvas; far outside the view a double may not fit an int.
int pixel(double x)
{
    return int(std::clamp(std::floor(x), -1e9, 1e9));
}

} // namespace

FlagLane::FlagLane(const Theme& theme)
    : m_theme(theme)
{
    static const std::vector<TimelineFlag> none;
    m_flags = &none;
}

int FlagLane::heightFor(const Theme& theme)
{
    return rows * (badgeSize(theme) + rowGap) + rowGap;
}

void FlagLane::setFlags(const std::vector<TimelineFlag>& flags)
{
    m_flags = &flags;
    m_items.clear();
    m_pictures.clear();
    m_looks.clear();
    m_lookOf.clear();
    m_spans.clear();
    m_latestEnd.clear();
    m_lookOf.reserve(flags.size());
    for (size_t i = 0; i < flags.size(); ++i) {
        const TimelineFlag& flag = flags[i];
        const Look look{flag.glyph, flag.polarity, flag.colour};
        const auto known = std::find(m_looks.begin(), m_looks.end(), look);
        m_lookOf.push_back(int(known - m_looks.begin()));
        if (known == m_looks.end())
            m_looks.push_back(look);
        if (!flag.span.isPoint()) {
            const Milliseconds before = m_latestEnd.empty() ? Milliseconds(0) : m_latestEnd.back();
            m_spans.push_back(i);
            m_latestEnd.push_back(std::max(before, flag.span.end));
        }
    }
    setSelected(m_selected);
}

void FlagLane::setSelected(const QSet<FlagId>& selected)
{
    m_selected = selected;
    m_isSelected.assign(m_flags->size(), 0);
    if (!selected.isEmpty()) {
        for (size_t i = 0; i < m_flags->size(); ++i)
            m_isSelected[i] = char(selected.contains((*m_flags)[i].id));
    }
    for (FlagItem& item : m_items) {
        const auto first = m_isSelected.begin() + qint64(item.first);
        item.selected = std::find(first, first + qint64(item.count()), 1) != first + qint64(item.count());
    }
}

std::pair<size_t, size_t> FlagLane::flagsIn(const Span& span) const
{
    const auto at = [this](Milliseconds moment) {
        return size_t(
            std::partition_point(
                m_flags->begin(), m_flags->end(),
                [&](const TimelineFlag& flag) { return flag.span.start < moment; })
            - m_flags->begin());
    };
    return {at(span.start), at(span.end)};
}

qint64 FlagLane::columnOf(size_t flag, double msPerPixel) const
{
    return qint64(std::floor(double((*m_flags)[flag].span.start.count()) / msPerPixel));
}

void FlagLane::layOut(const TimeAxis& axis, const QRect& lane)
{
    m_items.clear();
    m_size = badgeSize(m_theme);
    m_top = lane.top();
    if (m_flags->empty())
        return;
    const double left = axis.leftMs() / axis.msPerPixel();
    const auto blockOf = [](double column) { return qint64(std::floor(column / blockWidth)); };
    const qint64 firstBlock = std::max(qint64(0), blockOf(left - 2.0 * m_size));
    const qint64 lastBlock = blockOf(left + axis.width() + 2.0 * m_size);
    layOutEarlier(firstBlock, axis, lane);
    for (qint64 block = firstBlock; block <= lastBlock; ++block)
        layOutBlock(block, axis, lane, m_items);
}

void FlagLane::layOutEarlier(qint64 firstBlock, const TimeAxis& axis, const QRect& lane)
{
    const auto begun = std::partition_point(m_spans.begin(), m_spans.end(), [&](size_t flag) {
        return columnOf(flag, axis.msPerPixel()) < firstBlock * blockWidth;
    });
    const Milliseconds left(qint64(std::floor(axis.leftMs())));
    for (auto i = size_t(begun - m_spans.begin()); i-- > 0;) {
        if (m_latestEnd[i] < left || m_items.size() >= mostEarlier)
            break;
        const size_t flag = m_spans[i];
        if ((*m_flags)[flag].span.end < left)
            continue;
        const QRect upper(
            pixel(axis.xAt(double((*m_flags)[flag].span.start.count()))), lane.top() + rowGap, 1, m_size);
        if (upper.left() < -farAway) {
            m_items.push_back(itemOf(flag, flag + 1, upper, axis));
            continue;
        }
        m_block.clear();
        layOutBlock(columnOf(flag, axis.msPerPixel()) / blockWidth, axis, lane, m_block);
        const auto item = std::find_if(m_block.begin(), m_block.end(), [&](const FlagItem& one) {
            return one.isSingle() && one.first == flag;
        });
        if (item != m_block.end())
            m_items.push_back(*item);
    }
    std::reverse(m_items.begin(), m_items.end());
}

FlagItem FlagLane::itemOf(size_t first, size_t last, const QRect& box, const TimeAxis& axis) const
{
    const Span& span = (*m_flags)[first].span;
    FlagItem item{first, last, box, pixel(axis.xAt(double(span.start.count()))), 0, m_lookOf[first], false};
    item.endX = std::max(item.x, pixel(axis.xAt(double(span.end.count()))));
    for (size_t i = first; i < last; ++i) {
        item.selected = item.selected || m_isSelected[i] != 0;
        if (m_lookOf[i] != item.look)
            item.look = -1;
    }
    return item;
}

void FlagLane::layOutBlock(
    qint64 block, const TimeAxis& axis, const QRect& lane, std::vector<FlagItem>& items) const
{
    const double scale = axis.msPerPixel();
    const auto flagAt = [&](qint64 column) {
        return size_t(
            std::partition_point(
                m_flags->begin(), m_flags->end(),
                [&](const TimelineFlag& flag) {
                    return std::floor(double(flag.span.start.count()) / scale) < double(column);
                })
            - m_flags->begin());
    };
    const size_t end = flagAt((block + 1) * blockWidth);
    const size_t itemsBefore = items.size();
    // A badge stands about its moment, but not half outside the take.
    const int begin = pixel(axis.xAt(0));
    std::array<int, rows> taken{};
    taken.fill(std::numeric_limits<int>::min());
    for (size_t i = flagAt(block * blockWidth); i < end;) {
        const int middle = pixel(axis.xAt(double((*m_flags)[i].span.start.count())));
        int left = std::max(middle - m_size / 2, begin);
        const size_t row = left >= taken[0] ? 0 : 1;
        if (left >= taken.at(row)) {
            const QRect box(left, lane.top() + rowGap + int(row) * (m_size + rowGap), m_size, m_size);
            items.push_back(itemOf(i, i + 1, box, axis));
            taken.at(row) = left + m_size + 1;
            ++i;
            continue;
        }
        // No room: those in the way and those that follow closely are counted by one badge.
        size_t first = i;
        while (items.size() > itemsBefore && items.back().box.right() >= left) {
            first = items.back().first;
            left = std::min(left, items.back().box.left());
            items.pop_back();
        }
        const int wide = countedWidth(m_size);
        const int half = m_size / 2;
        const double beyond = axis.leftMs() / scale + left + wide + 1 + half;
        const size_t last = std::clamp(flagAt(qint64(std::ceil(beyond))), std::min(first + 2, end), end);
        const QRect box(left, lane.top() + rowGap, wide, rows * (m_size + rowGap) - rowGap);
        items.push_back(itemOf(first, last, box, axis));
        taken.fill(left + wide + 1);
        i = last;
    }
}

std::optional<FlagHit> FlagLane::hitAt(const QPoint& at) const
{
    bool end = false;
    const auto found = std::find_if(m_items.rbegin(), m_items.rend(), [&](const FlagItem& item) {
        const int last = std::max(item.endX, item.box.right());
        const QRect grip(last - endGrip + 1, item.box.top(), endGrip + 3, item.box.height());
        end = item.isSingle() && grip.contains(at);
        return end || item.box.contains(at);
    });
    if (found == m_items.rend())
        return std::nullopt;
    return FlagHit{found->first, found->last, end};
}

QColor FlagLane::colourOf(const Look& look) const
{
    return look.colour.isValid() ? look.colour : flagColour(look.polarity, m_theme);
}

QColor FlagLane::colourOf(const FlagItem& item) const
{
    return item.look < 0 ? m_theme.colours().mutedText : colourOf(m_looks.at(size_t(item.look)));
}

void FlagLane::paint(QPainter& painter)
{
    const double ratio = painter.device()->devicePixelRatioF();
    if (ratio != m_ratio || m_pictures.size() > mostPictures)
        m_pictures.clear();
    m_ratio = ratio;
    for (const bool selected : {false, true}) {
        for (const FlagItem& item : m_items) {
            if (item.selected == selected)
                paintLine(painter, item);
        }
    }
    for (const bool selected : {false, true}) {
        for (const FlagItem& item : m_items) {
            if (item.selected == selected)
                painter.drawPixmap(item.box.topLeft(), picture(item, ratio));
        }
    }
}

/// The stem above the badge, and the line of its span with an end to take hold of.
void FlagLane::paintLine(QPainter& painter, const FlagItem& item) const
{
    const QColor colour = colourOf(item);
    painter.fillRect(item.x, m_top, 1, item.box.top() - m_top + 1, colour);
    if (!item.isSingle() || item.endX <= item.x)
        return;
    const int middle = item.box.center().y();
    constexpr int outside = 20'000; // pixels no painter has trouble with
    const int from = std::max(item.x, -outside);
    const int to = std::min(item.endX, outside);
    painter.fillRect(QRect(from, middle - 1, to - from + 1, 3), colour);
    painter.fillRect(QRect(item.endX - 1, middle - m_size / 3, 2, m_size / 3 * 2), colour);
}

const QPixmap& FlagLane::picture(const FlagItem& item, double ratio)
{
    const int count = int(std::min(item.count(), size_t(mostCounted + 1)));
    QPixmap& pixmap = m_pictures[{item.look, count, item.selected}];
    if (!pixmap.isNull())
        return pixmap;
    pixmap = QPixmap(item.box.size() * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawBadge(painter, QRect(QPoint(0, 0), item.box.size()), item);
    return pixmap;
}

void FlagLane::drawBadge(QPainter& painter, const QRect& box, const FlagItem& item) const
{
    const ThemeColours& colours = m_theme.colours();
    QFont font = m_theme.font(TextSize::Body);
    font.setWeight(QFont::DemiBold);
    const QColor ground = colourOf(item);
    const bool round = item.look >= 0 && m_looks.at(size_t(item.look)).polarity == FlagPolarity::Strength;
    const double inset = item.selected ? 1 : 0.5;
    const QRectF shape = QRectF(box).adjusted(inset, inset, -inset, -inset);
    const double radius = round ? m_size / 2.0 : 4.0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground);
    painter.setPen(item.selected ? QPen(colours.text, 2) : QPen(colours.surface, 1));
    painter.drawRoundedRect(shape, radius, radius);
    painter.setPen(Theme::textOn(ground));
    // A user's glyph may be wider than its badge.
    const auto fitted = [&](const QRect& place, const QString& text) {
        QFont smaller = font;
        const int wide = QFontMetrics(font).horizontalAdvance(text);
        if (wide > place.width() - 2 && font.pointSizeF() > 0)
            smaller.setPointSizeF(std::max(5.0, font.pointSizeF() * (place.width() - 2) / wide));
        painter.setFont(smaller);
        painter.drawText(place, Qt::AlignCenter, text);
    };
    const QString glyph = item.look < 0 ? QString() : m_looks.at(size_t(item.look)).glyph;
    if (item.isSingle()) {
        fitted(box, glyph);
        return;
    }
    const QString count = item.count() > mostCounted ? QStringLiteral("99+") : QString::number(item.count());
    if (item.look < 0) {
        fitted(box, count);
        return;
    }
    fitted(box.adjusted(0, 0, 0, -box.height() / 2), glyph);
    fitted(box.adjusted(0, box.height() / 2, 0, 0), count);
}

void FlagLane::paintGhosts(
    QPainter& painter, const std::vector<TimelineFlag>& ghosts, const TimeAxis& axis, const QRect& lane) const
{
    for (const TimelineFlag& ghost : ghosts) {
        const int x = pixel(axis.xAt(double(ghost.span.start.count())));
        const int endX = std::max(x, pixel(axis.xAt(double(ghost.span.end.count()))));
        if (endX < -m_size || x > lane.width() + m_size)
            continue;
        const Look look{ghost.glyph, ghost.polarity, ghost.colour};
        const auto known = std::find(m_looks.begin(), m_looks.end(), look);
        const int index = known == m_looks.end() ? -1 : int(known - m_looks.begin());
        const FlagItem item{0,     1,   QRect(x - m_size / 2, lane.top() + rowGap, m_size, m_size), x, endX,
                            index, true};
        paintLine(painter, item);
        drawBadge(painter, item.box, item);
    }
}

} // namespace starling
