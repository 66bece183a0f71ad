#include "coverage/CoverageFilter.h"

#include "widgets/QuestionWords.h"

#include <QSignalBlocker>

#include <algorithm>

namespace starling {

CoverageFilter::CoverageFilter(QWidget* parent)
    : QComboBox(parent)
{
    setAccessibleName(tr("Questions shown"));
    setToolTip(tr("Questions shown"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(this, &QComboBox::currentIndexChanged, this, &CoverageFilter::changed);
    setContent({}, {});
}

void CoverageFilter::setContent(const std::vector<Question>& questions, const std::vector<QuestionSet>& sets)
{
    m_questions = questions;
    m_sets = sets;
    const QSignalBlocker quiet(this);
    const QVariant chosen = currentData();
    clear();
    addItem(tr("All questions"));
    for (const Question& question : questions) {
        if (question.wantsStories() && !question.retired && findData(question.set) < 0)
            addItem(questionSetName(question.set), question.set);
    }
    for (const QuestionSet& set : sets)
        addItem(set.name, set.id.toString());
    setCurrentIndex(chosen.isValid() ? std::max(0, findData(chosen)) : 0);
}

std::optional<std::vector<QuestionId>> CoverageFilter::chosen() const
{
    const QString key = currentData().toString();
    if (key.isEmpty())
        return std::nullopt;
    for (const QuestionSet& set : m_sets) {
        if (set.id.toString() == key)
            return set.questions;
    }
    std::vector<QuestionId> ids;
    for (const Question& question : m_questions) {
        if (question.set == key)
            ids.push_back(question.id);
    }
    return ids;
}

} // namespace starling
