// Questions by set, each set under its name.
#pragma once

#include "story/Question.h"

#include <QAbstractListModel>

#include <vector>

namespace starling {

/// Rows are headings (not selectable) and questions. Sets come in the order in which their first question
/// does.
class QuestionListModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    static constexpr int isHeadingRole = Qt::UserRole;

    void setQuestions(const std::vector<Question>& questions);

    /// nullptr for a heading or a row that does not exist. Lives until setQuestions().
    [[nodiscard]] const Question* questionAt(int row) const;
    [[nodiscard]] int rowOf(const QuestionId& id) const;    ///< −1: not there
    [[nodiscard]] int rowOfText(const QString& text) const; ///< −1: not there; outer spaces do not count

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        QString heading; ///< empty for a question
        Question question;
    };

    std::vector<Row> m_rows;
};

} // namespace starling
