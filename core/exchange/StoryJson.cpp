#include "exchange/StoryJson.h"

#include "exchange/JsonLines.h"
#include "exchange/StoryValues.h"
#include "story/StoryText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace starling {

namespace {

struct StoryJson {
    Q_DECLARE_TR_FUNCTIONS(StoryJson)
};

const QString formatName = QStringLiteral("starling-stories");
const QString formatKey = QStringLiteral("format");
const QString versionKey = QStringLiteral("version");
const QString storiesKey = QStringLiteral("stories");
const QString idKey = QStringLiteral("id");
const QString questionKey = QStringLiteral("question");
const QString questionTextKey = QStringLiteral("question_text");

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// Puts the value at "facts.goal" into the object "facts" of `object`.
void insertAt(QJsonObject& object, const QString& name, const QJsonValue& value)
{
    const qsizetype dot = name.indexOf(QLatin1Char('.'));
    if (dot < 0) {
        object.insert(name, value);
        return;
    }
    QJsonObject inner = object.value(name.left(dot)).toObject();
    insertAt(inner, name.mid(dot + 1), value);
    object.insert(name.left(dot), inner);
}

/// Visits fields and fills an object with them.
class Writer {
public:
    Writer(QJsonObject& object, const QuestionTexts& questions)
        : m_object(object)
        , m_questions(questions)
    {
    }

    template<typename Value>
    void operator()(const FieldName& name, const Value& value, auto...)
    {
        insertAt(m_object, QLatin1String(name.id), toJson(value));
    }

private:
    template<typename Value>
    [[nodiscard]] QJsonValue toJson(const Value& value) const
    {
        return textOrNull(valueText(value));
    }
    [[nodiscard]] QJsonValue toJson(bool value) const { return value; }
    [[nodiscard]] QJsonValue toJson(const std::optional<int>& value) const
    {
        return value ? QJsonValue(*value) : QJsonValue();
    }
    [[nodiscard]] QJsonValue toJson(const QStringList& texts) const
    {
        return QJsonArray::fromStringList(texts);
    }
    template<typename Element>
    [[nodiscard]] QJsonValue toJson(const std::vector<Element>& elements) const
    {
        QJsonArray array;
        for (const Element& each : elements) {
            QJsonObject object;
            visitFields(each, Writer(object, m_questions));
            if constexpr (std::same_as<Element, StoryUse>)
                object.insert(questionTextKey, textOrNull(m_questions.value(each.question)));
            array.append(object);
        }
        return array;
    }

    QJsonObject& m_object;
    const QuestionTexts& m_questions;
};

/// The first thing that is wrong with a file.
struct Problem {
    JsonPath path;
    QString sentence; ///< empty: none so far

    void note(const JsonPath& where, const QString& what)
    {
        if (sentence.isEmpty() && !what.isEmpty()) {
            path = where;
            sentence = what;
        }
    }
};

/// "stories.3.facts.goal" without the way to the story: "facts.goal"; of an element "numbers.2.unit".
QString nameOf(const JsonPath& path)
{
    const bool isInStory = path.size() > 2 && path.front() == storiesKey;
    return path.mid(isInStory ? 2 : 0).join(QLatin1Char('.'));
}

/// Visits fields and fills them from an object.
class Reader {
public:
    Reader(QJsonObject object, JsonPath path, Problem& problem, QuestionTexts& questions)
        : m_object(std::move(object))
        , m_path(std::move(path))
        , m_problem(problem)
        , m_questions(questions)
    {
    }

    template<typename Value>
    void operator()(const FieldName& name, Value& value, auto... shape)
    {
        const JsonPath steps = QString(QLatin1String(name.id)).split(QLatin1Char('.'));
        const QJsonValue found = valueAt(steps);
        if (!found.isNull() && !found.isUndefined())
            read(found, m_path + steps, value, shape...);
    }

    /// Notes the first key that is neither among `fields` nor among `more`.
    void allowOnly(const QSet<QString>& fields, const QStringList& more) const
    {
        checkKeys(m_object, m_path, QString(), fields, more);
    }

    /// A text that is no field: an id, a question's words.
    [[nodiscard]] QString text(const QString& key)
    {
        QString result;
        const QJsonValue found = m_object.value(key);
        if (!found.isNull() && !found.isUndefined())
            read(found, m_path + QStringList{key}, result, TextShape::Line);
        return result;
    }

private:
    [[nodiscard]] QJsonValue valueAt(const JsonPath& steps) const
    {
        QJsonValue value = m_object;
        for (const QString& each : steps)
            value = value.toObject().value(each);
        return value;
    }

    void checkKeys(
        const QJsonObject& object, const JsonPath& path, const QString& prefix, const QSet<QString>& fields,
        const QStringList& more) const
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString name = prefix + it.key();
            const JsonPath here = path + QStringList{it.key()};
            if (fields.contains(name) || (prefix.isEmpty() && more.contains(name)))
                continue;
            const bool isGroup = std::any_of(fields.begin(), fields.end(), [&](const QString& each) {
                return each.startsWith(name + QLatin1Char('.'));
            });
            if (!isGroup)
                m_problem.note(here, StoryJson::tr("A story has no key “%1”.").arg(nameOf(here).left(80)));
            else if (it.value().isObject())
                checkKeys(it.value().toObject(), here, name + QLatin1Char('.'), fields, more);
            else if (!it.value().isNull())
                m_problem.note(here, StoryJson::tr("“%1” is an object in braces.").arg(nameOf(here)));
        }
    }

    template<typename Value>
    void read(const QJsonValue& json, const JsonPath& path, Value& value, auto... shape)
    {
        if (!json.isString())
            m_problem.note(path, StoryJson::tr("“%1” is a text in quotes.").arg(nameOf(path)));
        else
            m_problem.note(path, readValue(json.toString(), nameOf(path), value, shape...));
    }
    void read(const QJsonValue& json, const JsonPath& path, bool& value)
    {
        if (!json.isBool())
            m_problem.note(path, StoryJson::tr("“%1” is true or false.").arg(nameOf(path)));
        value = json.toBool();
    }
    void read(const QJsonValue& json, const JsonPath& path, std::optional<int>& value)
    {
        // Through text, so that 2.5 is refused as "2.5" from a person is.
        const QString text = json.isDouble() ? QString::number(json.toDouble()) : QStringLiteral("?");
        m_problem.note(path, readValue(text, nameOf(path), value));
    }
    void read(const QJsonValue& json, const JsonPath& path, QStringList& texts)
    {
        readArray(json, path, [&](const QJsonValue& each, const JsonPath& here) {
            texts.emplaceBack();
            read(each, here, texts.back(), TextShape::Line);
        });
    }
    template<typename Element>
    void read(const QJsonValue& json, const JsonPath& path, std::vector<Element>& elements)
    {
        readArray(json, path, [&](const QJsonValue& each, const JsonPath& here) {
            if (!each.isObject())
                m_problem.note(here, StoryJson::tr("“%1” is an object in braces.").arg(nameOf(here)));
            elements.push_back(readElement<Element>(each.toObject(), here));
        });
    }
    template<typename Element>
    [[nodiscard]] Element readElement(const QJsonObject& object, const JsonPath& path)
    {
        Element element;
        Reader reader(object, path, m_problem, m_questions);
        visitFields(element, reader);
        if constexpr (std::same_as<Element, StoryUse>) {
            reader.allowOnly(fieldIds<Element>(), {questionTextKey});
            const QString words = reader.text(questionTextKey);
            if (element.question.isNull() && !words.isEmpty())
                element.question = questionIdFor(words);
            if (element.question.isNull())
                m_problem.note(path, StoryJson::tr("“%1” has no question.").arg(nameOf(path)));
            else if (!words.isEmpty())
                m_questions.insert(element.question, words);
        } else {
            reader.allowOnly(fieldIds<Element>(), {});
        }
        return element;
    }
    template<typename Visit>
    void readArray(const QJsonValue& json, const JsonPath& path, const Visit& visit)
    {
        const QJsonArray array = json.toArray();
        if (!json.isArray())
            m_problem.note(path, StoryJson::tr("“%1” is a list in brackets.").arg(nameOf(path)));
        m_problem.note(path, listProblem(size_t(array.size()), nameOf(path)));
        for (qsizetype i = 0; i < array.size() && m_problem.sentence.isEmpty(); ++i)
            visit(array.at(i), path + QStringList{QString::number(i)});
    }

public:
    /// The names of all fields of a T.
    template<typename T>
    [[nodiscard]] static const QSet<QString>& fieldIds()
    {
        static const QSet<QString> ids = [] {
            QSet<QString> result;
            const T value{};
            visitFields(value, [&result](const FieldName& name, const auto&, auto...) {
                result.insert(QLatin1String(name.id));
            });
            return result;
        }();
        return ids;
    }

private:
    QJsonObject m_object;
    JsonPath m_path;
    Problem& m_problem;
    QuestionTexts& m_questions;
};

Story readStory(const QJsonValue& json, const JsonPath& path, Problem& problem, QuestionTexts& questions)
{
    Story story;
    if (!json.isObject())
        problem.note(path, StoryJson::tr("A story is an object in braces."));
    Reader reader(json.toObject(), path, problem, questions);
    visitFields(story, reader);
    reader.allowOnly(Reader::fieldIds<Story>(), {idKey});
    story = normalised(std::move(story));
    const QString id = reader.text(idKey);
    story.id = id.isEmpty() ? storyIdFor(story.title) : StoryId(id);
    if (story.title.isEmpty())
        problem.note(path + QStringList{QStringLiteral("title")}, StoryJson::tr("A story needs a title."));
    return story;
}

/// A list as a person types it; what is wrong with it.
template<typename List>
QString readList(const QString& text, const QString& name, List& list)
{
    QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    if (array.isEmpty() && !text.trimmed().isEmpty() && text.simplified() != QLatin1String("[]")) {
        if constexpr (!std::same_as<List, QStringList>)
            return StoryJson::tr("“%1” is a list in the form of JSON.").arg(name);
        array = QJsonArray::fromStringList(text.split(QLatin1Char(',')));
    }
    QJsonObject object;
    insertAt(object, name, array);
    Problem problem;
    QuestionTexts questions;
    Reader reader(object, {}, problem, questions);
    reader(FieldName{qUtf8Printable(name), ""}, list);
    return problem.sentence;
}

/// That the document says it holds stories, in a form that is known.
Expected<void> checkHead(const QJsonObject& root)
{
    if (root.value(formatKey).toString() != formatName) {
        return fail(
            ErrorCode::UnsupportedFormat,
            StoryJson::tr("This JSON does not hold stories of Starling: its “format” is not "
                          "“starling-stories”. Nothing was taken in."));
    }
    const double version = root.value(versionKey).toDouble();
    if (version > storyJsonVersion) {
        return fail(
            ErrorCode::Newer,
            StoryJson::tr("These stories were written by a later version of Starling (form %1, and this one "
                          "reads form %2). Nothing was taken in; install the later version to read them.")
                .arg(QString::number(version), QString::number(storyJsonVersion)));
    }
    return {};
}

void checkRoot(const QJsonObject& root, Problem& problem)
{
    const double version = root.value(versionKey).toDouble();
    if (version != storyJsonVersion)
        problem.note({versionKey}, StoryJson::tr("“version” is the number 1."));
    for (const QString& key : root.keys()) {
        if (key != formatKey && key != versionKey && key != storiesKey)
            problem.note({key}, StoryJson::tr("A file of stories has no key “%1”.").arg(key.left(80)));
    }
    if (!root.value(storiesKey).isArray())
        problem.note({storiesKey}, StoryJson::tr("“stories” is a list in brackets."));
}

} // namespace

QJsonObject storyToJson(const Story& story, const QuestionTexts& questions)
{
    QJsonObject object{{idKey, textOrNull(story.id.toString())}};
    visitFields(story, Writer(object, questions));
    return object;
}

QByteArray writeStoryJson(const std::vector<Story>& stories, const QuestionTexts& questions)
{
    QJsonArray array;
    for (const Story& each : stories)
        array.append(storyToJson(each, questions));
    return QJsonDocument(
               QJsonObject{{formatKey, formatName}, {versionKey, storyJsonVersion}, {storiesKey, array}})
        .toJson();
}

Expected<StoryFile> parseStoryJson(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const int line = lineOfOffset(json, error.offset);
        return fail(storyFileError(line, StoryJson::tr("This is not JSON (%1).").arg(error.errorString())));
    }
    const QJsonObject root = document.object();
    if (auto head = checkHead(root); !head)
        return fail(head.error());

    Problem problem;
    checkRoot(root, problem);
    StoryFile file;
    QSet<StoryId> ids;
    const QJsonArray stories = root.value(storiesKey).toArray();
    for (qsizetype i = 0; i < stories.size() && problem.sentence.isEmpty(); ++i) {
        const JsonPath path{storiesKey, QString::number(i)};
        file.stories.push_back(readStory(stories.at(i), path, problem, file.questions));
        if (ids.contains(file.stories.back().id))
            problem.note(path, StoryJson::tr("Another story in this file has the same id or title."));
        ids.insert(file.stories.back().id);
    }
    if (!problem.sentence.isEmpty())
        return fail(storyFileError(lineOfPath(json, problem.path), problem.sentence));
    return file;
}

Expected<void> setStoryField(Story& story, const QString& name, const QString& value)
{
    Problem problem;
    bool isKnown = false;
    visitFields(story, [&]<typename Value>(const FieldName& field, Value& target, auto... shape) {
        if (QLatin1String(field.id) != name)
            return;
        isKnown = true;
        Value fresh{};
        if constexpr (requires { valueText(target); }) {
            problem.note({}, readValue(value, name, fresh, shape...));
        } else {
            problem.note({}, readList(value, name, fresh));
        }
        if (problem.sentence.isEmpty())
            target = std::move(fresh);
    });
    if (!isKnown) {
        return fail(
            ErrorCode::NotFound,
            StoryJson::tr("A story has no field “%1”. Nothing was changed.").arg(name.left(80)));
    }
    if (!problem.sentence.isEmpty()) {
        return fail(ErrorCode::InvalidInput, StoryJson::tr("%1 Nothing was changed.").arg(problem.sentence));
    }
    return {};
}

} // namespace starling
