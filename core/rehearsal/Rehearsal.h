// One spoken answer from the first key to a finished take.
#pragma once

#include "answer/Take.h"
#include "audio/Recorder.h"
#include "catalog/Catalog.h"
#include "library/DiskReserve.h"
#include "library/Library.h"

#include <QObject>

#include <functional>

namespace starling {

/// Joins recorder and library: the row exists before the first frame, every mark is on disk when mark()
/// returns, and a recording that ends in any way becomes a take. What the Rehearse page and `starling-cli
/// record` both use. Lives in the library's thread.
class Rehearsal : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    /// The references must outlive it. `clock` tells when a take began; replaced in tests.
    Rehearsal(
        Library& library, Recorder& recorder, const Catalog& catalog, LengthSettings lengths,
        Clock clock = [] { return QDateTime::currentDateTime(); }, QObject* parent = nullptr);

    void setLengths(const LengthSettings& lengths);

    /// Begins a take. The first segment of the framework begins with the first frame. Errors: InvalidInput
    /// (one is running), the library's.
    [[nodiscard]] Expected<TakeId> start(const TakeSetup& setup, const QByteArray& deviceId);
    void pause();
    void resume();
    void continueOn(const QByteArray& deviceId);
    void stop();

    /// Begins a segment now (the recorder's position). Errors: the library's; the mark is kept in memory and
    /// written with the next one all the same.
    [[nodiscard]] Expected<void> mark(const SegmentId& segment);
    /// The segment after the one now running, in the framework's order; the last stays.
    [[nodiscard]] Expected<void> markNext();
    [[nodiscard]] Expected<void> undoMark();
    /// A flag at a moment while recording.
    [[nodiscard]] Expected<void> addFlag(const Flag& flag);

    [[nodiscard]] bool isActive() const;              ///< from start() to finished() or failed()
    [[nodiscard]] const TakeId& takeId() const;       ///< of the running or last take
    [[nodiscard]] const Framework& framework() const; ///< of the running or last take
    [[nodiscard]] const SegmentTrack& track() const;
    [[nodiscard]] Milliseconds position() const;
    [[nodiscard]] LengthRules rules() const;

Q_SIGNALS:
    void trackChanged();
    /// The take is Ready in the library.
    void finished(const starling::TakeId& take);
    /// No take came of it: nothing was recorded and nothing remains, or, with a library that could not be
    /// written to at the end, the sound is on the disk and comes back at the next start. The sentence says
    /// which.
    void failed(const starling::Error& error);
    /// Something could not be written, but the recording goes on or has been kept.
    void troubled(const starling::Error& error);

private:
    void onFinished(const CaptureSummary& summary);
    void onFailed(const Error& error);
    Expected<void> saveTrack();
    Expected<void> finishTake(const CaptureSummary& summary);
    void end();
    void discardTake();

    Library& m_library;
    Recorder& m_recorder;
    const Catalog& m_catalog;
    LengthSettings m_lengths;
    Clock m_clock;
    DiskReserve m_reserve;
    TakeSetup m_setup;
    TakeId m_take;
    SegmentTrack m_track;
    bool m_active = false;
    bool m_unsaved = false; ///< the track in memory is ahead of the library
};

} // namespace starling
