// Rows of text in columns.
#pragma once

#include <QStringList>

#include <vector>

namespace starling::cli {

/// A table for people: a heading, rows, two spaces between columns, the last column ragged.
class TextTable {
public:
    explicit TextTable(QStringList headings) { m_rows.push_back(std::move(headings)); }

    void add(QStringList row) { m_rows.push_back(std::move(row)); }
    /// Every line ended; line breaks within a cell become spaces.
    [[nodiscard]] QString toText() const;

private:
    std::vector<QStringList> m_rows;
};

} // namespace starling::cli
