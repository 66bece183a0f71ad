#include "story/Readiness.h"

#include "story/StoryText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <tuple>

namespace starling {

namespace {

using Kind = ReadinessPart::Kind;
using State = ReadinessPart::State;

constexpr double millisecondsPerMinute = 60'000;

QString sentence(const char* text, int count = -1)
{
    return QCoreApplication::translate("Readiness", text, nullptr, count);
}

bool isBlank(const QString& text)
{
    return text.trimmed().isEmpty();
}

ReadinessPart part(Kind kind, bool met, const QString& text)
{
    return {kind, met ? State::Met : State::Missing, text};
}

ReadinessPart judgeFacts(const StoryFacts& facts)
{
    const std::array<std::pair<const char*, const QString*>, 7> all{
        {{"facts.goal", &facts.goal},
         {"facts.problem", &facts.problem},
         {"facts.role", &facts.role},
         {"facts.obstacle", &facts.obstacle},
         {"facts.decision", &facts.decision},
         {"facts.result", &facts.result},
         {"facts.lesson", &facts.lesson}}};
    QStringList missing;
    for (const auto& [name, text] : all)
        if (isBlank(*text))
            missing << fieldLabel(QLatin1String(name));
    if (missing.isEmpty())
        return part(
            Kind::Facts, true, sentence(QT_TRANSLATE_NOOP("Readiness", "All seven facts are there.")));
    const char* text = QT_TRANSLATE_N_NOOP("Readiness", "%n of the seven facts is (are) missing: %1.");
    return part(
        Kind::Facts, false, sentence(text, int(missing.size())).arg(missing.join(QStringLiteral(", "))));
}

/// Rows of the ledger that say a number; a row with a name only is a reminder to look one up.
std::vector<NumberEntry> saidNumbers(const Story& story)
{
    std::vector<NumberEntry> result;
    std::copy_if(
        story.numbers.begin(), story.numbers.end(), std::back_inserter(result),
        [](const NumberEntry& each) { return !isBlank(each.value); });
    return result;
}

ReadinessPart judgeMetrics(const std::vector<NumberEntry>& numbers)
{
    const auto has = [&numbers](bool (*is)(MetricCategory)) {
        return std::any_of(
            numbers.begin(), numbers.end(), [is](const auto& each) { return is(each.category); });
    };
    const bool technical = has(isTechnical);
    const bool business = has(isBusiness);
    const char* text = QT_TRANSLATE_NOOP("Readiness", "There is a technical and a business number.");
    if (!technical && !business)
        text = QT_TRANSLATE_NOOP("Readiness", "A technical and a business number are missing.");
    else if (!technical)
        text = QT_TRANSLATE_NOOP(
            "Readiness", "A technical number is missing, such as a latency or an error rate.");
    else if (!business)
        text = QT_TRANSLATE_NOOP(
            "Readiness", "A business number is missing: what did it save, earn or make possible?");
    return part(Kind::Metrics, technical && business, sentence(text));
}

ReadinessPart judgeDefensible(const std::vector<NumberEntry>& numbers)
{
    if (numbers.empty())
        return part(
            Kind::Defensible, false,
            sentence(QT_TRANSLATE_NOOP("Readiness", "There is no number to defend yet.")));
    const auto weak = std::count_if(numbers.begin(), numbers.end(), [](const NumberEntry& each) {
        return each.defensible == Defensibility::No;
    });
    if (weak == 0)
        return part(
            Kind::Defensible, true,
            sentence(QT_TRANSLATE_NOOP("Readiness", "Every number can be defended in a follow-up.")));
    const char* text = QT_TRANSLATE_N_NOOP(
        "Readiness",
        "%n number(s) cannot be defended yet. Look up how they were measured, or leave them out.");
    return part(Kind::Defensible, false, sentence(text, int(weak)));
}

ReadinessPart judgeRollback(const Experiment& experiment)
{
    if (!experiment.shipped)
        return {
            Kind::Rollback, State::NotApplicable,
            sentence(
                QT_TRANSLATE_NOOP("Readiness", "Nothing was shipped, so no rollback threshold is wanted."))};
    if (!isBlank(experiment.rollback))
        return part(
            Kind::Rollback, true,
            sentence(QT_TRANSLATE_NOOP("Readiness", "The rollback threshold is named.")));
    return part(
        Kind::Rollback, false,
        sentence(QT_TRANSLATE_NOOP(
            "Readiness", "It was shipped: name the threshold at which it would have been taken back.")));
}

ReadinessPart judgeRehearsed(const std::vector<StoryRehearsal>& takes, const QDateTime& now)
{
    if (takes.empty())
        return part(
            Kind::Rehearsed, false,
            sentence(QT_TRANSLATE_NOOP("Readiness", "It was never rehearsed aloud.")));
    const qint64 days = takes.back().recordedAt.daysTo(now);
    if (days <= 0)
        return part(Kind::Rehearsed, true, sentence(QT_TRANSLATE_NOOP("Readiness", "Rehearsed today.")));
    if (takes.back().recordedAt >= now.addDays(-rehearsedLatelyDays)) {
        const char* text = QT_TRANSLATE_N_NOOP("Readiness", "Last rehearsed %n day(s) ago.");
        return part(Kind::Rehearsed, true, sentence(text, int(days)));
    }
    const char* text =
        QT_TRANSLATE_N_NOOP("Readiness", "Last rehearsed %n day(s) ago. Record a take this week.");
    return part(Kind::Rehearsed, false, sentence(text, int(days)));
}

/// Faults per spoken minute of some takes together; none when nothing was spoken.
std::optional<double>
faultRate(std::vector<StoryRehearsal>::const_iterator from, std::vector<StoryRehearsal>::const_iterator to)
{
    double minutes = 0;
    double faults = 0;
    for (; from != to; ++from) {
        minutes += double(from->spoken.count()) / millisecondsPerMinute;
        faults += from->faults;
    }
    return minutes > 0 ? std::optional(faults / minutes) : std::nullopt;
}

ReadinessPart judgeFaults(const std::vector<StoryRehearsal>& takes)
{
    const auto half = std::ptrdiff_t(takes.size() / 2);
    const auto earlier = faultRate(takes.begin(), takes.begin() + half);
    const auto later = faultRate(takes.end() - half, takes.end());
    if (!earlier || !later)
        return {
            Kind::Faults, State::NotApplicable,
            sentence(QT_TRANSLATE_NOOP("Readiness", "It takes two takes to see whether faults fall."))};
    if (*later == 0)
        return part(
            Kind::Faults, true,
            sentence(QT_TRANSLATE_NOOP("Readiness", "The latest takes have no faults flagged.")));
    const char* text =
        *later < *earlier
            ? QT_TRANSLATE_NOOP("Readiness", "Faults per minute fell from %1 to %2.")
            : QT_TRANSLATE_NOOP(
                "Readiness", "Faults per minute went from %1 to %2. Rehearse with one thing to change.");
    const QLocale locale;
    return part(
        Kind::Faults, *later < *earlier,
        sentence(text).arg(locale.toString(*earlier, 'f', 2), locale.toString(*later, 'f', 2)));
}

/// Oldest first, whatever order they come in; takes without a date are left out.
std::vector<StoryRehearsal> inOrder(std::vector<StoryRehearsal> takes)
{
    std::erase_if(takes, [](const StoryRehearsal& each) { return !each.recordedAt.isValid(); });
    std::sort(takes.begin(), takes.end(), [](const StoryRehearsal& a, const StoryRehearsal& b) {
        return std::tuple(a.recordedAt.toMSecsSinceEpoch(), a.faults, a.spoken)
               < std::tuple(b.recordedAt.toMSecsSinceEpoch(), b.faults, b.spoken);
    });
    return takes;
}

} // namespace

Readiness readiness(const Story& story, const std::vector<StoryRehearsal>& rehearsals, const QDateTime& now)
{
    const std::vector<StoryRehearsal> takes = inOrder(rehearsals);
    const std::vector<NumberEntry> numbers = saidNumbers(story);
    Readiness result;
    result.parts = {judgeFacts(story.facts),         judgeMetrics(numbers),      judgeDefensible(numbers),
                    judgeRollback(story.experiment), judgeRehearsed(takes, now), judgeFaults(takes)};
    for (const ReadinessPart& each : result.parts) {
        result.met += each.state == State::Met ? 1 : 0;
        result.applicable += each.state == State::NotApplicable ? 0 : 1;
    }
    return result;
}

QString toText(ReadinessPart::Kind kind)
{
    switch (kind) {
    case Kind::Facts:
        return QStringLiteral("facts");
    case Kind::Metrics:
        return QStringLiteral("metrics");
    case Kind::Defensible:
        return QStringLiteral("defensible");
    case Kind::Rollback:
        return QStringLiteral("rollback");
    case Kind::Rehearsed:
        return QStringLiteral("rehearsed");
    case Kind::Faults:
        return QStringLiteral("faults");
    }
    return {};
}

QString toText(ReadinessPart::State state)
{
    switch (state) {
    case State::Met:
        return QStringLiteral("met");
    case State::Missing:
        return QStringLiteral("missing");
    case State::NotApplicable:
        return QStringLiteral("not-applicable");
    }
    return {};
}

} // namespace starling
