// Turns the WAVs of finished takes into FLAC, quietly.
#pragma once

#include "base/JobControl.h"
#include "library/Library.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <deque>

namespace starling {

/// Encodes a take's WAV to FLAC, verifies it, ties the stored waveform to it and only then deletes the WAV.
/// Long work for a job thread or the command line; the take must not be recording any more. Whenever it ends
/// there is at least one whole sound file. Errors: as encodeFlac; the WAV stays and plays then.
[[nodiscard]] Expected<void>
archiveSound(const LibraryFolder& folder, const TakeId& take, const JobControl& control = {});

/// After a take is finished, recovered or imported its WAV is encoded to FLAC in the background, verified,
/// and only then deleted. Whatever happens in between leaves at least one whole file: at the next start
/// archiveAll() takes up what is left. One take at a time, at low priority. Lives in the library's thread.
class SoundArchiver : public QObject {
    Q_OBJECT

public:
    explicit SoundArchiver(Library& library, QObject* parent = nullptr);
    /// Cancels and waits for the running encoding; its WAV stays.
    ~SoundArchiver() override;

    void archive(const TakeId& take);
    /// Every finished take that still has a WAV.
    void archiveAll();
    [[nodiscard]] bool isIdle() const;

Q_SIGNALS:
    void archived(const starling::TakeId& take);
    void failed(const starling::TakeId& take, const starling::Error& error); ///< the WAV stays and plays
    void idle();

private:
    void next();
    void done(const TakeId& take, const Expected<void>& result);

    Library& m_library;
    QThreadPool m_pool;
    std::deque<TakeId> m_queue;
    std::atomic<bool> m_cancelled{false};
    bool m_busy = false;
};

} // namespace starling
