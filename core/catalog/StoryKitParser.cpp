#include "catalog/Catalog.h"
#include "catalog/JsonFields.h"
#include "story/StoryFields.h"

#include <QSet>

#include <cmath>

namespace starling {

namespace {

constexpr double largestBank = 100; // stories; more is a slip of the pen

/// Both ends whole numbers, the upper one at least 1.
CountRange readCounts(const JsonFields& fields, const QString& name)
{
    const auto range = fields.range(name, 0, largestBank);
    if (!range || range->second < 1 || range->first != std::floor(range->first)
        || range->second != std::floor(range->second)) {
        fields.note(name, QStringLiteral("not two whole numbers"));
        return {};
    }
    return {int(range->first), int(range->second)};
}

/// Notes every text that is not among the known ones.
void allowOnlyKnown(
    const JsonFields& fields, const QString& name, const QStringList& texts, const QSet<QString>& known)
{
    for (const QString& text : texts)
        if (!known.contains(text))
            fields.note(name, QStringLiteral("“%1” is not known").arg(text));
}

void addOnce(const JsonFields& fields, QSet<QString>& seen, const QString& id)
{
    if (seen.contains(id))
        fields.note(QStringLiteral("id"), QStringLiteral("“%1” occurs twice").arg(id));
    seen.insert(id);
}

QSet<QString> fieldNames()
{
    QSet<QString> names;
    const Story story;
    visitFields(
        story, [&names](const FieldName& name, const auto&, auto...) { names << QLatin1String(name.id); });
    return names;
}

BankCategory readCategory(const JsonFields& fields)
{
    fields.allowOnly(
        {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("themes"), QStringLiteral("target")});
    return {
        fields.text(QStringLiteral("id")), fields.text(QStringLiteral("name")),
        fields.texts(QStringLiteral("themes")), readCounts(fields, QStringLiteral("target"))};
}

StoryTheme readTheme(const JsonFields& fields)
{
    fields.allowOnly({QStringLiteral("id"), QStringLiteral("name")});
    return {fields.text(QStringLiteral("id")), fields.text(QStringLiteral("name"))};
}

StoryTemplate readTemplate(const JsonFields& fields)
{
    fields.allowOnly(
        {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("description"),
         QStringLiteral("categories"), QStringLiteral("framework"), QStringLiteral("standing_follow_ups"),
         QStringLiteral("cues")});
    StoryTemplate start;
    start.id = fields.text(QStringLiteral("id"));
    start.name = fields.text(QStringLiteral("name"));
    start.description = fields.text(QStringLiteral("description"));
    if (fields.has(QStringLiteral("categories")))
        start.categories = fields.texts(QStringLiteral("categories"));
    start.framework = FrameworkId(fields.text(QStringLiteral("framework")));
    const JsonFields cues = fields.object(QStringLiteral("cues"));
    static const QSet<QString> known = fieldNames();
    for (const QString& name : cues.names()) {
        if (!known.contains(name))
            cues.note(name, QStringLiteral("a story has no such field"));
        start.cues.emplace_back(name, cues.text(name));
    }
    return start;
}

CompanyHint readCompany(const JsonFields& fields)
{
    fields.allowOnly({QStringLiteral("company"), QStringLiteral("hint")});
    return {fields.text(QStringLiteral("company")), fields.text(QStringLiteral("hint"))};
}

SelectionCriterion readCriterion(const JsonFields& fields)
{
    fields.allowOnly(
        {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("asks"), QStringLiteral("weak"),
         QStringLiteral("strong"), QStringLiteral("weight")});
    SelectionCriterion criterion;
    criterion.id = fields.text(QStringLiteral("id"));
    criterion.name = fields.text(QStringLiteral("name"));
    criterion.asks = fields.text(QStringLiteral("asks"));
    criterion.weak = fields.text(QStringLiteral("weak"));
    criterion.strong = fields.text(QStringLiteral("strong"));
    const auto weight = fields.positive(QStringLiteral("weight"), 3);
    if (!weight)
        fields.note(QStringLiteral("weight"), QStringLiteral("missing"));
    criterion.weight = int(weight.value_or(1));
    return criterion;
}

/// Categories and themes, which share one space of ids.
QSet<QString> readCategories(const JsonFields& whole, StoryKit& kit)
{
    QSet<QString> themes;
    whole.each(QStringLiteral("themes"), [&](const JsonFields& each) {
        kit.themes.push_back(readTheme(each));
        addOnce(each, themes, kit.themes.back().id);
    });
    QSet<QString> known = themes;
    whole.each(QStringLiteral("categories"), [&](const JsonFields& each) {
        kit.categories.push_back(readCategory(each));
        addOnce(each, known, kit.categories.back().id);
        allowOnlyKnown(each, QStringLiteral("themes"), kit.categories.back().themes, themes);
    });
    return known;
}

void readTemplates(const JsonFields& whole, StoryKit& kit, const QSet<QString>& categories)
{
    QSet<QString> ids;
    whole.each(QStringLiteral("templates"), [&](const JsonFields& each) {
        StoryTemplate start = readTemplate(each);
        addOnce(each, ids, start.id);
        allowOnlyKnown(each, QStringLiteral("categories"), start.categories, categories);
        if (each.has(QStringLiteral("standing_follow_ups"))
            && each.truth(QStringLiteral("standing_follow_ups")))
            start.followUps = kit.followUps;
        kit.templates.push_back(std::move(start));
    });
    if (kit.templates.empty() || kit.templates.back().id != QLatin1String("blank"))
        whole.note(QStringLiteral("templates"), QStringLiteral("the last is not the blank one"));
}

void readCriteria(const JsonFields& whole, StoryKit& kit)
{
    const QSet<QString> known{QStringLiteral("role"),       QStringLiteral("specificity"),
                              QStringLiteral("relevance"),  QStringLiteral("versatility"),
                              QStringLiteral("complexity"), QStringLiteral("outcome"),
                              QStringLiteral("recency")};
    QSet<QString> ids;
    whole.each(QStringLiteral("criteria"), [&](const JsonFields& each) {
        kit.criteria.push_back(readCriterion(each));
        addOnce(each, ids, kit.criteria.back().id);
    });
    if (ids != known)
        whole.note(QStringLiteral("criteria"), QStringLiteral("not the seven"));
}

} // namespace

Expected<StoryKit> parseStoryKit(const QByteArray& json)
{
    JsonProblem problem{QStringLiteral("story-kit.json"), {}};
    const JsonFields whole = JsonFields::fromFile(json, problem);
    whole.allowOnly(
        {QStringLiteral("bank_size"), QStringLiteral("categories"), QStringLiteral("themes"),
         QStringLiteral("templates"), QStringLiteral("follow_ups"), QStringLiteral("companies"),
         QStringLiteral("criteria")});
    StoryKit kit;
    kit.bankSize = readCounts(whole, QStringLiteral("bank_size"));
    const QSet<QString> categories = readCategories(whole, kit);
    kit.followUps = whole.texts(QStringLiteral("follow_ups"));
    readTemplates(whole, kit, categories);
    whole.each(QStringLiteral("companies"), [&kit](const JsonFields& each) {
        kit.companies.push_back(readCompany(each));
    });
    readCriteria(whole, kit);
    if (!problem.field.isEmpty())
        return fail(problem.toError());
    return kit;
}

} // namespace starling
