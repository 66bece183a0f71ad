#include "coverage/CoverageHeaders.h"

#include "coverage/CoverageModel.h"
#include "widgets/ElidedLines.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPainter>

namespace starling {

namespace {

constexpr int inset = Theme::grid / 2;
constexpr int wrappedLines = 5;
constexpr int turnedLength = Theme::grid * 20;

} // namespace

CoverageHeader::CoverageHeader(Qt::Orientation orientation, const Theme& theme, QWidget* parent)
    : QHeaderView(orientation, parent)
    , m_theme(theme)
{
    setSectionsClickable(true);
    setHighlightSections(true);
    setSectionResizeMode(QHeaderView::Fixed);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

QFont CoverageHeader::fontOf(int section) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(parentWidget());
    const QModelIndex current = view ? view->currentIndex() : QModelIndex();
    QFont font = this->font();
    font.setBold(
        current.isValid() && section == (orientation() == Qt::Horizontal ? current.column() : current.row()));
    return font;
}

QColor CoverageHeader::drawGround(QPainter& painter, const QRect& rect, int section) const
{
    const ThemeColours& colours = m_theme.colours();
    painter.fillRect(rect, colours.window);
    painter.setPen(colours.hairline);
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    painter.drawLine(rect.topRight(), rect.bottomRight());
    painter.setFont(fontOf(section));
    return colours.text;
}

int CoverageHeader::drawCount(QPainter& painter, const QRect& rect, int section) const
{
    const QString count =
        QLocale().toString(model()->headerData(section, orientation(), CoverageModel::CountRole).toInt());
    const auto balance =
        Balance(model()->headerData(section, orientation(), CoverageModel::BalanceRole).toInt());
    const ThemeColours& colours = m_theme.colours();
    QString text = count;
    // The sign says which way it is off; the colour only underlines it.
    if (balance == Balance::Short)
        text = QStringLiteral("▾") + count;
    else if (balance == Balance::Over)
        text = QStringLiteral("▴") + count;
    painter.setPen(
        balance == Balance::Right   ? colours.mutedText
        : balance == Balance::Short ? colours.fault
                                    : colours.warning);
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, text);
    return painter.fontMetrics().horizontalAdvance(text);
}

StoryHeader::StoryHeader(const Theme& theme, QWidget* parent)
    : CoverageHeader(Qt::Vertical, theme, parent)
{
}

void StoryHeader::setRoom(int width)
{
    if (width == m_room)
        return;
    m_room = width;
    updateGeometry();
    Q_EMIT geometriesChanged();
}

QSize StoryHeader::sizeHint() const
{
    return {m_room, 0};
}

void StoryHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    if (!rect.isValid())
        return;
    painter->save();
    const QColor ink = drawGround(*painter, rect, section);
    QRect room = rect.adjusted(inset, 2, -inset - 1, -2);
    const int used = drawCount(*painter, room, section);
    room.setRight(room.right() - used - inset * 2);
    painter->setPen(ink);
    const int lines = std::max(1, room.height() / painter->fontMetrics().lineSpacing());
    drawElidedLines(
        *painter, room, model()->headerData(section, orientation()).toString(), lines, Qt::AlignVCenter);
    painter->restore();
}

QuestionHeader::QuestionHeader(const Theme& theme, QWidget* parent)
    : CoverageHeader(Qt::Horizontal, theme, parent)
{
}

void QuestionHeader::setTurned(bool turned)
{
    if (turned == m_turned)
        return;
    m_turned = turned;
    updateGeometry();
    Q_EMIT geometriesChanged();
}

QSize QuestionHeader::sizeHint() const
{
    const int line = fontMetrics().lineSpacing();
    return {0, m_turned ? turnedLength + line + inset * 3 : line * (wrappedLines + 1) + inset * 3};
}

void QuestionHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    if (!rect.isValid())
        return;
    painter->save();
    const QColor ink = drawGround(*painter, rect, section);
    const int line = painter->fontMetrics().lineSpacing();
    QRect room = rect.adjusted(inset, inset, -inset - 1, -inset);
    const QRect count(rect.left(), room.bottom() - line + 1, rect.width() - inset, line);
    drawCount(*painter, count, section);
    painter->setPen(ink);
    room.setBottom(count.top() - 1);
    if (m_turned)
        paintTurned(*painter, room, section);
    else
        drawElidedLines(
            *painter, room, model()->headerData(section, orientation(), CoverageModel::ShortRole).toString(),
            wrappedLines, Qt::AlignBottom);
    painter->restore();
}

void QuestionHeader::paintTurned(QPainter& painter, const QRect& rect, int section) const
{
    painter.translate(rect.left(), rect.bottom());
    painter.rotate(-90);
    const QRect turned(0, 0, rect.height(), rect.width());
    const int lines = std::max(1, turned.height() / painter.fontMetrics().lineSpacing());
    drawElidedLines(
        painter, turned, model()->headerData(section, orientation(), CoverageModel::ShortRole).toString(),
        lines, Qt::AlignVCenter);
}

} // namespace starling
