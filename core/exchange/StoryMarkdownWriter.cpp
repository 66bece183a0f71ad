#include "exchange/MarkdownText.h"
#include "exchange/StoryMarkdown.h"
#include "exchange/StoryMarkdownForm.h"

namespace starling {

namespace {

using Rows = std::vector<QStringList>;

QString groups(const Rows& rows)
{
    QString result;
    QString group;
    for (const QStringList& row : rows) {
        if (row.at(0) != group)
            result += QStringLiteral("\n### %1\n\n").arg(escapedMarkdown(row.at(0)));
        else if (result.isEmpty())
            result += QLatin1Char('\n');
        group = row.at(0);
        result += QStringLiteral("- ") + escapedMarkdown(row.at(1)) + QLatin1Char('\n');
    }
    return result;
}

QString sections(const Rows& rows)
{
    QString result;
    for (const QStringList& row : rows) {
        result += QStringLiteral("\n### ") + escapedMarkdown(row.at(0)) + QLatin1Char('\n');
        if (!row.at(1).isEmpty())
            result += QLatin1Char('\n') + escapedMarkdownBlock(row.at(1)) + QLatin1Char('\n');
    }
    return result;
}

QString table(const std::vector<MarkdownColumn>& columns, const Rows& rows)
{
    QStringList labels;
    for (const MarkdownColumn& each : columns)
        labels << each.label;
    const QStringList rule(labels.size(), QStringLiteral("---"));
    QString result = QLatin1Char('\n') + markdownTableRow(labels) + markdownTableRow(rule);
    for (const QStringList& each : rows)
        result += markdownTableRow(each);
    return result;
}

/// Visits fields: single values go into the list below the title, everything longer under a heading.
class Writer {
public:
    explicit Writer(const QuestionTexts& questions)
        : m_questions(questions)
    {
    }

    [[nodiscard]] QString text() const { return m_title + m_items + m_parts; }

    void operator()(const FieldName& name, const QString& text, TextShape shape)
    {
        if (QLatin1String(name.id) == QLatin1String("title"))
            m_title = QStringLiteral("# ") + escapedMarkdown(text) + QStringLiteral("\n\n");
        else if (shape == TextShape::Line)
            addItem(QLatin1String(name.label), text);
        else if (!text.isEmpty())
            addPart(name, QLatin1Char('\n') + escapedMarkdownBlock(text) + QLatin1Char('\n'));
    }
    void operator()(const FieldName& name, const QStringList& texts)
    {
        QString bullets = QStringLiteral("\n");
        for (const QString& each : texts)
            bullets += QStringLiteral("- ") + escapedMarkdown(each) + QLatin1Char('\n');
        if (!texts.isEmpty())
            addPart(name, bullets);
    }
    void operator()(const FieldName& name, bool value)
    {
        if (value)
            addItem(QLatin1String(name.label), valueText(value));
    }
    template<typename Element>
    void operator()(const FieldName& name, const std::vector<Element>& elements)
    {
        Rows rows;
        for (const Element& each : elements)
            rows.push_back(cells(each));
        if (rows.empty())
            return;
        const std::vector<MarkdownColumn>& columns = markdownColumns<Element>();
        switch (markdownListForm(columns)) {
        case MarkdownListForm::Groups:
            addPart(name, groups(rows));
            break;
        case MarkdownListForm::Sections:
            addPart(name, sections(rows));
            break;
        case MarkdownListForm::Table:
            addPart(name, table(columns, rows));
            break;
        }
    }
    template<typename Value>
    void operator()(const FieldName& name, const Value& value)
    {
        addItem(QLatin1String(name.label), valueText(value));
    }

    void addItem(const QString& label, const QString& text)
    {
        if (!text.isEmpty())
            m_items += QStringLiteral("- ") + label + QStringLiteral(": ") + escapedMarkdown(text)
                       + QLatin1Char('\n');
    }

private:
    template<typename Element>
    [[nodiscard]] QStringList cells(const Element& element) const
    {
        QStringList result;
        visitFields(
            element, [&](const FieldName&, const auto& value, auto...) { result << valueText(value); });
        if constexpr (std::same_as<Element, StoryUse>)
            result.prepend(m_questions.value(element.question));
        return result;
    }
    void addPart(const FieldName& name, const QString& text)
    {
        m_parts += QStringLiteral("\n## ") + QLatin1String(name.label) + QLatin1Char('\n') + text;
    }

    const QuestionTexts& m_questions;
    QString m_title;
    QString m_items;
    QString m_parts;
};

} // namespace

QByteArray writeStoryMarkdown(const Story& story, const QuestionTexts& questions)
{
    Writer writer(questions);
    writer.addItem(idLabel, story.id.toString());
    visitFields(story, writer);
    return writer.text().toUtf8();
}

} // namespace starling
