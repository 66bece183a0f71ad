#include "exchange/JsonLines.h"
#include "exchange/StoryJson.h"
#include "story/RandomStory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace starling;
using namespace starling::test;

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

QByteArray fixture(const char* name)
{
    QFile file(text(STARLING_SOURCE_DIR "/tests/exchange/fixtures/") + text(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What is said of a file that is refused; empty when it is not.
QString sentenceOf(const Expected<StoryFile>& file)
{
    return file ? QString() : file.error().message;
}

QString sentence(const QByteArray& json)
{
    return sentenceOf(parseStoryJson(json));
}

QByteArray fileWith(const QByteArray& story)
{
    return R"({"format": "starling-stories", "version": 1, "stories": [)" + story + "]}";
}

} // namespace

class TestStoryJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStoryComesBack();
    void theWrittenFormStays();
    void anEmptyBankComesBack();
    void whatIsMissingIsEmpty();
    void whatIsNotUnderstoodIsNamedWithItsLine_data();
    void whatIsNotUnderstoodIsNamedWithItsLine();
    void everyUnknownKeyIsNamed();
    void otherFilesAreRefused();
    void tooMuchIsNamed();
    void oddBytesDoNoHarm();
    void aFieldIsSetFromText();
};

void TestStoryJson::everyStoryComesBack()
{
    const quint32 seed = Random::seed();
    Random random(seed);
    for (int i = 0; i < 300; ++i) {
        std::vector<Story> stories;
        QuestionTexts questions;
        for (qint64 n = random.integer(0, 8); n > 0; --n)
            stories.push_back(randomStory(random));
        for (const Story& story : stories) {
            for (const StoryUse& each : story.uses)
                questions.insert(each.question, normalisedLine(random.text(20) + QLatin1Char('x')));
        }
        const QByteArray written = writeStoryJson(stories, questions);
        const auto read = parseStoryJson(written);
        QVERIFY2(read, qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(sentenceOf(read))));
        QCOMPARE(read->questions, questions);
        QCOMPARE(read->stories.size(), stories.size());
        for (size_t each = 0; each < stories.size(); ++each) {
            const Story& back = read->stories[each];
            const QString fields = differences(stories[each], back).join(QLatin1Char(' '));
            QVERIFY2(back == stories[each], qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(fields)));
            QCOMPARE(back.createdAt.offsetFromUtc(), stories[each].createdAt.offsetFromUtc());
        }
    }
}

void TestStoryJson::theWrittenFormStays()
{
    const auto file = parseStoryJson(fixture("written.json"));
    QVERIFY2(file, qPrintable(sentenceOf(file)));
    QCOMPARE(file->stories.size(), size_t(1));
    QCOMPARE(
        QString::fromUtf8(writeStoryJson(file->stories, file->questions)),
        QString::fromUtf8(fixture("written.json")));
}

void TestStoryJson::anEmptyBankComesBack()
{
    const auto file = parseStoryJson(writeStoryJson({}, {}));
    QVERIFY(file && file->stories.empty());
}

void TestStoryJson::whatIsMissingIsEmpty()
{
    const auto file = parseStoryJson(
        fileWith(R"({"title": "T", "facts": null, "numbers": null, "marks": {"role": null}})"));
    QVERIFY2(file, qPrintable(sentenceOf(file)));
    const Story& story = file->stories.at(0);
    QCOMPARE(story.id, storyIdFor(text("T")));
    QCOMPARE(story.facts, StoryFacts());
    QVERIFY(!story.createdAt.isValid() && story.numbers.empty() && !story.marks.role);
}

void TestStoryJson::whatIsNotUnderstoodIsNamedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("names");
    const auto row = [](const char* name, const QByteArray& json, int line, const char* names) {
        QTest::newRow(name) << json << line << text(names);
    };
    row("empty file", "", 1, "JSON");
    row("cut off",
        R"({"format": "starling-stories",)"
        "\n\"version\": 1,\n\"stories\": [{\"title\": \"T",
        3, "JSON");
    row("comma too many", "{\n\n\"format\": 1,,\n}", 3, "JSON");
    row("text for a list", fileWith("\n\n{\"title\": \"T\",\n\"numbers\": \"three\"}"), 4, "numbers");
    row("number for a text", fileWith("\n{\"title\": \"T\",\n\"facts\": {\n\"goal\": 7}}"), 4, "facts.goal");
    row("bad date", fileWith("{\"title\": \"T\",\r\n\"happened\": \"spring\"}"), 2, "happened");
    row("bad time", fileWith("{\"title\": \"T\",\n\"created_at\": \"noon\"}"), 2, "created_at");
    row("mark 6", fileWith("{\"title\": \"T\",\n\"marks\": {\"role\":\n6}}"), 3, "marks.role");
    row("mark 2.5", fileWith("{\"title\": \"T\",\n\"marks\": {\"role\": 2.5}}"), 2, "marks.role");
    row("mark as text", fileWith("{\"title\": \"T\",\n\"marks\": {\"role\": \"5\"}}"), 2, "marks.role");
    row("bad switch", fileWith("{\"title\": \"T\",\n\"experiment\": {\"shipped\": 1}}"), 2, "shipped");
    row("no object", fileWith("{\"title\": \"T\",\n\"facts\": []}"), 2, "facts");
    row("list of texts", fileWith("{\"title\": \"T\",\n\"numbers\": [\n{},\n\"x\"]}"), 4, "numbers.1");
    row("bad category",
        fileWith("{\"title\": \"T\",\n\"numbers\": [{\"name\": \"a\"},\n{\"category\":\"money\"}]}"), 3,
        "numbers.1.category");
    row("no title", fileWith("\n{\"id\": \"x\"}"), 2, "title");
    row("blank title", fileWith("{\n\"title\": \"  \"}"), 2, "title");
    row("no story", fileWith("\n3"), 2, "object");
    row("unknown key", fileWith("{\"title\": \"T\",\n\"facts\":\n{\"goal\": \"g\",\n\"gaol\": \"g\"}}"), 4,
        "facts.gaol");
    row("unknown key after odd ones",
        fileWith("{\"title\": \"a\\\"}],b\",\n\"track\": \"\\\\\",\n\"mood\": [[{}]]}"), 3, "mood");
    row("unknown key of the file",
        R"({"format": "starling-stories", "version": 1, "stories": [],)"
        "\n\"author\": \"me\"}",
        2, "author");
    row("use without a question", fileWith("{\"title\": \"T\",\n\"uses\": [{\"emphasis\": \"x\"}]}"), 2,
        "question");
    row("same id", fileWith("{\"title\": \"T\", \"id\": \"1\"},\n{\"title\": \"U\", \"id\": \"1\"}"), 2,
        "same id");
    row("no stories", R"({"format": "starling-stories", "version": 1})", 1, "stories");
    row("no version", R"({"format": "starling-stories", "stories": []})", 1, "version");
    row("deeper than reason", QByteArray("[").repeated(100'000), 1, "JSON");
    row("not UTF-8", fileWith("\n{\"title\": \"\xff\xfe\"}"), 2, "JSON");
}

void TestStoryJson::whatIsNotUnderstoodIsNamedWithItsLine()
{
    QFETCH(QByteArray, json);
    QFETCH(int, line);
    QFETCH(QString, names);
    const QString said = sentence(json);
    QVERIFY2(said.startsWith(QStringLiteral("Line %1: ").arg(line)), qPrintable(said));
    QVERIFY2(said.contains(names), qPrintable(said));
    QVERIFY2(said.endsWith(text("Nothing was taken in.")), qPrintable(said));
}

void TestStoryJson::everyUnknownKeyIsNamed()
{
    // A key more in any object of a whole file is found, and on its own line.
    const QByteArray whole = fixture("written.json");
    int objects = 0;
    for (qsizetype at = whole.indexOf('{'); at >= 0; at = whole.indexOf('{', at + 1), ++objects) {
        QByteArray json = whole;
        const bool isEmpty = json.mid(at + 1).trimmed().startsWith('}');
        json.insert(at + 1, isEmpty ? "\n\"oops\": 1" : "\n\"oops\": 1,");
        const QString said = sentence(json);
        const qsizetype line = json.left(at).count('\n') + 2;
        QVERIFY2(said.startsWith(QStringLiteral("Line %1: ").arg(line)), qPrintable(said));
        QVERIFY2(said.contains(text("oops")), qPrintable(said));
    }
    QVERIFY(objects > 15);
}

void TestStoryJson::otherFilesAreRefused()
{
    for (const char* json : {"{}", "[]", R"({"format": "something"})", R"({"format": 3, "stories": []})"}) {
        const auto file = parseStoryJson(json);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::UnsupportedFormat);
    }
    const auto newer = parseStoryJson(
        R"({"format": "starling-stories", "version": 2, "stories": [{"from": "the future"}]})");
    QVERIFY(!newer);
    QCOMPARE(newer.error().code, ErrorCode::Newer);
    QVERIFY(newer.error().message.contains(text("later version")));
}

void TestStoryJson::tooMuchIsNamed()
{
    const QByteArray much(10 * 1024 * 1024, 'x');
    const QString said = sentence(fileWith("{\"title\": \"T\",\n\"facts\": {\"goal\": \"" + much + "\"}}"));
    QVERIFY2(said.startsWith(text("Line 2: “facts.goal” has 10485760")), qPrintable(said.left(300)));
    QVERIFY(sentence(fileWith("{\"title\": \"T\",\n\"" + much + "\": 1}")).size() < 300);
    const QByteArray many = "[" + QByteArray("\"x\",").repeated(1'000) + "\"x\"]";
    QVERIFY(sentence(fileWith("{\"title\": \"T\",\n\"experiment\": {\"risks\": " + many + "}}"))
                .startsWith(text("Line 2: “experiment.risks” has 1001")));
}

void TestStoryJson::oddBytesDoNoHarm()
{
    // NUL, lone surrogates and noncharacters are no text and go; everything else stays.
    const auto file =
        parseStoryJson("\xef\xbb\xbf" + fileWith(R"({"title": "A\u0000 \ud800t\uffffitle \ud83d\ude00"})"));
    QVERIFY2(file, qPrintable(sentenceOf(file)));
    QCOMPARE(file->stories.at(0).title, text("A title \xf0\x9f\x98\x80"));
    // Any cut of a file is refused or read, and the search for the line ends.
    const QByteArray whole = fixture("written.json");
    for (qsizetype length = 0; length < whole.size(); length += 3) {
        QVERIFY(!parseStoryJson(whole.left(length)));
        QVERIFY(lineOfPath(whole.left(length), {text("stories"), text("0"), text("uses"), text("1")}) >= 1);
    }
}

void TestStoryJson::aFieldIsSetFromText()
{
    Story story;
    story.title = text("T");
    QVERIFY(setStoryField(story, text("facts.goal"), text(" two\nlines ")));
    QCOMPARE(story.facts.goal, text("two\nlines"));
    QVERIFY(setStoryField(story, text("marks.role"), text("4")));
    QCOMPARE(story.marks.role, std::optional(4));
    QVERIFY(setStoryField(story, text("experiment.shipped"), text("yes")) && story.experiment.shipped);
    QVERIFY(setStoryField(story, text("categories"), text("failure, ml")));
    QCOMPARE(story.categories, QStringList({text("failure"), text("ml")}));
    QVERIFY(setStoryField(story, text("experiment.risks"), text(R"(["a, b", "c"])")));
    QCOMPARE(story.experiment.risks, QStringList({text("a, b"), text("c")}));
    QVERIFY(setStoryField(story, text("numbers"), text(R"([{"name": "latency", "unit": "ms"}])")));
    QCOMPARE(story.numbers.at(0).unit, text("ms"));
    QVERIFY(setStoryField(story, text("experiment.risks"), {}) && story.experiment.risks.isEmpty());
    QVERIFY(setStoryField(story, text("numbers"), text("[]")) && story.numbers.empty());

    const Story before = story;
    for (const auto& [name, value] : std::initializer_list<std::pair<const char*, const char*>>{
             {"happened", "spring"},
             {"marks.role", "6"},
             {"numbers", "three"},
             {"numbers", R"([{"nmae": "x"}])"},
             {"numbers", R"(["x"])"},
             {"experiment.risks", "[1]"},
             {"experiment.shipped", "perhaps"}}) {
        const auto set = setStoryField(story, text(name), text(value));
        QVERIFY2(!set, name);
        QCOMPARE(set.error().code, ErrorCode::InvalidInput);
        QVERIFY2(set.error().message.contains(text(name)), qPrintable(set.error().message));
        QCOMPARE(story, before);
    }
    QCOMPARE(setStoryField(story, text("mood"), text("good")).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestStoryJson)
#include "TestStoryJson.moc"
