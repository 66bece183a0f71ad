// Version 3 of the database.
#include "library/Schema.h"

namespace starling {

QStringList schemaVersion3()
{
    return {// A row with the id of a built-in kind holds the user's own key and colour for it.
            QStringLiteral(R"(CREATE TABLE flag_kinds (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    key TEXT NOT NULL,
    glyph TEXT NOT NULL,
    description TEXT NOT NULL,
    polarity TEXT NOT NULL CHECK (polarity IN ('fault', 'strength', 'neutral')),
    colour TEXT NOT NULL,
    retired INTEGER NOT NULL CHECK (retired IN (0, 1))
) STRICT)"),
            QStringLiteral(R"(CREATE TABLE reviews (
    take_id TEXT PRIMARY KEY NOT NULL REFERENCES takes (id) ON DELETE CASCADE,
    resume_ms INTEGER NOT NULL DEFAULT 0 CHECK (resume_ms >= 0),
    uncovered_at TEXT,
    hits INTEGER CHECK (hits >= 0),
    misses INTEGER CHECK (misses >= 0),
    false_alarms INTEGER CHECK (false_alarms >= 0)
) STRICT, WITHOUT ROWID)"),
            QStringLiteral(R"(CREATE TABLE dismissed_suggestions (
    take_id TEXT NOT NULL REFERENCES takes (id) ON DELETE CASCADE,
    kind_id TEXT NOT NULL,
    start_ms INTEGER NOT NULL CHECK (start_ms >= 0),
    end_ms INTEGER NOT NULL CHECK (end_ms >= start_ms),
    PRIMARY KEY (take_id, start_ms, kind_id, end_ms)
) STRICT, WITHOUT ROWID)")};
}

} // namespace starling
