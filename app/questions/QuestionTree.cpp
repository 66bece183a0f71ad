#include "questions/QuestionTree.h"

#include "library/TakeText.h"
#include "widgets/QuestionWords.h"

#include <algorithm>

namespace starling {

namespace {

/// Lines of questions carry their set's row, counted from one; lines of sets carry zero.
int groupRow(const QModelIndex& index)
{
    return int(index.internalId()) - 1;
}

} // namespace

QuestionTree::QuestionTree(const StoryKit& kit, QObject* parent)
    : QAbstractItemModel(parent)
    , m_kit(kit)
{
}

void QuestionTree::setContent(Content content)
{
    m_content = std::move(content);
    m_folded.clear();
    for (const Question& question : m_content.questions)
        m_folded.insert(question.id, searchText(question));
    rebuild();
}

void QuestionTree::setSearch(const QString& typed)
{
    if (typed == m_search)
        return;
    m_search = typed;
    rebuild();
}

void QuestionTree::setRetiredShown(bool shown)
{
    if (shown == m_retiredShown)
        return;
    m_retiredShown = shown;
    rebuild();
}

QString QuestionTree::searchText(const Question& question) const
{
    QStringList texts{question.text, question.listensFor, question.pitfall};
    for (const QString& category : question.categories)
        texts << category << m_kit.categoryName(category);
    return foldedText(texts.join(u'\n'));
}

void QuestionTree::rebuild()
{
    beginResetModel();
    m_groups.clear();
    const TextFilter filter(m_search);
    const auto shown = [&](const Question& question) {
        return (m_retiredShown || !question.retired) && filter.matches(m_folded.value(question.id));
    };
    QHash<QuestionId, const Question*> byId;
    for (const Question& question : m_content.questions) {
        byId.insert(question.id, &question);
        auto group = std::find_if(m_groups.begin(), m_groups.end(), [&question](const Group& each) {
            return each.key == question.set;
        });
        if (group == m_groups.end())
            group = m_groups.insert(
                m_groups.end(), {question.set, questionSetName(question.set), QuestionSetId(), {}});
        if (shown(question))
            group->questions.push_back(question);
    }
    for (const QuestionSet& set : m_content.sets) {
        Group group{set.id.toString(), set.name, set.id, {}};
        for (const QuestionId& id : set.questions) {
            const Question* question = byId.value(id);
            if (question && shown(*question))
                group.questions.push_back(*question);
        }
        m_groups.push_back(std::move(group));
    }
    if (isSearching())
        std::erase_if(m_groups, [](const Group& group) { return group.questions.empty(); });
    endResetModel();
}

const Question* QuestionTree::questionAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_groups.at(size_t(groupRow(index))).questions.at(size_t(index.row()));
}

const QuestionTree::Group* QuestionTree::groupAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    return &m_groups.at(size_t(index.internalId() == 0 ? index.row() : groupRow(index)));
}

QModelIndex QuestionTree::indexOf(const QuestionId& id, const QString& groupKey) const
{
    QModelIndex first;
    for (int row = 0; row < int(m_groups.size()); ++row) {
        const Group& group = m_groups.at(size_t(row));
        const auto found =
            std::find_if(group.questions.begin(), group.questions.end(), [&id](const Question& question) {
                return question.id == id;
            });
        if (found == group.questions.end())
            continue;
        const QModelIndex place = index(int(found - group.questions.begin()), 0, index(row));
        if (group.key == groupKey)
            return place;
        if (!first.isValid())
            first = place;
    }
    return first;
}

QModelIndex QuestionTree::indexOfGroup(const QString& key) const
{
    const auto found = std::find_if(
        m_groups.begin(), m_groups.end(), [&key](const Group& group) { return group.key == key; });
    return found == m_groups.end() ? QModelIndex() : index(int(found - m_groups.begin()));
}

QModelIndex QuestionTree::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex QuestionTree::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(groupRow(index), 0, quintptr(0));
}

int QuestionTree::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == 0 ? int(m_groups.at(size_t(parent.row())).questions.size()) : 0;
}

int QuestionTree::columnCount(const QModelIndex& parent) const
{
    Q_UNUSED(parent)
    return 1;
}

QVariant QuestionTree::data(const QModelIndex& index, int role) const
{
    const Group* group = groupAt(index);
    if (!group)
        return {};
    const Question* question = questionAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return question ? question->text : group->name;
    case Qt::ToolTipRole:
        return question ? QVariant(question->text) : QVariant();
    case Qt::AccessibleTextRole:
        if (!question)
            return tr("%1, %n question(s)", nullptr, int(group->questions.size())).arg(group->name);
        if (question->retired)
            return tr("%1 (retired)").arg(question->text);
        if (!question->wantsStories())
            return question->text;
        return tr("%1 (%n story(s))", nullptr, storiesOf(question->id)).arg(question->text);
    default:
        return {};
    }
}

} // namespace starling
