// Takes, their marks, flags and ratings, in the database.
#pragma once

#include "answer/TakeChange.h"
#include "audio/Recorder.h"
#include "base/Error.h"

#include <QObject>

#include <memory>
#include <vector>

class QSqlDatabase;

namespace starling {

/// Which takes to list. Empty fields do not narrow.
struct TakeQuery {
    QString text; ///< every word must occur in the question's text, the story's title, a note or the lesson;
                  ///< accents and case folded
    StoryId story;
    QuestionId question;
    FrameworkId framework;
    std::optional<FlagKindId> flag; ///< has at least one of this kind
    QDateTime since;                ///< recorded at or after; invalid: no limit
    bool trash = false;             ///< only those in the trash instead of only those outside it
    bool operator==(const TakeQuery&) const = default;
};

/// What a speaker resolved to change after a take.
struct Lesson {
    TakeId take;
    QDateTime toldAt; ///< when that take was told
    QString text;     ///< never blank
    bool operator==(const Lesson&) const = default;
};

/// Every change is one transaction and on disk when the function returns; the signal follows. Errors of every
/// function: NotFound (no such take, flag or story), InvalidInput (a time or grade that makes no sense),
/// DiskFull, ReadOnly, Io; nothing is changed then.
class TakeStore : public QObject {
    Q_OBJECT

public:
    explicit TakeStore(QSqlDatabase& database, QObject* parent = nullptr);

    /// Before the first frame: a row in state Recording.
    [[nodiscard]] Expected<Take> begin(const TakeSetup& setup, const QDateTime& recordedAt);
    /// The sound is complete: Ready, or Recovered after a crash. Sets the clock's overtime flag; marks and
    /// other flags stay. Errors: InvalidInput when the take is not in state Recording.
    [[nodiscard]] Expected<void>
    finish(const TakeId& take, const CaptureSummary& summary, TakeState state, const LengthRules& rules);
    /// A recording that never got a frame: the row goes.
    [[nodiscard]] Expected<void> discard(const TakeId& take);
    /// A take made elsewhere, whole. InvalidInput if the id exists.
    [[nodiscard]] Expected<void> insert(const Take& take);

    [[nodiscard]] Expected<Take> take(const TakeId& take) const;
    /// Newest first, with marks, flags and rating; without those still recording.
    [[nodiscard]] Expected<std::vector<Take>> find(const TakeQuery& query = {}) const;
    /// Takes of this setup's story or of its question, newest first: what can be compared with a take of it,
    /// which is among them. A question without an id is known by its words.
    [[nodiscard]] Expected<std::vector<Take>> family(const TakeSetup& setup) const;
    /// The lesson to keep in mind for an answer about to be told: that of the newest take of its story which
    /// has one. Without a story, of the newest of its question, whatever was told; and where the story has
    /// none yet, of the newest of its question that told no story, since another story's lesson may not fit.
    /// A question without an id is known by its words. Takes in the trash or still recording have no say.
    [[nodiscard]] Expected<std::optional<Lesson>> lessonFor(const TakeSetup& setup) const;
    /// Takes in state Recording.
    [[nodiscard]] Expected<std::vector<Take>> unfinished() const;

    [[nodiscard]] Expected<void> setTrack(const TakeId& take, const SegmentTrack& track);
    [[nodiscard]] Expected<void> setSetup(const TakeId& take, const TakeSetup& setup);
    [[nodiscard]] Expected<void> setRating(const TakeId& take, const Rating& rating);
    [[nodiscard]] Expected<void> addFlag(const TakeId& take, const Flag& flag);
    [[nodiscard]] Expected<void> updateFlag(const TakeId& take, const Flag& flag);
    [[nodiscard]] Expected<void> removeFlag(const TakeId& take, const FlagId& flag);

    /// All of an edit in one transaction. Errors besides: InvalidInput when a flag that should be new is
    /// there, NotFound when one that should be there is not. What else was before does not matter.
    [[nodiscard]] Expected<void> apply(const TakeId& take, const TakeChange& change);

    [[nodiscard]] Expected<void> moveToTrash(const TakeId& take, const QDateTime& now);
    [[nodiscard]] Expected<void> restoreFromTrash(const TakeId& take);
    /// The row goes for good; files are the caller's business.
    [[nodiscard]] Expected<void> erase(const TakeId& take);

Q_SIGNALS:
    void takeAdded(const starling::TakeId& take);
    void takeChanged(const starling::TakeId& take);
    void takeRemoved(const starling::TakeId& take); ///< to the trash or for good

private:
    /// Runs `change` in a transaction; the take must exist. Then tells the world.
    template<typename Change>
    Expected<void> changeTake(const TakeId& take, Change change);

    QSqlDatabase& m_database;
};

} // namespace starling
