// Questions under the sets that hold them, narrowed by words.
#pragma once

#include "story/Question.h"
#include "story/StoryKit.h"

#include <QAbstractItemModel>
#include <QHash>

#include <vector>

namespace starling {

/// Two levels: sets, and the questions in each. The built-in sets come first in the catalogue's order, then
/// the user's own questions, then the user's sets by name; a question stands in every set that holds it. A
/// set in which nothing matches the search is left out while one searches.
class QuestionTree : public QAbstractItemModel {
    Q_OBJECT

public:
    struct Content {
        std::vector<Question> questions; ///< retired ones as well
        std::vector<QuestionSet> sets;
        QHash<QuestionId, int> stories; ///< mapped to each question
        bool operator==(const Content&) const = default;
    };
    struct Group {
        QString key; ///< of a built-in set its name; of the user's its id
        QString name;
        QuestionSetId set; ///< null: not one of the user's sets
        std::vector<Question> questions;
    };

    explicit QuestionTree(const StoryKit& kit, QObject* parent = nullptr);

    void setContent(Content content);
    void setSearch(const QString& typed);
    void setRetiredShown(bool shown);
    [[nodiscard]] const Content& content() const { return m_content; }
    [[nodiscard]] bool isSearching() const { return !m_search.trimmed().isEmpty(); }

    /// nullptr for the line of a set, or none. Lives until the next change.
    [[nodiscard]] const Question* questionAt(const QModelIndex& index) const;
    /// The set at or above the line.
    [[nodiscard]] const Group* groupAt(const QModelIndex& index) const;
    /// In the set with this key where it is there, else the first place.
    [[nodiscard]] QModelIndex indexOf(const QuestionId& id, const QString& groupKey = {}) const;
    [[nodiscard]] QModelIndex indexOfGroup(const QString& key) const;
    [[nodiscard]] int storiesOf(const QuestionId& id) const { return m_content.stories.value(id); }

    [[nodiscard]] QModelIndex index(int row, int column = 0, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void rebuild();
    [[nodiscard]] QString searchText(const Question& question) const;

    const StoryKit& m_kit;
    Content m_content;
    QHash<QuestionId, QString> m_folded;
    QString m_search;
    bool m_retiredShown = false;
    std::vector<Group> m_groups;
};

} // namespace starling
