#include "compare/FigureCard.h"

#include "compare/CompareText.h"

#include <QGridLayout>
#include <QLabel>

namespace starling {

FigureCard::FigureCard(const QString& heading, const Theme& theme, QWidget* parent)
    : Card(heading, theme, parent)
    , m_grid(new QGridLayout)
    , m_remark(new QLabel(body()))
{
    m_remark->setWordWrap(true);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    m_grid->setHorizontalSpacing(Theme::grid * 2);
    m_grid->setVerticalSpacing(Theme::grid / 2);
    m_grid->setColumnStretch(3, 1);
    auto* column = new QVBoxLayout(body());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid);
    column->addLayout(m_grid);
    column->addWidget(m_remark);
    column->addStretch(1);
}

QLabel* FigureCard::add(const QString& text, int row, int column)
{
    auto* label = new QLabel(text, body());
    label->setTextFormat(Qt::PlainText);
    m_grid->addWidget(
        label, row, column, Qt::AlignTop | (column == 1 || column == 2 ? Qt::AlignRight : Qt::AlignLeft));
    m_labels.push_back(label);
    return label;
}

void FigureCard::setLines(const std::vector<Line>& lines, const QString& remark)
{
    for (QLabel* each : m_labels)
        delete each;
    m_labels.clear();
    m_text.clear();
    if (!lines.empty()) {
        for (int side : {0, 1})
            add(CompareText::letter(side), 0, 1 + side)->setForegroundRole(QPalette::PlaceholderText);
    }
    int row = 0;
    for (const Line& each : lines) {
        ++row;
        add(each.name, row, 0);
        add(each.first, row, 1);
        add(each.second, row, 2);
        if (!each.note.isEmpty()) {
            QLabel* note = add(each.note, row, 3);
            note->setWordWrap(true);
            note->setForegroundRole(QPalette::PlaceholderText);
            m_grid->setAlignment(note, Qt::AlignTop);
        }
        //: A figure in both takes, for screen readers: "Pauses: A 4, B 6. …"
        m_text << tr("%1: A %2, B %3. %4").arg(each.name, each.first, each.second, each.note).trimmed();
    }
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    if (!remark.isEmpty())
        m_text << remark;
    setAccessibleDescription(text());
}

QString FigureCard::text() const
{
    return m_text.join(u'\n');
}

} // namespace starling
