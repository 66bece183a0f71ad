// Stories in the database.
#pragma once

#include "base/Error.h"
#include "story/Story.h"

#include <QObject>

#include <vector>

class QSqlDatabase;

namespace starling {

class StoryStore : public QObject {
    Q_OBJECT

public:
    explicit StoryStore(QSqlDatabase& database, QObject* parent = nullptr);

    /// By title.
    [[nodiscard]] Expected<std::vector<Story>> all() const;
    [[nodiscard]] Expected<Story> story(const StoryId& id) const;
    /// Errors: InvalidInput (blank title).
    [[nodiscard]] Expected<Story> add(const QString& title, const QDateTime& now);
    /// A story made elsewhere, with its id. Errors: InvalidInput (blank title, null id or one that exists).
    [[nodiscard]] Expected<void> insert(const Story& story);
    [[nodiscard]] Expected<void> rename(const StoryId& id, const QString& title);

Q_SIGNALS:
    void storiesChanged();

private:
    QSqlDatabase& m_database;
};

} // namespace starling
