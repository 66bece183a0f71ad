#include "review/TransportBar.h"

#include "widgets/ClockText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <array>
#include <cmath>

namespace starling {

namespace {

using namespace std::chrono_literals;

constexpr std::array usualSpeeds{0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0};
constexpr auto skip = 5000ms;
constexpr int roomForWords = Theme::grid * 100; // below, the flag buttons do with their icons

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

    auto* zoomOut = addButton(tr("−"), tr("Zoom out"), tr("Ctrl+−"));
    auto* fit = addButton(tr("Fit"), tr("Show the whole take"), tr("Ctrl+0"));
    auto* zoomIn = addButton(tr("+"), tr("Zoom in"), tr("Ctrl++"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid / 2);
    for (QWidget* control :
         {static_cast<QWidget*>(m_previousFlag), static_cast<QWidget*>(back), static_cast<QWidget*>(m_play),
          static_cast<QWidget*>(ahead), static_cast<QWidget*>(m_nextFlag)})
        row->addWidget(control);
    row->addSpacing(Theme::grid);
    row->addWidget(m_speed);
    row->addStretch(1);
    row->addWidget(m_time);
    row->addStretch(1);
    for (QToolButton* control : {zoomOut, fit, zoomIn})
        row->addWidget(control);

    QWidget* before = nullptr;
    for (QWidget* control :
         {static_cast<QWidget*>(m_previousFlag), static_cast<QWidget*>(back), static_cast<QWidget*>(m_play),
          static_cast<QWidget*>(ahead), static_cast<QWidget*>(m_nextFlag), static_cast<QWidget*>(m_speed),
          static_cast<QWidget*>(zoomOut), static_cast<QWidget*>(fit), static_cast<QWidget*>(zoomIn)}) {
        if (before)
            setTabOrder(before, control);
        before = control;
    }

    connect(m_play, &QPushButton::clicked, this, &TransportBar::playToggled);
    connect(m_previousFlag, &QToolButton::clicked, this, &TransportBar::previousFlagRequested);
    connect(m_nextFlag, &QToolButton::clicked, this, &TransportBar::nextFlagRequested);
    connect(back, &QToolButton::clicked, this, [this] { Q_EMIT skipRequested(-skip); });
    connect(ahead, &QToolButton::clicked, this, [this] { Q_EMIT skipRequested(skip); });
    connect(m_speed, &QComboBox::activated, this, [this](int index) {
        Q_EMIT speedChosen(m_speed->itemData(index).toDouble());
    });
    connect(zoomIn, &QToolButton::clicked, this, &TransportBar::zoomInRequested);
    connect(zoomOut, &QToolButton::clicked, this, &TransportBar::zoomOutRequested);
    connect(fit, &QToolButton::clicked, this, &TransportBar::fitRequested);
    connect(&theme, &Theme::changed, this, &TransportBar::refreshIcons);
    refreshIcons();
    setTime(0ms, 0ms);
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
    const auto style = width() < roomForWords ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    m_previousFlag->setToolButtonStyle(style);
    m_nextFlag->setToolButtonStyle(style);
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
