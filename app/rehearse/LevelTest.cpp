#include "rehearse/LevelTest.h"

#include "widgets/InputMeter.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace starling {

LevelTest::LevelTest(
    Recorder& recorder, std::function<QByteArray()> device, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_recorder(recorder)
    , m_device(std::move(device))
    , m_theme(theme)
    , m_meter(new InputMeter(theme, this))
    , m_words(new QLabel(this))
    , m_button(new QPushButton(tr("&Test level"), this))
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setAccessibleName(tr("Result of the level test"));
    m_button->setToolTip(tr("Say a sentence as you will in the answer, and see whether it comes in well."));

    auto* row = new QHBoxLayout;
    row->addWidget(m_meter, 1);
    row->addWidget(m_button);
    row->setSpacing(Theme::grid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid / 2);
    column->addLayout(row);
    column->addWidget(m_words);
    m_words->setWordWrap(true);

    connect(m_button, &QPushButton::clicked, this, [this] { m_wanted ? stop() : start(); });
    connect(&recorder, &Recorder::levelChanged, this, &LevelTest::onLevel);
    connect(&recorder, &Recorder::stateChanged, this, &LevelTest::onState);
    connect(&recorder, &Recorder::failed, this, [this](const Error& error) { giveUp(error.message); });
    connect(
        &recorder, &Recorder::troubleBegan, this, [this](CaptureTrouble trouble, const QString& sentence) {
            // The judge hears silence and clipping for itself.
            if (trouble != CaptureTrouble::Silent && trouble != CaptureTrouble::Clipping)
                giveUp(sentence);
        });
    connect(&theme, &Theme::changed, this, &LevelTest::showVerdict);
    showVerdict();
}

bool LevelTest::isRunning() const
{
    return m_wanted;
}

void LevelTest::start()
{
    m_again = m_recorder.state() == Recorder::State::Testing;
    if (m_wanted || m_recorder.state() != Recorder::State::Idle)
        return;
    m_judge.reset();
    m_wanted = true;
    m_button->setText(tr("End &test"));
    showVerdict();
    m_recorder.startLevelTest(m_device());
}

void LevelTest::stop()
{
    m_again = false;
    if (!m_wanted)
        return;
    m_wanted = false;
    m_button->setText(tr("&Test level"));
    m_meter->clear();
    if (m_recorder.state() == Recorder::State::Testing)
        m_recorder.stopLevelTest();
}

void LevelTest::restart()
{
    if (!m_wanted)
        return;
    stop();
    start();
}

void LevelTest::onLevel(const InputLevel& level)
{
    if (!m_wanted)
        return;
    const LevelVerdict before = m_judge.verdict();
    m_judge.add(level);
    m_meter->setLevel(level);
    if (m_judge.verdict() != before)
        showVerdict();
}

void LevelTest::onState(Recorder::State state)
{
    // A recording that begins ends the test; so does a device that goes away.
    if (m_wanted && state != Recorder::State::Testing)
        stop();
    // Later, since a recording that waits for the test to end comes first.
    if (m_again && state == Recorder::State::Idle)
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (std::exchange(m_again, false))
                    start();
            },
            Qt::QueuedConnection);
}

void LevelTest::giveUp(const QString& sentence)
{
    if (!m_wanted)
        return;
    stop();
    say(sentence, m_theme.colours().fault);
}

void LevelTest::say(const QString& text, const QColor& colour)
{
    QPalette palette = m_words->palette();
    palette.setColor(QPalette::WindowText, colour);
    m_words->setPalette(palette);
    m_words->setText(text);
}

void LevelTest::showVerdict()
{
    const ThemeColours& colours = m_theme.colours();
    if (!m_wanted && m_judge.verdict() == LevelVerdict::Listening) {
        say(tr("The microphone is closed until you test it or record."), colours.mutedText);
        return;
    }
    switch (m_judge.verdict()) {
    case LevelVerdict::Listening:
        say(tr("Listening: say a sentence as you will in the answer."), colours.mutedText);
        break;
    case LevelVerdict::Good:
        say(tr("✓ Good."), colours.strength);
        break;
    case LevelVerdict::TooQuiet:
        say(tr("▼ Too quiet: come closer, or raise the input level of the system."), colours.fault);
        break;
    case LevelVerdict::Clipping:
        say(tr("▲ Clipping: move back a little, or lower the input level of the system."), colours.fault);
        break;
    case LevelVerdict::Silent:
        say(tr("✕ Silent: muted or not permitted? Look at the system's sound settings."), colours.fault);
        break;
    }
}

} // namespace starling
