#include "rehearse/SetupPanel.h"

#include "rehearse/DeviceChoice.h"
#include "rehearse/LessonNote.h"
#include "rehearse/LevelTest.h"
#include "rehearse/Prompter.h"
#include "rehearse/QuestionChoice.h"
#include "rehearse/StoryChoice.h"
#include "widgets/AllocationBar.h"
#include "widgets/ClockText.h"
#include "widgets/PageHeader.h"

#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace starling {

namespace {

QString depthText(Depth depth, const LengthRules& rules)
{
    const QString cap = clockText(rules.cap);
    switch (depth) {
    case Depth::Summary:
        return SetupPanel::tr("Summary, up to %1").arg(cap);
    case Depth::Standard:
        return SetupPanel::tr("Standard, up to %1").arg(cap);
    case Depth::Deep:
        return SetupPanel::tr("Deep, up to %1").arg(cap);
    }
    Q_UNREACHABLE();
}

QLabel* labelFor(const QString& text, QWidget* control)
{
    auto* label = new QLabel(text, control->parentWidget());
    label->setBuddy(control);
    return label;
}

} // namespace

SetupPanel::SetupPanel(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_s(services)
    , m_question(new QuestionChoice(services.theme, this))
    , m_story(new StoryChoice(services.theme, this))
    , m_framework(new QComboBox(this))
    , m_depth(new QComboBox(this))
    , m_prompterMode(new QComboBox(this))
    , m_prompter(new Prompter(services.theme, this))
    , m_description(new QLabel(this))
    , m_lesson(new LessonNote(services.theme, this))
    , m_target(new AllocationBar(services.theme, this))
    , m_device(new DeviceChoice(services.devices, services.settings, this))
    , m_levelTest(new LevelTest(
          services.recorder, [this] { return m_device->device(); }, services.theme, this))
    , m_record(new QPushButton(tr("Record"), this))
{
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(buildChoices());
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid * 2);
    column->addWidget(scroll, 1);
    column->addWidget(m_lesson);
    column->addWidget(buildMicrophone());

    fillFrameworks();
    fillDepths();
    fillPrompterModes();
    showTarget();
    addShortcuts();
    connect(m_framework, &QComboBox::currentIndexChanged, this, [this] {
        fillDepths();
        showTarget();
    });
    connect(m_framework, &QComboBox::activated, this, [this] { m_ownFramework = {}; });
    connect(m_question, &QuestionChoice::changed, this, &SetupPanel::followQuestion);
    connect(m_prompterMode, &QComboBox::currentIndexChanged, this, [this] {
        m_s.settings.setPrompter(PrompterMode(m_prompterMode->currentData().toInt()));
        showPrompter();
    });
    connect(m_depth, &QComboBox::currentIndexChanged, this, &SetupPanel::showTarget);
    connect(&m_s.settings, &Settings::changed, this, [this] {
        fillDepths();
        showTarget();
    });
    connect(m_device, &DeviceChoice::deviceChanged, m_levelTest, &LevelTest::restart);
    connect(m_question, &QuestionChoice::surpriseWanted, this, &SetupPanel::surpriseWanted);
    connect(m_question, &QuestionChoice::keepWanted, this, &SetupPanel::keepQuestionWanted);
    connect(m_story, &StoryChoice::storyWanted, this, &SetupPanel::storyWanted);
    connect(m_story, &StoryChoice::chosen, this, [this](const StoryId& story) {
        Q_EMIT storyChosen(story);
        if (!m_shownStory.framework.isNull() && m_ownFramework.isNull())
            setFramework(m_shownStory.framework);
    });
    connect(m_record, &QPushButton::clicked, this, &SetupPanel::recordWanted);
    connect(m_question, &QuestionChoice::changed, this, &SetupPanel::aimChanged);
    connect(this, &SetupPanel::storyChosen, this, &SetupPanel::aimChanged);
    connect(m_lesson, &LessonNote::takeWanted, this, &SetupPanel::takeWanted);
}

QWidget* SetupPanel::buildChoices()
{
    auto* content = new QWidget(this);
    auto* asked = new Card({}, m_s.theme, content);
    auto* askedColumn = new QVBoxLayout(asked->body());
    askedColumn->setContentsMargins(0, 0, 0, 0);
    askedColumn->addWidget(m_question);

    auto* shape = new Card({}, m_s.theme, content);
    m_framework->setAccessibleName(tr("Framework"));
    m_depth->setAccessibleName(tr("Depth"));
    m_prompterMode->setAccessibleName(tr("Prompter"));
    for (QComboBox* combo : {m_framework, m_depth, m_prompterMode}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(8);
    }
    m_description->setTextFormat(Qt::PlainText);
    m_description->setWordWrap(true);
    m_description->setForegroundRole(QPalette::PlaceholderText);

    auto* grid = new QGridLayout(shape->body());
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::grid * 2);
    grid->setVerticalSpacing(Theme::grid / 2);
    for (QWidget* control : std::initializer_list<QWidget*>{m_story, m_framework, m_depth, m_prompterMode})
        control->setParent(shape->body());
    grid->addWidget(labelFor(tr("St&ory"), m_story), 0, 0);
    grid->addWidget(labelFor(tr("&Framework"), m_framework), 0, 1);
    grid->addWidget(labelFor(tr("&Depth"), m_depth), 0, 2);
    grid->addWidget(m_story, 1, 0);
    grid->addWidget(m_framework, 1, 1);
    grid->addWidget(m_depth, 1, 2);
    grid->addWidget(labelFor(tr("Pro&mpter"), m_prompterMode), 0, 3);
    grid->addWidget(m_prompterMode, 1, 3);
    for (int columnIndex = 0; columnIndex < 4; ++columnIndex)
        grid->setColumnStretch(columnIndex, 1);
    grid->setRowMinimumHeight(2, Theme::grid);
    grid->addWidget(m_target, 3, 0, 1, 4);
    grid->addWidget(m_description, 4, 0, 1, 4);
    grid->addWidget(m_prompter, 5, 0, 1, 4);

    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid * 2);
    column->addWidget(asked);
    column->addWidget(shape);
    column->addStretch(1);
    return content;
}

QWidget* SetupPanel::buildMicrophone()
{
    auto* card = new Card({}, m_s.theme, this);
    m_device->setParent(card->body());
    m_record->setProperty("record", true);
    m_record->setFont(m_s.theme.font(TextSize::Lead));
    m_record->setAutoDefault(true);
    m_record->setToolTip(tr("R or Ctrl+R"));
    m_record->setAccessibleDescription(tr("Begins to record. Keys: R or Ctrl+R."));
    m_record->setMinimumSize(Theme::grid * 16, Theme::grid * 6);
    const auto dress = [this] {
        m_record->setIcon(m_s.theme.icon(Icon::Record, m_s.theme.colours().accentText));
    };
    dress();
    connect(&m_s.theme, &Theme::changed, this, dress);

    auto* grid = new QGridLayout(card->body());
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::grid * 2);
    grid->setVerticalSpacing(Theme::grid / 2);
    grid->addWidget(labelFor(tr("M&icrophone"), m_device), 0, 0);
    grid->addWidget(new QLabel(tr("Input level"), card->body()), 0, 1);
    grid->addWidget(m_device, 1, 0, Qt::AlignTop);
    grid->addWidget(m_levelTest, 1, 1);
    grid->addWidget(m_record, 0, 2, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return card;
}

void SetupPanel::addShortcuts()
{
    // In a text field R is a letter; the field takes it before the shortcut does.
    for (const QKeySequence& keys : {QKeySequence(Qt::Key_R), QKeySequence(Qt::CTRL | Qt::Key_R)}) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, &SetupPanel::recordWanted);
    }
    auto* reveal = new QShortcut(Qt::Key_B, this);
    reveal->setContext(Qt::WidgetWithChildrenShortcut);
    connect(reveal, &QShortcut::activated, m_prompter, &Prompter::revealNext);
}

void SetupPanel::fillFrameworks()
{
    for (const Framework& framework : m_s.catalog.frameworks)
        m_framework->addItem(framework.name, framework.id.toString());
    m_framework->setCurrentIndex(std::max(0, m_framework->findData(m_s.settings.framework().toString())));
}

void SetupPanel::fillPrompterModes()
{
    const QSignalBlocker blocker(m_prompterMode);
    m_prompterMode->addItem(tr("Off"), int(PrompterMode::Off));
    m_prompterMode->addItem(tr("Show bullets"), int(PrompterMode::Bullets));
    m_prompterMode->addItem(tr("Hide, then reveal"), int(PrompterMode::Recall));
    m_prompterMode->setToolTip(tr("The chosen story's bullets, to speak from or to remember first."));
    m_prompterMode->setCurrentIndex(m_prompterMode->findData(int(m_s.settings.prompter())));
}

void SetupPanel::setFramework(const FrameworkId& framework)
{
    if (const int index = m_framework->findData(framework.toString()); index >= 0)
        m_framework->setCurrentIndex(index);
}

/// A factual question brings the framework for direct answers along, and takes it away again.
void SetupPanel::followQuestion()
{
    const FrameworkId wanted = m_question->framework();
    if (!wanted.isNull()) {
        if (m_ownFramework.isNull())
            m_ownFramework = setup().framework;
        setFramework(wanted);
    } else if (!m_ownFramework.isNull()) {
        setFramework(std::exchange(m_ownFramework, {}));
    }
}

void SetupPanel::showStory(const Story& story)
{
    m_shownStory = story;
    showPrompter();
}

void SetupPanel::showLesson(const std::optional<Lesson>& lesson)
{
    m_lesson->setLesson(lesson, QDate::currentDate());
}

void SetupPanel::showPrompter()
{
    m_prompter->setMode(m_s.settings.prompter());
    const Framework& framework = m_s.catalog.frameworkOrDefault(setup().framework);
    QStringList bullets;
    for (const SpineBullet& each : m_shownStory.spine) {
        if (const SegmentTemplate* segment = framework.find(each.segment))
            bullets << tr("%1: %2").arg(segment->name, each.text);
    }
    m_prompter->setBullets(bullets);
}

void SetupPanel::fillDepths()
{
    const QSignalBlocker blocker(m_depth);
    const Depth chosen = m_depth->count() == 0 ? m_s.settings.depth() : setup().depth;
    const Framework& framework = m_s.catalog.frameworkOrDefault(setup().framework);
    m_depth->clear();
    for (const Depth depth : {Depth::Summary, Depth::Standard, Depth::Deep})
        m_depth->addItem(depthText(depth, m_s.settings.lengths().rulesFor(depth, framework)), int(depth));
    m_depth->setCurrentIndex(m_depth->findData(int(chosen)));
}

void SetupPanel::showTarget()
{
    const TakeSetup chosen = setup();
    const Framework& framework = m_s.catalog.frameworkOrDefault(chosen.framework);
    const LengthRules rules = m_s.settings.lengths().rulesFor(chosen.depth, framework);
    m_target->setFramework(framework);
    m_target->setExpectedLength(LengthRange{rules.halfwayMark, rules.cap});
    m_description->setText(framework.description);
    showPrompter();
}

void SetupPanel::setQuestions(const std::vector<Question>& questions)
{
    m_question->setQuestions(questions);
}

void SetupPanel::setStories(const std::vector<StoryTitle>& stories)
{
    m_story->setStories(stories);
}

void SetupPanel::choose(const TakeSetup& setup)
{
    m_question->select(setup.question, setup.questionText);
    m_story->select(setup.story);
    setFramework(setup.framework);
    Q_EMIT storyChosen(setup.story);
    m_depth->setCurrentIndex(m_depth->findData(int(setup.depth)));
}

void SetupPanel::chooseQuestion(const QuestionId& question)
{
    m_question->select(question, {});
}

void SetupPanel::chooseStory(const StoryId& story)
{
    m_story->select(story);
    Q_EMIT storyChosen(story);
}

TakeSetup SetupPanel::setup() const
{
    TakeSetup setup;
    setup.question = m_question->question();
    setup.questionText = m_question->text();
    setup.story = m_story->story();
    setup.framework = FrameworkId(m_framework->currentData().toString());
    setup.depth = Depth(m_depth->currentData().toInt());
    return setup;
}

QByteArray SetupPanel::device() const
{
    return m_device->device();
}

QString SetupPanel::deviceName() const
{
    return m_device->deviceName();
}

void SetupPanel::focusRecord()
{
    m_record->setFocus();
}

void SetupPanel::endLevelTest()
{
    m_levelTest->stop();
}

void SetupPanel::remember()
{
    const TakeSetup chosen = setup();
    m_s.settings.setFramework(m_ownFramework.isNull() ? chosen.framework : m_ownFramework);
    m_s.settings.setDepth(chosen.depth);
    m_s.settings.setValue(QStringLiteral("rehearse/question"), chosen.question.toString());
    m_s.settings.setValue(QStringLiteral("rehearse/questionText"), chosen.questionText);
    m_s.settings.setValue(QStringLiteral("rehearse/story"), chosen.story.toString());
}

} // namespace starling
