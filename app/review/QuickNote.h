// A note typed at a flag while listening.
#pragma once

#include "audio/Player.h"
#include "review/PlaybackControl.h"
#include "review/TakeSession.h"
#include "review/timeline/Timeline.h"

#include <QLineEdit>
#include <QObject>

namespace starling {

/// Opens a field in the timeline, at the flag. A playing take pauses while one types, for nobody listens and
/// writes at once; with Enter or Escape it goes on, from a second before it stopped, so that the listener is
/// back in the sentence. Enter keeps the note, Escape does not; going elsewhere keeps it too and stays
/// paused. The note is a step of undo of its own, after the flag's.
class QuickNote : public QObject {
    Q_OBJECT

public:
    static constexpr Milliseconds runUp{1000}; ///< of the take's time

    QuickNote(
        TakeSession& session, PlaybackControl& playback, const Player& player, Timeline& timeline,
        QObject* parent = nullptr);

    /// Nothing without such a flag.
    void open(const FlagId& flag);
    [[nodiscard]] bool isOpen() const { return m_field != nullptr; }

Q_SIGNALS:
    /// The field is gone, and the focus is to go where it was before.
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class End { Keep, Drop, Leave };

    void close(End end);
    void place();

    TakeSession& m_session;
    PlaybackControl& m_playback;
    const Player& m_player;
    Timeline& m_timeline;
    QLineEdit* m_field = nullptr; ///< only while open
    FlagId m_flag;
    bool m_wasPlaying = false;
};

} // namespace starling
