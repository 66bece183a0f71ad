// Draws a sentence over as many lines as it needs.
#pragma once

#include <QStyledItemDelegate>

namespace starling {

/// For a list without a horizontal scroll bar. Qt's own wrapping measures with another width than it paints
/// with and then cuts the last words off.
class StepDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace starling
