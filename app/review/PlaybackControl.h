// What the review does with the player.
#pragma once

#include "audio/Player.h"
#include "review/TakeSession.h"
#include "settings/Settings.h"

#include <QObject>

#include <optional>
#include <vector>

namespace starling {

/// Jumps, loops, leaves silences out, keeps speed and volume as chosen, and says where a flag belongs. Lives
/// in the window's thread; what it is given outlives it.
class PlaybackControl : public QObject {
    Q_OBJECT

public:
    static constexpr int volumeStep = 5; ///< per cent

    PlaybackControl(
        Player& player, Settings& settings, const TakeSession& session, QObject* parent = nullptr);

    void toggle();
    void pause();
    void seek(Milliseconds position);
    void skip(Milliseconds by);
    /// The flag that was jumped to, or a null id when there is none in that direction.
    FlagId toNextFlag();
    FlagId toPreviousFlag();
    /// Backwards there is always the start of the take.
    void toNextSegment();
    void toPreviousSegment();
    /// Without a transcript a sentence begins where speech does after leastSentenceGap.
    void toNextSentence();
    void toPreviousSentence();

    /// Faster or slower by a tenth, in whole tenths.
    void stepSpeed(int tenths);
    void setSpeed(double speed);
    /// Louder or quieter by volumeStep.
    void stepVolume(int steps);
    void setVolume(int percent);

    /// What playing repeats; going there when the playhead is outside.
    void setLoop(const std::optional<Span>& loop);
    [[nodiscard]] const std::optional<Span>& loop() const { return m_player.loop(); }
    /// A and B, in either order. The first one waits for the other; with both there is a loop, and each moves
    /// its own end of it.
    void markLoopStart();
    void markLoopEnd();
    [[nodiscard]] std::optional<Milliseconds> waitingMark() const { return m_start ? m_start : m_end; }
    /// Ends the loop; without one, repeats this stretch, or where there is none the segment under the
    /// playhead, or the whole take.
    void toggleLoop(const std::optional<Span>& selected);

    /// The silences of the take; what is left out is all of a pause but 0.3 s.
    void setSilences(const std::vector<Span>& silences, Milliseconds length);
    void setSkipsSilences(bool skips);
    [[nodiscard]] bool skipsSilences() const { return m_settings.skipsSilences(); }

    /// Where a flag belongs whose key is pressed now.
    [[nodiscard]] Milliseconds flagPositionNow() const;
    [[nodiscard]] Milliseconds position() const;

Q_SIGNALS:
    /// The loop, or a mark that waits for the other.
    void loopChanged();
    void skipsSilencesChanged(bool skips);

private:
    void toNext(const std::vector<Milliseconds>& starts);
    void toPrevious(const std::vector<Milliseconds>& starts);
    [[nodiscard]] std::vector<Milliseconds> segmentStarts() const;
    void forgetMarks();

    Player& m_player;
    Settings& m_settings;
    const TakeSession& m_session;
    std::vector<Milliseconds> m_sentences; ///< their starts, in order
    std::vector<Span> m_cuts;              ///< left out while silences are skipped
    std::optional<Milliseconds> m_start;   ///< of a loop whose end is not marked yet
    std::optional<Milliseconds> m_end;     ///< of a loop whose start is not marked yet
};

} // namespace starling
