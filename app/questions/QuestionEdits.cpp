#include "questions/QuestionEdits.h"

#include <algorithm>

namespace starling {

namespace {

/// For a step of which only success counts.
template<typename T>
Expected<void> done(const Expected<T>& answer)
{
    if (!answer)
        return fail(answer.error());
    return {};
}

} // namespace

QuestionEdits::QuestionEdits(QuestionStore& store, const Catalog& catalog, QObject* parent)
    : EditStack(parent)
    , m_store(store)
    , m_catalog(catalog)
{
}

bool QuestionEdits::refuse(const Error& error)
{
    Q_EMIT failed(error);
    return false;
}

bool QuestionEdits::add(const Question& question)
{
    return push(
        tr("Add a question"), [this, question] { return done(m_store.add(question)); },
        [this, id = question.id] { return m_store.remove(id); });
}

bool QuestionEdits::save(const Question& question)
{
    const Expected<Question> before = m_store.question(m_catalog, question.id);
    if (!before)
        return refuse(before.error());
    if (*before == question)
        return true;
    const bool untouched = before->builtIn && !before->edited;
    return push(
        tr("Edit a question"), [this, question] { return m_store.save(question); },
        [this, old = *before, untouched] { return untouched ? m_store.revert(old.id) : m_store.save(old); },
        QStringLiteral("question ") + question.id.toString());
}

bool QuestionEdits::revert(const QuestionId& id)
{
    const Expected<Question> before = m_store.question(m_catalog, id);
    if (!before)
        return refuse(before.error());
    return push(
        tr("Take the built-in words again"), [this, id] { return m_store.revert(id); },
        [this, old = *before] { return m_store.save(old); });
}

bool QuestionEdits::setRetired(const QuestionId& id, bool retired)
{
    return push(
        retired ? tr("Retire a question") : tr("Restore a question"),
        [this, id, retired] { return m_store.setRetired(id, retired); },
        [this, id, retired] { return m_store.setRetired(id, !retired); });
}

bool QuestionEdits::remove(const QuestionId& id)
{
    const Expected<Question> before = m_store.question(m_catalog, id);
    if (!before)
        return refuse(before.error());
    const Expected<std::vector<QuestionSet>> sets = m_store.sets();
    if (!sets)
        return refuse(sets.error());
    std::vector<QuestionSet> holding;
    std::copy_if(sets->begin(), sets->end(), std::back_inserter(holding), [&id](const QuestionSet& set) {
        return std::find(set.questions.begin(), set.questions.end(), id) != set.questions.end();
    });
    return push(
        tr("Delete a question"), [this, id] { return m_store.remove(id); },
        [this, old = *before, holding] { return addBack(old, holding); });
}

/// With its place in the sets that held it.
Expected<void> QuestionEdits::addBack(const Question& question, const std::vector<QuestionSet>& sets)
{
    if (const auto added = m_store.add(question); !added)
        return fail(added.error());
    if (question.retired) {
        if (const auto retired = m_store.setRetired(question.id, true); !retired)
            return retired;
    }
    for (const QuestionSet& old : sets) {
        Expected<QuestionSet> now = findSet(old.id);
        if (!now)
            continue; // deleted in the meantime: nothing to put it into
        const auto place = std::find(old.questions.begin(), old.questions.end(), question.id);
        const auto at =
            std::min<std::ptrdiff_t>(place - old.questions.begin(), std::ptrdiff_t(now->questions.size()));
        if (std::find(now->questions.begin(), now->questions.end(), question.id) == now->questions.end())
            now->questions.insert(now->questions.begin() + at, question.id);
        if (const auto saved = m_store.saveSet(*now); !saved)
            return fail(saved.error());
    }
    return {};
}

Expected<QuestionSet> QuestionEdits::findSet(const QuestionSetId& id) const
{
    const Expected<std::vector<QuestionSet>> sets = m_store.sets();
    if (!sets)
        return fail(sets.error());
    const auto found =
        std::find_if(sets->begin(), sets->end(), [&id](const QuestionSet& set) { return set.id == id; });
    if (found == sets->end())
        return fail(ErrorCode::NotFound, tr("This set is no longer there; nothing was changed."));
    return *found;
}

bool QuestionEdits::addSet(const QuestionSet& set)
{
    return push(
        tr("Make a set"), [this, set] { return done(m_store.saveSet(set)); },
        [this, id = set.id] { return m_store.removeSet(id); });
}

bool QuestionEdits::saveSet(const QuestionSet& set)
{
    const Expected<QuestionSet> before = findSet(set.id);
    if (!before)
        return refuse(before.error());
    if (*before == set)
        return true;
    // Typing is undone in one go, which questions belong to the set one step at a time.
    const bool typed = before->questions == set.questions;
    const QString field = before->name == set.name ? QStringLiteral("advert ") : QStringLiteral("name ");
    return push(
        tr("Change a set"), [this, set] { return done(m_store.saveSet(set)); },
        [this, old = *before] { return done(m_store.saveSet(old)); },
        typed ? field + set.id.toString() : QString());
}

bool QuestionEdits::removeSet(const QuestionSetId& id)
{
    const Expected<QuestionSet> before = findSet(id);
    if (!before)
        return refuse(before.error());
    return push(
        tr("Delete a set"), [this, id] { return m_store.removeSet(id); },
        [this, old = *before] { return done(m_store.saveSet(old)); });
}

} // namespace starling
