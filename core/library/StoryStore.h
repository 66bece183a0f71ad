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
    [[nodiscard]] Expected<void> rename(const StoryId& id, const QString& title);

Q_SIGNALS:
    void storiesChanged();

private:
    QSqlDatabase& m_database;
};

} // namespace starling
