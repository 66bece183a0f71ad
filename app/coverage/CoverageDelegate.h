// Draws a cell of the matrix and takes its emphasis in.
#pragma once

#include "widgets/Theme.h"

#include <QStyledItemDelegate>

namespace starling {

/// A mapped cell is a tinted field with its emphasis, or a tick where none is noted or no room is.
class CoverageDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CoverageDelegate(const Theme& theme, QObject* parent = nullptr);

    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    /// Wider than the cell: an emphasis is a sentence.
    void updateEditorGeometry(
        QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void drawMapping(QPainter& painter, const QStyleOptionViewItem& option, const QString& emphasis) const;

    const Theme& m_theme;
};

} // namespace starling
