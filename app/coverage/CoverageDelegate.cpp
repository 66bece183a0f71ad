#include "coverage/CoverageDelegate.h"

#include "coverage/CoverageModel.h"
#include "widgets/ElidedLines.h"

#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace starling {

namespace {

constexpr int inset = 2;
constexpr int roomForWords = Theme::grid * 7;
constexpr int editorWidth = Theme::grid * 44;
constexpr int longestEmphasis = 500;

} // namespace

CoverageDelegate::CoverageDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void CoverageDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const ThemeColours& colours = m_theme.colours();
    painter->fillRect(option.rect, colours.surface);
    if (index.data(CoverageModel::MappedRole).toBool())
        drawMapping(*painter, option, index.data().toString());
    painter->setPen(colours.hairline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(QPen(colours.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

void CoverageDelegate::drawMapping(
    QPainter& painter, const QStyleOptionViewItem& option, const QString& emphasis) const
{
    const ThemeColours& colours = m_theme.colours();
    const QRect field = option.rect.adjusted(inset, inset, -inset - 1, -inset - 1);
    painter.fillRect(field, colours.selection);
    painter.fillRect(QRect(field.left(), field.top(), inset, field.height()), colours.accent);
    if (emphasis.isEmpty() || field.width() < roomForWords) {
        // A filled mark where there is an emphasis to read, a hollow one where there is none yet.
        const int side = std::min({field.width(), field.height(), option.fontMetrics.height()}) - inset * 3;
        const QRect mark(field.center().x() - side / 2 + 1, field.center().y() - side / 2, side, side);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colours.accent, 2));
        painter.setBrush(emphasis.isEmpty() ? QBrush(Qt::NoBrush) : QBrush(colours.accent));
        painter.drawEllipse(mark);
        painter.setRenderHint(QPainter::Antialiasing, false);
        return;
    }
    painter.setFont(option.font);
    painter.setPen(colours.text);
    const QRect words = field.adjusted(inset * 3, 0, -inset, 0);
    const int lines = std::max(1, words.height() / option.fontMetrics.lineSpacing());
    drawElidedLines(painter, words, emphasis, lines, Qt::AlignVCenter);
}

QWidget* CoverageDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(option)
    auto* editor = new QLineEdit(parent);
    editor->setPlaceholderText(tr("What to stress for this question"));
    editor->setAccessibleName(tr("Emphasis of “%1” for “%2”")
                                  .arg(
                                      index.model()->headerData(index.row(), Qt::Vertical).toString(),
                                      index.model()->headerData(index.column(), Qt::Horizontal).toString()));
    editor->setMaxLength(longestEmphasis);
    return editor;
}

void CoverageDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* line = static_cast<QLineEdit*>(editor);
    line->setText(index.data(Qt::EditRole).toString());
    line->selectAll();
}

void CoverageDelegate::setModelData(
    QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, static_cast<QLineEdit*>(editor)->text(), Qt::EditRole);
}

void CoverageDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(index)
    const QWidget* port = editor->parentWidget();
    QRect place = option.rect;
    place.setWidth(std::min(std::max(place.width(), editorWidth), port->width()));
    place.setHeight(std::max(place.height(), editor->sizeHint().height()));
    if (place.right() > port->width())
        place.moveRight(port->width() - 1);
    if (place.bottom() > port->height())
        place.moveBottom(port->height() - 1);
    editor->setGeometry(place);
}

} // namespace starling
