#include "exchange/MarkdownText.h"
#include "exchange/StoryMarkdown.h"
#include "exchange/StoryMarkdownForm.h"
#include "story/StoryText.h"

#include <QCoreApplication>
#include <QHash>

namespace starling {

namespace {

struct StoryMarkdown {
    Q_DECLARE_TR_FUNCTIONS(StoryMarkdown)
};

/// The first thing that is wrong with a file.
struct Problem {
    int line = 0;
    QString sentence; ///< empty: none so far

    void note(int where, const QString& what)
    {
        if (sentence.isEmpty() && !what.isEmpty()) {
            line = where;
            sentence = what;
        }
    }
};

QString folded(const QString& label)
{
    return label.simplified().toCaseFolded();
}

/// What a file says of one field.
struct Part {
    MarkdownSection section; ///< its heading is the label
    bool isItem = false;     ///< "- Label: value" below the title
    bool isUsed = false;

    /// Only the lines below a heading have escapes left.
    [[nodiscard]] QString text() const { return isItem ? section.lines.front().text : section.text(); }
};

/// Everything a file says, by label.
class Parts {
public:
    Parts(const std::vector<MarkdownLine>& lines, Problem& problem)
    {
        for (const MarkdownSection& each : markdownSections(lines, 2)) {
            if (each.level == 2)
                add({each, false, false}, problem);
            else
                addTitleAndItems(each, problem);
        }
    }

    /// nullptr when the file says nothing of it.
    [[nodiscard]] const Part* use(const QString& label)
    {
        const auto found = m_parts.find(folded(label));
        if (found == m_parts.end())
            return nullptr;
        found->isUsed = true;
        return &*found;
    }
    /// What no field has asked for is not of a story.
    void noteUnused(Problem& problem) const
    {
        const Part* first = nullptr;
        for (const Part& each : m_parts) {
            if (!each.isUsed && (!first || each.section.line < first->section.line))
                first = &each;
        }
        if (first) {
            problem.note(
                first->section.line,
                StoryMarkdown::tr("“%1” is no part of a story.").arg(first->section.heading.left(80)));
        }
    }

private:
    void addTitleAndItems(const MarkdownSection& section, Problem& problem)
    {
        if (section.level == 1)
            add({{1, section.line, QStringLiteral("Title"), {{section.line, section.heading}}}, true, false},
                problem);
        const MarkdownLine* stray = nullptr;
        for (const MarkdownBullet& each : markdownBullets(section.lines, stray)) {
            const qsizetype colon = each.text.indexOf(QLatin1Char(':'));
            const QString label = each.text.left(colon).trimmed();
            const QString value = each.text.mid(colon + 1).trimmed();
            if (colon < 0)
                problem.note(each.line, wantsItems());
            add({{0, each.line, label, {{each.line, value}}}, true, false}, problem);
        }
        if (stray)
            problem.note(stray->number, wantsItems());
    }
    void add(const Part& part, Problem& problem)
    {
        const QString label = folded(part.section.heading);
        if (m_parts.contains(label)) {
            problem.note(
                part.section.line,
                StoryMarkdown::tr("“%1” is there a second time; a file holds one story, and each part once.")
                    .arg(part.section.heading.left(80)));
        }
        m_parts.insert(label, part);
    }
    [[nodiscard]] static QString wantsItems()
    {
        return StoryMarkdown::tr(
            "Before the first “##” heading, lines look like “- Company or team: Example”.");
    }

    QHash<QString, Part> m_parts;
};

using Rows = std::vector<MarkdownRow>; // cells in the order of the columns

/// Reads the elements of a list, whatever form it has.
class ListReader {
public:
    ListReader(const std::vector<MarkdownColumn>& columns, Problem& problem)
        : m_columns(columns)
        , m_problem(problem)
    {
    }

    [[nodiscard]] Rows read(const MarkdownSection& section)
    {
        const MarkdownListForm form = markdownListForm(m_columns);
        if (form == MarkdownListForm::Table)
            readTable(section.lines);
        else
            readHeadings(section.lines, form == MarkdownListForm::Groups);
        return std::move(m_rows);
    }

private:
    void readHeadings(const std::vector<MarkdownLine>& lines, bool areGroups)
    {
        for (const MarkdownSection& each : markdownSections(lines, 3)) {
            if (areGroups)
                readBullets(each.lines, each.heading);
            else if (each.level == 0)
                readBullets(each.lines, {});
            else
                m_rows.push_back({each.line, {each.heading, each.text()}});
        }
    }
    void readBullets(const std::vector<MarkdownLine>& lines, const QString& group)
    {
        const MarkdownLine* stray = nullptr;
        for (const MarkdownBullet& each : markdownBullets(lines, stray)) {
            QStringList cells = emptyCells();
            cells[0] = group;
            cells[firstText()] = each.text;
            m_rows.push_back({each.line, cells});
        }
        if (stray)
            m_problem.note(stray->number, StoryMarkdown::tr("A line of this list begins with “- ”."));
    }
    void readTable(const std::vector<MarkdownLine>& lines)
    {
        std::vector<MarkdownLine> others;
        std::vector<qsizetype> places; // of the cells, once the heading is read
        for (const MarkdownLine& each : lines) {
            if (!isMarkdownRow(each.text)) {
                others.push_back(each);
                if (each.text.trimmed().isEmpty())
                    places.clear();
            } else if (places.empty()) {
                places = columnsNamed(markdownRow(each));
                m_mayBeRule = true;
            } else {
                readRow(markdownRow(each), places);
            }
        }
        readBullets(others, {});
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const MarkdownRow& a, const MarkdownRow& b) {
            return a.line < b.line;
        });
    }
    [[nodiscard]] std::vector<qsizetype> columnsNamed(const MarkdownRow& heading)
    {
        std::vector<qsizetype> places;
        for (const QString& label : heading.cells) {
            const auto found =
                std::find_if(m_columns.begin(), m_columns.end(), [&](const MarkdownColumn& column) {
                    return folded(column.label) == folded(label);
                });
            const qsizetype place = found - m_columns.begin();
            if (found == m_columns.end() || std::find(places.begin(), places.end(), place) != places.end()) {
                m_problem.note(
                    heading.line,
                    StoryMarkdown::tr("“%1” is no column of this table, or is there a second time.")
                        .arg(label.left(80)));
            }
            places.push_back(place);
        }
        return places;
    }
    void readRow(const MarkdownRow& row, const std::vector<qsizetype>& places)
    {
        const bool isRule = m_mayBeRule && isMarkdownRule(row);
        m_mayBeRule = false;
        if (isRule || !m_problem.sentence.isEmpty())
            return;
        if (size_t(row.cells.size()) > places.size()) {
            m_problem.note(row.line, StoryMarkdown::tr("This row has more cells than the table’s heading."));
            return;
        }
        QStringList cells = emptyCells();
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            cells[places.at(size_t(i))] = row.cells.at(i);
        m_rows.push_back({row.line, cells});
    }

    [[nodiscard]] QStringList emptyCells() const { return QStringList(qsizetype(m_columns.size())); }
    /// What a bullet alone says.
    [[nodiscard]] qsizetype firstText() const
    {
        const auto found = std::find_if(m_columns.begin(), m_columns.end(), [](const MarkdownColumn& each) {
            return each.kind == MarkdownColumn::Kind::Line;
        });
        return found == m_columns.end() ? 0 : found - m_columns.begin();
    }

    const std::vector<MarkdownColumn>& m_columns;
    Problem& m_problem;
    Rows m_rows;
    bool m_mayBeRule = false;
};

/// Visits fields and fills them from the parts of a file.
class Reader {
public:
    Reader(Parts& parts, Problem& problem, QuestionTexts& questions)
        : m_parts(parts)
        , m_problem(problem)
        , m_questions(questions)
    {
    }

    template<typename Value>
    void operator()(const FieldName& name, Value& value, auto... shape)
    {
        const QString label = QLatin1String(name.label);
        if (const Part* part = m_parts.use(label))
            read(*part, label, value, shape...);
    }

private:
    template<typename Value>
    void read(const Part& part, const QString& label, Value& value, auto... shape)
    {
        m_problem.note(part.section.line, readValue(part.text(), label, value, shape...));
    }
    void read(const Part& part, const QString& label, QStringList& texts)
    {
        if (part.isItem) {
            texts = part.text().split(QLatin1Char(','));
        } else {
            const MarkdownLine* stray = nullptr;
            for (const MarkdownBullet& each : markdownBullets(part.section.lines, stray)) {
                texts.emplaceBack();
                m_problem.note(each.line, readValue(each.text, label, texts.back()));
            }
            if (stray)
                m_problem.note(stray->number, StoryMarkdown::tr("A line of this list begins with “- ”."));
        }
        m_problem.note(part.section.line, listProblem(size_t(texts.size()), label));
    }
    template<typename Element>
    void read(const Part& part, const QString& label, std::vector<Element>& elements)
    {
        if (part.isItem) {
            m_problem.note(
                part.section.line, StoryMarkdown::tr("“%1” wants a heading of its own.").arg(label));
            return;
        }
        const std::vector<MarkdownColumn>& columns = markdownColumns<Element>();
        const Rows rows = ListReader(columns, m_problem).read(part.section);
        m_problem.note(part.section.line, listProblem(rows.size(), label));
        for (const MarkdownRow& each : rows) {
            if (!m_problem.sentence.isEmpty())
                return;
            elements.push_back(element<Element>(each));
        }
    }
    template<typename Element>
    [[nodiscard]] Element element(MarkdownRow row)
    {
        Element result;
        QString words;
        if constexpr (std::same_as<Element, StoryUse>)
            m_problem.note(row.line, readValue(row.cells.takeFirst(), idLabel, words));
        qsizetype next = 0;
        visitFields(result, [&](const FieldName& name, auto& value, auto... shape) {
            const QString cell = row.cells.at(next++);
            m_problem.note(row.line, readValue(cell, QLatin1String(name.label), value, shape...));
        });
        if constexpr (std::same_as<Element, StoryUse>) {
            if (result.question.isNull() && !words.isEmpty())
                result.question = questionIdFor(words);
            if (result.question.isNull() && !result.emphasis.isEmpty())
                m_problem.note(row.line, StoryMarkdown::tr("Here a question is missing."));
            else if (!words.isEmpty())
                m_questions.insert(result.question, words);
        }
        return result;
    }

    Parts& m_parts;
    Problem& m_problem;
    QuestionTexts& m_questions;
};

} // namespace

Expected<StoryFile> parseStoryMarkdown(const QByteArray& markdown)
{
    const auto lines = markdownLines(markdown);
    if (!lines)
        return fail(lines.error());
    Problem problem;
    Parts parts(*lines, problem);
    StoryFile file;
    Story story;
    visitFields(story, Reader(parts, problem, file.questions));
    QString id;
    if (const Part* part = parts.use(idLabel))
        problem.note(part->section.line, readValue(part->text(), idLabel, id));
    parts.noteUnused(problem);

    story = normalised(std::move(story));
    if (story.title.isEmpty()) {
        problem.note(
            1, StoryMarkdown::tr("A story needs a title, such as “# Rolled back a model in an hour”."));
    }
    if (!problem.sentence.isEmpty())
        return fail(storyFileError(problem.line, problem.sentence));
    story.id = id.isEmpty() ? storyIdFor(story.title) : StoryId(id);
    file.stories.push_back(std::move(story));
    return file;
}

} // namespace starling
