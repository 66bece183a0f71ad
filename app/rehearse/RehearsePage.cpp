#include "rehearse/RehearsePage.h"

#include "rehearse/CaptureNotices.h"
#include "rehearse/DeviceChoice.h"
#include "rehearse/DrillBar.h"
#include "rehearse/MappingDialog.h"
#include "rehearse/RecordingPanel.h"
#include "rehearse/SetupPanel.h"
#include "rehearse/SurpriseQuestion.h"
#include "widgets/PageHeader.h"

#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace starling {

namespace {
const QString drillTopic = QStringLiteral("drill");
constexpr int refreshMs = 50; // the recorder reports its level as often; faster shows nothing more
} // namespace

class RehearsePage::Private {
public:
    Private(RehearsePage& page, const Services& services);

    void connectServices();
    void fillQuestions();
    void fillStories();
    void chooseLast();
    void surprise();
    void showStory(const StoryId& id);
    void showLesson();
    void addStory(const QString& title);
    void keepQuestion(const QString& text);

    void start();
    void act(const SpeakingAction& action);
    void jumpTo(int segment);
    void toggleFocus();
    void goOnWith(const QByteArray& device);
    void refresh();
    void showSetup();
    void onFinished(const TakeId& take);
    void onFailed(const Error& error);
    void complain(const Expected<void>& result);

    void startDrill(const StoryId& story, DrillKind kind);
    void goOnWithDrill();
    void endDrill();
    void mapQuestions(const DrillRun& finished);
    void saveUses(const StoryId& id, const std::vector<StoryUse>& uses);

    RehearsePage& q;
    Services s;
    std::vector<Question> questions;
    std::optional<Lesson> lesson; ///< of what is chosen
    DrillRun drill;
    PageHeader* header;
    DrillBar* drillBar;
    QStackedWidget* stack;
    SetupPanel* setup;
    RecordingPanel* recording;
    CaptureNotices* notices;
    QTimer timer;
};

RehearsePage::Private::Private(RehearsePage& page, const Services& services)
    : q(page)
    , s(services)
    , header(new PageHeader(page.title(), services.theme, &page))
    , drillBar(new DrillBar(services.theme, &page))
    , stack(new QStackedWidget(&page))
    , setup(new SetupPanel({s.catalog, s.recorder, s.devices, s.settings, s.theme}, &page))
    , recording(new RecordingPanel(services.theme, &page))
    , notices(new CaptureNotices(services.devices, &page))
{
    stack->addWidget(setup);
    stack->addWidget(recording);
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::grid);
    column->addWidget(header);
    column->addWidget(drillBar);
    column->addWidget(stack, 1);
    page.installEventFilter(recording); // the focus may sit on the page itself
    timer.setInterval(refreshMs);
    fillQuestions();
    fillStories();
    connectServices();
    chooseLast();
}

void RehearsePage::Private::connectServices()
{
    connect(setup, &SetupPanel::recordWanted, &q, [this] { start(); });
    connect(setup, &SetupPanel::surpriseWanted, &q, [this] { surprise(); });
    connect(setup, &SetupPanel::storyWanted, &q, [this](const QString& title) { addStory(title); });
    connect(setup, &SetupPanel::keepQuestionWanted, &q, [this](const QString& text) { keepQuestion(text); });
    connect(setup, &SetupPanel::storyChosen, &q, [this](const StoryId& id) { showStory(id); });
    connect(setup, &SetupPanel::aimChanged, &q, [this] { showLesson(); });
    connect(setup, &SetupPanel::takeWanted, &q, &RehearsePage::takeOpened);
    connect(drillBar, &DrillBar::skipWanted, &q, [this] {
        drill.skip();
        goOnWithDrill();
    });
    connect(drillBar, &DrillBar::endWanted, &q, [this] { endDrill(); });
    connect(&s.library.questions(), &QuestionStore::questionsChanged, &q, [this] { fillQuestions(); });
    for (const auto signal : {&StoryStore::storyAdded, &StoryStore::storyChanged, &StoryStore::storyRemoved})
        connect(&s.library.stories(), signal, &q, [this] { fillStories(); });

    connect(recording, &RecordingPanel::actionWanted, &q, [this](const SpeakingAction& a) { act(a); });
    connect(&timer, &QTimer::timeout, &q, [this] { refresh(); });
    connect(&s.rehearsal, &Rehearsal::trackChanged, &q, [this] { refresh(); });
    connect(&s.rehearsal, &Rehearsal::finished, &q, [this](const TakeId& take) { onFinished(take); });
    connect(&s.rehearsal, &Rehearsal::failed, &q, [this](const Error& error) { onFailed(error); });
    connect(&s.rehearsal, &Rehearsal::troubled, &q, [this](const Error& error) {
        q.notice(QStringLiteral("take"), error);
    });

    connect(&s.recorder, &Recorder::levelChanged, recording, &RecordingPanel::setLevel);
    connect(&s.recorder, &Recorder::stateChanged, recording, &RecordingPanel::setState);
    connect(&s.recorder, &Recorder::firstFrame, &q, [this] {
        if (s.rehearsal.isActive())
            s.trace.moment("first-frame", {{QStringLiteral("take"), s.rehearsal.takeId().toString()}});
    });
    connect(
        &s.recorder, &Recorder::troubleBegan, &q, [this](CaptureTrouble trouble, const QString& sentence) {
            if (s.rehearsal.isActive())
                notices->begin(trouble, sentence);
        });
    connect(&s.recorder, &Recorder::troubleEnded, notices, &CaptureNotices::end);

    connect(notices, &CaptureNotices::noticed, &q, &Page::noticed);
    connect(notices, &CaptureNotices::noticeCleared, &q, &Page::noticeCleared);
    connect(notices, &CaptureNotices::continueWanted, &q, [this](const QByteArray& id) { goOnWith(id); });
    connect(notices, &CaptureNotices::stopWanted, &q, [this] { s.rehearsal.stop(); });
}

void RehearsePage::Private::fillQuestions()
{
    if (auto all = s.library.questions().all(s.catalog)) {
        questions = *std::move(all);
    } else {
        questions = s.catalog.questions;
        q.notice(QStringLiteral("library"), all.error());
    }
    setup->setQuestions(questions);
}

void RehearsePage::Private::fillStories()
{
    if (const auto stories = s.library.stories().titles())
        setup->setStories(*stories);
    else
        q.notice(QStringLiteral("library"), stories.error());
}

void RehearsePage::Private::chooseLast()
{
    TakeSetup last = setup->setup();
    last.question = QuestionId(s.settings.value(QStringLiteral("rehearse/question")).toString());
    last.questionText = s.settings.value(QStringLiteral("rehearse/questionText")).toString();
    last.story = StoryId(s.settings.value(QStringLiteral("rehearse/story")).toString());
    // The first run begins with a question on the page, so that what the page is for can be seen.
    const bool remembered = s.settings.value(QStringLiteral("rehearse/questionText")).isValid();
    if (!remembered && !questions.empty())
        last.question = questions.front().id;
    setup->choose(last);
}

void RehearsePage::Private::surprise()
{
    QHash<QuestionId, int> takesOf;
    if (const auto takes = s.library.takes().find())
        for (const Take& take : *takes)
            ++takesOf[take.setup.question];
    const auto drawn =
        surpriseQuestion(questions, takesOf, setup->setup().question, *QRandomGenerator::global());
    if (drawn)
        setup->chooseQuestion(*drawn);
}

void RehearsePage::Private::showStory(const StoryId& id)
{
    const auto story = id.isNull() ? Expected<Story>(Story()) : s.library.stories().story(id);
    setup->showStory(story.value_or(Story()));
}

void RehearsePage::Private::showLesson()
{
    lesson = s.library.takes().lessonFor(setup->setup()).value_or(std::nullopt);
    setup->showLesson(lesson);
}

void RehearsePage::Private::addStory(const QString& title)
{
    const auto story = s.library.stories().add(title, QDateTime::currentDateTime());
    if (!story)
        return q.notice(QStringLiteral("library"), story.error());
    fillStories();
    setup->chooseStory(story->id);
}

void RehearsePage::Private::keepQuestion(const QString& text)
{
    Question question;
    question.text = text;
    const auto kept = s.library.questions().add(question);
    if (!kept)
        return q.notice(QStringLiteral("library"), kept.error());
    fillQuestions();
    setup->chooseQuestion(kept->id);
}

void RehearsePage::Private::start()
{
    if (s.rehearsal.isActive())
        return;
    setup->endLevelTest();
    setup->remember();
    Q_EMIT q.noticeCleared(CaptureNotices::topic());
    const auto take = s.rehearsal.start(setup->setup(), setup->device());
    if (!take)
        return q.notice(CaptureNotices::topic(), take.error());
    s.trace.moment("recording-started", {{QStringLiteral("take"), take->toString()}});
    if (!s.rehearsal.isActive())
        return; // it has failed meanwhile and said so
    recording->begin(s.rehearsal.framework(), s.rehearsal.rules(), setup->deviceName());
    if (const auto story = s.library.stories().story(setup->setup().story))
        recording->setPrompter(s.settings.prompter(), *story);
    recording->setLesson(lesson ? lesson->text : QString());
    recording->setState(s.recorder.state());
    recording->setFocused(s.settings.focusMode());
    header->hide();
    drillBar->hide();
    stack->setCurrentWidget(recording);
    recording->setFocus();
    timer.start();
    if (recording->isFocused())
        Q_EMIT q.focusChanged(true);
}

void RehearsePage::Private::act(const SpeakingAction& action)
{
    if (!s.rehearsal.isActive())
        return;
    switch (action.kind) {
    case SpeakingAction::Kind::NextSegment:
        return complain(s.rehearsal.markNext());
    case SpeakingAction::Kind::JumpToSegment:
        return jumpTo(action.segment);
    case SpeakingAction::Kind::UndoMark:
        return complain(s.rehearsal.undoMark());
    case SpeakingAction::Kind::PauseOrResume:
        return s.recorder.state() == Recorder::State::Paused ? s.rehearsal.resume() : s.rehearsal.pause();
    case SpeakingAction::Kind::Stop:
        return s.rehearsal.stop();
    case SpeakingAction::Kind::Focus:
        return toggleFocus();
    case SpeakingAction::Kind::Reveal:
        return recording->revealBullet();
    }
}

void RehearsePage::Private::jumpTo(int segment)
{
    const auto& segments = s.rehearsal.framework().segments;
    if (size_t(segment) < segments.size())
        complain(s.rehearsal.mark(segments.at(size_t(segment)).id));
}

void RehearsePage::Private::toggleFocus()
{
    recording->setFocused(!recording->isFocused());
    s.settings.setFocusMode(recording->isFocused());
    Q_EMIT q.focusChanged(recording->isFocused());
}

void RehearsePage::Private::goOnWith(const QByteArray& device)
{
    s.rehearsal.continueOn(device);
    recording->setDevice(inputName(s.devices, device));
    recording->setFocus();
}

void RehearsePage::Private::refresh()
{
    if (s.rehearsal.isActive() && recording->isVisible())
        recording->setProgress(s.rehearsal.position(), s.rehearsal.track());
}

void RehearsePage::Private::showSetup()
{
    timer.stop();
    header->show();
    drillBar->show(drill);
    stack->setCurrentWidget(setup);
    notices->finish();
    if (recording->isFocused())
        Q_EMIT q.focusChanged(false);
}

void RehearsePage::Private::onFinished(const TakeId& take)
{
    s.trace.moment("recording-stopped", {{QStringLiteral("take"), take.toString()}});
    const bool inDrill = drill.isRunning();
    if (inDrill)
        drill.keep(take);
    showSetup();
    if (!inDrill) {
        Q_EMIT q.takeFinished(take);
        return;
    }
    Q_EMIT q.answerKept(take);
    goOnWithDrill();
}

void RehearsePage::Private::onFailed(const Error& error)
{
    showSetup();
    q.notice(CaptureNotices::topic(), error);
    setup->focusRecord();
}

void RehearsePage::Private::complain(const Expected<void>& result)
{
    if (!result)
        q.notice(QStringLiteral("take"), result.error());
}

void RehearsePage::Private::startDrill(const StoryId& id, DrillKind kind)
{
    const auto story = s.library.stories().story(id);
    if (!story)
        return q.notice(drillTopic, story.error());
    const Framework* direct = s.catalog.framework(FrameworkId(QStringLiteral("direct")));
    drill = DrillRun(
        kind == DrillKind::FollowUps ? followUpDrill(*story, direct ? direct->id : story->framework)
                                     : versatilityDrill(*story, questions, *QRandomGenerator::global()));
    if (!drill.isRunning()) {
        Q_EMIT q.noticed(
            {drillTopic,
             Notice::Kind::Info,
             kind == DrillKind::FollowUps
                 ? tr("“%1” has no follow-ups yet. Write some down on its page first.").arg(story->title)
                 : tr("There is no question to put to a story. Bring one back on the Questions page first."),
             {}});
        return;
    }
    Q_EMIT q.noticeCleared(drillTopic);
    goOnWithDrill();
}

void RehearsePage::Private::goOnWithDrill()
{
    if (!drill.isRunning())
        return endDrill();
    setup->choose(drill.current());
    drillBar->show(drill);
    setup->focusRecord();
}

void RehearsePage::Private::endDrill()
{
    const DrillRun finished = std::exchange(drill, DrillRun());
    drillBar->show(drill);
    setup->focusRecord();
    if (finished.answered().empty())
        return;
    Notice notice{
        drillTopic,
        Notice::Kind::Success,
        tr("%n answers recorded. They are among the story's takes.", nullptr,
           int(finished.answered().size())),
        {}};
    const StoryId story = finished.drill().story;
    if (finished.drill().kind == DrillKind::Versatility)
        notice.actions << Notice::Action{
            tr("Map the questions"), [this, finished] { mapQuestions(finished); }};
    notice.actions << Notice::Action{tr("Show the takes"), [this, story] { Q_EMIT q.takesWanted(story); }};
    Q_EMIT q.noticed(notice);
}

void RehearsePage::Private::mapQuestions(const DrillRun& finished)
{
    const auto story = s.library.stories().story(finished.drill().story);
    if (!story)
        return q.notice(drillTopic, story.error());
    std::vector<TakeSetup> asked;
    for (const DrillRun::Answered& each : finished.answered())
        asked.push_back(finished.drill().answers.at(each.answer));
    auto* dialog = new MappingDialog(*story, asked, s.theme, &q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &q, [this, dialog, id = story->id] { saveUses(id, dialog->uses()); });
    dialog->open();
}

void RehearsePage::Private::saveUses(const StoryId& id, const std::vector<StoryUse>& uses)
{
    auto story = s.library.stories().story(id);
    if (!story)
        return q.notice(drillTopic, story.error());
    story->uses = uses;
    complain(s.library.stories().save(*story));
}

RehearsePage::RehearsePage(const Services& services, QWidget* parent)
    : Page(parent)
    , d(std::make_unique<Private>(*this, services))
{
}

RehearsePage::~RehearsePage() = default;

void RehearsePage::prepare(const TakeSetup& setup)
{
    if (!d->s.rehearsal.isActive())
        d->setup->choose(setup);
}

void RehearsePage::startDrill(const StoryId& story, DrillKind kind)
{
    if (!d->s.rehearsal.isActive())
        d->startDrill(story, kind);
}

QString RehearsePage::title() const
{
    return tr("Rehearse");
}

QList<KeyHelp> RehearsePage::keys() const
{
    QList<KeyHelp> keys{{tr("R or Ctrl+R"), tr("Record")}};
    keys.append(speakingKeys());
    return keys;
}

void RehearsePage::enter()
{
    if (d->s.rehearsal.isActive()) {
        d->recording->setFocus();
    } else {
        d->showLesson(); // it may have been written meanwhile
        d->setup->focusRecord();
    }
    d->refresh();
}

void RehearsePage::leave()
{
    d->setup->endLevelTest();
}

bool RehearsePage::isBusy() const
{
    return d->s.rehearsal.isActive();
}

} // namespace starling
