// Somebody who hears the loudspeaker and presses a key at what they hear.
#pragma once

#include "support/SoundServer.h"
#include "support/VirtualDisplay.h"

#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QString>

#include <random>
#include <vector>

namespace starling::test {

/// Follows the loudspeaker's monitor. When a sound begins after a silence, it presses the key after a
/// reaction of its own, drawn anew each time. It can tell voices that fall from such as rise. Everything that
/// lies between loudspeaker and key press (the monitor's delay, the program that presses) adds to the
/// reaction, as ears and fingers do. Lives in the test's thread, which runs an event loop.
class Listener : public QObject {
    Q_OBJECT

public:
    /// \param reaction in ms; each press waits for a time drawn from this, at least as long as listening
    /// takes
    Listener(
        const SoundServer& sound, VirtualDisplay& display, std::normal_distribution<double> reaction,
        quint32 seed);
    ~Listener() override;

    [[nodiscard]] bool begin();
    /// What is pressed from now on; empty: nothing.
    void setKey(const QString& key) { m_key = key; }
    /// Leave voices alone that do not fall.
    void setFallingOnly(bool on) { m_fallingOnly = on; }
    [[nodiscard]] int presses() const { return m_presses; }

private:
    void hear();
    void onSample(qint16 sample);
    void decide();

    VirtualDisplay& m_display;
    QProcess m_monitor;
    QString m_key;
    std::normal_distribution<double> m_reaction;
    std::mt19937 m_random;
    bool m_fallingOnly = false;
    QElapsedTimer m_sinceOnset;
    std::vector<qint16> m_sound; ///< since the onset, until it is decided about
    bool m_listening = false;
    int m_silentSamples = 0;
    int m_presses = 0;
};

} // namespace starling::test
