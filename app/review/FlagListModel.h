// The flags of a take as rows: when, what, note.
#pragma once

#include "catalog/Catalog.h"
#include "review/TakeSession.h"
#include "widgets/Theme.h"

#include <QAbstractTableModel>
#include <QIcon>

namespace starling {

/// Follows the session row by row: an edit among 10,000 flags tells the views of its own rows only. Only the
/// note can be edited; that goes through the session and so can be undone.
class FlagListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Kind, Note, ColumnCount };
    static constexpr int IdRole = Qt::UserRole; ///< the flag's id, in every column

    FlagListModel(
        TakeSession& session, const Catalog& catalog, const Theme& theme, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    /// The kinds of flag or the colours have changed.
    void showKinds();

    [[nodiscard]] const Flag& flag(int row) const { return m_flags.at(size_t(row)); }
    /// Whether rows are coming and going right now because the take has changed.
    [[nodiscard]] bool isFollowing() const { return m_following; }
    [[nodiscard]] FlagId flagAt(const QModelIndex& index) const; ///< null when the index is not valid
    [[nodiscard]] QModelIndex indexOf(const FlagId& flag) const; ///< not valid when there is no such flag

private:
    void follow();
    void removeGone(const std::vector<Flag>& now);
    void insertNew(const std::vector<Flag>& now);
    void showChanged(const std::vector<Flag>& now);
    [[nodiscard]] QString kindName(const Flag& flag) const;
    [[nodiscard]] QIcon badge(const Flag& flag) const;

    TakeSession& m_session;
    const Catalog& m_catalog;
    const Theme& m_theme;
    std::vector<Flag> m_flags; ///< what the views were told of; by start, then id
    bool m_following = false;
};

} // namespace starling
