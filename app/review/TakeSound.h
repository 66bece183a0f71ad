// The sound of the take under review: its outline for drawing, its file for the player.
#pragma once

#include "audio/Pauses.h"
#include "audio/Player.h"
#include "library/Library.h"
#include "review/timeline/Waveform.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <optional>

namespace starling {

/// Knows where a take's sound lies, so that the page need not. All reading happens off the window's thread:
/// peaks come from their cache beside the take; where that is missing or stale they are made again, shown as
/// they grow, and kept. Lives in the window's thread.
class TakeSound : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    TakeSound(Library& library, Player& player, QObject* parent = nullptr);
    /// Stops what is being read; waits some milliseconds for it.
    ~TakeSound() override;

    /// Opens the take in the player and fetches its outline. Answers with waveformChanged() or failed().
    void open(const TakeId& take);
    void close();

    [[nodiscard]] const Waveform& waveform() const { return m_waveform; }
    /// Every silence of leastSentenceGap and more, those at both ends included; empty until the outline is
    /// complete.
    [[nodiscard]] const std::vector<Span>& silences() const { return m_silences; }
    /// The silences between words that are pauses.
    [[nodiscard]] const std::vector<Span>& pauses() const { return m_pauses; }
    /// Reads these frames for a close view; the newest wish counts. waveformChanged() follows.
    void wantSamples(qint64 from, qint64 to);

Q_SIGNALS:
    void waveformChanged();
    void silencesChanged();
    /// The sound is missing or cannot be read. What is written about the take is not touched.
    void failed(const starling::Error& error);

private:
    /// Told to stop when the take is closed; answers that come later are dropped.
    struct Job {
        std::atomic<bool> cancelled{false};
    };
    struct SampleWish {
        qint64 from = 0;
        qint64 to = 0;
    };

    void fetchOutline(const QString& soundFile);
    void takeOutline(Expected<Peaks> peaks, bool complete);
    void takeSilences(std::vector<Span> silences, Milliseconds length);
    void readSamples();

    Library& m_library;
    Player& m_player;
    TakeId m_take;
    Waveform m_waveform;
    std::vector<Span> m_silences;
    std::vector<Span> m_pauses;
    std::shared_ptr<Job> m_job;
    std::optional<SampleWish> m_wish; ///< not begun yet
    bool m_readingSamples = false;
    QThreadPool m_pool;
};

} // namespace starling
