// Plays the calibration's sound and collects the presses.
#pragma once

#include "answer/ReactionEstimate.h"
#include "audio/CalibrationSound.h"
#include "audio/Player.h"

#include <QObject>
#include <QTemporaryDir>

namespace starling {

/// One at a time; may be begun again. The sound goes through a player of its own at the usual speed, and a
/// press counts where that player says one was: what is measured is then what is taken off later, the delays
/// of keyboard and loudspeaker among it. Lives in the window's thread.
class CalibrationRun : public QObject {
    Q_OBJECT

public:
    /// \param outputs as the player of takes has them
    explicit CalibrationRun(SoundOutputFactory outputs, QObject* parent = nullptr);
    ~CalibrationRun() override;

    /// Makes the sound, then plays it. \param output the loudspeaker's id; empty: the system's
    void begin(const QByteArray& output, quint32 seed);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// The listener pressed now.
    void press();
    [[nodiscard]] int presses() const { return int(m_trial.presses.size()); }
    [[nodiscard]] double progress() const; ///< 0–1

Q_SIGNALS:
    void started(); ///< the sound can be heard from now on
    void finished(const starling::Expected<starling::ReactionEstimate>& estimate);
    void failed(const starling::Error& error); ///< the sound could not be made or played

private:
    void finish();

    Player m_player;
    QTemporaryDir m_folder;
    ReactionTrial m_trial;
    bool m_running = false;
    quint64 m_run = 0; ///< a sound that was made for an earlier one is not played
};

} // namespace starling
