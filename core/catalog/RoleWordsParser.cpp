#include "catalog/Catalog.h"
#include "catalog/JsonFields.h"

#include <QSet>

namespace starling {

namespace {

void noteDoubles(const JsonFields& fields, const QString& name, const QStringList& texts)
{
    QSet<QString> seen;
    for (const QString& text : texts) {
        if (seen.contains(text.toCaseFolded()))
            fields.note(name, QStringLiteral("“%1” occurs twice").arg(text));
        seen.insert(text.toCaseFolded());
    }
}

} // namespace

Expected<RoleLexicon> parseRoleWords(const QByteArray& json, const QString& file)
{
    const QString language = QStringLiteral("language");
    const QString terms = QStringLiteral("terms");
    const QString ignored = QStringLiteral("ignored");
    const QString alike = QStringLiteral("alike");
    const QString words = QStringLiteral("words");
    JsonProblem problem{file, {}};
    const JsonFields whole = JsonFields::fromFile(json, problem);
    whole.allowOnly({language, terms, ignored, alike});
    RoleLexicon lexicon;
    lexicon.language = whole.text(language);
    lexicon.terms = whole.texts(terms);
    lexicon.ignored = whole.texts(ignored);
    noteDoubles(whole, terms, lexicon.terms);
    noteDoubles(whole, ignored, lexicon.ignored);
    whole.each(alike, [&](const JsonFields& each) {
        each.allowOnly({words});
        lexicon.alike.push_back(each.texts(words));
        noteDoubles(each, words, lexicon.alike.back());
        if (lexicon.alike.back().size() < 2)
            each.note(words, QStringLiteral("a word alone is like nothing"));
    });
    if (!problem.field.isEmpty())
        return fail(problem.toError());
    return lexicon;
}

} // namespace starling
