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

    [[nodiscard]] QRect partName(size_t index) const
    {
        const int count = int(track->parts.size());
        const int from = names.width() * int(index) / count;
        const int to = names.width() * (int(index) + 1) / count;
        return {names.left() + from, names.top(), to - from, names.height()};
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
    std::vector<int> widths;
    std::vector<int> wishes;
    for (const AllocationTrack& track : m_tracks) {
        const int parts = int(track.parts.size());
        int longest = 0;
        for (const AllocationPart& part : track.parts)
            longest = std::max(longest, metrics.horizontalAdvance(part.segment->name) + inset * 2);
        widths.push_back(parts * minimumPartWidth());
        wishes.push_back(parts * longest);
    }
    int left = width() - gap * (int(m_tracks.size()) - 1) - std::accumulate(widths.begin(), widths.end(), 0);
    left = std::max(left, 0);
    const int wished = std::max(1, std::accumulate(wishes.begin(), wishes.end(), 0));
    const int granted = std::min(left, wished);
    double weights = 0;
    for (const AllocationTrack& track : m_tracks)
        weights += track.weight;

    std::vector<Cell> cells;
    const int line = lineHeight();
    int x = 0;
    for (size_t i = 0; i < m_tracks.size(); ++i) {
        const int wide = widths.at(i) + granted * wishes.at(i) / wished
                         + int((left - granted) * m_tracks.at(i).weight / weights);
        const bool last = i + 1 == m_tracks.size();
        Cell cell;
        cell.track = &m_tracks.at(i);
        cell.names = QRect(x, 0, last ? std::max(width() - x, 1) : wide, line + inset * 2);
        cell.bar = QRect(x, cell.names.bottom() + 1, cell.names.width(), line + inset * 2);
        cell.figures = QRect(x, cell.bar.bottom() + 1 + inset, cell.names.width(), line + inset);
        cells.push_back(cell);
        x += wide + gap;
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
        const QString time = clockText(part.spent);
        const int timeWidth = painter.fontMetrics().horizontalAdvance(time);
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, time);
        const QRect name = area.adjusted(line + inset + 1, 0, -timeWidth - inset, 0);
        if (name.width() > painter.fontMetrics().averageCharWidth() * 3)
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
        painter.setFont(font());
        if (wide > lineHeight()) {
            painter.setPen(Theme::textOn(ground));
            painter.drawText(fill, Qt::AlignCenter, part.segment->letter);
        }
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
    if (cell.track->parts.size() > 1)
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
