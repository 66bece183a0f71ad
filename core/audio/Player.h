// Plays a take at any speed with its pitch kept.
#pragma once

#include "audio/Frames.h"
#include "audio/SoundOutput.h"
#include "base/Error.h"

#include <QByteArray>
#include <QObject>

#include <memory>

namespace starling {

/// Decodes, stretches (libsonic) and plays in a thread of its own, topped up every 10 ms,
/// so that a busy window cannot make it stutter. position() comes from frames really played: every output
/// frame remembers its source frame, and the figure is what the listener hears now, within 30 ms, at any
/// speed.
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
    void setSpeed(double speed);      ///< clamped; takes effect within the sink's buffer, without a click
    void setOutput(const QByteArray& deviceId); ///< empty: the system's default

    [[nodiscard]] bool isPlaying() const;
    [[nodiscard]] double speed() const;
    [[nodiscard]] Milliseconds duration() const;
    /// What is heard now. Cheap; meant to be asked on every painted frame.
    [[nodiscard]] Milliseconds position() const;

Q_SIGNALS:
    void opened();
    void playingChanged(bool playing);
    void speedChanged(double speed);
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
