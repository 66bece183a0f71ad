// What pressing and letting go of a kind's key or button does.
#pragma once

#include "audio/Player.h"
#include "review/PlaybackControl.h"
#include "review/TakeSession.h"

#include <QObject>

#include <chrono>
#include <vector>

namespace starling {

/// A tap sets a point; a hold while the take plays makes a span of what was heard meanwhile. The flag is
/// there from the press on, as a point; letting go makes it the span, in the same step of undo. Press and
/// release are both set back by the listener's reaction.
///
/// Several may be held at once. A jump of the playhead ends a hold as a tap, because what lies between was
/// not heard. Lives in the window's thread; what it is given outlives it.
class FlagPress : public QObject {
    Q_OBJECT

public:
    /// Pressed for less than this is a tap. Typists hold a key for about a tenth of a second (Dhakal et al.
    /// 2018), so a tap is not taken for a hold.
    static constexpr std::chrono::milliseconds longestTap{350};

    FlagPress(
        TakeSession& session, const PlaybackControl& playback, const Player& player,
        QObject* parent = nullptr);

    void press(const FlagKindId& kind);
    /// \param ago how long ago that was, on the wall's clock
    void release(const FlagKindId& kind, std::chrono::milliseconds ago = {});

Q_SIGNALS:
    void flagSet(const starling::FlagId& flag);
    void flagGrown(const starling::FlagId& flag);

private:
    struct Hold {
        FlagKindId kind;
        FlagId flag;
        std::chrono::steady_clock::time_point since;
    };

    void grow(const Hold& hold, std::chrono::milliseconds ago);

    TakeSession& m_session;
    const PlaybackControl& m_playback;
    const Player& m_player;
    std::vector<Hold> m_holds;
};

} // namespace starling
