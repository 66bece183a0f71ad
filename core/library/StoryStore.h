// The story bank in the database.
#pragma once

#include "base/Error.h"
#include "story/Story.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <vector>

class QSqlDatabase;

namespace starling {

/// Whether what lies in the trash is wanted too.
enum class Trash { LeftOut, Included };

/// Stories whole, as values: read, change the value, save it. What goes in is brought into the form of
/// normalised() and must pass validate(); both are in story/StoryText.h. Every change is one transaction and
/// on the disk when it returns. Lives in the library's thread; everything is quick, the bank as a whole takes
/// about 70 ms for each thousand stories.
///
/// Errors of all: the database's, see toError(). An error changes nothing.
class StoryStore : public QObject {
    Q_OBJECT

public:
    explicit StoryStore(QSqlDatabase& database, QObject* parent = nullptr);

    /// Every story outside the trash, whole, by title in the order of the user's language.
    [[nodiscard]] Expected<std::vector<Story>> all() const;
    /// The same as lists of choices need it; much quicker. Takes keep the title of a story in the trash, so
    /// lists of takes want those included.
    [[nodiscard]] Expected<std::vector<StoryTitle>> titles(Trash trash = Trash::LeftOut) const;
    /// Deleted last first.
    [[nodiscard]] Expected<std::vector<Story>> trash() const;
    /// One story, in the trash or not. Errors: NotFound.
    [[nodiscard]] Expected<Story> story(const StoryId& id) const;
    /// Stories outside the trash in which every word of `text` is the beginning of a word, whatever case and
    /// accents; those with the words in their title first, best first. Any text will do; words without a
    /// letter or digit do not count. Without any word: none.
    [[nodiscard]] Expected<std::vector<StoryId>> search(const QString& text) const;

    /// A new one with a title and nothing else. Errors: InvalidInput (blank title, too long).
    [[nodiscard]] Expected<Story> add(const QString& title, const QDateTime& now);
    /// Stories made elsewhere, with their ids and their place in or out of the trash; all of them or none.
    /// Errors: InvalidInput (not valid, null id or one that is there already or twice).
    [[nodiscard]] Expected<void> insert(const Story& story);
    [[nodiscard]] Expected<void> insert(const std::vector<Story>& stories);
    /// Puts the story in the place of the one with its id; in or out of the trash it stays where it is.
    /// Errors: NotFound, InvalidInput.
    [[nodiscard]] Expected<void> save(const Story& story);
    /// For imports: replaces those that are there and inserts the others; all of them or none.
    /// Errors: InvalidInput.
    [[nodiscard]] Expected<void> save(const std::vector<Story>& stories);
    /// Destroyed for good after 30 days, see Library::purgeTrash(). Errors: NotFound.
    [[nodiscard]] Expected<void> moveToTrash(const StoryId& id, const QDateTime& now);
    /// Errors: NotFound.
    [[nodiscard]] Expected<void> restoreFromTrash(const StoryId& id);
    /// For good; its takes stay, without a story. Errors: NotFound.
    [[nodiscard]] Expected<void> erase(const StoryId& id);
    /// Erases what has been in the trash since before `before`. Returns how many.
    [[nodiscard]] Expected<int> eraseTrash(const QDateTime& before);

    /// The user's own groups of words for the same thing, in their order.
    [[nodiscard]] Expected<std::vector<QStringList>> synonyms() const;
    /// Replaces all groups. Blank and doubled words go, and groups of fewer than two words.
    [[nodiscard]] Expected<void> setSynonyms(const std::vector<QStringList>& groups);

Q_SIGNALS:
    void storyAdded(const starling::StoryId& id); ///< new, or back from the trash
    void storyChanged(const starling::StoryId& id);
    void storyRemoved(const starling::StoryId& id); ///< to the trash or for good
    void synonymsChanged();

private:
    enum class Existing { Refused, Replaced };
    Expected<void> write(const std::vector<Story>& stories, Existing existing);
    Expected<void> eraseAll(const std::vector<StoryId>& ids);
    Expected<void> changeRow(const QString& sql, const QVariantList& values, const StoryId& id);

    QSqlDatabase& m_database;
};

} // namespace starling
