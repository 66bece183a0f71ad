#include "takes/TakeDelegates.h"

#include "answer/Length.h"
#include "takes/TakeListModel.h"

#include <QApplication>
#include <QPainter>

namespace starling {

namespace {

constexpr int gap = Theme::grid / 2;
constexpr int inset = Theme::grid * 3 / 4;

QColor colourOf(const words::FlagCount& flag, const ThemeColours& colours)
{
    if (const QColor own(flag.colour); own.isValid())
        return Theme::visibleOn(colours.surface, own, 4.5);
    switch (flag.polarity) {
    case FlagPolarity::Fault:
        return colours.fault;
    case FlagPolarity::Strength:
        return colours.strength;
    case FlagPolarity::Neutral:
        break;
    }
    return colours.mutedText;
}

void drawBadge(QPainter& painter, const QRect& rect, const QString& text, const QColor& colour)
{
    QColor ground = colour;
    ground.setAlphaF(0.12F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect, gap, gap);
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignCenter, text);
}

} // namespace

FlagCountsDelegate::FlagCountsDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void FlagCountsDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto counts = index.data(TakeListModel::FlagCountsRole).value<std::vector<words::FlagCount>>();
    const QFontMetrics metrics(option.font);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    const int height = metrics.height() + 2;
    int x = option.rect.left() + inset;
    for (size_t i = 0; i < counts.size(); ++i) {
        const words::FlagCount& flag = counts.at(i);
        const QString text = QStringLiteral("%1 %2").arg(flag.glyph).arg(flag.count);
        const QString rest = QStringLiteral("+%1").arg(counts.size() - i);
        const int width = metrics.horizontalAdvance(text) + 2 * inset;
        const int restWidth = i + 1 < counts.size() ? metrics.horizontalAdvance(rest) + 2 * inset + gap : 0;
        const bool fits = x + width + restWidth <= option.rect.right();
        const QColor colour = selected ? option.palette.color(QPalette::HighlightedText)
                              : fits   ? colourOf(flag, m_theme.colours())
                                       : m_theme.colours().mutedText;
        const QRect badge(
            x, option.rect.center().y() - height / 2,
            fits ? width : metrics.horizontalAdvance(rest) + 2 * inset, height);
        drawBadge(*painter, badge, fits ? text : rest, colour);
        if (!fits)
            break;
        x += width + gap;
    }
    painter->restore();
}

QSize FlagCountsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(index)
    return {Theme::grid * 24, QFontMetrics(option.font).height() + Theme::grid * 2};
}

LengthDelegate::LengthDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void LengthDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto verdict = LengthVerdict(index.data(TakeListModel::VerdictRole).toInt());
    if (verdict == LengthVerdict::Over || verdict == LengthVerdict::FarOver)
        option->palette.setColor(QPalette::Text, m_theme.colours().fault);
    else if (verdict == LengthVerdict::Thin)
        option->palette.setColor(QPalette::Text, m_theme.colours().warning);
}

} // namespace starling
