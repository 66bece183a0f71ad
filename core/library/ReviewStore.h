// What is kept of listening to takes: where it stopped, and what became of suggestions.
#pragma once

#include "answer/TakeReview.h"
#include "base/Error.h"

#include <QObject>

class QSqlDatabase;

namespace starling {

/// Belongs to the listener, not to the take: nothing here is part of an export or an undo. Errors of every
/// function: NotFound (no such take) and the database's, see toError(); an error changes nothing.
class ReviewStore : public QObject {
    Q_OBJECT

public:
    explicit ReviewStore(QSqlDatabase& database, QObject* parent = nullptr);

    /// An empty one for a take that was never listened to.
    [[nodiscard]] Expected<TakeReview> review(const TakeId& take) const;
    /// Where to go on listening next time; says nothing to anybody.
    [[nodiscard]] Expected<void> setResume(const TakeId& take, Milliseconds position);
    /// Everything of it.
    [[nodiscard]] Expected<void> save(const TakeId& take, const TakeReview& review);

Q_SIGNALS:
    void reviewChanged(const starling::TakeId& take);

private:
    QSqlDatabase& m_database;
};

} // namespace starling
