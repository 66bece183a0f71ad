#include "review/timeline/TimelineCanvas.h"

#include "review/timeline/TimeRuler.h"
#include "widgets/ClockText.h"

#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace starling {

namespace {

constexpr int smallestWaveform = 72;
constexpr int usualWaveform = 132;
constexpr double zoomPerNotch = 1.25; // 15 degrees of a wheel's turn, three lines

int lineHeight(const Theme& theme)
{
    return QFontMetrics(theme.font(TextSize::Body)).height();
}

QColor faded(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

/// Draws stems into a picture whose left edge is at `left` logical pixels. Lines one pixel wide and as high
/// as the window touch new memory at every row; within a slab they cost nothing.
void shadeStems(QImage& slab, double left, double ratio, const std::vector<FlagLane::Stem>& stems)
{
    constexpr int share = int(FlagLane::stemShare * 256);
    const auto mix = [](int front, int ground) { return (front * share + ground * (256 - share)) / 256; };
    const auto column = [&](int x) {
        return std::clamp(int(std::floor((x - left) * ratio)), 0, slab.width());
    };
    for (int y = 0; y < slab.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(slab.scanLine(y));
        for (const FlagLane::Stem& stem : stems) {
            const QRgb colour = stem.colour;
            for (int x = column(stem.x); x < column(stem.x + 1); ++x)
                line[x] = qRgb(
                    mix(qRed(colour), qRed(line[x])), mix(qGreen(colour), qGreen(line[x])),
                    mix(qBlue(colour), qBlue(line[x])));
        }
    }
}

} // namespace

TimelineCanvas::TimelineCanvas(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_flagLane(theme)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Timeline"));
    connect(&theme, &Theme::changed, this, [this] {
        layOut();
        update();
    });
}

QSize TimelineCanvas::minimumSizeHint() const
{
    const int line = lineHeight(m_theme);
    return {320, line + 8 + line + 10 + smallestWaveform + FlagLane::heightFor(m_theme)};
}

QSize TimelineCanvas::sizeHint() const
{
    return minimumSizeHint() + QSize(480, usualWaveform - smallestWaveform);
}

void TimelineCanvas::setContent(const TimelineContent& content)
{
    if (content == m_content)
        return;
    const bool otherLength = content.duration != m_content.duration;
    m_content = content;
    //: Spoken by screen readers. %1 is a length such as 2:41
    setAccessibleDescription(tr("%1 long, segments: %2, flags: %3")
                                 .arg(clockText(content.duration))
                                 .arg(content.segments.size())
                                 .arg(content.flags.size()));
    if (otherLength)
        m_axis.setDuration(double(content.duration.count()));
    moveAxis();
}

void TimelineCanvas::setWaveform(const Waveform& waveform)
{
    m_waveform = waveform;
    m_tiles.setWaveform(waveform);
    refreshLooks();
    update(m_lanes.waveform);
}

void TimelineCanvas::setSelectedSpan(std::optional<Span> span)
{
    m_span = span;
    update();
}

void TimelineCanvas::setSelectedFlags(const QSet<FlagId>& flags)
{
    m_selected = flags;
    m_flagLane.setSelected(flags);
    update(m_lanes.flags.united(m_lanes.waveform));
}

double TimelineCanvas::playheadX() const
{
    return m_axis.xAt(double(m_playhead.count()));
}

QRect TimelineCanvas::stripAt(double x) const
{
    // The handle of the playhead is wider than its line.
    return {int(std::floor(std::clamp(x, -20.0, double(width()) + 20))) - 7, 0, 15, height()};
}

void TimelineCanvas::setPlayhead(Milliseconds position, bool follow)
{
    if (position == m_playhead)
        return;
    const double before = playheadX();
    const bool wasVisible = before >= 0 && before <= width();
    m_playhead = position;
    if (follow && wasVisible && m_axis.reveal(double(position.count()))) {
        moveAxis();
        return;
    }
    const double now = playheadX();
    if (std::floor(now) == std::floor(before))
        return;
    // A step of one frame is a strip; a jump changes the colours of all in between.
    if (std::abs(now - before) < 64) {
        update(stripAt(before).united(stripAt(now)));
    } else {
        update();
    }
}

void TimelineCanvas::moveAxis()
{
    layOut();
    askForSamples();
    update();
    Q_EMIT axisChanged();
}

void TimelineCanvas::layOut()
{
    const int line = lineHeight(m_theme);
    m_lanes.ruler = QRect(0, 0, width(), line + 8);
    m_lanes.segments = QRect(0, m_lanes.ruler.bottom() + 1, width(), line + 10);
    const int flagHeight = FlagLane::heightFor(m_theme);
    m_lanes.flags = QRect(0, height() - flagHeight, width(), flagHeight);
    m_lanes.waveform =
        QRect(QPoint(0, m_lanes.segments.bottom() + 1), QPoint(width() - 1, m_lanes.flags.top() - 1));
    m_flagLane.layOut(m_content.flags, m_axis, m_lanes.flags);
    refreshLooks();
}

void TimelineCanvas::refreshLooks()
{
    const ThemeColours& colours = m_theme.colours();
    WaveformLook look;
    look.framesPerColumn = m_axis.msPerPixel() / devicePixelRatioF() * m_waveform.sampleRate() / 1000;
    look.height = int(std::ceil(m_lanes.waveform.height() * devicePixelRatioF()));
    TileCache::Looks looks;
    for (const TileKind kind :
         {TileKind::Ahead, TileKind::Heard, TileKind::AheadPastCap, TileKind::HeardPastCap}) {
        const bool past = kind == TileKind::AheadPastCap || kind == TileKind::HeardPastCap;
        const bool heard = kind == TileKind::Heard || kind == TileKind::HeardPastCap;
        const QColor front = heard ? colours.waveformPlayed : colours.waveform;
        look.ground = past ? overCapGround(m_theme) : colours.surface;
        look.outer = mixed(front, look.ground, 0.55);
        look.inner = front;
        looks.at(size_t(kind)) = look;
    }
    m_tiles.setLooks(looks);
}

void TimelineCanvas::askForSamples()
{
    const int rate = m_waveform.sampleRate();
    const double framesPerColumn = m_axis.msPerPixel() / devicePixelRatioF() * rate / 1000;
    if (framesPerColumn >= Peaks::framesPerPeak || !m_waveform.peaks)
        return;
    const auto frameAt = [&](double ms) {
        return std::clamp(qint64(ms * rate / 1000), qint64(0), m_waveform.frames());
    };
    const qint64 from = frameAt(m_axis.leftMs());
    const qint64 to = frameAt(m_axis.leftMs() + m_axis.visibleMs());
    if (m_waveform.samples && m_waveform.samples->covers(from, to))
        return;
    const double margin = m_axis.visibleMs() / 2;
    Q_EMIT samplesWanted(
        frameAt(m_axis.leftMs() - margin), frameAt(m_axis.leftMs() + m_axis.visibleMs() + margin));
}

void TimelineCanvas::scrollTo(double leftMs)
{
    const TimeAxis before = m_axis;
    m_axis.scrollTo(leftMs);
    if (!(m_axis == before))
        moveAxis();
}

void TimelineCanvas::zoomAbout(double x, double factor)
{
    m_axis.zoomAbout(x, factor);
    moveAxis();
}

void TimelineCanvas::fit()
{
    m_axis.fit();
    moveAxis();
}

void TimelineCanvas::reveal(Milliseconds moment)
{
    if (m_axis.reveal(double(moment.count())))
        moveAxis();
}

void TimelineCanvas::paintEvent(QPaintEvent* event)
{
    QElapsedTimer timer;
    timer.start();
    const QRect clip = event->rect();
    QPainter painter(this);
    const LanePainter lanes(m_content, m_axis, m_lanes, m_theme);
    // The waveform brings its own ground, and is most of the picture.
    for (const QRect& part : hasWaveform() ? QRegion(clip) - m_lanes.waveform : QRegion(clip))
        lanes.paintGround(painter, part);
    paintRuler(painter, m_axis, m_lanes.ruler, clip, m_theme);
    paintWaveformLane(painter, clip);
    lanes.paintDropouts(painter, clip);
    lanes.paintSegments(painter, clip);
    lanes.paintLimits(painter);
    const int stemTop = hasWaveform() ? m_lanes.waveform.bottom() + 1 : m_lanes.waveform.top();
    m_flagLane.paint(painter, m_lanes.waveform, stemTop, clip);
    paintHover(painter);
    paintPlayhead(painter);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.colours().focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    painter.end();
    Q_EMIT painted(double(timer.nsecsElapsed()) / 1e6, m_waveform.complete);
}

bool TimelineCanvas::hasWaveform() const
{
    return m_waveform.frames() > 0 && m_lanes.waveform.height() > 0;
}

void TimelineCanvas::paintWaveformLane(QPainter& painter, const QRect& clip)
{
    const QRect part = clip & m_lanes.waveform;
    if (part.isEmpty() || !hasWaveform())
        return;
    const auto column = [this](double x) { return int(std::floor(std::clamp(x, -1.0, double(width())))); };
    const int heardTo = column(playheadX());
    const int capAt = m_content.cap ? column(m_axis.xAt(double(m_content.cap->count()))) : width();
    // The playhead and the cap cut the lane into up to three pieces of one colouring each.
    std::array cuts{part.left(), heardTo, capAt, part.right() + 1};
    for (int& cut : cuts)
        cut = std::clamp(cut, part.left(), part.right() + 1);
    std::sort(cuts.begin(), cuts.end());
    for (size_t i = 0; i + 1 < cuts.size(); ++i) {
        if (cuts.at(i) == cuts.at(i + 1))
            continue;
        const bool heard = cuts.at(i) < heardTo;
        const TileKind within = heard ? TileKind::Heard : TileKind::Ahead;
        const TileKind past = heard ? TileKind::HeardPastCap : TileKind::AheadPastCap;
        const QRect piece(cuts.at(i), part.top(), cuts.at(i + 1) - cuts.at(i), part.height());
        paintTiles(painter, piece, cuts.at(i) < capAt ? within : past);
    }
}

void TimelineCanvas::paintTiles(QPainter& painter, const QRect& clip, TileKind kind)
{
    const double ratio = devicePixelRatioF();
    const auto leftColumn = qint64(std::llround(m_axis.leftMs() / m_axis.msPerPixel() * ratio));
    const auto firstColumn = leftColumn + qint64(std::floor(clip.left() * ratio));
    const auto lastColumn = leftColumn + qint64(std::ceil((clip.right() + 1) * ratio)) - 1;
    const qint64 firstTile = firstColumn / TileCache::tileWidth;
    const int tiles = int(lastColumn / TileCache::tileWidth - firstTile) + 1;
    const double x = double(firstTile * TileCache::tileWidth - leftColumn) / ratio;
    const int rows = int(std::ceil(m_lanes.waveform.height() * ratio));
    const std::vector<FlagLane::Stem> stems = m_flagLane.stems(clip);
    painter.save();
    painter.setClipRect(clip);
    for (int row = 0; row < rows; row += TileCache::slabHeight) {
        QImage slab = m_tiles.slab(firstTile, tiles, row, kind);
        shadeStems(slab, x, ratio, stems);
        const double y = m_lanes.waveform.top() + row / ratio;
        if (ratio == 1.0)
            painter.drawImage(int(x), int(y), slab);
        else
            painter.drawImage(
                QRectF(x, y, slab.width() / ratio, slab.height() / ratio), slab, QRectF(slab.rect()));
    }
    painter.restore();
}

void TimelineCanvas::paintHover(QPainter& painter) const
{
    if (!m_hover)
        return;
    const int x = *m_hover;
    painter.setPen(faded(m_theme.colours().text, 0.45));
    painter.drawLine(x, m_lanes.ruler.bottom(), x, height());
    painter.setFont(m_theme.font(TextSize::Body));
    const auto moment = double(momentAt(x).count());
    const QString text = rulerText(moment, m_axis.msPerPixel() < 20 ? 100 : 1000);
    const int wide = painter.fontMetrics().horizontalAdvance(text) + 12;
    const int left = std::clamp(x - wide / 2, 0, std::max(0, width() - wide));
    const QRect place(left, m_lanes.ruler.top() + 1, wide, m_lanes.ruler.height() - 2);
    painter.fillRect(place, m_theme.colours().text);
    painter.setPen(m_theme.colours().surface);
    painter.drawText(place, Qt::AlignCenter, text);
}

void TimelineCanvas::paintPlayhead(QPainter& painter) const
{
    const double exact = playheadX();
    if (exact < -8 || exact > width() + 8)
        return;
    const int x = int(std::floor(exact));
    const QColor colour = m_theme.colours().playhead;
    painter.fillRect(QRect(x, m_lanes.ruler.bottom() - 4, 2, height()), colour);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const double top = m_lanes.ruler.bottom() - 8;
    const QPointF handle[] = {{x - 5.0, top}, {x + 7.0, top}, {x + 1.0, top + 8}};
    painter.drawPolygon(handle, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

Milliseconds TimelineCanvas::momentAt(double x) const
{
    return Milliseconds(qint64(std::llround(std::clamp(m_axis.msAt(x), 0.0, m_axis.durationMs()))));
}

void TimelineCanvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_axis.setWidth(width());
    moveAxis();
}

void TimelineCanvas::wheelEvent(QWheelEvent* event)
{
    const QPoint turn = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomAbout(event->position().x(), std::pow(zoomPerNotch, turn.y() / 120.0));
    } else {
        const int along = turn.x() != 0 ? turn.x() : turn.y();
        scrollTo(m_axis.leftMs() - along / 120.0 * m_axis.visibleMs() / 10);
    }
    event->accept();
}

void TimelineCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const TimelineFlag* flag = m_flagLane.flagAt(event->position().toPoint())) {
        QSet<FlagId> flags{flag->id};
        if (event->modifiers().testFlag(Qt::ControlModifier)) {
            flags = m_selected;
            if (!flags.remove(flag->id))
                flags.insert(flag->id);
        }
        setSelectedFlags(flags);
        const FlagId id = flag->id;
        Q_EMIT selectionChanged(flags);
        if (flags.size() == 1)
            Q_EMIT flagChosen(id);
        return;
    }
    m_dragging = true;
    Q_EMIT seekRequested(momentAt(event->position().x()));
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent* event)
{
    setHover(int(event->position().x()));
    const bool onFlag = m_flagLane.flagAt(event->position().toPoint()) != nullptr;
    setCursor(onFlag && !m_dragging ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (m_dragging)
        Q_EMIT seekRequested(momentAt(event->position().x()));
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_dragging = false;
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_lanes.segments.contains(event->position().toPoint()))
        Q_EMIT segmentDoubleClicked(momentAt(event->position().x()));
}

void TimelineCanvas::contextMenuEvent(QContextMenuEvent* event)
{
    const TimelineFlag* flag = m_flagLane.flagAt(event->pos());
    Q_EMIT contextMenuRequested(momentAt(event->pos().x()), flag ? flag->id : FlagId(), event->globalPos());
}

void TimelineCanvas::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    setHover(std::nullopt);
}

void TimelineCanvas::setHover(std::optional<int> x)
{
    if (x == m_hover)
        return;
    for (const std::optional<int>& place : {m_hover, x}) {
        if (!place)
            continue;
        update(*place - 1, 0, 3, height());
        update(m_lanes.ruler.intersected(QRect(*place - 160, 0, 320, height())));
    }
    m_hover = x;
}

bool TimelineCanvas::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const TimelineFlag* flag = m_flagLane.flagAt(help->pos());
    QToolTip::showText(help->globalPos(), flag && m_flagText ? m_flagText(flag->id) : QString(), this);
    return true;
}

} // namespace starling
