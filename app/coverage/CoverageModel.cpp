#include "coverage/CoverageModel.h"

#include <QHash>

#include <algorithm>

namespace starling {

namespace {

/// The report's columns that are shown.
std::vector<size_t> shownColumns(const CoverageModel::Content& content)
{
    std::vector<size_t> shown;
    for (size_t i = 0; i < content.report.questions.size(); ++i) {
        const QuestionId& question = content.report.questions.at(i);
        if (!content.only
            || std::find(content.only->begin(), content.only->end(), question) != content.only->end())
            shown.push_back(i);
    }
    return shown;
}

} // namespace

bool CoverageModel::hasSameShape(const Content& content) const
{
    const std::vector<size_t> shown = shownColumns(content);
    return std::equal(
               m_rows.begin(), m_rows.end(), content.report.stories.begin(), content.report.stories.end(),
               [](const Row& row, const StoryId& id) { return row.story == id; })
           && std::equal(
               m_columns.begin(), m_columns.end(), shown.begin(), shown.end(),
               [&content](const Column& column, size_t i) {
                   return column.question == content.report.questions.at(i);
               });
}

void CoverageModel::setContent(const Content& content)
{
    if (!hasSameShape(content)) {
        beginResetModel();
        fill(content);
        endResetModel();
        return;
    }
    fill(content);
    if (m_rows.empty() || m_columns.empty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void CoverageModel::fill(const Content& content)
{
    m_rows.clear();
    m_columns.clear();
    m_limits = content.limits;
    QHash<QuestionId, QString> texts;
    for (const Question& question : content.questions)
        texts.insert(question.id, question.text);
    QHash<StoryId, const Story*> stories;
    for (const Story& story : content.stories)
        stories.insert(story.id, &story);

    QHash<QuestionId, size_t> columns;
    for (const size_t i : shownColumns(content)) {
        const QuestionId& question = content.report.questions.at(i);
        columns.insert(question, m_columns.size());
        m_columns.push_back({question, texts.value(question), {}, content.report.storiesOfQuestion.at(i)});
    }
    shorten();
    m_cells.assign(content.report.stories.size() * m_columns.size(), {});
    for (size_t row = 0; row < content.report.stories.size(); ++row) {
        const StoryId& id = content.report.stories.at(row);
        const Story* story = stories.value(id);
        m_rows.push_back({id, story ? story->title : QString(), content.report.questionsOfStory.at(row)});
        if (!story)
            continue;
        for (const StoryUse& use : story->uses) {
            if (const auto column = columns.constFind(use.question); column != columns.constEnd())
                m_cells.at(row * m_columns.size() + *column) = {true, use.emphasis};
        }
    }
}

/// "Tell me about a time when" stands before so many questions that narrow headers would show nothing else.
/// Whatever the language: the longest beginning that three questions share goes, as long as words are left.
void CoverageModel::shorten()
{
    static constexpr int sharedBy = 3;
    static constexpr qsizetype longest = 8;
    static constexpr qsizetype leftOver = 3;
    const auto beginnings = [](const QString& text) {
        QStringList result;
        const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
        for (qsizetype n = 1; n <= std::min<qsizetype>(longest, words.size() - leftOver); ++n)
            result << words.first(n).join(u' ');
        return result;
    };
    QHash<QString, int> counts;
    for (const Column& column : m_columns) {
        const QStringList all = beginnings(column.text);
        for (const QString& beginning : all)
            ++counts[beginning];
    }
    for (Column& column : m_columns) {
        qsizetype cut = 0;
        const QStringList all = beginnings(column.text);
        for (const QString& beginning : all) {
            if (counts.value(beginning) >= sharedBy)
                cut = beginning.size();
        }
        const QString rest = column.text.mid(cut).trimmed();
        column.brief = cut == 0 ? column.text : QStringLiteral("… ") + rest;
    }
}

int CoverageModel::rowOf(const StoryId& story) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.story == story; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int CoverageModel::columnOf(const QuestionId& question) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [&](const Column& column) {
        return column.question == question;
    });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

const CoverageModel::Cell& CoverageModel::cell(const QModelIndex& index) const
{
    return m_cells.at(size_t(index.row()) * m_columns.size() + size_t(index.column()));
}

bool CoverageModel::isMapped(const QModelIndex& index) const
{
    return index.isValid() && cell(index).mapped;
}

int CoverageModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CoverageModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant CoverageModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Cell& here = cell(index);
    const Row& row = m_rows.at(size_t(index.row()));
    const Column& column = m_columns.at(size_t(index.column()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return here.emphasis;
    case MappedRole:
        return here.mapped;
    case Qt::ToolTipRole:
        if (!here.mapped)
            return tr("%1\n%2\nNot mapped").arg(row.title, column.text);
        if (here.emphasis.isEmpty())
            return tr("%1\n%2\nMapped; no emphasis noted yet").arg(row.title, column.text);
        return tr("%1\n%2\nEmphasis: %3").arg(row.title, column.text, here.emphasis);
    case Qt::AccessibleTextRole:
        if (!here.mapped)
            return tr("not mapped");
        return here.emphasis.isEmpty() ? tr("mapped") : tr("mapped: %1").arg(here.emphasis);
    default:
        return {};
    }
}

Balance CoverageModel::balanceOfRow(int questions) const
{
    if (questions < m_limits.questionsPerStory.min)
        return Balance::Short;
    return questions > m_limits.questionsPerStory.max ? Balance::Over : Balance::Right;
}

QString CoverageModel::countSentence(int section, Qt::Orientation orientation) const
{
    if (orientation == Qt::Horizontal) {
        const int stories = m_columns.at(size_t(section)).stories;
        if (stories < m_limits.storiesPerQuestion)
            return tr("%n story(s) answer it; it wants %1", nullptr, stories)
                .arg(m_limits.storiesPerQuestion);
        return tr("%n story(s) answer it", nullptr, stories);
    }
    const int questions = m_rows.at(size_t(section)).questions;
    switch (balanceOfRow(questions)) {
    case Balance::Short:
        return tr("answers %n question(s); it should answer %1 at least", nullptr, questions)
            .arg(m_limits.questionsPerStory.min);
    case Balance::Over:
        return tr("answers %n question(s); more than %1 wear it out", nullptr, questions)
            .arg(m_limits.questionsPerStory.max);
    case Balance::Right:
        break;
    }
    return tr("answers %n question(s)", nullptr, questions);
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool across = orientation == Qt::Horizontal;
    if (section < 0 || section >= (across ? columnCount() : rowCount()))
        return {};
    const QString name = across ? m_columns.at(size_t(section)).text : m_rows.at(size_t(section)).title;
    const int count = across ? m_columns.at(size_t(section)).stories : m_rows.at(size_t(section)).questions;
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case ShortRole:
        return across ? m_columns.at(size_t(section)).brief : name;
    case CountRole:
        return count;
    case BalanceRole:
        if (across)
            return int(count < m_limits.storiesPerQuestion ? Balance::Short : Balance::Right);
        return int(balanceOfRow(count));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(name, countSentence(section, orientation));
    default:
        return {};
    }
}

Qt::ItemFlags CoverageModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable : Qt::NoItemFlags;
}

bool CoverageModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const QString emphasis = value.toString().simplified();
    if (!index.isValid() || role != Qt::EditRole || (emphasis.isEmpty() && !cell(index).mapped))
        return false; // looking into an empty cell maps nothing
    Q_EMIT emphasisEntered(storyAt(index.row()), questionAt(index.column()), emphasis);
    return true;
}

} // namespace starling
