#include "compare/CompareFigures.h"

#include "compare/CompareText.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace starling {

void CompareFigures::showFlags(
    FigureCard& card, const TakeComparison& comparison, const std::vector<FlagKind>& kinds)
{
    std::vector<FigureCard::Line> lines;
    for (const ComparedFlags& each : comparison.flags) {
        const auto kind = std::find_if(
            kinds.begin(), kinds.end(), [&](const FlagKind& known) { return known.id == each.kind; });
        lines.push_back(
            {kind == kinds.end() ? each.kind.toString() : kind->name, CompareText::flags(each, 0),
             CompareText::flags(each, 1), comparisonSentence(each)});
    }
    card.setLines(
        lines, lines.empty()
                   ? tr("Neither take has a flag yet.")
                   : tr("Two takes show what differs, not why. Whether flags fall shows in Progress, "
                        "over the weeks."));
}

void CompareFigures::showRatings(FigureCard& card, const Rating& first, const Rating& second)
{
    std::vector<FigureCard::Line> lines;
    const auto add = [&](const QString& name, std::optional<int> Rating::*scale) {
        if (first.*scale || second.*scale)
            lines.push_back(
                {name, CompareText::rating(first.*scale), CompareText::rating(second.*scale), {}});
    };
    add(tr("Clarity"), &Rating::clarity);
    add(tr("Specificity"), &Rating::specificity);
    add(tr("Ownership"), &Rating::ownership);
    add(tr("Humility"), &Rating::humility);
    add(tr("Impact"), &Rating::impact);
    card.setLines(lines, lines.empty() ? tr("Neither take is rated yet.") : tr("Each from 1 to 5."));
}

void CompareFigures::showPaces(FigureCard& card, const std::array<std::optional<Pace>, 2>& paces)
{
    if (!paces[0] && !paces[1]) {
        card.setLines({}, tr("The sound of both takes is missing."));
        return;
    }
    const QLocale locale;
    std::vector<FigureCard::Line> lines;
    const auto add = [&](const QString& name, const auto& text) {
        const auto figure = [&](const std::optional<Pace>& pace) {
            return pace ? text(*pace) : QStringLiteral("–");
        };
        lines.push_back({name, figure(paces[0]), figure(paces[1]), {}});
    };
    add(tr("Time spoken"), [&](const Pace& pace) {
        return tr("%1 %").arg(locale.toString(qlonglong(std::lround(pace.speechShare * 100))));
    });
    add(tr("Pauses"), [&](const Pace& pace) { return locale.toString(pace.pauses); });
    add(tr("Pauses per minute"),
        [&](const Pace& pace) { return locale.toString(pace.pausesPerMinute, 'f', 1); });
    add(tr("Longest pause"), [&](const Pace& pace) {
        if (pace.pauses == 0)
            return QStringLiteral("–");
        return tr("%1 s").arg(locale.toString(double(pace.longest.count()) / 1000, 'f', 1));
    });
    card.setLines(lines, tr("Pauses are silences of 0.6 s and more between words."));
}

} // namespace starling
