#include "review/ReviewPage.h"

#include "calibration/ReactionHint.h"
#include "review/AllocationCard.h"
#include "review/CardColumns.h"
#include "review/FlagBar.h"
#include "review/Flagging.h"
#include "review/Marking.h"
#include "review/RatingCard.h"
#include "review/ReviewExport.h"
#include "review/ReviewKeys.h"
#include "review/ReviewPlayback.h"
#include "review/ReviewText.h"
#include "review/SuggestionsCard.h"
#include "review/TakeSound.h"
#include "review/TakeTimeline.h"
#include "review/TransportBar.h"
#include "review/timeline/Timeline.h"

#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace starling {

namespace {

using namespace std::chrono_literals;

const QString splitterKey = QStringLiteral("review/splitter");
const QString savingTopic = QStringLiteral("review-saving");
const QString soundTopic = QStringLiteral("review-sound");

} // namespace

/// The parts of the page and what they say to one another.
class ReviewPage::Private {
public:
    Private(ReviewPage& itself, const Services& given)
        : page(itself)
        , services(given)
        , session(given.library, given.catalog)
        , selection(session)
        , sound(given.library, given.player)
        , secondPass(given.library, session, sound, given.settings)
        , playback(given.player, given.settings, session)
        , header(new PageHeader({}, given.theme, &itself))
        , undo(new QToolButton(&itself))
        , redo(new QToolButton(&itself))
        , exports(
              new ReviewExport(itself, session, given.library, given.catalog, given.settings, given.theme))
        , compare(new QPushButton(tr("Compare"), &itself))
        , again(new QPushButton(tr("Again"), &itself))
        , timeline(new Timeline(
              given.theme, [this] { return playback.position(); }, &itself))
        , transport(new TransportBar(given.theme, &itself))
        , flagBar(new FlagBar(given.catalog, given.theme, &itself))
        , dropouts(new QLabel(&itself))
        , flagList(new FlagListCard(session, selection, given.catalog, given.theme, &itself))
        , suggestions(new SuggestionsCard(secondPass, given.catalog, given.theme, &itself))
        , rating(new RatingCard(session, given.theme, &itself))
        , splitter(new QSplitter(Qt::Vertical, &itself))
        , stack(new QStackedLayout(&itself))
        , keys(new ReviewKeys(itself, given.catalog))
        , marking(new Marking(
              {given.library, given.catalog, session, selection, playback, *timeline, *flagList, *keys},
              itself))
        , flagging(
              {session, selection, playback, given.player, given.library.flagKinds(), given.catalog,
               *timeline, *flagBar, *flagList, *keys})
    {
        buildHeader();
        layOut();
        connectSession();
        connectPlayback();
        connectTimeline();
        addKeys();
    }

    void buildHeader();
    void layOut();
    void connectSession();
    void connectPlayback();
    void connectTimeline();
    void addKeys();
    void dress();
    void showTake();
    void showTitle();
    void showHistory();
    void jumpTo(const FlagId& flag);

    ReviewPage& page;
    Services services;
    TakeSession session;
    FlagSelection selection;
    TakeSound sound;
    SecondPass secondPass;
    PlaybackControl playback;
    PageHeader* header;
    QToolButton* undo;
    QToolButton* redo;
    ReviewExport* exports;
    QPushButton* compare;
    QPushButton* again;
    Timeline* timeline;
    TransportBar* transport;
    FlagBar* flagBar;
    QLabel* dropouts;
    FlagListCard* flagList;
    SuggestionsCard* suggestions;
    RatingCard* rating;
    CardColumns* lower = nullptr;
    QSplitter* splitter;
    QStackedLayout* stack;
    ReviewKeys* keys;
    Marking* marking;
    std::optional<TakeSetup>
        titled; ///< what the title was made for; reading a story at every edit takes time
    Flagging flagging;
    ReviewPlayback* listening = nullptr;
    bool waveformAwaited = false; ///< its first complete picture is still to come
};

void ReviewPage::Private::buildHeader()
{
    for (QToolButton* button : {undo, redo}) {
        button->setFocusPolicy(Qt::TabFocus);
        header->addAction(button);
    }
    undo->setAccessibleName(tr("Undo"));
    redo->setAccessibleName(tr("Redo"));
    again->setToolTip(tr("Rehearse the same question, story and framework once more"));
    again->setFocusPolicy(Qt::TabFocus);
    compare->setToolTip(tr("This take beside another of the same story or question (Ctrl+M)"));
    compare->setFocusPolicy(Qt::TabFocus);
    header->addAction(compare);
    header->addAction(exports->button());
    connect(compare, &QPushButton::clicked, &page, [this] {
        if (session.isOpen())
            Q_EMIT page.compareRequested(session.take().id);
    });
    header->addAction(again);
    connect(undo, &QToolButton::clicked, &session, &TakeSession::undo);
    connect(redo, &QToolButton::clicked, &session, &TakeSession::redo);
    connect(again, &QPushButton::clicked, &page, [this] {
        if (session.isOpen())
            Q_EMIT page.rehearseAgainRequested(session.take().setup);
    });
    connect(&services.theme, &Theme::changed, &page, [this] { dress(); });
    dress();
}

void ReviewPage::Private::dress()
{
    undo->setIcon(services.theme.icon(Icon::Undo));
    redo->setIcon(services.theme.icon(Icon::Redo));
    compare->setIcon(services.theme.icon(Icon::Compare));
    again->setIcon(services.theme.icon(Icon::Rehearse));
}

void ReviewPage::Private::layOut()
{
    auto* upper = new Card({}, services.theme, splitter);
    auto* upperColumn = new QVBoxLayout(upper->body());
    upperColumn->setContentsMargins(0, 0, 0, 0);
    upperColumn->setSpacing(Theme::grid);
    dropouts->setWordWrap(true);
    dropouts->setTextFormat(Qt::PlainText);
    upperColumn->addWidget(timeline, 1);
    upperColumn->addWidget(dropouts);
    upperColumn->addWidget(transport);
    upperColumn->addWidget(flagBar);
    auto* hint = new ReactionHint(services.settings, services.devices, services.theme, upper->body());
    connect(hint, &ReactionHint::calibrating, &playback, &PlaybackControl::pause);
    upperColumn->addWidget(hint);

    auto* allocation = new AllocationCard(session, services.settings, services.theme, splitter);
    lower = new CardColumns({flagList, suggestions, allocation, rating}, splitter);
    connect(flagList, &FlagListCard::noteEditing, &page, [this] { lower->bringForward(flagList); });
    lower->setMinimumHeight(Theme::grid * 16);

    splitter->addWidget(upper);
    splitter->addWidget(lower);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(Theme::grid * 2);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 4);
    splitter->restoreState(services.settings.value(splitterKey).toByteArray());
    connect(splitter, &QSplitter::splitterMoved, &page, [this] {
        services.settings.setValue(splitterKey, splitter->saveState());
    });

    auto* content = new QWidget(&page);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(exports->progress());
    column->addWidget(splitter, 1);
    auto* empty = new EmptyState(
        Icon::Review,
        tr("Here you listen to a take and flag what weakened it. Record one first, or open one "
           "from the list of takes."),
        tr("Rehearse"), services.theme, &page);
    connect(empty, &EmptyState::stepTaken, &page, [this] { Q_EMIT page.rehearseAgainRequested({}); });
    stack->addWidget(empty);
    stack->addWidget(content);
}

void ReviewPage::Private::connectSession()
{
    connect(&session, &TakeSession::changed, &page, [this] { showTake(); });
    connect(&session, &TakeSession::historyChanged, &page, [this] { showHistory(); });
    connect(&session, &TakeSession::failed, &page, [this](const Error& error) {
        page.notice(savingTopic, error);
    });
    connect(&session, &TakeSession::gone, &page, [this] {
        listening->closeTake();
        sound.close();
        stack->setCurrentIndex(0);
    });
    connect(&services.settings, &Settings::changed, &page, [this] { showTake(); });
    connect(&secondPass, &SecondPass::failed, &page, [this](const Error& error) {
        page.notice(savingTopic, error);
    });
    connect(suggestions, &SuggestionsCard::jumpRequested, &playback, &PlaybackControl::seek);
    connect(flagList, &FlagListCard::jumpRequested, &page, [this](const FlagId& flag) { jumpTo(flag); });
    connect(marking, &Marking::noticed, &page, &ReviewPage::noticed);
    connect(marking, &Marking::noticeCleared, &page, &ReviewPage::noticeCleared);
    connect(marking, &Marking::openRequested, &page, &ReviewPage::openTake);
    connect(flagBar, &FlagBar::kindsWanted, &page, &ReviewPage::kindsRequested);
    connect(&flagging, &Flagging::kindsChanged, &page, [this] { showTake(); });
    showHistory();
}

void ReviewPage::Private::connectPlayback()
{
    listening = new ReviewPlayback(
        {services.library, services.player, services.devices, services.settings, session, sound, playback,
         *transport, *timeline, *flagList, *keys},
        &page);
    connect(listening, &ReviewPlayback::started, &page, [this] {
        services.trace.moment("playback-started");
        Q_EMIT page.noticeCleared(soundTopic);
    });
    connect(listening, &ReviewPlayback::troubled, &page, [this](const QString& sentences) {
        Q_EMIT page.noticed({soundTopic, Notice::Kind::Error, sentences, {}});
    });
    connect(listening, &ReviewPlayback::raiseRequested, &page, [this] {
        page.window()->raise();
        page.window()->activateWindow();
    });
    connect(&playback, &PlaybackControl::loopChanged, &page, [this] { showTake(); });
}

void ReviewPage::Private::connectTimeline()
{
    TimelineCanvas& canvas = timeline->canvas();
    connect(&sound, &TakeSound::waveformChanged, &page, [this] { timeline->setWaveform(sound.waveform()); });
    canvas.setFlagText([this](const FlagId& id) {
        const Flag* flag = session.flag(id);
        const FlagKind* kind = flag ? services.catalog.flagKind(flag->kind) : nullptr;
        return flag ? ReviewText::flag(*flag, kind ? kind->name : flag->kind.toString()) : QString();
    });
    connect(&secondPass, &SecondPass::changed, &page, [this] { showTake(); });
    connect(&canvas, &TimelineCanvas::spanSelected, exports, &ReviewExport::setSelection);
    connect(&canvas, &TimelineCanvas::samplesWanted, &sound, &TakeSound::wantSamples);
    connect(&canvas, &TimelineCanvas::seekRequested, &playback, &PlaybackControl::seek);
    connect(&canvas, &TimelineCanvas::flagChosen, &page, [this](const FlagId& flag) { jumpTo(flag); });
    connect(&canvas, &TimelineCanvas::painted, &page, [this](double took, bool complete) {
        if (complete && waveformAwaited) {
            waveformAwaited = false;
            services.trace.moment("waveform-complete");
        }
        if (services.trace.isEnabled())
            services.trace.moment("frame-painted", {{QStringLiteral("duration_ms"), took}});
    });
    connect(transport, &TransportBar::zoomInRequested, timeline, &Timeline::zoomIn);
    connect(transport, &TransportBar::zoomOutRequested, timeline, &Timeline::zoomOut);
    connect(transport, &TransportBar::fitRequested, timeline, &Timeline::fit);
}

void ReviewPage::Private::addKeys()
{
    using Keys = QList<QKeySequence>;
    const auto bind = [this](const Keys& on, bool repeat, auto action) { keys->add(on, repeat, action); };
    bind(Keys{Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}, true, [this] { timeline->zoomIn(); });
    bind(Keys{Qt::CTRL | Qt::Key_Minus}, true, [this] { timeline->zoomOut(); });
    bind(Keys{Qt::CTRL | Qt::Key_0}, false, [this] { timeline->fit(); });
    bind(Keys{Qt::CTRL | Qt::Key_U}, false, [this] {
        lower->bringForward(suggestions);
        secondPass.uncover();
    });
    bind(Keys{Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}, false, [this] {
        suggestions->acceptChosen();
    });
    bind(Keys{Qt::CTRL | Qt::Key_Backspace}, false, [this] { suggestions->dismissChosen(); });
    bind(Keys{Qt::CTRL | Qt::Key_M}, false, [this] { compare->click(); });
    bind(Keys{Qt::CTRL | Qt::Key_E}, false, [this] { exports->popUp(); });
    bind(Keys{Qt::CTRL | Qt::Key_Z}, true, [this] { session.undo(); });
    bind(Keys{Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}, true, [this] { session.redo(); });
}

void ReviewPage::Private::showTake()
{
    if (!session.isOpen())
        return;
    const Take& take = session.take();
    const Framework& framework = session.framework();
    const LengthRules rules = services.settings.lengths().rulesFor(take.setup.depth, framework);
    if (titled != take.setup)
        showTitle();
    const QString lost = ReviewText::dropouts(take.dropouts);
    dropouts->setText(lost);
    dropouts->setVisible(!lost.isEmpty());
    TimelineContent content = timelineOf(take, framework, rules, services.catalog);
    content.pauses = sound.pauses();
    content.suggestions = suggestions->forTimeline();
    content.loop = playback.loop();
    timeline->setContent(content);
}

void ReviewPage::Private::showTitle()
{
    const Take& take = session.take();
    const auto story = services.library.stories().story(take.setup.story);
    header->setTitle(take.setup.questionText.isEmpty() ? tr("A free take") : take.setup.questionText);
    header->setSubtitle(ReviewText::subtitle(
        take, story ? story->title : QString(), session.framework(), QDate::currentDate()));
    titled = take.setup;
}

void ReviewPage::Private::showHistory()
{
    undo->setEnabled(session.canUndo());
    redo->setEnabled(session.canRedo());
    //: Tool tip: undo what, e.g. "Undo flag (Ctrl+Z)"
    undo->setToolTip(
        session.canUndo() ? tr("Undo %1 (Ctrl+Z)").arg(session.undoText()) : tr("Nothing to undo"));
    redo->setToolTip(
        session.canRedo() ? tr("Redo %1 (Ctrl+Shift+Z)").arg(session.redoText()) : tr("Nothing to redo"));
}

void ReviewPage::Private::jumpTo(const FlagId& id)
{
    const Flag* flag = session.flag(id);
    if (!flag)
        return;
    playback.seek(flag->span.start);
    flagList->select(id);
}

ReviewPage::ReviewPage(const Services& services, QWidget* parent)
    : Page(parent)
    , d(std::make_unique<Private>(*this, services))
{
}

ReviewPage::~ReviewPage() = default;

void ReviewPage::openTake(const TakeId& take)
{
    d->services.trace.moment("take-opened", {{QStringLiteral("take"), take.toString()}});
    d->rating->commitLesson();
    Q_EMIT noticeCleared(savingTopic);
    Q_EMIT noticeCleared(soundTopic);
    d->waveformAwaited = true;
    d->titled.reset();
    d->listening->closeTake();
    if (const auto opened = d->session.open(take); !opened) {
        d->sound.close();
        d->stack->setCurrentIndex(0);
        notice(savingTopic, opened.error());
        return;
    }
    d->stack->setCurrentIndex(1);
    d->timeline->fit();
    d->sound.open(take);
    d->listening->openTake();
    d->timeline->setFocus();
}

QString ReviewPage::title() const
{
    return tr("Review");
}

QList<KeyHelp> ReviewPage::keys() const
{
    QList<KeyHelp> help = ReviewPlayback::keys();
    help.append({
        {tr("Ctrl++, Ctrl+−, Ctrl+0"), tr("Zoom in, zoom out, show the whole take")},
        {tr("Mouse wheel, with Shift"), tr("Zoom about the mouse, move along the take")},
        {tr("Ctrl+U"), tr("Uncover the suggestions")},
        {tr("Ctrl+Return, Ctrl+Backspace"), tr("Accept the chosen suggestion, or lay it aside")},
        {tr("Ctrl+Z, Ctrl+Shift+Z"), tr("Undo and redo")},
        {tr("Ctrl+E"), tr("Export")},
        {tr("Ctrl+M"), tr("Compare with another take")},
    });
    help += d->marking->keys();
    help += Flagging::keyHelp(d->services.catalog);
    return help;
}

void ReviewPage::enter()
{
    d->listening->enter();
    d->titled.reset(); // the story may have another title by now
    d->showTake();
    d->timeline->setFocus();
}

void ReviewPage::leave()
{
    d->rating->commitLesson();
    d->listening->leave();
}

} // namespace starling
