// Plays a take at any speed with its pitch kept.
#pragma once

#include "audio/Frames.h"
#include "audio/SoundOutput.h"
#include "base/Error.h"

#include <QByteArray>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace starling {

/// Decodes, stretches (libsonic) and plays in a thread of its own, topped up every 10 ms,
/// so that a busy window cannot make it stutter. What is not heard yet is written anew when a wish changes
/// it, so that keys are answered within some 50 ms (see PlayerEngine). position() comes from frames really
/// played: every output frame remembers its source frame, and the figure is what the listener hears now,
/// within 30 ms, at any speed.
///
/// All functions are called in the thread the player lives in and return at once.
class Player : public QObject {
    Q_OBJECT

public:
    static constexpr double minSpeed = 0.5;
    static constexpr double maxSpeed = 3.0;
    static constexpr double defaultSpeed = 1.5;

    explicit Player(QObject* parent = nullptr);
    /// With other loudspeakers than the system's.
    explicit Player(SoundOutputFactory outputs, QObject* parent = nullptr);
    ~Player() override;

    /// Opens a sound file, paused at its start; ends what played before. Answers with opened() or failed().
    void open(const QString& soundFile);
    void close();

    void play();
    void pause();
    void seek(Milliseconds position); ///< clamped to the take
    void setSpeed(double speed);      ///< clamped; takes effect at once, without a click or a jump
    /// Repeats this stretch, from its end to its start without a seam, at any speed; nothing: plays on. It is
    /// caught when playing comes to its end from before it; a place beyond it is played on from. Shorter than
    /// 50 ms is none. Open() and close() end it.
    void setLoop(const std::optional<Span>& loop);
    /// Leaves these stretches out, in any order, whole; going to a place inside one goes to its end. Open()
    /// and close() forget them. A loop that would lose nearly everything keeps what lies in it.
    void setSkips(const std::vector<Span>& skips);
    /// 0–100 %, clamped; the cube of it is the amplitude, as in the mixers of the desktop, so that equal
    /// steps sound equal. It glides.
    void setVolume(int percent);
    /// Empty: the system's default. While playing, goes on there.
    void setOutput(const QByteArray& deviceId);

    /// The file that was opened last; empty after close().
    [[nodiscard]] QString soundFile() const;
    [[nodiscard]] bool isPlaying() const;
    [[nodiscard]] double speed() const;
    [[nodiscard]] const std::optional<Span>& loop() const;
    [[nodiscard]] int volume() const;
    [[nodiscard]] QByteArray output() const;
    [[nodiscard]] Milliseconds duration() const;
    /// What is heard now. Cheap; meant to be asked on every painted frame.
    [[nodiscard]] Milliseconds position() const;

Q_SIGNALS:
    void opened();
    void playingChanged(bool playing);
    void speedChanged(double speed);
    void loopChanged();
    void volumeChanged(int percent);
    void seeked(std::chrono::milliseconds position);
    /// The end was heard; the player is paused there. play() begins again from the start.
    void reachedEnd();
    /// Could not open or decode, or the output is gone; the player is paused where it was.
    void failed(const starling::Error& error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace starling
