#include "review/ReviewPlayback.h"

#include "review/FlagListCard.h"
#include "review/PlaybackMenu.h"
#include "review/ReviewKeys.h"
#include "review/TransportBar.h"
#include "review/timeline/Timeline.h"

namespace starling {

namespace {

using namespace std::chrono_literals;

} // namespace

ReviewPlayback::ReviewPlayback(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    // First of all, so that what the others say about the same failure is said after it.
    connect(
        &parts.player, &Player::failed, this, [this](const Error& error) { Q_EMIT troubled(error.message); });
    connect(&parts.sound, &TakeSound::failed, this, [this](const Error& error) {
        Q_EMIT troubled(error.message);
    });
    m_output = new OutputChoice(parts.player, parts.devices, parts.settings, this);
    m_resume = new ResumePoint(parts.library, parts.player, this);
    m_remote = new MediaRemote(parts.player, parts.playback, this);
    connect(m_output, &OutputChoice::vanished, this, &ReviewPlayback::troubled);
    connect(m_remote, &MediaRemote::nextRequested, this, [this] { toFlag(true); });
    connect(m_remote, &MediaRemote::previousRequested, this, [this] { toFlag(false); });
    connect(m_remote, &MediaRemote::raiseRequested, this, &ReviewPlayback::raiseRequested);
    connectPlayer();
    connectTransport();
    addKeys();
}

ReviewPlayback::~ReviewPlayback() = default;

void ReviewPlayback::connectPlayer()
{
    Player& player = m_parts.player;
    TransportBar& transport = m_parts.transport;
    connect(&player, &Player::opened, this, [this] {
        m_parts.transport.setReady(true);
        showPosition();
    });
    connect(&player, &Player::playingChanged, this, [this](bool playing) {
        m_parts.timeline.setPlaying(playing);
        m_parts.transport.setPlaying(playing);
        if (playing)
            Q_EMIT started();
    });
    connect(&player, &Player::speedChanged, &transport, &TransportBar::setSpeed);
    connect(&player, &Player::volumeChanged, &transport, &TransportBar::setVolume);
    connect(&player, &Player::seeked, this, [this] { m_parts.timeline.showPosition(); });
    connect(&m_parts.sound, &TakeSound::silencesChanged, this, [this] {
        const auto length = m_parts.session.isOpen() ? m_parts.session.take().duration : 0ms;
        m_parts.playback.setSilences(m_parts.sound.silences(), length);
    });
    connect(&m_parts.timeline, &Timeline::positionShown, this, &ReviewPlayback::showPosition);
    transport.setSpeed(player.speed());
    transport.setVolume(player.volume());
    transport.setSkipsSilences(m_parts.playback.skipsSilences());
}

void ReviewPlayback::connectTransport()
{
    TransportBar& transport = m_parts.transport;
    PlaybackControl& playback = m_parts.playback;
    connect(&transport, &TransportBar::playToggled, &playback, &PlaybackControl::toggle);
    connect(&transport, &TransportBar::skipRequested, &playback, &PlaybackControl::skip);
    connect(&transport, &TransportBar::speedChosen, &playback, &PlaybackControl::setSpeed);
    connect(&transport, &TransportBar::volumeChosen, &playback, &PlaybackControl::setVolume);
    connect(&transport, &TransportBar::loopToggled, this, &ReviewPlayback::toggleLoop);
    connect(&transport, &TransportBar::skipsSilencesToggled, &playback, &PlaybackControl::setSkipsSilences);
    connect(&transport, &TransportBar::previousFlagRequested, this, [this] { toFlag(false); });
    connect(&transport, &TransportBar::nextFlagRequested, this, [this] { toFlag(true); });
    connect(&playback, &PlaybackControl::skipsSilencesChanged, &transport, &TransportBar::setSkipsSilences);
    connect(&playback, &PlaybackControl::loopChanged, this, &ReviewPlayback::showLoop);
    auto* menu = new PlaybackMenu(playback, *m_output, &transport);
    connect(menu, &PlaybackMenu::loopToggled, this, &ReviewPlayback::toggleLoop);
    connect(menu, &PlaybackMenu::zoomInRequested, &transport, &TransportBar::zoomInRequested);
    connect(menu, &PlaybackMenu::zoomOutRequested, &transport, &TransportBar::zoomOutRequested);
    connect(menu, &PlaybackMenu::fitRequested, &transport, &TransportBar::fitRequested);
    transport.setMenu(menu);
}

void ReviewPlayback::addKeys()
{
    using Keys = QList<QKeySequence>;
    PlaybackControl& playback = m_parts.playback;
    const auto bind = [this](const Keys& on, bool repeat, auto action) {
        m_parts.keys.add(on, repeat, action);
    };
    bind(Keys{Qt::Key_Space, Qt::Key_MediaTogglePlayPause}, false, [&playback] { playback.toggle(); });
    bind(Keys{Qt::Key_MediaPlay}, false, [this] { m_parts.player.play(); });
    bind(Keys{Qt::Key_MediaPause}, false, [&playback] { playback.pause(); });
    bind(Keys{Qt::Key_MediaStop}, false, [&playback] {
        playback.pause();
        playback.seek(0ms);
    });
    bind(Keys{Qt::Key_Left, Qt::Key_AudioRewind}, true, [&playback] { playback.skip(-5s); });
    bind(Keys{Qt::Key_Right, Qt::Key_AudioForward}, true, [&playback] { playback.skip(5s); });
    bind(Keys{Qt::SHIFT | Qt::Key_Left}, true, [&playback] { playback.skip(-1s); });
    bind(Keys{Qt::SHIFT | Qt::Key_Right}, true, [&playback] { playback.skip(1s); });
    bind(
        Keys{Qt::Key_Comma, Qt::CTRL | Qt::Key_Left, Qt::Key_MediaPrevious}, true, [this] { toFlag(false); });
    bind(Keys{Qt::Key_Period, Qt::CTRL | Qt::Key_Right, Qt::Key_MediaNext}, true, [this] { toFlag(true); });
    bind(Keys{Qt::ALT | Qt::Key_Up}, true, [&playback] { playback.toPreviousSegment(); });
    bind(Keys{Qt::ALT | Qt::Key_Down}, true, [&playback] { playback.toNextSegment(); });
    bind(Keys{Qt::ALT | Qt::Key_PageUp}, true, [&playback] { playback.toPreviousSentence(); });
    bind(Keys{Qt::ALT | Qt::Key_PageDown}, true, [&playback] { playback.toNextSentence(); });
    bind(Keys{Qt::Key_BracketLeft, Qt::Key_Less, Qt::SHIFT | Qt::Key_Less}, true, [&playback] {
        playback.stepSpeed(-1);
    });
    bind(Keys{Qt::Key_BracketRight, Qt::Key_Greater, Qt::SHIFT | Qt::Key_Greater}, true, [&playback] {
        playback.stepSpeed(1);
    });
    bind(Keys{Qt::CTRL | Qt::Key_Up}, true, [&playback] { playback.stepVolume(1); });
    bind(Keys{Qt::CTRL | Qt::Key_Down}, true, [&playback] { playback.stepVolume(-1); });
    bind(Keys{Qt::Key_F5}, false, [&playback] { playback.markLoopStart(); });
    bind(Keys{Qt::Key_F6}, false, [&playback] { playback.markLoopEnd(); });
    bind(Keys{Qt::Key_F7}, false, [this] { toggleLoop(); });
    bind(Keys{Qt::Key_F8}, false, [&playback] { playback.setSkipsSilences(!playback.skipsSilences()); });
}

QList<KeyHelp> ReviewPlayback::keys()
{
    return {
        {tr("Space"), tr("Play or pause")},
        {tr("Left, Right"), tr("Five seconds back or ahead")},
        {tr("Shift+Left, Shift+Right"), tr("One second back or ahead")},
        {tr(", and ."), tr("Previous and next flag")},
        {tr("Alt+Up, Alt+Down"), tr("Previous and next segment")},
        {tr("Alt+Page Up, Alt+Page Down"), tr("Previous and next sentence")},
        {tr("[ and ]"), tr("Slower and faster by a tenth")},
        {tr("Ctrl+Up, Ctrl+Down"), tr("Louder and quieter")},
        {tr("F5, F6"), tr("Repeat from here, repeat up to here")},
        {tr("F7"), tr("Repeat the marked stretch or this segment; once more to stop repeating")},
        {tr("F8"), tr("Leave silences out")},
        {tr("Media keys"),
         tr("Play, pause, stop, previous and next flag, also while another window is in front")},
    };
}

void ReviewPlayback::toFlag(bool next)
{
    m_parts.flagList.select(next ? m_parts.playback.toNextFlag() : m_parts.playback.toPreviousFlag());
}

void ReviewPlayback::toggleLoop()
{
    m_parts.playback.toggleLoop(m_parts.timeline.canvas().selectedSpan());
    showLoop(); // a button that was pressed in vain comes up again
}

void ReviewPlayback::showLoop()
{
    m_parts.transport.setLoop(m_parts.playback.loop(), m_parts.playback.waitingMark());
}

void ReviewPlayback::showPosition()
{
    if (m_parts.session.isOpen())
        m_parts.transport.setTime(m_parts.playback.position(), m_parts.session.take().duration);
}

void ReviewPlayback::closeTake()
{
    m_resume->leave();
    m_remote->hide();
    m_parts.transport.setReady(false);
}

void ReviewPlayback::openTake()
{
    m_resume->open(m_parts.session.take().id);
    showRemote();
    showPosition();
}

void ReviewPlayback::showRemote()
{
    const Take& take = m_parts.session.take();
    m_remote->show(take.id, take.setup.questionText.isEmpty() ? tr("A free take") : take.setup.questionText);
}

void ReviewPlayback::enter()
{
    m_output->use();
    if (m_parts.session.isOpen())
        showRemote();
}

void ReviewPlayback::leave()
{
    m_parts.playback.pause();
    m_resume->keep();
    // A media key must not play into the next recording.
    m_remote->hide();
}

} // namespace starling
