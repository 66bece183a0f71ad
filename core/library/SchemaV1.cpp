// Version 1 of the database.
#include "library/Migrations.h"
#include "library/Schema.h"

namespace starling {

namespace {

// Times are ISO 8601 with offset as the user saw them, and milliseconds since 1970 UTC beside them to sort
// by. Ids are text. STRICT keeps a number from becoming text by mistake (SQLite 3.37 or newer).

QString stories()
{
    return QStringLiteral(R"(CREATE TABLE stories (
    id TEXT PRIMARY KEY NOT NULL,
    title TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_ms INTEGER NOT NULL
) STRICT)");
}

QString questions()
{
    return QStringLiteral(R"(CREATE TABLE questions (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL,
    listens_for TEXT NOT NULL,
    pitfall TEXT NOT NULL,
    categories TEXT NOT NULL
) STRICT)");
}

// A question or framework may be a built-in one, so only the story is a reference.
QString takes()
{
    return QStringLiteral(R"(CREATE TABLE takes (
    id TEXT PRIMARY KEY NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_ms INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL DEFAULT 0 CHECK (duration_ms >= 0),
    sample_rate INTEGER NOT NULL DEFAULT 0 CHECK (sample_rate >= 0),
    state TEXT NOT NULL CHECK (state IN ('recording', 'ready', 'recovered')),
    question_id TEXT NOT NULL DEFAULT '',
    question_text TEXT NOT NULL DEFAULT '',
    story_id TEXT REFERENCES stories (id) ON DELETE SET NULL,
    framework_id TEXT NOT NULL DEFAULT '',
    depth TEXT NOT NULL CHECK (depth IN ('summary', 'standard', 'deep')),
    clarity INTEGER CHECK (clarity BETWEEN 1 AND 5),
    specificity INTEGER CHECK (specificity BETWEEN 1 AND 5),
    ownership INTEGER CHECK (ownership BETWEEN 1 AND 5),
    humility INTEGER CHECK (humility BETWEEN 1 AND 5),
    impact INTEGER CHECK (impact BETWEEN 1 AND 5),
    lesson TEXT NOT NULL DEFAULT '',
    peak_dbfs REAL,
    deleted_at TEXT,
    deleted_ms INTEGER
) STRICT)");
}

QString marks()
{
    return QStringLiteral(R"(CREATE TABLE marks (
    take_id TEXT NOT NULL REFERENCES takes (id) ON DELETE CASCADE,
    at_ms INTEGER NOT NULL CHECK (at_ms >= 0),
    segment_id TEXT NOT NULL,
    PRIMARY KEY (take_id, at_ms)
) STRICT, WITHOUT ROWID)");
}

QString dropouts()
{
    return QStringLiteral(R"(CREATE TABLE dropouts (
    take_id TEXT NOT NULL REFERENCES takes (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL,
    PRIMARY KEY (take_id, position)
) STRICT, WITHOUT ROWID)");
}

QString flags()
{
    return QStringLiteral(R"(CREATE TABLE flags (
    take_id TEXT NOT NULL REFERENCES takes (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    kind_id TEXT NOT NULL,
    start_ms INTEGER NOT NULL CHECK (start_ms >= 0),
    end_ms INTEGER NOT NULL CHECK (end_ms >= start_ms),
    note TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL CHECK (source IN ('listener', 'clock', 'accepted')),
    PRIMARY KEY (take_id, id)
) STRICT, WITHOUT ROWID)");
}

} // namespace

QStringList schemaVersion1()
{
    return {
        QStringLiteral("PRAGMA application_id = %1").arg(libraryApplicationId),
        stories(),
        questions(),
        takes(),
        marks(),
        dropouts(),
        flags(),
        QStringLiteral("CREATE INDEX takes_by_time ON takes (recorded_ms)"),
        QStringLiteral("CREATE INDEX takes_by_story ON takes (story_id)"),
        QStringLiteral("CREATE INDEX takes_by_question ON takes (question_id)"),
        QStringLiteral("CREATE INDEX takes_by_state ON takes (state)"),
        QStringLiteral("CREATE INDEX flags_by_kind ON flags (kind_id, take_id)")};
}

} // namespace starling
