// The matrix of stories and questions as a table.
#pragma once

#include "story/Coverage.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace starling {

/// Whether there are too few, enough or too many of something.
enum class Balance { Short, Right, Over };

/// Rows are stories, columns questions; a cell holds the emphasis of a mapping, or nothing. Window's thread.
class CoverageModel : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Content {
        std::vector<Story> stories;
        std::vector<Question> questions;
        CoverageReport report; ///< of these stories and questions
        CoverageLimits limits;
        /// Only these questions are shown; none: all of the report's.
        std::optional<std::vector<QuestionId>> only;
    };
    enum Role {
        MappedRole = Qt::UserRole, ///< bool, of a cell
        CountRole,                 ///< int, of a header: stories of the question, questions of the story
        BalanceRole,               ///< Balance as int, of a header
        ShortRole,                 ///< of a header: its name without the words that many begin with
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Where stories and questions are the same as before, only cells change: the view stays where it is.
    void setContent(const Content& content);

    [[nodiscard]] StoryId storyAt(int row) const { return m_rows.at(size_t(row)).story; }
    [[nodiscard]] QuestionId questionAt(int column) const { return m_columns.at(size_t(column)).question; }
    [[nodiscard]] int rowOf(const StoryId& story) const;          ///< −1: not there
    [[nodiscard]] int columnOf(const QuestionId& question) const; ///< −1: not there
    [[nodiscard]] bool isMapped(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Changes nothing itself: emphasisEntered() asks for it.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void emphasisEntered(
        const starling::StoryId& story, const starling::QuestionId& question, const QString& emphasis);

private:
    struct Row {
        StoryId story;
        QString title;
        int questions = 0;
    };
    struct Column {
        QuestionId question;
        QString text;
        QString brief; ///< without the opening it shares with others
        int stories = 0;
    };
    struct Cell {
        bool mapped = false;
        QString emphasis;
    };

    [[nodiscard]] const Cell& cell(const QModelIndex& index) const;
    [[nodiscard]] Balance balanceOfRow(int questions) const;
    [[nodiscard]] QString countSentence(int section, Qt::Orientation orientation) const;
    void fill(const Content& content);
    void shorten();
    [[nodiscard]] bool hasSameShape(const Content& content) const;

    std::vector<Row> m_rows;
    std::vector<Column> m_columns;
    std::vector<Cell> m_cells; ///< row by row
    CoverageLimits m_limits;
};

} // namespace starling
