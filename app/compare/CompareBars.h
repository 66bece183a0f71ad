// The bars of a part in both takes, one above the other.
#pragma once

#include "widgets/Theme.h"

#include <QStyledItemDelegate>

namespace starling {

class CompareModel;

/// Filled is spoken, outlined is what the target asks for, as in the bar of a single take. The take being
/// heard has a mark at its bar.
class CompareBars : public QStyledItemDelegate {
    Q_OBJECT

public:
    CompareBars(const CompareModel& model, const Theme& theme, QObject* parent = nullptr);

    /// \param row of the model, −1: none \param side the take being heard
    void setHeard(int row, int side);

    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintBar(QPainter& painter, const QRect& lane, const QModelIndex& index, int side) const;

    const CompareModel& m_model;
    const Theme& m_theme;
    int m_heardRow = -1;
    int m_heardSide = 0;
};

} // namespace starling
