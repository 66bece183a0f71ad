#include "exchange/TakeJson.h"

#include <QJsonArray>

#include <algorithm>

namespace starling {

namespace {

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

template<typename Tag>
QJsonValue idOrNull(const Id<Tag>& id)
{
    return textOrNull(id.toString());
}

template<typename T>
QJsonValue numberOrNull(const std::optional<T>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue msToJson(Milliseconds time)
{
    return qint64(time.count());
}

QJsonValue dateToJson(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODateWithMs))
                          : QJsonValue();
}

QJsonObject spanToJson(const Span& span)
{
    return {
        {QStringLiteral("start_ms"), msToJson(span.start)}, {QStringLiteral("end_ms"), msToJson(span.end)}};
}

QJsonArray segmentsToJson(const Take& take)
{
    QJsonArray result;
    for (const Segment& each : take.track.segments(take.duration)) {
        QJsonObject segment = spanToJson(each.span);
        segment.insert(QStringLiteral("id"), each.id.toString());
        result.append(segment);
    }
    return result;
}

/// A target as the allocation gives it: shares as 0–1, lengths in milliseconds, and which of the two.
void insertTarget(QJsonObject& object, const Target& target)
{
    QJsonValue min;
    QJsonValue max;
    QJsonValue unit;
    if (target.share) {
        min = target.share->min;
        max = target.share->max;
        unit = QStringLiteral("share");
    } else if (target.length) {
        min = msToJson(target.length->min);
        max = msToJson(target.length->max);
        unit = QStringLiteral("ms");
    }
    object.insert(QStringLiteral("target_min"), min);
    object.insert(QStringLiteral("target_max"), max);
    object.insert(QStringLiteral("target_unit"), unit);
}

/// Nothing is known of where the time went while nothing is marked.
QJsonArray allocationToJson(const std::vector<AllocationEntry>& entries)
{
    const bool marked = std::any_of(entries.begin(), entries.end(), [](const AllocationEntry& each) {
        return each.spent > Milliseconds{0};
    });
    QJsonArray result;
    for (const AllocationEntry& each : entries) {
        QJsonObject entry;
        if (each.group)
            entry.insert(QStringLiteral("group"), toText(*each.group));
        else
            entry.insert(QStringLiteral("segment"), each.segment.toString());
        entry.insert(QStringLiteral("spent_ms"), marked ? msToJson(each.spent) : QJsonValue());
        entry.insert(QStringLiteral("share"), marked ? QJsonValue(each.share) : QJsonValue());
        insertTarget(entry, each.target);
        entry.insert(
            QStringLiteral("verdict"), each.verdict ? QJsonValue(toText(*each.verdict)) : QJsonValue());
        result.append(entry);
    }
    return result;
}

QJsonArray flagsToJson(const std::vector<Flag>& flags)
{
    QJsonArray result;
    for (const Flag& each : flags) {
        QJsonObject flag = spanToJson(each.span);
        flag.insert(QStringLiteral("id"), each.id.toString());
        flag.insert(QStringLiteral("kind"), each.kind.toString());
        flag.insert(QStringLiteral("note"), textOrNull(each.note));
        flag.insert(QStringLiteral("source"), toText(each.source));
        result.append(flag);
    }
    return result;
}

QJsonValue ratingToJson(const Rating& rating)
{
    if (rating.isEmpty())
        return {};
    return QJsonObject{
        {QStringLiteral("clarity"), numberOrNull(rating.clarity)},
        {QStringLiteral("specificity"), numberOrNull(rating.specificity)},
        {QStringLiteral("ownership"), numberOrNull(rating.ownership)},
        {QStringLiteral("humility"), numberOrNull(rating.humility)},
        {QStringLiteral("impact"), numberOrNull(rating.impact)},
        {QStringLiteral("lesson"), textOrNull(rating.lesson)}};
}

void insertRanges(QJsonObject& object, const Target& target)
{
    const auto share = [&](double ShareRange::*end) {
        return target.share ? QJsonValue((*target.share).*end) : QJsonValue();
    };
    const auto length = [&](Milliseconds LengthRange::*end) {
        return target.length ? msToJson((*target.length).*end) : QJsonValue();
    };
    object.insert(QStringLiteral("share_min"), share(&ShareRange::min));
    object.insert(QStringLiteral("share_max"), share(&ShareRange::max));
    object.insert(QStringLiteral("length_min_ms"), length(&LengthRange::min));
    object.insert(QStringLiteral("length_max_ms"), length(&LengthRange::max));
}

QJsonObject figuresToJson(const FlagFigures& figures, const WeekFigures& week)
{
    return {
        {QStringLiteral("count"), figures.count},
        {QStringLiteral("per_take"), week.takes > 0 ? QJsonValue(figures.perTake) : QJsonValue()},
        {QStringLiteral("per_minute"),
         week.spoken > Milliseconds{0} ? QJsonValue(figures.perMinute) : QJsonValue()}};
}

QJsonObject weekToJson(const WeekFigures& week)
{
    QJsonObject flags;
    for (auto it = week.flags.begin(); it != week.flags.end(); ++it)
        flags.insert(it.key().toString(), figuresToJson(it.value(), week));
    QJsonValue groups;
    if (week.groups) {
        groups = QJsonObject{
            {toText(SegmentGroup::Setup), week.groups->setup},
            {toText(SegmentGroup::Action), week.groups->action},
            {toText(SegmentGroup::Outcome), week.groups->outcome}};
    }
    return {
        {QStringLiteral("start"), week.start.toString(Qt::ISODate)},
        {QStringLiteral("takes"), week.takes},
        {QStringLiteral("spoken_ms"), msToJson(week.spoken)},
        {QStringLiteral("overtime_ms"), msToJson(week.overtime)},
        {QStringLiteral("flags"), flags},
        {QStringLiteral("groups"), groups}};
}

} // namespace

QJsonObject takeToJson(const Take& take, const Catalog& catalog, const LengthSettings& lengths)
{
    const Framework& framework = catalog.frameworkOrDefault(take.setup.framework);
    return takeToJson(take, framework, lengths.rulesFor(take.setup.depth, framework));
}

QJsonObject takeToJson(const Take& take, const Framework& framework, const LengthRules& rules)
{
    const bool lengthIsKnown = take.state != TakeState::Recording;
    QJsonArray dropouts;
    for (const Span& each : take.dropouts)
        dropouts.append(spanToJson(each));
    return {
        {QStringLiteral("id"), take.id.toString()},
        {QStringLiteral("recorded_at"), dateToJson(take.recordedAt)},
        {QStringLiteral("duration_ms"), lengthIsKnown ? msToJson(take.duration) : QJsonValue()},
        {QStringLiteral("sample_rate"), take.sampleRate > 0 ? QJsonValue(take.sampleRate) : QJsonValue()},
        {QStringLiteral("state"), toText(take.state)},
        {QStringLiteral("question"), idOrNull(take.setup.question)},
        {QStringLiteral("question_text"), textOrNull(take.setup.questionText)},
        {QStringLiteral("story"), idOrNull(take.setup.story)},
        {QStringLiteral("framework"), idOrNull(take.setup.framework)},
        {QStringLiteral("depth"), toText(take.setup.depth)},
        {QStringLiteral("segments"), segmentsToJson(take)},
        {QStringLiteral("allocation"), allocationToJson(allocate(framework, take.track, take.duration))},
        {QStringLiteral("length_verdict"),
         lengthIsKnown ? QJsonValue(toText(judgeLength(take.duration, rules))) : QJsonValue()},
        {QStringLiteral("overtime_ms"),
         lengthIsKnown ? msToJson(overtime(take.duration, rules)) : QJsonValue()},
        {QStringLiteral("dropouts"), dropouts},
        {QStringLiteral("flags"), flagsToJson(take.flags)},
        {QStringLiteral("rating"), ratingToJson(take.rating)},
        {QStringLiteral("peak_dbfs"), numberOrNull(take.peakDbfs)},
        {QStringLiteral("deleted_at"), take.deletedAt ? dateToJson(*take.deletedAt) : QJsonValue()}};
}

QJsonObject frameworkToJson(const Framework& framework)
{
    QJsonArray groups;
    for (const GroupTarget& each : framework.groupTargets) {
        QJsonObject group{{QStringLiteral("group"), toText(each.group)}};
        insertRanges(group, each.target);
        groups.append(group);
    }
    QJsonArray segments;
    for (const SegmentTemplate& each : framework.segments) {
        QJsonObject segment{
            {QStringLiteral("id"), each.id.toString()}, {QStringLiteral("name"), each.name},
            {QStringLiteral("letter"), each.letter},    {QStringLiteral("colour"), each.colour},
            {QStringLiteral("cue"), each.cue},          {QStringLiteral("group"), toText(each.group)}};
        insertRanges(segment, each.target);
        segments.append(segment);
    }
    return {
        {QStringLiteral("id"), framework.id.toString()},
        {QStringLiteral("name"), framework.name},
        {QStringLiteral("description"), framework.description},
        {QStringLiteral("cap_ms"), framework.cap ? msToJson(*framework.cap) : QJsonValue()},
        {QStringLiteral("groups"), groups},
        {QStringLiteral("segments"), segments}};
}

QJsonObject questionToJson(const Question& question)
{
    return {
        {QStringLiteral("id"), question.id.toString()},
        {QStringLiteral("text"), question.text},
        {QStringLiteral("listens_for"), textOrNull(question.listensFor)},
        {QStringLiteral("pitfall"), textOrNull(question.pitfall)},
        {QStringLiteral("categories"), QJsonArray::fromStringList(question.categories)},
        {QStringLiteral("set"), question.set},
        {QStringLiteral("framework"), idOrNull(question.framework)},
        {QStringLiteral("built_in"), question.builtIn},
        {QStringLiteral("edited"), question.edited},
        {QStringLiteral("retired"), question.retired}};
}

QJsonObject progressToJson(const ProgressReport& report)
{
    QJsonArray weeks;
    for (const WeekFigures& each : report.weeks)
        weeks.append(weekToJson(each));
    QJsonArray changes;
    for (const WeekChange& each : report.changes) {
        const WeekFigures& thisWeek = report.weeks.at(report.weeks.size() - 1);
        const WeekFigures& lastWeek = report.weeks.at(report.weeks.size() - 2);
        changes.append(QJsonObject{
            {QStringLiteral("kind"), each.kind.toString()},
            {QStringLiteral("this_week"), figuresToJson(each.thisWeek, thisWeek)},
            {QStringLiteral("last_week"), figuresToJson(each.lastWeek, lastWeek)},
            {QStringLiteral("ratio"), numberOrNull(each.ratio)},
            {QStringLiteral("low"), numberOrNull(each.low)},
            {QStringLiteral("high"), numberOrNull(each.high)},
            {QStringLiteral("sentence"), each.sentence}});
    }
    return {{QStringLiteral("weeks"), weeks}, {QStringLiteral("changes"), changes}};
}

} // namespace starling
