// A list that is edited in place, a row an entry.
#pragma once

#include "stories/FieldText.h"
#include "widgets/Theme.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QGridLayout;
class QToolButton;

namespace starling {

/// Below the entries stands an empty row to type the next one into; Return goes to the next row, Backspace in
/// an empty row to the one before, Alt+Up and Alt+Down move a row.
class TextRows : public QWidget {
    Q_OBJECT

public:
    struct Column {
        QString name; ///< for screen readers, and the cue of the empty row
        TextShape shape = TextShape::Line;
        int stretch = 1;
    };
    using Rows = std::vector<QStringList>;

    /// \param below: an entry's columns stand below one another instead of side by side
    TextRows(std::vector<Column> columns, const Theme& theme, QWidget* parent = nullptr, bool below = false);

    /// Not an edit. Fields whose text is the same are left alone.
    void setRows(const Rows& rows);
    /// Without the empty rows at the end.
    [[nodiscard]] Rows rows() const;
    void setCue(const QString& cue); ///< of the first column's empty row
    [[nodiscard]] FieldText* field(int row, int column) const;

Q_SIGNALS:
    /// \param place which field, for merging bursts; empty: rows were moved or removed
    void edited(const QString& place);
    void left();
    void refused(qsizetype length);
    /// One row more or less, or another text.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        QWidget* widget;
        std::vector<FieldText*> fields;
        QToolButton* remove;
    };
    void addRow();
    void showRows(int count);
    void remove(int row);
    void move(int row, int by);
    void focus(int row);
    void onEdited(int row, int column);
    [[nodiscard]] bool isBlank(int row) const;
    [[nodiscard]] int rowOf(const QObject* field) const;

    std::vector<Column> m_columns;
    const Theme& m_theme;
    bool m_below;
    QString m_cue;
    std::vector<Row> m_rows; ///< more than are shown: they are kept for the next story
    int m_shown = 0;
};

/// A story's list as rows of texts, and back.
template<typename T, typename... Members>
[[nodiscard]] TextRows::Rows toRows(const std::vector<T>& entries, Members... members)
{
    TextRows::Rows rows;
    for (const T& entry : entries)
        rows.push_back(QStringList{entry.*members...});
    return rows;
}

template<typename T, typename... Members>
[[nodiscard]] std::vector<T> fromRows(const TextRows::Rows& rows, Members... members)
{
    std::vector<T> entries;
    for (const QStringList& row : rows) {
        T entry;
        qsizetype column = 0;
        ((entry.*members = row.at(column++)), ...);
        entries.push_back(std::move(entry));
    }
    return entries;
}

[[nodiscard]] TextRows::Rows toRows(const QStringList& entries);
[[nodiscard]] QStringList fromRows(const TextRows::Rows& rows);

} // namespace starling
