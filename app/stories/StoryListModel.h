// The stories of the list, with the two lines each is drawn in.
#pragma once

#include "stories/StoryShelf.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace starling {

class Theme;

class StoryListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, ReadyRole };

    explicit StoryListModel(const StoryKit& kit, QObject* parent = nullptr);

    void setEntries(std::vector<StoryEntry> entries);
    [[nodiscard]] const StoryEntry& entry(int row) const { return m_entries.at(size_t(row)); }
    [[nodiscard]] int rowOf(const StoryId& id) const; ///< −1: not listed

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    const StoryKit& m_kit;
    std::vector<StoryEntry> m_entries;
};

/// Title above; readiness, month and categories below.
class StoryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    StoryDelegate(const Theme& theme, QObject* parent);

    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace starling
