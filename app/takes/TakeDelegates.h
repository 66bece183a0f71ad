// How the cells of the takes' table are drawn.
#pragma once

#include "widgets/Theme.h"

#include <QStyledItemDelegate>

namespace starling {

/// Flags as badges: a glyph and a count each, in the colour of faults or strengths. What does not fit is
/// counted.
class FlagCountsDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit FlagCountsDelegate(const Theme& theme, QObject* parent = nullptr);

    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

/// Length with its verdict's sign; past the cap in the colour of faults.
class LengthDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit LengthDelegate(const Theme& theme, QObject* parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace starling
