#include "catalog/Catalog.h"
#include "catalog/JsonFields.h"

#include <QRegularExpression>
#include <QSet>

#include <cmath>

namespace starling {

namespace {

constexpr double longestAnswer = 3'600'000; // ms; a target of more than an hour is a slip of the pen
constexpr double rounding = 1e-9;           // shares such as 0.15 have no exact binary form

/// Notes an id or letter that occurs twice.
class Unique {
public:
    void add(const JsonFields& fields, const QString& name, const QString& value)
    {
        if (m_seen.contains(value))
            fields.note(name, QStringLiteral("“%1” occurs twice").arg(value));
        m_seen.insert(value);
    }

private:
    QSet<QString> m_seen;
};

Target readTarget(const JsonFields& fields)
{
    Target target;
    if (const auto share = fields.range(QStringLiteral("share"), 0, 1))
        target.share = ShareRange{share->first, share->second};
    if (const auto length = fields.range(QStringLiteral("length_ms"), 0, longestAnswer)) {
        target.length = LengthRange{
            Milliseconds(std::llround(length->first)), Milliseconds(std::llround(length->second))};
    }
    return target;
}

SegmentTemplate readSegment(const JsonFields& fields)
{
    fields.allowOnly(
        {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("letter"), QStringLiteral("colour"),
         QStringLiteral("group"), QStringLiteral("cue"), QStringLiteral("share"),
         QStringLiteral("length_ms")});
    SegmentTemplate segment;
    segment.id = SegmentId(fields.text(QStringLiteral("id")));
    segment.name = fields.text(QStringLiteral("name"));
    segment.letter = fields.text(QStringLiteral("letter"));
    if (segment.letter.size() != 1)
        fields.note(QStringLiteral("letter"), QStringLiteral("not one letter"));
    segment.colour = fields.text(QStringLiteral("colour"));
    static const QRegularExpression colour(QStringLiteral("\\A#[0-9a-f]{6}\\z"));
    if (!colour.match(segment.colour).hasMatch())
        fields.note(QStringLiteral("colour"), QStringLiteral("not of the form #rrggbb"));
    segment.cue = fields.text(QStringLiteral("cue"));
    const auto group = segmentGroupFromString(fields.text(QStringLiteral("group")));
    if (!group)
        fields.note(QStringLiteral("group"), QStringLiteral("not setup, action or outcome"));
    segment.group = group.value_or(SegmentGroup::Setup);
    segment.target = readTarget(fields);
    return segment;
}

std::vector<GroupTarget> readGroups(const JsonFields& fields)
{
    std::vector<GroupTarget> result;
    const JsonFields groups = fields.object(QStringLiteral("groups"));
    groups.allowOnly({QStringLiteral("setup"), QStringLiteral("action"), QStringLiteral("outcome")});
    for (const SegmentGroup group : {SegmentGroup::Setup, SegmentGroup::Action, SegmentGroup::Outcome}) {
        if (!groups.has(toText(group)))
            continue;
        const JsonFields target = groups.object(toText(group));
        target.allowOnly({QStringLiteral("share"), QStringLiteral("length_ms")});
        result.push_back({group, readTarget(target)});
    }
    return result;
}

/// Shares must be reachable: the least of all parts together at most the whole answer, the most at least
/// that. Checked when every part has a share; otherwise only the lower end means something.
template<typename Parts>
bool sharesAreReachable(const Parts& parts)
{
    double least = 0;
    double most = 0;
    for (const auto& part : parts) {
        least += part.target.share ? part.target.share->min : 0;
        most += part.target.share ? part.target.share->max : 1;
    }
    return parts.empty() || (least <= 1 + rounding && most >= 1 - rounding);
}

Framework readFramework(const JsonFields& fields)
{
    fields.allowOnly(
        {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("description"),
         QStringLiteral("cap_ms"), QStringLiteral("groups"), QStringLiteral("segments")});
    Framework framework;
    framework.id = FrameworkId(fields.text(QStringLiteral("id")));
    framework.name = fields.text(QStringLiteral("name"));
    framework.description = fields.text(QStringLiteral("description"));
    if (const auto cap = fields.positive(QStringLiteral("cap_ms"), qint64(longestAnswer)))
        framework.cap = Milliseconds(*cap);
    if (fields.has(QStringLiteral("groups")))
        framework.groupTargets = readGroups(fields);
    Unique ids;
    Unique letters;
    fields.each(QStringLiteral("segments"), [&](const JsonFields& each) {
        framework.segments.push_back(readSegment(each));
        ids.add(each, QStringLiteral("id"), framework.segments.back().id.toString());
        letters.add(each, QStringLiteral("letter"), framework.segments.back().letter);
    });
    if (!sharesAreReachable(framework.segments))
        fields.note(QStringLiteral("segments"), QStringLiteral("the shares cannot add up to a whole answer"));
    if (!sharesAreReachable(framework.groupTargets))
        fields.note(QStringLiteral("groups"), QStringLiteral("the shares cannot add up to a whole answer"));
    return framework;
}

Question readQuestion(const JsonFields& fields)
{
    fields.allowOnly(
        {QStringLiteral("id"), QStringLiteral("set"), QStringLiteral("text"), QStringLiteral("listens_for"),
         QStringLiteral("pitfall"), QStringLiteral("categories"), QStringLiteral("framework")});
    Question question;
    question.id = QuestionId(fields.text(QStringLiteral("id")));
    question.set = fields.text(QStringLiteral("set"));
    question.text = fields.text(QStringLiteral("text"));
    question.listensFor = fields.text(QStringLiteral("listens_for"));
    question.pitfall = fields.text(QStringLiteral("pitfall"));
    // A factual question belongs to no kind of story.
    if (question.wantsStories() || fields.has(QStringLiteral("categories")))
        question.categories = fields.texts(QStringLiteral("categories"));
    if (fields.has(QStringLiteral("framework")))
        question.framework = FrameworkId(fields.text(QStringLiteral("framework")));
    question.builtIn = true;
    return question;
}

FlagKind readFlagKind(const JsonFields& fields)
{
    fields.allowOnly(
        {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("key"), QStringLiteral("glyph"),
         QStringLiteral("polarity"), QStringLiteral("description")});
    FlagKind kind;
    kind.id = FlagKindId(fields.text(QStringLiteral("id")));
    kind.name = fields.text(QStringLiteral("name"));
    kind.key = fields.textOrEmpty(QStringLiteral("key"));
    if (kind.key.size() > 1 || kind.key != kind.key.toUpper())
        fields.note(QStringLiteral("key"), QStringLiteral("not one upper-case character"));
    kind.glyph = fields.text(QStringLiteral("glyph"));
    if (kind.glyph.size() > 2)
        fields.note(QStringLiteral("glyph"), QStringLiteral("more than two characters"));
    kind.description = fields.text(QStringLiteral("description"));
    const auto polarity = flagPolarityFromString(fields.text(QStringLiteral("polarity")));
    if (!polarity)
        fields.note(QStringLiteral("polarity"), QStringLiteral("not fault, strength or neutral"));
    kind.polarity = polarity.value_or(FlagPolarity::Fault);
    return kind;
}

/// A file of one list: `read` makes one element, ids are unique.
template<typename T>
Expected<std::vector<T>>
parseList(const QByteArray& json, const QString& file, const QString& list, T (*read)(const JsonFields&))
{
    JsonProblem problem{file, {}};
    const JsonFields whole = JsonFields::fromFile(json, problem);
    whole.allowOnly({list});
    std::vector<T> result;
    Unique ids;
    whole.each(list, [&](const JsonFields& each) {
        result.push_back(read(each));
        ids.add(each, QStringLiteral("id"), result.back().id.toString());
    });
    if (!problem.field.isEmpty())
        return fail(problem.toError());
    return result;
}

} // namespace

Expected<std::vector<Framework>> parseFrameworks(const QByteArray& json)
{
    return parseList(json, QStringLiteral("frameworks.json"), QStringLiteral("frameworks"), readFramework);
}

Expected<std::vector<Question>> parseQuestions(const QByteArray& json)
{
    return parseList(json, QStringLiteral("questions.json"), QStringLiteral("questions"), readQuestion);
}

Expected<std::vector<FlagKind>> parseFlagKinds(const QByteArray& json)
{
    auto kinds =
        parseList(json, QStringLiteral("flag-kinds.json"), QStringLiteral("flag_kinds"), readFlagKind);
    if (!kinds)
        return kinds;
    QSet<QString> keys;
    for (const FlagKind& kind : *kinds) {
        if (!kind.key.isEmpty() && keys.contains(kind.key)) {
            const JsonProblem problem{
                QStringLiteral("flag-kinds.json"),
                QStringLiteral("flag_kinds: the key “%1” occurs twice").arg(kind.key)};
            return fail(problem.toError());
        }
        keys.insert(kind.key);
    }
    return kinds;
}

} // namespace starling
