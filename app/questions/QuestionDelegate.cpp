#include "questions/QuestionDelegate.h"

#include "questions/QuestionTree.h"
#include "widgets/ElidedLines.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

namespace starling {

namespace {

constexpr int lines = 2;
constexpr int inset = Theme::grid / 2;
constexpr int countRoom = Theme::grid * 5;

} // namespace

QuestionDelegate::QuestionDelegate(const QuestionTree& tree, const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_tree(tree)
    , m_theme(theme)
{
}

void QuestionDelegate::drawGround(QPainter& painter, const QStyleOptionViewItem& option) const
{
    QStyleOptionViewItem ground = option;
    ground.text.clear();
    ground.features &= ~QStyleOptionViewItem::HasDisplay;
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, &painter, option.widget);
}

void QuestionDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    drawGround(*painter, option);
    const Question* question = m_tree.questionAt(index);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = selected ? option.palette.color(QPalette::HighlightedText) : m_theme.colours().text;
    QRect rect = option.rect.adjusted(inset, inset, -inset, -inset);
    const QRect count(rect.right() - countRoom, rect.top(), countRoom, rect.height());
    rect.setRight(count.left() - inset);
    painter->save();
    painter->setFont(option.font);
    if (!question) {
        QFont bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
    }
    const bool faint = question && question->retired && !selected;
    painter->setPen(faint ? m_theme.colours().mutedText : ink);
    const QString text = question && question->retired ? tr("Retired: %1").arg(question->text)
                                                       : index.data(Qt::DisplayRole).toString();
    drawElidedLines(*painter, rect, text, question ? lines : 1, Qt::AlignVCenter);
    drawCount(*painter, option, count, index);
    painter->restore();
}

void QuestionDelegate::drawCount(
    QPainter& painter, const QStyleOptionViewItem& option, const QRect& rect, const QModelIndex& index) const
{
    const Question* question = m_tree.questionAt(index);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const ThemeColours& colours = m_theme.colours();
    QString text;
    bool isShort = false;
    if (!question) {
        text = QLocale().toString(m_tree.rowCount(index));
    } else if (question->wantsStories() && !question->retired) {
        const int stories = m_tree.storiesOf(question->id);
        isShort = stories < m_wanted;
        text = QLocale().toString(stories);
    }
    if (text.isEmpty())
        return;
    painter.setFont(option.font);
    painter.setPen(
        selected  ? option.palette.color(QPalette::HighlightedText)
        : isShort ? colours.warning
                  : colours.mutedText);
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, text);
    if (!question)
        return;
    const int side = option.fontMetrics.height() - 2;
    const QRect sign(
        rect.right() - option.fontMetrics.horizontalAdvance(text) - side - inset,
        rect.center().y() - side / 2, side, side);
    const Icon icon = isShort ? Icon::Warning : Icon::Check;
    const QColor ink = painter.pen().color();
    m_theme.icon(icon, ink).paint(&painter, sign);
}

QSize QuestionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int rows = m_tree.questionAt(index) ? lines : 1;
    return {Theme::grid * 24, option.fontMetrics.lineSpacing() * rows + Theme::grid * 3 / 2};
}

} // namespace starling
