// Categories as words with commas between them, with the known ones suggested.
#pragma once

#include "story/StoryKit.h"

#include <QLineEdit>

class QCompleter;

namespace starling {

/// Shows names, keeps ids: "Failure or pivot" is kept as "failure"; a word that no category bears is kept as
/// it was typed. A comma within a name is shown as a stroke. Window's thread.
class CategoryField : public QLineEdit {
    Q_OBJECT

public:
    /// \param kit outlives it
    explicit CategoryField(const StoryKit& kit, QWidget* parent = nullptr);

    /// Suggested besides the kit's: those already used elsewhere.
    void suggest(const QStringList& categories);
    void setCategories(const QStringList& ids);
    /// Without doubles, in the order typed.
    [[nodiscard]] QStringList categories() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showSuggestions();
    void take(const QString& name);
    /// Where the word under the cursor begins and ends.
    [[nodiscard]] std::pair<int, int> wordAtCursor() const;

    const StoryKit& m_kit;
    QString m_shown; ///< text of m_shownIds, as it was filled in
    QStringList m_shownIds;
    QStringList m_names;
    QStringList m_ids; ///< of m_names, one by one
    QCompleter* m_completer;
};

} // namespace starling
