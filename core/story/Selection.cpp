#include "story/Selection.h"

#include <QCoreApplication>

#include <algorithm>

namespace starling {

namespace {

const QString roleId = QStringLiteral("role");
constexpr double hardlyThere = 0.4; // most a story scores whose role is marked 1 or 2
constexpr int fullYears = 2;
constexpr int lastYears = 3;

QString sentence(const char* text, int count = -1)
{
    return QCoreApplication::translate("Selection", text, nullptr, count);
}

/// The speaker's mark for a criterion; none for one that is worked out, and for one not marked.
std::optional<int> markFor(const SelectionMarks& marks, const QString& criterion)
{
    if (criterion == QLatin1String("role"))
        return marks.role;
    if (criterion == QLatin1String("specificity"))
        return marks.specificity;
    if (criterion == QLatin1String("relevance"))
        return marks.relevance;
    if (criterion == QLatin1String("complexity"))
        return marks.complexity;
    if (criterion == QLatin1String("outcome"))
        return marks.outcome;
    return std::nullopt;
}

CriterionScore judgeMark(CriterionScore score, const std::optional<int>& mark)
{
    if (!mark) {
        score.reason = sentence(QT_TRANSLATE_NOOP("Selection", "Not marked yet. Mark it from 1 to 5."));
        return score;
    }
    score.points = pointsOfMark(*mark);
    score.reason = sentence(QT_TRANSLATE_NOOP("Selection", "You marked it %1 of 5.")).arg(*mark);
    return score;
}

CriterionScore judgeVersatility(CriterionScore score, const Story& story, const CoverageLimits& limits)
{
    const int wanted = limits.questionsPerStory.min;
    const int questions = int(story.uses.size());
    score.points = wanted > 0 ? std::min(1.0, double(questions) / wanted) : 1.0;
    score.reason =
        sentence(QT_TRANSLATE_N_NOOP("Selection", "It answers %n question(s); %1 are wanted."), questions)
            .arg(wanted);
    return score;
}

CriterionScore judgeRecency(CriterionScore score, const QDate& happened, const QDate& today)
{
    if (!happened.isValid()) {
        score.reason =
            sentence(QT_TRANSLATE_NOOP("Selection", "Not known yet. Say when the story happened."));
        return score;
    }
    const QDate full = happened.addYears(fullYears);
    const QDate last = happened.addYears(lastYears);
    if (today <= full) {
        score.points = 1;
        score.reason = sentence(QT_TRANSLATE_NOOP("Selection", "It happened within the last two years."));
    } else if (today < last) {
        score.points = double(today.daysTo(last)) / double(full.daysTo(last));
        score.reason = sentence(QT_TRANSLATE_NOOP(
            "Selection", "It happened two to three years ago and counts less every month."));
    } else {
        score.points = 0;
        score.reason = sentence(QT_TRANSLATE_NOOP("Selection", "It happened three years ago or earlier."));
    }
    return score;
}

} // namespace

double pointsOfMark(int mark)
{
    return std::clamp((mark - 1) / 4.0, 0.0, 1.0);
}

std::optional<double> weightedScore(const std::vector<CriterionScore>& criteria)
{
    double sum = 0;
    int weights = 0;
    std::optional<double> role;
    for (const CriterionScore& each : criteria) {
        if (!each.points)
            continue;
        sum += each.weight * *each.points;
        weights += each.weight;
        if (each.criterion == roleId)
            role = each.points;
    }
    if (!role || weights == 0)
        return std::nullopt;
    return std::min(sum / weights, *role <= pointsOfMark(2) ? hardlyThere : 1.0);
}

SelectionScore
selectionScore(const Story& story, const StoryKit& kit, const QDate& today, const CoverageLimits& limits)
{
    SelectionScore result;
    for (const SelectionCriterion& criterion : kit.criteria) {
        CriterionScore score{criterion.id, criterion.weight, {}, {}};
        if (criterion.id == QLatin1String("versatility"))
            score = judgeVersatility(score, story, limits);
        else if (criterion.id == QLatin1String("recency"))
            score = judgeRecency(score, story.happened, today);
        else
            score = judgeMark(score, markFor(story.marks, criterion.id));
        result.criteria.push_back(std::move(score));
    }
    result.score = weightedScore(result.criteria);
    return result;
}

} // namespace starling
