#include "cli/TakeReport.h"

#include "base/DateText.h"
#include "cli/TextTable.h"
#include "exchange/TakeJson.h"

#include <QJsonArray>
#include <QLocale>

namespace starling::cli {

namespace {

QString percentText(double share)
{
    return QLocale().toString(share * 100, 'f', 0) + QStringLiteral(" %");
}

QString targetText(const Target& target)
{
    if (target.share) {
        return QStringLiteral("%1–%2").arg(
            QLocale().toString(target.share->min * 100, 'f', 0), percentText(target.share->max));
    }
    if (target.length)
        return QStringLiteral("%1–%2").arg(clockText(target.length->min), clockText(target.length->max));
    return {};
}

QString verdictText(const AllocationEntry& entry)
{
    if (!entry.verdict)
        return {};
    switch (*entry.verdict) {
    case AllocationVerdict::Under:
        return Cli::tr("under");
    case AllocationVerdict::Within:
        return Cli::tr("within");
    case AllocationVerdict::Over:
        return Cli::tr("over");
    }
    Q_UNREACHABLE();
}

QString lengthText(LengthVerdict verdict)
{
    switch (verdict) {
    case LengthVerdict::Thin:
        return Cli::tr("thin: there is room for more");
    case LengthVerdict::Right:
        return Cli::tr("right");
    case LengthVerdict::Over:
        return Cli::tr("over the cap");
    case LengthVerdict::FarOver:
        return Cli::tr("far over the cap: choose what matters most");
    }
    Q_UNREACHABLE();
}

QString stateText(const Take& take)
{
    if (take.deletedAt)
        return Cli::tr("in the trash");
    switch (take.state) {
    case TakeState::Recording:
        return Cli::tr("recording");
    case TakeState::Ready:
        return Cli::tr("ready");
    case TakeState::Recovered:
        return Cli::tr("recovered");
    }
    Q_UNREACHABLE();
}

QString groupText(SegmentGroup group)
{
    switch (group) {
    case SegmentGroup::Setup:
        return Cli::tr("Setup");
    case SegmentGroup::Action:
        return Cli::tr("Action");
    case SegmentGroup::Outcome:
        return Cli::tr("Outcome");
    }
    Q_UNREACHABLE();
}

QString allocationTable(const Take& take, const Framework& framework)
{
    TextTable table(
        {Cli::tr("Part"), Cli::tr("Time"), Cli::tr("Share"), Cli::tr("Target"), Cli::tr("Verdict")});
    for (const AllocationEntry& each : allocate(framework, take.track, take.duration)) {
        const SegmentTemplate* segment = framework.find(each.segment);
        const QString name = each.group ? groupText(*each.group) : QStringLiteral("  ") + segment->name;
        table.add(
            {name, clockText(each.spent), percentText(each.share), targetText(each.target),
             verdictText(each)});
    }
    return table.toText();
}

QString flagTable(const Take& take, const Catalog& catalog)
{
    TextTable table({Cli::tr("At"), Cli::tr("Flag"), Cli::tr("Note"), Cli::tr("Id")});
    for (const Flag& each : take.flags) {
        const FlagKind* kind = catalog.flagKind(each.kind);
        table.add(
            {clockText(each.span.start), kind ? kind->name : each.kind.toString(), each.note,
             each.id.toString()});
    }
    return table.toText();
}

QString wholeText(const Session& session, const Take& take)
{
    const Framework& framework = session.catalog().frameworkOrDefault(take.setup.framework);
    const LengthRules rules = session.lengths().rulesFor(take.setup.depth, framework);
    TextTable head({Cli::tr("Take"), take.id.toString()});
    head.add({Cli::tr("Recorded"), dateTimeText(take.recordedAt)});
    head.add({Cli::tr("State"), stateText(take)});
    if (!take.setup.questionText.isEmpty())
        head.add({Cli::tr("Question"), take.setup.questionText});
    head.add({Cli::tr("Framework"), framework.name});
    head.add({Cli::tr("Length"), clockText(take.duration)});
    head.add({Cli::tr("Verdict"), lengthText(judgeLength(take.duration, rules))});
    if (const Milliseconds past = overtime(take.duration, rules); past > Milliseconds{0})
        head.add({Cli::tr("Overtime"), clockText(past)});
    if (!take.rating.lesson.isEmpty())
        head.add({Cli::tr("Next time"), take.rating.lesson});

    QString text = head.toText();
    if (!take.track.isEmpty())
        text += QLatin1Char('\n') + allocationTable(take, framework);
    if (!take.flags.empty())
        text += QLatin1Char('\n') + flagTable(take, session.catalog());
    return text;
}

} // namespace

QString clockText(Milliseconds time)
{
    const qint64 seconds = (qint64(time.count()) + 500) / 1000;
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

Answer takeAnswer(const Session& session, const Take& take)
{
    return {
        QJsonDocument(takeToJson(take, session.catalog(), session.lengths())), wholeText(session, take),
        Status::Done};
}

Answer takesAnswer(const Session& session, const std::vector<Take>& takes)
{
    QJsonArray array;
    TextTable table(
        {Cli::tr("Take"), Cli::tr("Recorded"), Cli::tr("Length"), Cli::tr("Flags"), Cli::tr("State"),
         Cli::tr("Question")});
    for (const Take& each : takes) {
        array.append(takeToJson(each, session.catalog(), session.lengths()));
        table.add(
            {each.id.toString(), dateTimeText(each.recordedAt), clockText(each.duration),
             QString::number(each.flags.size()), stateText(each), each.setup.questionText});
    }
    return {
        QJsonDocument(array), takes.empty() ? Cli::tr("No takes.") + QLatin1Char('\n') : table.toText(),
        Status::Done};
}

Outcome takeOutcome(Session& session, const TakeId& take)
{
    const auto found = session.take(take.toString());
    if (!found)
        return refuse(found.error());
    return takeAnswer(session, *found);
}

} // namespace starling::cli
