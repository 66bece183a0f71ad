// Edits of questions and of sets, each of which can be undone.
#pragma once

#include "catalog/Catalog.h"
#include "library/QuestionStore.h"
#include "widgets/EditStack.h"

namespace starling {

/// Every edit is in the library when the call returns; false when the library refused, which failed() tells.
/// Lives in the library's thread.
class QuestionEdits : public EditStack {
    Q_OBJECT

public:
    /// Both outlive it.
    QuestionEdits(QuestionStore& store, const Catalog& catalog, QObject* parent = nullptr);

    /// An own question; it must bring an id.
    bool add(const Question& question);
    /// New words. What is typed in one go is undone in one go.
    bool save(const Question& question);
    bool revert(const QuestionId& id);
    bool setRetired(const QuestionId& id, bool retired);
    /// An own question, out of every set as well.
    bool remove(const QuestionId& id);

    /// A new set; it must bring an id.
    bool addSet(const QuestionSet& set);
    bool saveSet(const QuestionSet& set);
    bool removeSet(const QuestionSetId& id);

private:
    [[nodiscard]] Expected<QuestionSet> findSet(const QuestionSetId& id) const;
    Expected<void> addBack(const Question& question, const std::vector<QuestionSet>& sets);
    bool refuse(const Error& error);

    QuestionStore& m_store;
    const Catalog& m_catalog;
};

} // namespace starling
