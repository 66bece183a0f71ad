#include "compare/TurnBar.h"

#include "audio/Player.h"
#include "compare/CompareText.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace starling {

TurnBar::TurnBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_turns(new QPushButton(this))
    , m_loop(new QCheckBox(tr("Repeat"), this))
    , m_speed(new QDoubleSpinBox(this))
    , m_heard(new QLabel(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid);
    m_turns->setToolTip(tr("The chosen part of A, then of B (Space)"));
    row->addWidget(m_turns);
    for (int side : {0, 1}) {
        //: %1 is A or B
        auto* one = new QPushButton(tr("Only %1").arg(CompareText::letter(side)), this);
        one->setToolTip(tr("The chosen part of this take alone (%1)").arg(CompareText::letter(side)));
        one->setFocusPolicy(Qt::TabFocus);
        connect(one, &QPushButton::clicked, this, [this, side] { Q_EMIT oneRequested(side); });
        row->addWidget(one);
    }
    m_turns->setFocusPolicy(Qt::TabFocus);
    m_loop->setToolTip(tr("Begin again when both were heard (L)"));
    m_loop->setFocusPolicy(Qt::TabFocus);
    m_speed->setRange(Player::minSpeed, Player::maxSpeed);
    m_speed->setSingleStep(0.1);
    m_speed->setDecimals(1);
    //: Behind a playing speed: "1.5 ×"
    m_speed->setSuffix(tr(" ×"));
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("Speed ([ and ])"));
    m_speed->setFocusPolicy(Qt::ClickFocus);
    m_heard->setTextFormat(Qt::PlainText);
    m_heard->setForegroundRole(QPalette::PlaceholderText);
    m_heard->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_loop);
    row->addWidget(m_speed);
    row->addSpacing(Theme::grid);
    row->addWidget(m_heard, 1);
    connect(m_turns, &QPushButton::clicked, this, &TurnBar::turnsRequested);
    connect(m_loop, &QCheckBox::toggled, this, &TurnBar::loopingChosen);
    connect(m_speed, &QDoubleSpinBox::valueChanged, this, &TurnBar::speedChosen);
    connect(&theme, &Theme::changed, this, &TurnBar::dress);
    // As wide for one text as for the other, so that nothing moves when it begins to play.
    setPlaying(true);
    const int stopWidth = m_turns->sizeHint().width();
    setPlaying(false);
    m_turns->setMinimumWidth(std::max(stopWidth, m_turns->sizeHint().width()));
}

void TurnBar::dress()
{
    m_turns->setText(m_playing ? tr("Stop") : tr("Hear both in turn"));
    m_turns->setIcon(m_theme.icon(m_playing ? Icon::Stop : Icon::Play));
}

void TurnBar::setPlaying(bool playing)
{
    m_playing = playing;
    dress();
}

void TurnBar::setSpeed(double speed)
{
    const QSignalBlocker blocker(m_speed);
    m_speed->setValue(speed);
}

double TurnBar::speed() const
{
    return m_speed->value();
}

void TurnBar::toggleLooping()
{
    m_loop->toggle();
}

void TurnBar::setHeard(const QString& text)
{
    m_heard->setText(text);
}

} // namespace starling
