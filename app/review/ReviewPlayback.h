// Everything about listening on the review page, put together.
#pragma once

#include "Page.h"
#include "library/Library.h"
#include "review/MediaRemote.h"
#include "review/OutputChoice.h"
#include "review/PlaybackControl.h"
#include "review/ResumePoint.h"
#include "review/TakeSound.h"

namespace starling {

class FlagListCard;
class ReviewKeys;
class Timeline;
class TransportBar;

/// Joins the player, its controls, the transport bar, the timeline's playhead, the keys and the desktop's
/// media keys; knows when a take comes and goes. Lives in the window's thread.
class ReviewPlayback : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    struct Parts {
        Library& library;
        Player& player;
        AudioDevices& devices;
        Settings& settings;
        const TakeSession& session;
        TakeSound& sound;
        PlaybackControl& playback;
        TransportBar& transport;
        Timeline& timeline;
        FlagListCard& flagList;
        ReviewKeys& keys;
    };

    explicit ReviewPlayback(const Parts& parts, QObject* parent = nullptr);
    ~ReviewPlayback() override;

    /// Another take is about to be opened, or none: keeps the place.
    void closeTake();
    /// The session's take, whose sound has just been asked for.
    void openTake();
    /// The page comes and goes.
    void enter();
    void leave();

    [[nodiscard]] static QList<KeyHelp> keys();

Q_SIGNALS:
    void started();
    /// What kept it from playing; whole sentences.
    void troubled(const QString& sentences);
    void raiseRequested();

private:
    void connectPlayer();
    void connectTransport();
    void addKeys();
    void toFlag(bool next);
    void showLoop();
    void showPosition();
    void showRemote();
    void toggleLoop();

    Parts m_parts;
    OutputChoice* m_output = nullptr;
    ResumePoint* m_resume = nullptr;
    MediaRemote* m_remote = nullptr;
};

} // namespace starling
