#include "rehearse/QuestionListModel.h"

#include "widgets/QuestionWords.h"

#include <QFont>

#include <algorithm>

namespace starling {

void QuestionListModel::setQuestions(const std::vector<Question>& questions)
{
    beginResetModel();
    m_rows.clear();
    std::vector<QString> sets;
    for (const Question& question : questions)
        if (std::find(sets.begin(), sets.end(), question.set) == sets.end())
            sets.push_back(question.set);
    for (const QString& set : sets) {
        m_rows.push_back({questionSetName(set), {}});
        for (const Question& question : questions)
            if (question.set == set)
                m_rows.push_back({{}, question});
    }
    endResetModel();
}

const Question* QuestionListModel::questionAt(int row) const
{
    if (row < 0 || row >= rowCount() || !m_rows.at(size_t(row)).heading.isEmpty())
        return nullptr;
    return &m_rows.at(size_t(row)).question;
}

int QuestionListModel::rowOf(const QuestionId& id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (const Question* question = questionAt(row); question && question->id == id)
            return row;
    return -1;
}

int QuestionListModel::rowOfText(const QString& text) const
{
    const QString wanted = text.trimmed();
    for (int row = 0; row < rowCount(); ++row)
        if (const Question* question = questionAt(row); question && question->text == wanted)
            return row;
    return -1;
}

int QuestionListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant QuestionListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows.at(size_t(index.row()));
    const bool heading = !row.heading.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return heading ? row.heading : row.question.text;
    case Qt::ToolTipRole:
        return heading ? QVariant() : row.question.text;
    case Qt::FontRole: {
        QFont font;
        font.setBold(heading);
        return font;
    }
    case isHeadingRole:
        return heading;
    default:
        return {};
    }
}

Qt::ItemFlags QuestionListModel::flags(const QModelIndex& index) const
{
    return questionAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace starling
