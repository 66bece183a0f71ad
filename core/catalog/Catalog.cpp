#include "catalog/Catalog.h"

#include "catalog/CatalogTexts.h"
#include "catalog/JsonFields.h"

#include <QFile>

namespace starling {

namespace {

template<typename T, typename Id>
const T* findById(const std::vector<T>& things, const Id& id)
{
    const auto it = std::find_if(things.begin(), things.end(), [&](const T& each) { return each.id == id; });
    return it == things.end() ? nullptr : &*it;
}

QString resourcePath(const QString& file)
{
    return QStringLiteral(":/catalog/") + file;
}

Expected<QByteArray> readResource(const QString& file)
{
    QFile resource(resourcePath(file));
    if (!resource.open(QIODevice::ReadOnly))
        return fail(JsonProblem{file, QStringLiteral("byte 0: the file is missing")}.toError());
    return resource.readAll();
}

/// One file of the catalogue in the given language ("" for English).
template<typename T>
Expected<T> loadFile(
    const QString& file, const QString& language, Expected<T> (*parse)(const QByteArray&),
    Expected<void> (*translate)(T&, const QByteArray&, const QString&))
{
    const auto json = readResource(file);
    if (!json)
        return fail(json.error());
    auto things = parse(*json);
    const QString overlay = language + QLatin1Char('/') + file;
    if (!things || language.isEmpty() || !QFile::exists(resourcePath(overlay)))
        return things;
    const auto texts = readResource(overlay);
    if (!texts)
        return fail(texts.error());
    if (auto done = translate(*things, *texts, overlay); !done)
        return fail(done.error());
    return things;
}

/// The lexicon of the language, or the English one; beside any other the English one.
Expected<RoleLexicon> loadRoleWords(const QString& language)
{
    const QString file = QStringLiteral("role-words.json");
    const auto load = [](const QString& path) -> Expected<RoleLexicon> {
        const auto json = readResource(path);
        if (!json)
            return fail(json.error());
        return parseRoleWords(*json, path);
    };
    auto english = load(file);
    const QString own = language + QLatin1Char('/') + file;
    if (!english || language.isEmpty() || !QFile::exists(resourcePath(own)))
        return english;
    auto lexicon = load(own);
    if (lexicon)
        lexicon->beside.push_back(std::move(*english));
    return lexicon;
}

} // namespace

const Framework* Catalog::framework(const FrameworkId& id) const
{
    return findById(frameworks, id);
}

const Question* Catalog::question(const QuestionId& id) const
{
    return findById(questions, id);
}

const FlagKind* Catalog::flagKind(const FlagKindId& id) const
{
    return findById(flagKinds, id);
}

const FlagKind* Catalog::builtInFlagKind(const FlagKindId& id) const
{
    return findById(builtInFlagKinds, id);
}

const Framework& Catalog::frameworkOrDefault(const FrameworkId& id) const
{
    const Framework* found = framework(id);
    return found ? *found : frameworks.at(0);
}

const FlagKind* Catalog::flagKindForKey(const QString& key) const
{
    if (key.isEmpty())
        return nullptr;
    const auto it = std::find_if(flagKinds.begin(), flagKinds.end(), [&](const FlagKind& each) {
        return isOffered(each) && each.key == key;
    });
    return it == flagKinds.end() ? nullptr : &*it;
}

Expected<Catalog> loadCatalog(const QLocale& locale)
{
    const QString language =
        locale.language() == QLocale::C ? QString() : locale.name().section(QLatin1Char('_'), 0, 0);
    auto frameworks =
        loadFile(QStringLiteral("frameworks.json"), language, parseFrameworks, translateFrameworks);
    if (!frameworks)
        return fail(frameworks.error());
    auto questions = loadFile(QStringLiteral("questions.json"), language, parseQuestions, translateQuestions);
    if (!questions)
        return fail(questions.error());
    auto kinds = loadFile(QStringLiteral("flag-kinds.json"), language, parseFlagKinds, translateFlagKinds);
    if (!kinds)
        return fail(kinds.error());
    auto kit = loadFile(QStringLiteral("story-kit.json"), language, parseStoryKit, translateStoryKit);
    if (!kit)
        return fail(kit.error());
    auto words = loadRoleWords(language);
    if (!words)
        return fail(words.error());
    return Catalog{std::move(*frameworks), std::move(*questions), *kinds, *kinds,
                   std::move(*kit),        std::move(*words)};
}

} // namespace starling
