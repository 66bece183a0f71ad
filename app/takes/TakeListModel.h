// Takes as rows of a table.
#pragma once

#include "answer/Take.h"
#include "catalog/Catalog.h"
#include "story/Story.h"
#include "widgets/TakeWords.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

namespace starling {

/// Holds whole takes, so that nothing asks the library row by row. Window's thread.
class TakeListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Recorded, Question, Story, Framework, Length, Flags, Rating, State, ColumnCount };
    enum Role {
        FlagCountsRole = Qt::UserRole + 1, ///< std::vector<words::FlagCount>, in the Flags column
        VerdictRole,                       ///< int(LengthVerdict), in the Length column
    };

    /// The days a take stays in the trash; what the library's purge goes by.
    static constexpr int trashDays = 30;

    explicit TakeListModel(const Catalog& catalog, QObject* parent = nullptr);

    /// What rows are told with; takes effect with the next setTakes().
    void setStories(const std::vector<StoryTitle>& stories);
    void setLengths(const LengthSettings& lengths);
    void setNow(const QDateTime& now);
    /// Whether the last column tells how long until a take in the trash is destroyed.
    void setTrash(bool trash);

    /// Replaces the rows, sorted as the header says.
    void setTakes(std::vector<Take> takes);

    [[nodiscard]] const std::vector<Take>& takes() const { return m_takes; }
    [[nodiscard]] const Take& take(int row) const { return m_takes.at(size_t(row)); }
    /// −1: not in the list.
    [[nodiscard]] int rowOf(const TakeId& take) const;
    [[nodiscard]] Milliseconds spoken() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] QString text(const Take& take, int column) const;
    [[nodiscard]] QString toolTip(const Take& take, int column) const;
    [[nodiscard]] QString spokenText(const Take& take, int column) const;
    [[nodiscard]] LengthRules rulesOf(const Take& take) const;
    [[nodiscard]] int daysLeft(const Take& take) const;
    void sortRows();
    void sortRowsByText();

    const Catalog& m_catalog;
    QHash<StoryId, QString> m_stories;
    LengthSettings m_lengths;
    QDateTime m_now;
    bool m_trash = false;
    std::vector<Take> m_takes;
    int m_sortColumn = Recorded;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace starling

Q_DECLARE_METATYPE(std::vector<starling::words::FlagCount>)
