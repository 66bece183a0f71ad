// The terms of an advertisement as a table.
#pragma once

#include "story/RoleWords.h"
#include "widgets/Theme.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

namespace starling {

/// Window's thread.
class RoleTermModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Term, Use, Mentions, Stories, ColumnCount };

    explicit RoleTermModel(const Theme& theme, QObject* parent = nullptr);

    void setTerms(std::vector<RoleTerm> terms, const QHash<StoryId, QString>& titles);
    [[nodiscard]] const RoleTerm& termAt(int row) const { return m_terms.at(size_t(row)); }
    [[nodiscard]] int count(RoleTerm::Use use) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString useText(const RoleTerm& term);
    [[nodiscard]] QString storyTitles(const RoleTerm& term, const QString& separator) const;

    const Theme& m_theme;
    std::vector<RoleTerm> m_terms;
    QHash<StoryId, QString> m_titles;
};

} // namespace starling
