#include "compare/CompareBars.h"

#include "compare/CompareModel.h"
#include "compare/CompareText.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace starling {

CompareBars::CompareBars(const CompareModel& model, const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_theme(theme)
{
}

void CompareBars::setHeard(int row, int side)
{
    m_heardRow = row;
    m_heardSide = side;
}

QSize CompareBars::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int lines = QFontMetrics(option.font).height() * 2 + Theme::grid * 2;
    return {QStyledItemDelegate::sizeHint(option, index).width(), lines};
}

void CompareBars::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    // The ground of the cell, with selection and focus, as every cell has it.
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    const QRect inside =
        option.rect.adjusted(Theme::grid / 2, Theme::grid / 2, -Theme::grid, -Theme::grid / 2);
    const int half = inside.height() / 2;
    const bool selected = option.state & QStyle::State_Selected;
    const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    for (int side : {0, 1}) {
        const QRect line(inside.left(), inside.top() + side * half, inside.width(), half);
        const QString letter = CompareText::letter(side);
        const int column = painter->fontMetrics().horizontalAdvance(QStringLiteral("▶ W"));
        const bool heard = index.row() == m_heardRow && side == m_heardSide;
        painter->setPen(text);
        painter->drawText(
            QRect(line.left(), line.top(), column, line.height()), Qt::AlignRight | Qt::AlignVCenter,
            heard ? QStringLiteral("▶ %1").arg(letter) : letter);
        painter->setPen(QPen(text, 1));
        paintBar(*painter, line.adjusted(column + Theme::grid / 2, 2, 0, -2), index, side);
    }
    painter->restore();
}

void CompareBars::paintBar(QPainter& painter, const QRect& lane, const QModelIndex& index, int side) const
{
    const ComparedRow& row = m_model.row(index.row());
    const ComparedPart& part = row.parts[size_t(side)];
    const QColor outline = painter.pen().color();
    const double scale = (lane.width() - 2) / double(m_model.fullScale().count());
    const auto width = [&](Milliseconds time) {
        return std::clamp(double(time.count()) * scale, 0.0, double(lane.width()));
    };
    const QColor own(row.segment.colour);
    const QColor colour = own.isValid() ? own : m_theme.colours().waveform;
    const QRectF bar(lane.left(), lane.top(), width(part.spent), lane.height());
    if (part.spent > Milliseconds{0}) {
        painter.fillRect(bar, colour);
        // On the ground of the selection, too, its ends can be seen; the target's outline stays the strong
        // one.
        QColor faint = outline;
        faint.setAlphaF(0.4F);
        painter.setPen(faint);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(bar);
        const QString letter = row.segment.letter;
        if (!letter.isEmpty() && bar.width() > painter.fontMetrics().horizontalAdvance(letter) + 4) {
            painter.save();
            painter.setPen(Theme::textOn(colour));
            painter.drawText(bar.adjusted(3, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, letter);
            painter.restore();
        }
    }
    if (const auto target = CompareModel::wanted(part)) {
        const double from = width(target->min);
        const QRectF box(
            lane.left() + from, lane.top() - 1, std::max(2.0, width(target->max) - from), lane.height() + 2);
        painter.setPen(QPen(outline, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box);
    }
}

} // namespace starling
