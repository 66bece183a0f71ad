// Plays stretches of two takes one after another.
#pragma once

#include "audio/Player.h"
#include "progress/TakeComparison.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <functional>
#include <memory>
#include <vector>

namespace starling {

/// Two players, one for each take, so that the second goes on where the first stops without a file to be
/// opened between. Lives in the window's thread.
class TurnPlayer : public QObject {
    Q_OBJECT

public:
    using MakePlayer = std::function<std::unique_ptr<Player>()>;

    explicit TurnPlayer(const MakePlayer& makePlayer, QObject* parent = nullptr);

    /// Stops. An empty path: that take has no sound, and its turns are passed over.
    void setSounds(const std::array<QString, 2>& files);
    void setSpeed(double speed);
    void setOutput(const QByteArray& device);
    /// Begins again with the first turn after the last.
    void setLooping(bool on) { m_looping = on; }

    /// Stops what plays. Without any turn that has a sound it stays silent.
    void play(std::vector<Turn> turns);
    void stop();
    [[nodiscard]] bool isPlaying() const { return m_current >= 0; }
    /// The turn being heard; only while playing.
    [[nodiscard]] const Turn& turn() const { return m_turns.at(size_t(m_current)); }
    /// Within the take being heard.
    [[nodiscard]] Milliseconds position() const;

Q_SIGNALS:
    /// Another turn is heard, or none any more.
    void turnChanged();
    void failed(const starling::Error& error);

private:
    void begin(int turn);
    void watch();
    void next();
    [[nodiscard]] Player& player() const { return *m_players[size_t(turn().side)]; }

    std::array<std::unique_ptr<Player>, 2> m_players;
    std::array<bool, 2> m_hasSound{};
    std::vector<Turn> m_turns;
    int m_current = -1;
    bool m_looping = false;
    QTimer m_watch;
};

} // namespace starling
