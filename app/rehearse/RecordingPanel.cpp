#include "rehearse/RecordingPanel.h"

#include "answer/Allocation.h"
#include "rehearse/ClockLine.h"
#include "rehearse/Prompter.h"
#include "widgets/AllocationBar.h"
#include "widgets/ClockText.h"
#include "widgets/InputMeter.h"
#include "widgets/PageHeader.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace starling {

namespace {

constexpr Milliseconds lessonShown{10'000}; // time to read a line; after it the eyes belong to the answer

QLabel* plainLabel(const QFont& font, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(font);
    return label;
}

void setColour(QLabel* label, const QColor& colour)
{
    QPalette palette = label->palette();
    if (palette.color(QPalette::WindowText) == colour)
        return;
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

} // namespace

RecordingPanel::RecordingPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_whole(buildWhole())
    , m_quiet(buildQuiet())
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Recording"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_whole);
    column->addWidget(m_quiet);
    m_quiet->hide();
    const auto inside = findChildren<QWidget*>();
    for (QWidget* child : inside)
        child->installEventFilter(this);

    const auto ask = [this](SpeakingAction::Kind kind) {
        return [this, kind] { Q_EMIT actionWanted(SpeakingAction{kind}); };
    };
    connect(m_pause, &QPushButton::clicked, this, ask(SpeakingAction::Kind::PauseOrResume));
    connect(m_stop, &QPushButton::clicked, this, ask(SpeakingAction::Kind::Stop));
    connect(&theme, &Theme::changed, this, &RecordingPanel::colourTexts);
    colourTexts();
}

QWidget* RecordingPanel::buildWhole()
{
    auto* whole = new QWidget(this);
    m_lesson = plainLabel(m_theme.font(TextSize::Lead), whole);
    m_lesson->setAlignment(Qt::AlignHCenter);
    m_lesson->setWordWrap(true);
    m_lesson->setAccessibleName(tr("Lesson of an earlier take"));
    m_lesson->hide();
    m_segment = plainLabel(m_theme.font(TextSize::Title), whole);
    m_segment->setAlignment(Qt::AlignHCenter);
    m_segment->setAccessibleName(tr("Segment now spoken"));
    m_cue = plainLabel(m_theme.font(TextSize::Lead), whole);
    m_cue->setAlignment(Qt::AlignHCenter);
    m_cue->setWordWrap(true);
    m_prompter = new Prompter(m_theme, whole);
    m_prompter->setMaximumWidth(Theme::grid * 90);
    auto* card = new Card({}, m_theme, whole);
    m_bar = new AllocationBar(m_theme, card->body());
    auto* inCard = new QVBoxLayout(card->body());
    inCard->setContentsMargins(0, 0, 0, 0);
    inCard->addWidget(m_bar);

    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid);
    column->addWidget(buildClock(whole), 0);
    column->addWidget(m_lesson);
    column->addStretch(1);
    column->addWidget(m_segment);
    column->addWidget(m_cue);
    column->addWidget(m_prompter, 0, Qt::AlignHCenter);
    column->addStretch(1);
    column->addWidget(card);
    column->addStretch(1);
    column->addWidget(buildFoot(whole));
    return whole;
}

QWidget* RecordingPanel::buildClock(QWidget* parent)
{
    auto* clock = new QWidget(parent);
    m_stateText = plainLabel(m_theme.font(TextSize::Lead), clock);
    m_stateText->setAlignment(Qt::AlignHCenter);
    m_time = plainLabel(m_theme.figures(TextSize::Timer), clock);
    m_time->setAlignment(Qt::AlignHCenter);
    m_time->setAccessibleName(tr("Elapsed time"));
    m_capText = plainLabel(m_theme.font(TextSize::Lead), clock);
    m_capText->setAlignment(Qt::AlignHCenter);
    m_line = new ClockLine(m_theme, clock);
    auto* column = new QVBoxLayout(clock);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid / 2);
    column->addWidget(m_stateText);
    column->addWidget(m_time);
    column->addWidget(m_capText);
    column->addSpacing(Theme::grid);
    column->addWidget(m_line);
    return clock;
}

QWidget* RecordingPanel::buildFoot(QWidget* parent)
{
    auto* foot = new QWidget(parent);
    auto* input = new QLabel(tr("Input"), foot);
    m_meter = new InputMeter(m_theme, foot);
    m_meter->setMaximumWidth(Theme::grid * 40);
    m_device = plainLabel(m_theme.font(TextSize::Body), foot);
    m_device->setAccessibleName(tr("Microphone"));
    m_device->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_pause = new QPushButton(foot);
    m_stop = new QPushButton(tr("Stop"), foot);
    // Return presses the focused button; Space is the next segment.
    for (QPushButton* button : {m_pause, m_stop}) {
        button->setAutoDefault(true);
        button->setMinimumWidth(Theme::grid * 12);
    }
    m_pause->setToolTip(tr("P"));
    m_stop->setToolTip(tr("Esc, S or Ctrl+Return"));
    m_keys = plainLabel(m_theme.font(TextSize::Body), foot);
    m_keys->setAlignment(Qt::AlignHCenter);
    m_keys->setWordWrap(true);
    m_keys->setAccessibleName(tr("Keys"));

    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::grid);
    row->addWidget(input);
    row->addWidget(m_meter, 2);
    row->addWidget(m_device, 3);
    row->addWidget(m_pause);
    row->addWidget(m_stop);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid * 2);
    column->addLayout(row);
    column->addWidget(m_keys);
    return foot;
}

QWidget* RecordingPanel::buildQuiet()
{
    auto* quiet = new QWidget(this);
    m_quietText = plainLabel(m_theme.font(TextSize::Body), quiet);
    m_quietText->setAlignment(Qt::AlignCenter);
    m_quietText->setWordWrap(true);
    auto* hint = plainLabel(m_theme.font(TextSize::Body), quiet);
    hint->setText(tr("Esc stops · F shows everything again"));
    hint->setAlignment(Qt::AlignCenter);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(quiet);
    column->addStretch(1);
    column->addWidget(m_quietText);
    column->addWidget(hint);
    return quiet;
}

void RecordingPanel::begin(const Framework& framework, const LengthRules& rules, const QString& device)
{
    m_framework = framework;
    m_rules = rules;
    m_bar->setFramework(framework);
    m_bar->setExpectedLength(LengthRange{rules.halfwayMark, rules.cap});
    m_line->setRules(rules);
    m_meter->clear();
    setPrompter(PrompterMode::Off, {});
    setLesson({});
    setDevice(device);
    const int segments = std::min(9, int(framework.segments.size()));
    m_keys->setText(
        segments > 1 ? tr("Space next · 1–%1 jump · Z undo mark · P pause · Esc stop · F focus").arg(segments)
                     : tr("P pause · Esc stop · F focus"));
    setProgress(Milliseconds(0), {});
}

void RecordingPanel::setPrompter(PrompterMode mode, const Story& story)
{
    m_story = story;
    m_prompter->setMode(mode);
}

void RecordingPanel::revealBullet()
{
    m_prompter->revealNext();
}

void RecordingPanel::setLesson(const QString& lesson)
{
    m_lesson->setText(lesson.isEmpty() ? QString() : tr("This time: %1").arg(lesson));
    // Its place stays when it goes, so that nothing moves while someone speaks.
    QSizePolicy policy = m_lesson->sizePolicy();
    policy.setRetainSizeWhenHidden(!lesson.isEmpty());
    m_lesson->setSizePolicy(policy);
    m_lesson->setVisible(!lesson.isEmpty());
}

void RecordingPanel::showLesson(const SegmentTrack& track)
{
    // The first mark is set by the first frame.
    if (m_position >= lessonShown || track.marks().size() > 1)
        m_lesson->hide();
}

void RecordingPanel::setDevice(const QString& name)
{
    m_device->setText(name);
    m_device->setToolTip(name);
}

void RecordingPanel::setState(Recorder::State state)
{
    m_state = state;
    const bool paused = state == Recorder::State::Paused;
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_pause->setEnabled(paused || state == Recorder::State::Recording);
    m_stop->setEnabled(state != Recorder::State::Stopping);
    switch (state) {
    case Recorder::State::Starting:
        m_stateText->setText(tr("Opening the microphone…"));
        break;
    case Recorder::State::Paused:
        m_stateText->setText(tr("❚❚ Paused"));
        break;
    case Recorder::State::Stopping:
        m_stateText->setText(tr("Keeping the take…"));
        break;
    case Recorder::State::Recording:
    case Recorder::State::Idle:
    case Recorder::State::Testing:
        m_stateText->setText(tr("● Recording"));
        break;
    }
    m_quietText->setText(m_stateText->text());
    colourTexts();
}

void RecordingPanel::setLevel(const InputLevel& level)
{
    m_meter->setLevel(level);
}

void RecordingPanel::setProgress(Milliseconds position, const SegmentTrack& track)
{
    m_position = position;
    const SegmentId running = track.segmentAt(position);
    m_bar->setAllocation(allocate(m_framework, track, position), running);
    m_line->setPosition(position);
    showClock();
    showSegment(running);
    showLesson(track);
}

void RecordingPanel::showClock()
{
    m_time->setText(clockText(m_position));
    const QString cap = clockText(m_rules.cap);
    const ThemeColours& colours = m_theme.colours();
    if (m_position > m_rules.cap) {
        m_capText->setText(tr("▲ %1 over the cap of %2").arg(clockText(m_position - m_rules.cap), cap));
        setColour(m_time, colours.fault);
        setColour(m_capText, colours.fault);
        return;
    }
    const bool mayEnd = m_position >= m_rules.halfwayMark;
    m_capText->setText(
        mayEnd ? tr("past %1 · cap %2").arg(clockText(m_rules.halfwayMark), cap) : tr("cap %1").arg(cap));
    setColour(m_time, mayEnd ? colours.accent : colours.text);
    setColour(m_capText, colours.mutedText);
}

void RecordingPanel::showSegment(const SegmentId& segment)
{
    const SegmentTemplate* running = m_framework.find(segment);
    m_segment->setText(running ? running->name : tr("No segment"));
    m_cue->setText(running ? running->cue : QString());
    m_prompter->setBullets(m_story.bullets(segment));
}

void RecordingPanel::colourTexts()
{
    const ThemeColours& colours = m_theme.colours();
    const bool live = m_state == Recorder::State::Recording;
    setColour(m_stateText, live ? colours.recording : colours.mutedText);
    setColour(m_quietText, live ? colours.recording : colours.mutedText);
    for (QLabel* label : {m_lesson, m_cue, m_device, m_keys})
        setColour(label, colours.mutedText);
    setColour(m_segment, colours.text);
    m_stop->setIcon(m_theme.icon(Icon::Stop, colours.text));
    m_pause->setIcon(m_theme.icon(m_state == Recorder::State::Paused ? Icon::Play : Icon::Pause));
    showClock();
}

void RecordingPanel::setFocused(bool focused)
{
    m_focused = focused;
    m_whole->setVisible(!focused);
    m_quiet->setVisible(focused);
    setFocus();
}

bool RecordingPanel::takesKey(QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    if (!isVisible())
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto action = speakingAction(key->key(), key->modifiers());
    if (!action)
        return false;
    event->accept();
    if (event->type() == QEvent::KeyPress && !key->isAutoRepeat())
        Q_EMIT actionWanted(*action);
    return true;
}

bool RecordingPanel::event(QEvent* event)
{
    return takesKey(event) || QWidget::event(event);
}

bool RecordingPanel::eventFilter(QObject* watched, QEvent* event)
{
    return takesKey(event) || QWidget::eventFilter(watched, event);
}

} // namespace starling
