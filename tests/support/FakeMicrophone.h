// A microphone that does what a test tells it to.
#pragma once

#include "audio/CaptureDevice.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace starling::test {

/// The test's hand on its microphones. One object may be opened several times (one after the other). Every
/// setting may be changed from any thread at any time.
///
/// What it says is known: frame n since the first opening is sampleAt(n), so that a test can compare a file
/// with what was delivered, to the frame. Silence and clipping replace it while they are on.
class FakeMicrophone {
public:
    FakeMicrophone();
    ~FakeMicrophone(); ///< lets a hung start() go

    /// Makes devices that follow this object; keep it alive longer than the recorder.
    [[nodiscard]] CaptureDeviceFactory factory();

    void setRate(int rate) { m_rate = rate; } ///< Hz, of the next opening
    /// Multiples of real time; 0 is as fast as the frames are taken.
    void setSpeed(double speed) { m_speed = speed; }
    /// Frames a delivery, drawn at random from [smallest, largest].
    void setBlock(int smallest, int largest);
    /// After that many frames in all it delivers no more (but stays open).
    void setLimit(qint64 frames) { m_limit = frames; }
    void setStalled(bool stalled) { m_stalled = stalled; }
    void setSilent(bool silent) { m_silent = silent; }
    void setClipping(bool clipping) { m_clipping = clipping; }
    /// start() does not come back before letGo().
    void setHangsInStart(bool hangs) { m_hangs = hangs; }
    /// Every start() that hangs comes back, with an error.
    void letGo();
    /// start() answers with DeviceUnavailable.
    void setAbsent(bool absent) { m_absent = absent; }
    /// The system says that it is gone; no more frames come until it is opened anew.
    void vanish() { ++m_vanishings; }
    /// Delivers at once and ignores how much the recorder can take: a writer that cannot keep up.
    void setPatient(bool patient) { m_patient = patient; }

    [[nodiscard]] qint64 delivered() const { return m_delivered; } ///< frames, paused or not
    [[nodiscard]] int openings() const { return m_openings; }
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] QByteArray lastDeviceId() const; ///< of the last opening; ask when it is open

    /// Never zero, never at full scale, and different from its neighbours.
    [[nodiscard]] static Sample sampleAt(qint64 frame)
    {
        return Sample(frame % 20'011 - 10'005 + (frame % 20'011 == 10'005 ? 7 : 0));
    }

private:
    friend class FakeCaptureDevice;
    std::atomic<int> m_rate{captureRate};
    std::atomic<double> m_speed{1.0};
    std::atomic<int> m_smallestBlock{480};
    std::atomic<int> m_largestBlock{480};
    std::atomic<qint64> m_limit{std::numeric_limits<qint64>::max()};
    std::atomic<bool> m_stalled{false};
    std::atomic<bool> m_silent{false};
    std::atomic<bool> m_clipping{false};
    std::atomic<bool> m_hangs{false};
    std::atomic<bool> m_absent{false};
    std::atomic<bool> m_patient{true};
    std::atomic<bool> m_open{false};
    std::atomic<int> m_vanishings{0};
    std::atomic<int> m_openings{0};
    std::atomic<int> m_hanging{0};
    std::atomic<qint64> m_delivered{0};
    QByteArray m_lastDeviceId;
    std::shared_ptr<QSemaphore> m_release = std::make_shared<QSemaphore>();
};

/// The device that the recorder sees.
class FakeCaptureDevice : public CaptureDevice {
    Q_OBJECT

public:
    FakeCaptureDevice(FakeMicrophone& microphone, QByteArray id);
    ~FakeCaptureDevice() override;

    [[nodiscard]] Expected<int> start(FrameSink& sink) override;
    void stop() override;

private:
    void deliverDue();
    void deliverBlock(qint64 frames);

    FakeMicrophone& m_microphone;
    QByteArray m_id;
    FrameSink* m_sink = nullptr;
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_due = 0; ///< frames owed to the sink
    int m_rate = 0;
    int m_vanishingsSeen = 0;
};

} // namespace starling::test
