// The list of questions by set: what is open and chosen in it survives every change.
#pragma once

#include "questions/QuestionTree.h"
#include "widgets/Theme.h"

#include <QTreeView>

namespace starling {

/// Window's thread.
class QuestionList : public QTreeView {
    Q_OBJECT

public:
    QuestionList(QuestionTree& tree, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] const Question* current() const { return m_tree.questionAt(currentIndex()); }
    [[nodiscard]] const QuestionTree::Group* currentGroup() const { return m_tree.groupAt(currentIndex()); }
    /// Opens its set and goes there; false when the list does not show it.
    bool select(const QuestionId& id);
    bool selectGroup(const QString& key);

Q_SIGNALS:
    void currentChanged();
    void editRequested();
    void removeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void remember();
    void restore();

    QuestionTree& m_tree;
    QStringList m_closed; ///< keys of sets that the user has closed
    QString m_group;      ///< of the current line
    QuestionId m_question;
    int m_row = 0; ///< of the current line in its set, for when it is gone
};

} // namespace starling
