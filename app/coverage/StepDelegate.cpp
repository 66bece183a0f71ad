#include "coverage/StepDelegate.h"

#include "widgets/Theme.h"

#include <QListView>
#include <QPainter>

namespace starling {

namespace {
constexpr int padding = Theme::grid / 2;
} // namespace

QSize StepDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    // As if the scroll bar stood there: it comes and goes with the lines that are measured here.
    int width = option.rect.width();
    if (const auto* view = qobject_cast<const QListView*>(option.widget)) {
        width = view->maximumViewportSize().width()
                - view->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, view) - 2 * view->spacing();
    }
    const QRect text = option.fontMetrics.boundingRect(
        QRect(0, 0, width - 2 * padding, QWIDGETSIZE_MAX), Qt::TextWordWrap,
        index.data(Qt::DisplayRole).toString());
    return {width, text.height() + 2 * padding};
}

void StepDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    ground.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);
    const bool selected = option.state & QStyle::State_Selected;
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(
        option.rect.adjusted(padding, padding, -padding, -padding), Qt::TextWordWrap,
        index.data(Qt::DisplayRole).toString());
}

} // namespace starling
