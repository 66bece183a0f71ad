// What the list of stories knows of each, and which of them match.
#pragma once

#include "catalog/Catalog.h"
#include "library/Library.h"
#include "story/Readiness.h"

#include <QDate>
#include <QHash>

#include <vector>

namespace starling {

/// A story as the list shows it.
struct StoryEntry {
    StoryId id;
    QString title;
    QStringList categories;
    QDate happened;
    int met = 0; ///< parts of readiness
    int applicable = 0;
    QDateTime deletedAt; ///< of one in the trash
    [[nodiscard]] bool isReady() const { return met >= applicable; }
    bool operator==(const StoryEntry&) const = default;
};

/// What narrows the list. Empty fields do not narrow.
struct StoryFilter {
    enum class Ready { Any, Yes, NotYet };
    /// By `happened`: up to two years, two to three (recency begins to count against it), older; no date yet.
    enum class Age { Any, Recent, Fading, Old, Unknown };
    QString text;
    QString category; ///< a bank category (its themes count as well), a theme or the user's own word
    Ready ready = Ready::Any;
    Age age = Age::Any;
    bool operator==(const StoryFilter&) const = default;
};

[[nodiscard]] StoryFilter::Age ageOf(const QDate& happened, const QDate& today);

class StoryShelf {
public:
    StoryShelf(Library& library, const Catalog& catalog);

    /// Reads every story and take. Errors: the database's.
    [[nodiscard]] Expected<void> load();
    /// Reads one story again; one that is gone or in the trash leaves the shelf.
    void refresh(const StoryId& id);
    /// The same for an open story, whose values need no reading.
    void refresh(const Story& story, const std::vector<StoryRehearsal>& rehearsals);

    [[nodiscard]] const std::vector<StoryEntry>& entries() const { return m_entries; }
    /// By title; with a text, best match first. Errors: the database's.
    [[nodiscard]] Expected<std::vector<StoryEntry>> find(const StoryFilter& filter, const QDate& today) const;
    /// Every category in use, and those of the kit: ids.
    [[nodiscard]] QStringList categories() const;

private:
    [[nodiscard]] bool matches(const StoryEntry& entry, const StoryFilter& filter, const QDate& today) const;
    void place(StoryEntry entry);

    Library& m_library;
    const Catalog& m_catalog;
    std::vector<StoryEntry> m_entries; ///< by title
};

} // namespace starling
