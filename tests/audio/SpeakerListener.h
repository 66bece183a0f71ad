// What comes out of a test's virtual loudspeaker, and when.
#pragma once

#include "audio/Frames.h"
#include "audio/PlayClock.h"
#include "support/SoundServer.h"

#include <QProcess>
#include <QThread>

#include <atomic>
#include <cstdlib>
#include <limits>
#include <vector>

namespace starling::test {

/// Listens at the virtual speaker and tells when each beep began, on the player's clock.
///
/// The monitor hands out what the sink rendered, which a null sink does ahead of its own time by no more than
/// the latency that is asked for here.
class SpeakerListener : public QThread {
public:
    explicit SpeakerListener(const QProcessEnvironment& environment, QString sink = SoundServer::speaker())
        : m_environment(environment)
        , m_sink(std::move(sink))
    {
        start();
    }
    ~SpeakerListener() override { stop(); }

    void stop()
    {
        requestInterruption();
        wait();
    }

    /// ns, after stop()
    [[nodiscard]] std::vector<qint64> beepStarts() const
    {
        std::vector<qint64> starts;
        qint64 lastLoud = -captureRate;
        for (qint64 i = 0; i < qint64(m_heard.size()); ++i) {
            if (std::abs(m_heard[size_t(i)]) < 3000)
                continue;
            if (i - lastLoud > captureRate / 5)
                starts.push_back(timeOf(i));
            lastLoud = i;
        }
        return starts;
    }
    /// Everything heard; after stop().
    [[nodiscard]] const std::vector<Sample>& samples() const { return m_heard; }
    [[nodiscard]] bool hasStarted() const { return m_frames > 0; }

    /// When a frame was heard: by the least delayed of the pieces around it, because a piece can come late
    /// (the pipe, a busy machine), but hardly early. Only those around it, because a sink may change how far
    /// it renders ahead.
    [[nodiscard]] qint64 timeOf(qint64 frame) const
    {
        qint64 best = std::numeric_limits<qint64>::max();
        for (const Piece& piece : m_pieces) {
            if (std::abs(piece.end - frame) < captureRate / 5)
                best = std::min(best, piece.at + (frame - piece.end) * 1'000'000'000 / captureRate);
        }
        return best;
    }

private:
    struct Piece {
        qint64 end = 0; ///< frames heard with it
        qint64 at = 0;  ///< ns
    };

    void run() override
    {
        QProcess parec;
        parec.setProcessEnvironment(m_environment);
        parec.start(
            QStringLiteral("parec"),
            {QStringLiteral("--latency-msec=10"), QStringLiteral("--raw"), QStringLiteral("--format=s16le"),
             QStringLiteral("--rate=48000"), QStringLiteral("--channels=1"), QStringLiteral("-d"),
             m_sink + QStringLiteral(".monitor")});
        while (!isInterruptionRequested() && parec.state() != QProcess::NotRunning) {
            parec.waitForReadyRead(50);
            const QByteArray bytes = parec.readAllStandardOutput();
            const qint64 now = PlayClock::now();
            const auto* samples = reinterpret_cast<const Sample*>(bytes.constData());
            m_heard.insert(m_heard.end(), samples, samples + bytes.size() / qsizetype(sizeof(Sample)));
            m_frames = qint64(m_heard.size());
            if (!bytes.isEmpty())
                m_pieces.push_back({m_frames, now});
        }
        parec.kill();
        parec.waitForFinished();
    }

    QProcessEnvironment m_environment;
    QString m_sink;
    std::vector<Sample> m_heard;
    std::atomic<qint64> m_frames = 0;
    std::vector<Piece> m_pieces;
};

} // namespace starling::test
