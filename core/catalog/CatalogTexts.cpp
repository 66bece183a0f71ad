#include "catalog/CatalogTexts.h"

#include "catalog/JsonFields.h"

namespace starling {

namespace {

/// One text of a thing and the name of its field in the overlay.
struct TextField {
    QString name;
    QString* text;
};

void replaceTexts(const JsonFields& fields, const std::vector<TextField>& texts)
{
    for (const TextField& each : texts) {
        if (fields.has(each.name))
            *each.text = fields.text(each.name);
    }
}

/// What an overlay calls a thing.
QString keyOf(const auto& thing)
{
    if constexpr (requires { thing.company; })
        return thing.company;
    else if constexpr (requires { thing.id.toString(); })
        return thing.id.toString();
    else
        return thing.id;
}

/// Calls `translate` for every thing that the object names by id; an id nothing carries is noted.
template<typename T, typename Translate>
void forEachById(const JsonFields& byId, std::vector<T>& things, Translate translate)
{
    QStringList known;
    for (T& thing : things) {
        const QString key = keyOf(thing);
        known.append(key);
        if (byId.has(key))
            translate(thing, byId.object(key));
    }
    byId.allowOnly(known);
}

void translateFramework(Framework& framework, const JsonFields& fields)
{
    const QString name = QStringLiteral("name");
    const QString description = QStringLiteral("description");
    const QString segments = QStringLiteral("segments");
    const QString cue = QStringLiteral("cue");
    fields.allowOnly({name, description, segments});
    replaceTexts(fields, {{name, &framework.name}, {description, &framework.description}});
    if (!fields.has(segments))
        return;
    forEachById(
        fields.object(segments), framework.segments, [&](SegmentTemplate& segment, const JsonFields& texts) {
            texts.allowOnly({name, cue});
            replaceTexts(texts, {{name, &segment.name}, {cue, &segment.cue}});
        });
}

void translateQuestion(Question& question, const JsonFields& fields)
{
    const QString text = QStringLiteral("text");
    const QString listensFor = QStringLiteral("listens_for");
    const QString pitfall = QStringLiteral("pitfall");
    fields.allowOnly({text, listensFor, pitfall});
    replaceTexts(
        fields, {{text, &question.text}, {listensFor, &question.listensFor}, {pitfall, &question.pitfall}});
}

void translateFlagKind(FlagKind& kind, const JsonFields& fields)
{
    const QString name = QStringLiteral("name");
    const QString description = QStringLiteral("description");
    fields.allowOnly({name, description});
    replaceTexts(fields, {{name, &kind.name}, {description, &kind.description}});
}

void translateTemplate(StoryTemplate& start, const JsonFields& fields)
{
    const QString name = QStringLiteral("name");
    const QString description = QStringLiteral("description");
    const QString cues = QStringLiteral("cues");
    fields.allowOnly({name, description, cues});
    replaceTexts(fields, {{name, &start.name}, {description, &start.description}});
    if (!fields.has(cues))
        return;
    const JsonFields texts = fields.object(cues);
    QStringList known;
    for (auto& [field, cue] : start.cues) {
        known.append(field);
        replaceTexts(texts, {{field, &cue}});
    }
    texts.allowOnly(known);
}

void translateCriterion(SelectionCriterion& criterion, const JsonFields& fields)
{
    const QString name = QStringLiteral("name");
    const QString asks = QStringLiteral("asks");
    const QString weak = QStringLiteral("weak");
    const QString strong = QStringLiteral("strong");
    fields.allowOnly({name, asks, weak, strong});
    replaceTexts(
        fields, {{name, &criterion.name},
                 {asks, &criterion.asks},
                 {weak, &criterion.weak},
                 {strong, &criterion.strong}});
}

void translateFollowUps(StoryKit& kit, const JsonFields& whole, const QString& list)
{
    const QStringList texts = whole.texts(list);
    if (texts.size() != kit.followUps.size())
        whole.note(list, QStringLiteral("not %1 texts").arg(kit.followUps.size()));
    for (StoryTemplate& start : kit.templates)
        if (!start.followUps.isEmpty())
            start.followUps = texts;
    kit.followUps = texts;
}

/// One list of the kit whose elements have the given texts.
template<typename T>
void translatePart(
    std::vector<T>& things, const JsonFields& whole, const QString& list,
    void (*translate)(T&, const JsonFields&))
{
    if (whole.has(list))
        forEachById(whole.object(list), things, translate);
}

template<typename T, QString T::*text>
void translateOnly(T& thing, const JsonFields& fields, const QString& name)
{
    fields.allowOnly({name});
    replaceTexts(fields, {{name, &(thing.*text)}});
}

template<typename T>
void translateName(T& thing, const JsonFields& fields)
{
    translateOnly<T, &T::name>(thing, fields, QStringLiteral("name"));
}

void translateHint(CompanyHint& company, const JsonFields& fields)
{
    translateOnly<CompanyHint, &CompanyHint::hint>(company, fields, QStringLiteral("hint"));
}

template<typename T>
Expected<void> translateList(
    std::vector<T>& things, const QByteArray& json, const QString& file, const QString& list,
    void (*translate)(T&, const JsonFields&))
{
    JsonProblem problem{file, {}};
    const JsonFields whole = JsonFields::fromFile(json, problem);
    whole.allowOnly({list});
    std::vector<T> translated = things;
    forEachById(whole.object(list), translated, translate);
    if (!problem.field.isEmpty())
        return fail(problem.toError());
    things = std::move(translated);
    return {};
}

} // namespace

Expected<void>
translateFrameworks(std::vector<Framework>& frameworks, const QByteArray& json, const QString& file)
{
    return translateList(frameworks, json, file, QStringLiteral("frameworks"), translateFramework);
}

Expected<void>
translateQuestions(std::vector<Question>& questions, const QByteArray& json, const QString& file)
{
    return translateList(questions, json, file, QStringLiteral("questions"), translateQuestion);
}

Expected<void> translateFlagKinds(std::vector<FlagKind>& kinds, const QByteArray& json, const QString& file)
{
    return translateList(kinds, json, file, QStringLiteral("flag_kinds"), translateFlagKind);
}

Expected<void> translateStoryKit(StoryKit& kit, const QByteArray& json, const QString& file)
{
    const QString categories = QStringLiteral("categories");
    const QString themes = QStringLiteral("themes");
    const QString templates = QStringLiteral("templates");
    const QString followUps = QStringLiteral("follow_ups");
    const QString companies = QStringLiteral("companies");
    const QString criteria = QStringLiteral("criteria");
    JsonProblem problem{file, {}};
    const JsonFields whole = JsonFields::fromFile(json, problem);
    whole.allowOnly({categories, themes, templates, followUps, companies, criteria});
    StoryKit translated = kit;
    translatePart(translated.categories, whole, categories, translateName<BankCategory>);
    translatePart(translated.themes, whole, themes, translateName<StoryTheme>);
    translatePart(translated.templates, whole, templates, translateTemplate);
    translatePart(translated.companies, whole, companies, translateHint);
    translatePart(translated.criteria, whole, criteria, translateCriterion);
    if (whole.has(followUps))
        translateFollowUps(translated, whole, followUps);
    if (!problem.field.isEmpty())
        return fail(problem.toError());
    kit = std::move(translated);
    return {};
}

} // namespace starling
