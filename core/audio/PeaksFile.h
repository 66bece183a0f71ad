// The outline of a recording on disk.
#pragma once

#include "audio/Peaks.h"

#include <QFile>

namespace starling {

/// The cache beside a take: a header of fixed size with magic, version, the size and time of the sound file
/// it belongs to, a checksum; then the finest level, from which the others follow. Numbers are in the order
/// of the machine that wrote them: elsewhere the magic does not match. Anything wrong with the file means
/// rebuild; it is never trusted and never repaired.
class PeaksFile {
public:
    /// 90 min load within a few milliseconds.
    /// Errors: NotFound, PermissionDenied, Damaged (also: belongs to another state of the sound file), Io.
    [[nodiscard]] static Expected<Peaks> load(const QString& path, const QString& soundFile);
    /// Atomic. `peaks` are finished. Errors: PermissionDenied, DiskFull, Io; NotFound without a sound file.
    [[nodiscard]] static Expected<void>
    save(const QString& path, const QString& soundFile, const Peaks& peaks);
    /// Says that the peaks of `oldSound` are those of `newSound` too, which has the same samples in another
    /// form. Both files exist. Writes a few bytes. Errors: as load and save; on any of them the old tie holds
    /// or the file is rejected by the next load.
    [[nodiscard]] static Expected<void>
    rebind(const QString& path, const QString& oldSound, const QString& newSound);
};

/// Writes a PeaksFile while the sound comes in, with a memory need of a few kilobytes whatever its length.
/// Used in one thread. The file appears with finish(); without it nothing remains.
class PeaksWriter {
public:
    explicit PeaksWriter(const QString& path);
    ~PeaksWriter();
    PeaksWriter(const PeaksWriter&) = delete;
    PeaksWriter& operator=(const PeaksWriter&) = delete;

    /// Trouble with the disk is kept for finish(): peaks can be rebuilt, the sound cannot.
    void append(std::span<const Sample> samples);
    [[nodiscard]] qint64 frames() const { return m_frames; }
    /// Ties the peaks to `soundFile`, which is closed and complete, and lets them appear.
    /// Errors: PermissionDenied, DiskFull, Io; NotFound without a sound file.
    [[nodiscard]] Expected<void> finish(const QString& soundFile, int sampleRate);

private:
    void flush();

    QString m_path;
    QFile m_part;
    PeakGatherer m_gatherer;
    std::vector<Peak> m_fresh; ///< not on disk yet
    quint64 m_checksum;
    qint64 m_frames = 0;
    bool m_broken = false;
};

} // namespace starling
