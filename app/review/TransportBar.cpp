#include "review/TransportBar.h"

#include "widgets/ClockText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <array>
#include <cmath>

namespace starling {

namespace {

using namespace std::chrono_literals;

constexpr std::array usualSpeeds{0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0};
constexpr auto skip = 5000ms;

QString speedText(double speed)
{
    return TransportBar::tr("%1×").arg(QLocale().toString(speed, 'g', 3));
}

} // namespace

TransportBar::TransportBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_play(new QPushButton(tr("Play"), this))
    , m_previousFlag(addButton(tr("Flag"), tr("Previous flag"), tr(",")))
    , m_nextFlag(addButton(tr("Flag"), tr("Next flag"), tr(".")))
    , m_speed(new QComboBox(this))
    , m_time(new QLabel(this))
    , m_loop(addButton(tr("Repeat"), tr("Repeat the marked stretch or this segment"), tr("F7")))
    , m_skips(addButton(tr("No silences"), tr("Leave silences out"), tr("F8")))
    , m_volume(new QSlider(Qt::Horizontal, this))
    , m_more(new QToolButton(this))
{
    auto* back = addButton(tr("−5 s"), tr("Back five seconds"), tr("Left"));
    auto* ahead = addButton(tr("+5 s"), tr("Ahead five seconds"), tr("Right"));
    m_nextFlag->setLayoutDirection(Qt::RightToLeft); // its arrow points away from the text

    m_play->setProperty("primary", true);
    m_play->setFocusPolicy(Qt::TabFocus);
    m_play->setToolTip(tr("Play or pause (Space)"));
    const int wide = m_play->fontMetrics().horizontalAdvance(tr("Pause")) + Theme::grid * 8;
    m_play->setFixedWidth(std::max(wide, m_play->sizeHint().width() + Theme::grid * 2));

    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("Speed of playing, pitch kept ([ slower, ] faster)"));
    m_speed->setFocusPolicy(Qt::TabFocus);
    for (const double speed : usualSpeeds)
        m_speed->addItem(speedText(speed), speed);

    m_time->setFont(theme.figures(TextSize::Lead));
    m_time->setAccessibleName(tr("Position"));

    m_loop->setCheckable(true);
    m_skips->setCheckable(true);
    m_volume->setRange(0, 100);
    m_volume->setPageStep(10);
    m_volume->setFixedWidth(Theme::grid * 10);
    m_volume->setFocusPolicy(Qt::TabFocus);
    m_volume->setAccessibleName(tr("Volume"));
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("Segments, sentences, repeating, volume, loudspeaker"));
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);

    auto* zoomOut = addButton(tr("−"), tr("Zoom out"), tr("Ctrl+−"));
    auto* fit = addButton(tr("Fit"), tr("Show the whole take"), tr("Ctrl+0"));
    auto* zoomIn = addButton(tr("+"), tr("Zoom in"), tr("Ctrl++"));
    layOut(back, ahead, {zoomOut, fit, zoomIn});

    connect(m_play, &QPushButton::clicked, this, &TransportBar::playToggled);
    connect(m_previousFlag, &QToolButton::clicked, this, &TransportBar::previousFlagRequested);
    connect(m_nextFlag, &QToolButton::clicked, this, &TransportBar::nextFlagRequested);
    connect(back, &QToolButton::clicked, this, [this] { Q_EMIT skipRequested(-skip); });
    connect(ahead, &QToolButton::clicked, this, [this] { Q_EMIT skipRequested(skip); });
    connect(m_speed, &QComboBox::activated, this, [this](int index) {
        Q_EMIT speedChosen(m_speed->itemData(index).toDouble());
    });
    connect(m_loop, &QToolButton::clicked, this, &TransportBar::loopToggled);
    connect(m_skips, &QToolButton::clicked, this, &TransportBar::skipsSilencesToggled);
    connect(m_volume, &QSlider::valueChanged, this, &TransportBar::volumeChosen);
    connect(zoomIn, &QToolButton::clicked, this, &TransportBar::zoomInRequested);
    connect(zoomOut, &QToolButton::clicked, this, &TransportBar::zoomOutRequested);
    connect(fit, &QToolButton::clicked, this, &TransportBar::fitRequested);
    connect(&theme, &Theme::changed, this, &TransportBar::refreshIcons);
    refreshIcons();
    setTime(0ms, 0ms);
    setLoop({}, {});
    setVolume(100);
}

void TransportBar::layOut(QToolButton* back, QToolButton* ahead, const std::vector<QToolButton*>& zoom)
{
    std::vector<QWidget*> inOrder{m_previousFlag, back,   m_play,  ahead,   m_nextFlag,
                                  m_speed,        m_loop, m_skips, m_volume};
    inOrder.insert(inOrder.end(), zoom.begin(), zoom.end());
    inOrder.push_back(m_more);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid / 2);
    QWidget* before = nullptr;
    for (QWidget* control : inOrder) {
        if (control == m_speed || control == m_loop)
            row->addSpacing(Theme::grid);
        if (control == zoom.front()) {
            row->addStretch(1);
            row->addWidget(m_time);
            row->addStretch(1);
        }
        row->addWidget(control);
        if (before)
            setTabOrder(before, control);
        before = control;
    }
    m_dispensable = {m_volume};
    m_dispensable.insert(m_dispensable.end(), zoom.begin(), zoom.end());
    m_zoom = QList<QWidget*>(zoom.begin(), zoom.end());
    m_dispensable.push_back(m_skips);
    m_dispensable.push_back(m_loop);
}

int TransportBar::widthWanted() const
{
    return layout()->minimumSize().width();
}

/// Shows what there is room for.
void TransportBar::makeRoom()
{
    for (QWidget* control : m_dispensable)
        control->show();
    const auto style = [this](Qt::ToolButtonStyle wanted) {
        m_previousFlag->setToolButtonStyle(wanted);
        m_nextFlag->setToolButtonStyle(wanted);
    };
    style(Qt::ToolButtonTextBesideIcon);
    if (widthWanted() > width())
        style(Qt::ToolButtonIconOnly);
    for (QWidget* control : m_dispensable) {
        // Of the buttons that zoom, one alone says nothing.
        const bool goesWithOthers = m_zoom.contains(control) && m_zoom.front()->isHidden();
        if (widthWanted() <= width() && !goesWithOthers)
            break;
        control->hide();
    }
}

QSize TransportBar::minimumSizeHint() const
{
    // What is hidden where it is narrow must not keep the window wide.
    int dispensable = 0;
    for (const QWidget* control : m_dispensable) {
        if (!control->isHidden())
            dispensable += control->sizeHint().width() + Theme::grid / 2;
    }
    const QSize all = layout()->minimumSize();
    return {std::max(Theme::grid * 40, all.width() - dispensable), all.height()};
}

QToolButton* TransportBar::addButton(const QString& text, const QString& name, const QString& keys)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setAccessibleName(name);
    //: A tool tip: %1 what the button does, %2 its key
    button->setToolTip(tr("%1 (%2)").arg(name, keys));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void TransportBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

void TransportBar::setMenu(QMenu* menu)
{
    m_more->setMenu(menu);
}

void TransportBar::setLoop(const std::optional<Span>& loop, const std::optional<Milliseconds>& waiting)
{
    m_loop->setChecked(loop.has_value());
    if (loop) {
        //: Tool tip: %1 and %2 are moments of the take
        m_loop->setToolTip(tr("Repeats %1 to %2; press to stop repeating (F7)")
                               .arg(clockText(loop->start), clockText(loop->end)));
    } else if (waiting) {
        m_loop->setToolTip(tr("One end is marked at %1; F5 or F6 marks the other").arg(clockText(*waiting)));
    } else {
        m_loop->setToolTip(tr("Repeat the marked stretch or this segment (F7); F5 and F6 mark its ends"));
    }
    //: On the button, while only one end of what is to be repeated is marked
    m_loop->setText(waiting ? tr("Repeat …") : tr("Repeat"));
}

void TransportBar::setSkipsSilences(bool skips)
{
    m_skips->setChecked(skips);
}

void TransportBar::setVolume(int percent)
{
    const QSignalBlocker blocker(m_volume);
    m_volume->setValue(percent);
    m_volume->setToolTip(tr("Volume: %1 % (Ctrl+Up, Ctrl+Down)").arg(percent));
}

void TransportBar::refreshIcons()
{
    m_play->setIcon(m_theme.icon(m_playing ? Icon::Pause : Icon::Play, m_theme.colours().accentText));
    m_previousFlag->setIcon(m_theme.icon(Icon::PreviousFlag));
    m_nextFlag->setIcon(m_theme.icon(Icon::NextFlag));
}

void TransportBar::setPlaying(bool playing)
{
    m_playing = playing;
    m_play->setText(playing ? tr("Pause") : tr("Play"));
    refreshIcons();
}

void TransportBar::setReady(bool ready)
{
    m_play->setEnabled(ready);
}

void TransportBar::setSpeed(double speed)
{
    const QSignalBlocker blocker(m_speed);
    const auto position = [&] {
        for (int i = 0; i < m_speed->count(); ++i) {
            if (m_speed->itemData(i).toDouble() > speed - 0.005)
                return i;
        }
        return m_speed->count();
    }();
    // A speed reached by key may lie between the usual ones.
    if (position == m_speed->count() || std::abs(m_speed->itemData(position).toDouble() - speed) > 0.005)
        m_speed->insertItem(position, speedText(speed), speed);
    m_speed->setCurrentIndex(position);
}

void TransportBar::setTime(Milliseconds position, Milliseconds duration)
{
    const auto second = std::chrono::floor<std::chrono::seconds>(position);
    if (second == m_shownSecond && duration == m_shownDuration)
        return;
    m_shownSecond = second;
    m_shownDuration = duration;
    //: Position and length of a take: 1:12 / 2:41
    m_time->setText(tr("%1 / %2").arg(clockText(position), clockText(duration)));
}

} // namespace starling
