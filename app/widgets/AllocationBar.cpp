#include "widgets/AllocationBar.h"

#include "widgets/ClockText.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace starling {

namespace {

constexpr int gap = Theme::grid;
constexpr int inset = Theme::grid / 2;
constexpr qreal corner = 3;

QString targetText(const LengthRange& target)
{
    const QString from = clockText(target.min);
    const QString to = clockText(target.max);
    return from == to ? from : AllocationBar::tr("%1–%2", "from–to").arg(from, to);
}

QString groupName(SegmentGroup group)
{
    switch (group) {
    case SegmentGroup::Setup:
        return AllocationBar::tr("Setup");
    case SegmentGroup::Action:
        return AllocationBar::tr("Action");
    case SegmentGroup::Outcome:
        return AllocationBar::tr("Outcome");
    }
    Q_UNREACHABLE();
}

QString verdictSign(AllocationVerdict verdict)
{
    switch (verdict) {
    case AllocationVerdict::Under:
        return AllocationBar::tr("▼ under");
    case AllocationVerdict::Within:
        return QStringLiteral("✓");
    case AllocationVerdict::Over:
        return AllocationBar::tr("▲ over");
    }
    Q_UNREACHABLE();
}

QString verdictWords(const AllocationTrack& track)
{
    if (!track.target)
        return AllocationBar::tr("no target");
    const QString target = targetText(*track.target);
    if (!track.verdict)
        return AllocationBar::tr("target %1").arg(target);
    switch (*track.verdict) {
    case AllocationVerdict::Under:
        return AllocationBar::tr("under the target of %1").arg(target);
    case AllocationVerdict::Within:
        return AllocationBar::tr("within the target of %1").arg(target);
    case AllocationVerdict::Over:
        return AllocationBar::tr("over the target of %1").arg(target);
    }
    Q_UNREACHABLE();
}

} // namespace

struct AllocationBar::Cell {
    const AllocationTrack* track = nullptr;
    QRect names;
    QRect bar;
    QRect figures;

    std::vector<int> partWidths; ///< of names; they add up to its width

    [[nodiscard]] QRect partName(size_t index) const
    {
        const auto at = partWidths.begin() + std::ptrdiff_t(index);
        const int before = std::accumulate(partWidths.begin(), at, 0);
        const bool last = index + 1 == partWidths.size();
        return {names.left() + before, names.top(), *at - (last ? 0 : gap), names.height()};
    }
};

AllocationBar::AllocationBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Where the time goes"));
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void AllocationBar::setFramework(const Framework& framework)
{
    m_framework = framework;
    m_entries.clear();
    m_running = {};
    refresh();
    updateGeometry();
}

void AllocationBar::setExpectedLength(const std::optional<LengthRange>& expected)
{
    m_expected = expected;
    refresh();
}

void AllocationBar::setAllocation(std::vector<AllocationEntry> entries, const SegmentId& running)
{
    if (entries == m_entries && running == m_running)
        return;
    m_entries = std::move(entries);
    m_running = running;
    refresh();
}

void AllocationBar::refresh()
{
    m_tracks = allocationTracks(m_framework, m_entries, m_expected);
    const QString words = summary();
    if (words != accessibleDescription())
        setAccessibleDescription(words);
    update();
}

QString AllocationBar::summary() const
{
    QStringList lines;
    for (const AllocationTrack& track : m_tracks) {
        if (track.group) {
            const QString time = clockText(track.spent());
            lines << tr("%1 together: %2, %3.").arg(groupName(*track.group), time, verdictWords(track));
        }
        for (const AllocationPart& part : track.parts) {
            const QString time = clockText(part.spent);
            lines
                << (track.group ? tr("%1: %2.").arg(part.segment->name, time)
                                : tr("%1: %2, %3.").arg(part.segment->name, time, verdictWords(track)));
        }
    }
    if (const SegmentTemplate* running = m_framework.find(m_running))
        lines << tr("Now speaking: %1.").arg(running->name);
    return lines.join(QLatin1Char(' '));
}

int AllocationBar::lineHeight() const
{
    return fontMetrics().height();
}

int AllocationBar::minimumPartWidth() const
{
    return lineHeight() + inset * 4 + fontMetrics().horizontalAdvance(QStringLiteral("0:00"));
}

QSize AllocationBar::minimumSizeHint() const
{
    const int parts = std::max(1, int(m_framework.segments.size()));
    return {parts * minimumPartWidth() + gap * (parts - 1), sizeHint().height()};
}

QSize AllocationBar::sizeHint() const
{
    const int parts = std::max(1, int(m_framework.segments.size()));
    const int line = lineHeight();
    return {parts * line * 8, (line + inset * 2) + (line + inset * 2) + inset + (line + inset)};
}

std::vector<AllocationBar::Cell> AllocationBar::layOut() const
{
    if (m_tracks.empty())
        return {};
    // First what the figures need, then what whole names would like, then by how long each part should be.
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const auto wishOf = [&](const AllocationPart& part) {
        return metrics.horizontalAdvance(part.segment->name) + 2 * inset;
    };
    int left = width();
    int wished = 0;
    double weights = 0;
    for (const AllocationTrack& track : m_tracks) {
        left -= int(track.parts.size()) * (minimumPartWidth() + gap);
        weights += track.weight;
        for (const AllocationPart& part : track.parts)
            wished += wishOf(part);
    }
    left = std::max(left + gap, 0);
    const int granted = std::min(left, wished);

    std::vector<Cell> cells;
    const int line = lineHeight();
    int x = 0;
    for (const AllocationTrack& track : m_tracks) {
        Cell cell;
        cell.track = &track;
        const int extra = int((left - granted) * track.weight / weights) / int(track.parts.size());
        for (const AllocationPart& part : track.parts)
            cell.partWidths.push_back(
                minimumPartWidth() + gap + granted * wishOf(part) / std::max(1, wished) + extra);
        cell.partWidths.back() -= gap;
        if (&track == &m_tracks.back()) // whatever rounding left over
            cell.partWidths.back() +=
                std::max(0, width() - x - std::accumulate(cell.partWidths.begin(), cell.partWidths.end(), 0));
        const int wide = std::accumulate(cell.partWidths.begin(), cell.partWidths.end(), 0);
        cell.names = QRect(x, 0, wide, line + inset * 2);
        cell.bar = QRect(x, cell.names.bottom() + 1, wide, line + inset * 2);
        cell.figures = QRect(x, cell.bar.bottom() + 1 + inset, wide, line + inset);
        x += wide + gap;
        cells.push_back(std::move(cell));
    }
    if (layoutDirection() == Qt::RightToLeft)
        for (Cell& cell : cells)
            for (QRect* rect : {&cell.names, &cell.bar, &cell.figures})
                rect->moveLeft(width() - rect->right() - 1);
    return cells;
}

void AllocationBar::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Cell& cell : layOut()) {
        paintNames(painter, cell);
        paintTrack(painter, cell);
        paintFigures(painter, cell);
    }
}

void AllocationBar::paintNames(QPainter& painter, const Cell& cell) const
{
    const ThemeColours& colours = m_theme.colours();
    const int line = lineHeight();
    for (size_t i = 0; i < cell.track->parts.size(); ++i) {
        const AllocationPart& part = cell.track->parts.at(i);
        const bool running = part.segment->id == m_running;
        QRect area = cell.partName(i);
        QFont face = font();
        face.setBold(running);
        painter.setFont(face);
        if (running) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.selection);
            painter.drawRoundedRect(area.adjusted(0, 0, 0, -2), corner, corner);
        }
        area.adjust(inset, 0, -inset, 0);
        const QRect chip(area.left(), area.top() + inset, line, line);
        const QColor ground(part.segment->colour);
        painter.setPen(QPen(colours.mutedText, 1));
        painter.setBrush(ground);
        painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
        painter.setPen(Theme::textOn(ground));
        painter.drawText(chip, Qt::AlignCenter, part.segment->letter);

        painter.setPen(colours.text);
        const QString time = m_entries.empty() ? QString() : clockText(part.spent);
        const int timeWidth = painter.fontMetrics().horizontalAdvance(time);
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, time);
        const QRect name = area.adjusted(line + inset + 1, 0, -timeWidth - inset, 0);
        // A word of two letters says less than the letter beside it.
        const int wanted = painter.fontMetrics().horizontalAdvance(part.segment->name);
        if (name.width() >= std::min(wanted, painter.fontMetrics().averageCharWidth() * 6))
            painter.drawText(
                name, Qt::AlignLeft | Qt::AlignVCenter,
                painter.fontMetrics().elidedText(part.segment->name, Qt::ElideRight, name.width()));
    }
}

void AllocationBar::paintTrack(QPainter& painter, const Cell& cell) const
{
    const ThemeColours& colours = m_theme.colours();
    painter.setPen(QPen(colours.hairline, 1));
    painter.setBrush(colours.window);
    painter.drawRoundedRect(QRectF(cell.bar).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    paintFill(painter, cell);
    paintTarget(painter, cell);
    paintLetters(painter, cell);
}

void AllocationBar::paintLetters(QPainter& painter, const Cell& cell) const
{
    const double perMs = double(cell.bar.width()) / double(cell.track->fullScale.count());
    const int room = fontMetrics().horizontalAdvance(QLatin1Char('M')) + 2 * inset;
    painter.setFont(font());
    double x = cell.bar.left();
    for (const AllocationPart& part : cell.track->parts) {
        const double wide = perMs * double(part.spent.count());
        if (wide > room) {
            painter.setPen(Theme::textOn(QColor(part.segment->colour)));
            painter.drawText(
                QRectF(x + 2 * inset, cell.bar.top(), room, cell.bar.height()),
                Qt::AlignLeft | Qt::AlignVCenter, part.segment->letter);
        }
        x += wide;
    }
}

void AllocationBar::paintFill(QPainter& painter, const Cell& cell) const
{
    const double perMs = double(cell.bar.width()) / double(cell.track->fullScale.count());
    double x = cell.bar.left();
    for (const AllocationPart& part : cell.track->parts) {
        const double wide = perMs * double(part.spent.count());
        if (wide < 1)
            continue;
        const QRectF fill(x, cell.bar.top() + inset, wide, cell.bar.height() - 2 * inset);
        const QColor ground(part.segment->colour);
        // The edge keeps a pale fill visible on a pale ground.
        painter.setPen(QPen(m_theme.colours().mutedText, 1));
        painter.setBrush(ground);
        painter.drawRect(fill.adjusted(0.5, 0.5, -0.5, -0.5));
        x += wide;
    }
}

void AllocationBar::paintTarget(QPainter& painter, const Cell& cell) const
{
    if (!cell.track->target || cell.track->target->max <= Milliseconds(0))
        return;
    const double perMs = double(cell.bar.width()) / double(cell.track->fullScale.count());
    const double from = cell.bar.left() + perMs * double(cell.track->target->min.count());
    const double to = cell.bar.left() + perMs * double(cell.track->target->max.count());
    QRectF outline(from, cell.bar.top() + 1, std::max(to - from, 3.0), cell.bar.height() - 2);
    outline.setRight(std::min(outline.right(), double(cell.bar.right())));
    // A light line beside the dark one (or the reverse) is seen on every colour of fill.
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.colours().window, 4));
    painter.drawRoundedRect(outline.adjusted(1, 1, -1, -1), corner, corner);
    painter.setPen(QPen(m_theme.colours().text, 1.6));
    painter.drawRoundedRect(outline.adjusted(1, 1, -1, -1), corner, corner);
}

void AllocationBar::paintFigures(QPainter& painter, const Cell& cell) const
{
    const ThemeColours& colours = m_theme.colours();
    painter.setFont(font());
    const QFontMetrics metrics = painter.fontMetrics();
    QRect area = cell.figures.adjusted(inset, 0, -inset, 0);
    const auto put = [&](const QString& text, const QColor& colour) {
        painter.setPen(colour);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, text);
        area.setLeft(area.left() + metrics.horizontalAdvance(text) + gap);
    };
    const auto putFirstThatFits = [&](const QStringList& texts, const QColor& colour) {
        for (const QString& text : texts)
            if (metrics.horizontalAdvance(text) <= area.width())
                return put(text, colour);
    };
    if (cell.track->parts.size() > 1 && !m_entries.empty())
        putFirstThatFits(
            {tr("together %1").arg(clockText(cell.track->spent())), clockText(cell.track->spent())},
            colours.text);
    if (cell.track->verdict) {
        const bool good = *cell.track->verdict == AllocationVerdict::Within;
        const QString sign = verdictSign(*cell.track->verdict);
        putFirstThatFits({sign, sign.left(1)}, good ? colours.strength : colours.fault);
    }
    if (cell.track->target) {
        const QString range = targetText(*cell.track->target);
        putFirstThatFits({tr("target %1").arg(range), range}, colours.mutedText);
    }
}

bool AllocationBar::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (const Cell& cell : layOut())
        for (size_t i = 0; i < cell.track->parts.size(); ++i) {
            const QRect column = cell.partName(i);
            if (help->pos().x() < column.left() || help->pos().x() > column.right())
                continue;
            const SegmentTemplate& segment = *cell.track->parts.at(i).segment;
            QToolTip::showText(
                help->globalPos(), tr("%1: %2", "segment: its cue").arg(segment.name, segment.cue), this);
            return true;
        }
    QToolTip::hideText();
    return true;
}

} // namespace starling
