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

/// Calls `translate` for every thing that the object names by id; an id nothing carries is noted.
template<typename T, typename Translate>
void forEachById(const JsonFields& byId, std::vector<T>& things, Translate translate)
{
    QStringList known;
    for (T& thing : things) {
        known.append(thing.id.toString());
        if (byId.has(thing.id.toString()))
            translate(thing, byId.object(thing.id.toString()));
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

} // namespace starling
