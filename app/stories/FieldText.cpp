#include "stories/FieldText.h"

#include "story/StoryText.h"
#include "widgets/Theme.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace starling {

namespace {
constexpr int mostLines = 30; // beyond that the field scrolls
}

FieldText::FieldText(TextShape shape, const QString& name, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_shape(shape)
{
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setAccessibleName(name);
    setProperty("field", true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &FieldText::onChanged);
    fit();
}

void FieldText::setText(const QString& text)
{
    if (text == toPlainText())
        return;
    const int position = textCursor().position();
    m_quiet = true;
    setPlainText(text);
    m_quiet = false;
    m_before = text;
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(position, int(text.size())));
    setTextCursor(cursor);
    fit();
}

void FieldText::setCue(const QString& cue)
{
    if (cue == placeholderText())
        return;
    setPlaceholderText(cue);
    setToolTip(cue);
    fit();
}

void FieldText::onChanged()
{
    if (m_quiet)
        return;
    const QString now = toPlainText();
    if (now.size() > longestField) {
        setText(m_before);
        Q_EMIT refused(now.size());
        return;
    }
    fit();
    if (now == m_before)
        return;
    m_before = now;
    Q_EMIT edited(now);
}

int FieldText::wantedHeight() const
{
    // A plain text document's height is counted in lines.
    int lines = std::max(1, int(std::ceil(document()->size().height())));
    if (!placeholderText().isEmpty() && document()->isEmpty()) {
        const int room = std::max(1, viewport()->width() - int(2 * document()->documentMargin()));
        const QRect needed =
            fontMetrics().boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, placeholderText());
        lines = std::max(lines, (needed.height() + fontMetrics().leading()) / fontMetrics().lineSpacing());
    }
    const int frame = height() - viewport()->height();
    return std::min(lines, mostLines) * fontMetrics().lineSpacing()
           + int(std::ceil(2 * document()->documentMargin())) + std::clamp(frame, 2, Theme::grid * 2);
}

void FieldText::fit()
{
    const bool long_ = document()->size().height() > mostLines;
    setVerticalScrollBarPolicy(long_ ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int wanted = wantedHeight();
    if (wanted != minimumHeight() || wanted != maximumHeight())
        setFixedHeight(wanted);
}

QSize FieldText::sizeHint() const
{
    return {Theme::grid * 30, wantedHeight()};
}

QSize FieldText::minimumSizeHint() const
{
    return {Theme::grid * 10, wantedHeight()};
}

void FieldText::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_shape == TextShape::Line && isReturn) {
        Q_EMIT returnPressed();
        return;
    }
    if (m_shape == TextShape::Line && event->key() == Qt::Key_Backspace && document()->isEmpty()) {
        Q_EMIT emptied();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void FieldText::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void FieldText::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT left();
}

void FieldText::insertFromMimeData(const QMimeData* source)
{
    QString text = source->text();
    const qsizetype length = toPlainText().size() - textCursor().selectedText().size() + text.size();
    if (length > longestField) { // laying out megabytes only to take them away again would hold the window up
        Q_EMIT refused(length);
        return;
    }
    if (m_shape == TextShape::Line)
        text = normalisedLine(text);
    insertPlainText(text);
}

} // namespace starling
