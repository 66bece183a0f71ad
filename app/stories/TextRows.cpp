#include "stories/TextRows.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

#include <algorithm>

namespace starling {

TextRows::TextRows(std::vector<Column> columns, const Theme& theme, QWidget* parent, bool below)
    : QWidget(parent)
    , m_columns(std::move(columns))
    , m_theme(theme)
    , m_below(below)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(below ? Theme::grid : Theme::grid / 2);
    showRows(1);
}

void TextRows::addRow()
{
    Row row;
    row.widget = new QWidget(this);
    auto* outer = new QHBoxLayout(row.widget);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(Theme::grid / 2);
    auto* fields = new QBoxLayout(m_below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    fields->setSpacing(Theme::grid / 2);
    outer->addLayout(fields, 1);
    for (int i = 0; i < int(m_columns.size()); ++i) {
        const Column& column = m_columns.at(size_t(i));
        auto* field = new FieldText(column.shape, column.name, row.widget);
        field->setCue(i == 0 && !m_cue.isEmpty() ? m_cue : column.name);
        field->installEventFilter(this);
        connect(field, &FieldText::edited, this, [this, field, i] { onEdited(rowOf(field), i); });
        connect(field, &FieldText::left, this, &TextRows::left);
        connect(field, &FieldText::refused, this, &TextRows::refused);
        connect(field, &FieldText::returnPressed, this, [this, field] { focus(rowOf(field) + 1); });
        connect(field, &FieldText::emptied, this, [this, field] {
            const int at = rowOf(field);
            if (isBlank(at) && at > 0) {
                remove(at);
                focus(at - 1);
            }
        });
        fields->addWidget(field, column.stretch, Qt::AlignTop);
        row.fields.push_back(field);
    }
    row.remove = new QToolButton(row.widget);
    row.remove->setToolTip(tr("Remove this entry"));
    row.remove->setAccessibleName(tr("Remove this entry"));
    row.remove->setFocusPolicy(Qt::NoFocus); // the keyboard has Backspace, and every field is a stop already
    const auto dress = [this, button = row.remove] {
        button->setIcon(m_theme.icon(Icon::Close, m_theme.colours().mutedText));
    };
    dress();
    connect(&m_theme, &Theme::changed, row.remove, dress);
    QSizePolicy keeps = row.remove->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    row.remove->setSizePolicy(keeps);
    connect(row.remove, &QToolButton::clicked, this, [this, field = row.fields.front()] {
        remove(rowOf(field));
    });
    outer->addWidget(row.remove, 0, Qt::AlignTop);
    qobject_cast<QVBoxLayout*>(layout())->addWidget(row.widget);
    // A row made later would otherwise be the page's last stop of the Tab key.
    for (size_t i = m_rows.empty() ? 1 : 0; i < row.fields.size(); ++i)
        setTabOrder(i > 0 ? row.fields.at(i - 1) : m_rows.back().fields.back(), row.fields.at(i));
    m_rows.push_back(std::move(row));
}

void TextRows::showRows(int count)
{
    while (int(m_rows.size()) < count)
        addRow();
    for (int i = 0; i < int(m_rows.size()); ++i) {
        m_rows.at(size_t(i)).widget->setVisible(i < count);
        m_rows.at(size_t(i)).remove->setVisible(i < count - 1);
    }
    m_shown = count;
}

void TextRows::setRows(const Rows& rows)
{
    const int count = int(rows.size());
    showRows(count + 1);
    for (int r = 0; r < int(m_rows.size()); ++r) {
        const Row& row = m_rows.at(size_t(r));
        for (int c = 0; c < int(row.fields.size()); ++c)
            row.fields.at(size_t(c))->setText(r < count ? rows.at(size_t(r)).value(c) : QString());
    }
    Q_EMIT changed();
}

TextRows::Rows TextRows::rows() const
{
    Rows result;
    for (int r = 0; r < m_shown; ++r) {
        QStringList texts;
        for (const FieldText* field : m_rows.at(size_t(r)).fields)
            texts << field->text();
        result.push_back(texts);
    }
    const auto blank = [](const QStringList& texts) {
        return std::all_of(texts.begin(), texts.end(), [](const QString& each) { return each.isEmpty(); });
    };
    while (!result.empty() && blank(result.back()))
        result.pop_back();
    return result;
}

void TextRows::setCue(const QString& cue)
{
    m_cue = cue;
    for (const Row& row : m_rows)
        row.fields.front()->setCue(cue.isEmpty() ? m_columns.front().name : cue);
}

FieldText* TextRows::field(int row, int column) const
{
    return row < m_shown ? m_rows.at(size_t(row)).fields.at(size_t(column)) : nullptr;
}

bool TextRows::isBlank(int row) const
{
    const auto& fields = m_rows.at(size_t(row)).fields;
    return std::all_of(
        fields.begin(), fields.end(), [](const FieldText* field) { return field->document()->isEmpty(); });
}

int TextRows::rowOf(const QObject* field) const
{
    for (int r = 0; r < int(m_rows.size()); ++r) {
        const auto& fields = m_rows.at(size_t(r)).fields;
        if (std::find(fields.begin(), fields.end(), field) != fields.end())
            return r;
    }
    return -1;
}

void TextRows::onEdited(int row, int column)
{
    if (row == m_shown - 1 && !isBlank(row))
        showRows(m_shown + 1);
    Q_EMIT edited(QStringLiteral("%1/%2").arg(row).arg(column));
    Q_EMIT changed();
}

void TextRows::remove(int row)
{
    Rows all = rows();
    if (row < 0 || row >= int(all.size())) {
        setRows(all);
        return;
    }
    all.erase(all.begin() + row);
    setRows(all);
    Q_EMIT edited({});
}

void TextRows::move(int row, int by)
{
    Rows all = rows();
    const int to = row + by;
    if (row < 0 || row >= int(all.size()) || to < 0 || to >= int(all.size()))
        return;
    std::swap(all.at(size_t(row)), all.at(size_t(to)));
    setRows(all);
    focus(to);
    Q_EMIT edited({});
}

void TextRows::focus(int row)
{
    if (row < 0)
        return;
    if (row >= m_shown) { // Return in the empty row: there is nothing further down
        focusNextChild();
        return;
    }
    FieldText* field = m_rows.at(size_t(row)).fields.front();
    field->setFocus(Qt::TabFocusReason);
    field->moveCursor(QTextCursor::End);
}

bool TextRows::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool up = key->key() == Qt::Key_Up;
        if (key->modifiers() == Qt::AltModifier && (up || key->key() == Qt::Key_Down)) {
            move(rowOf(watched), up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

TextRows::Rows toRows(const QStringList& entries)
{
    TextRows::Rows rows;
    for (const QString& entry : entries)
        rows.push_back({entry});
    return rows;
}

QStringList fromRows(const TextRows::Rows& rows)
{
    QStringList entries;
    for (const QStringList& row : rows)
        entries << row.value(0);
    return entries;
}

} // namespace starling
