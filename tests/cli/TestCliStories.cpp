#include "cli/CliRunner.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace starling::test;

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

QStringList words(const char* line)
{
    return text(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString valueOf(const CliResult& result, const char* key)
{
    return result.object().value(text(key)).toString();
}

QString idOf(const CliResult& result)
{
    return valueOf(result, "id");
}

} // namespace

/// `starling-cli stories …` and `questions …`, as scripts use them.
class TestCliStories : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStoryIsWrittenAndChanged();
    void templatesFillTheBeginning();
    void theTrashGivesStoriesBack();
    void searchFindsTheBestFirst();
    void theBankGoesOutAndIn_data();
    void theBankGoesOutAndIn();
    void oneStoryIsOneFile();
    void aConflictNeedsAWord();
    void badFilesChangeNothing_data();
    void badFilesChangeNothing();
    void coverageNamesWhatIsMissing();
    void readinessExplainsItself();
    void anAdvertisementIsComparedWithTheBank();
    void questionsAreChangedRetiredAndPutBack();
    void setsOfQuestionsAreKept();
};

void TestCliStories::aStoryIsWrittenAndChanged()
{
    CliRunner cli;
    const CliResult added = cli.json(
        {text("stories"), text("add"), text("  Rolled back “it” "), text("--set"),
         text("facts.goal=Keep = it"), text("--set"), text("happened=2025-03-14"), text("--set"),
         text(R"(numbers=[{"name": "p99", "value": "30", "unit": "ms"}])")});
    QVERIFY2(added.status == 0, added.whole());
    const QJsonObject story = added.object();
    QCOMPARE(story.value(text("title")).toString(), text("Rolled back “it”"));
    QCOMPARE(story.value(text("facts"))[text("goal")].toString(), text("Keep = it"));
    QVERIFY(story.value(text("facts"))[text("lesson")].isNull());
    QCOMPARE(story.value(text("numbers"))[0][text("unit")].toString(), text("ms"));
    QVERIFY(story.value(text("deleted_at")).isNull());

    const QString id = idOf(added);
    const CliResult set = cli.json(
        {text("stories"), text("set"), id, text("facts.goal="), text("marks.role=4"),
         text(R"(uses=[{"question": "ml-rollback", "emphasis": "the threshold"}])")});
    QVERIFY2(set.status == 0, set.whole());
    QVERIFY(set.object().value(text("facts"))[text("goal")].isNull());
    QCOMPARE(set.object().value(text("marks"))[text("role")].toInt(), 4);
    QVERIFY(!set.object().value(text("uses"))[0][text("question_text")].toString().isEmpty());
    QCOMPARE(cli.json({text("stories"), text("show"), id}).object(), set.object());
    QCOMPARE(cli.json(words("stories")).array().at(0).toObject(), set.object());
    QVERIFY(cli.run({text("stories"), text("show"), id}).out.startsWith("# Rolled back"));

    // One wrong field, and none is set.
    for (const char* field :
         {"marks.role=9", "happened=spring", "facts.gaol=x",
          "title=", R"(uses=[{"question": "nobody-asks"}])"}) {
        const CliResult bad = cli.json({text("stories"), text("set"), id, text("company=X"), text(field)});
        QVERIFY2(bad.status == 1, bad.whole());
        QCOMPARE(bad.err.count('\n'), 1);
        QCOMPARE(cli.json({text("stories"), text("show"), id}).object(), set.object());
    }
}

void TestCliStories::templatesFillTheBeginning()
{
    CliRunner cli;
    const CliResult failure = cli.json(words("stories add Failed --template failure"));
    QVERIFY2(failure.status == 0, failure.whole());
    QCOMPARE(valueOf(failure, "basis"), text("failure"));
    QVERIFY(!failure.object().value(text("categories")).toArray().isEmpty());
    QVERIFY(!failure.object().value(text("follow_ups")).toArray().isEmpty());
    QCOMPARE(valueOf(cli.json(words("stories add Blank")), "basis"), text("blank"));
}

void TestCliStories::theTrashGivesStoriesBack()
{
    CliRunner cli;
    const QString id = idOf(cli.json(words("stories add One")));
    const CliResult gone = cli.json({text("stories"), text("delete"), id});
    QVERIFY(!valueOf(gone, "deleted_at").isEmpty());
    QVERIFY(cli.json(words("stories list")).array().isEmpty());
    QCOMPARE(cli.json(words("stories list --trash")).array().size(), 1);
    QCOMPARE(cli.json({text("stories"), text("delete"), id}).object(), gone.object());
    QVERIFY(valueOf(cli.json({text("stories"), text("restore"), id}), "deleted_at").isEmpty());
    QCOMPARE(cli.json(words("stories list")).array().size(), 1);
}

void TestCliStories::searchFindsTheBestFirst()
{
    CliRunner cli;
    QCOMPARE(
        cli.run({text("stories"), text("add"), text("Other"), text("--set"), text("facts.lesson=Résumé")})
            .status,
        0);
    QCOMPARE(cli.run({text("stories"), text("add"), text("The résumé parser")}).status, 0);
    QCOMPARE(cli.run(words("stories add Unrelated")).status, 0);
    const QJsonArray found = cli.json(words("stories search RESU")).array();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0)[text("title")].toString(), text("The résumé parser"));
}

void TestCliStories::theBankGoesOutAndIn_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("JSON by its ending") << text("bank.json") << QStringList();
    QTest::newRow("JSON by --format") << text("bank") << words("--format json");
    QTest::newRow("Markdown") << text("folder") << words("--format markdown");
}

void TestCliStories::theBankGoesOutAndIn()
{
    QFETCH(QString, target);
    QFETCH(QStringList, options);
    CliRunner cli;
    QCOMPARE(cli.run({text("questions"), text("add"), text("Mine?")}).status, 0);
    const QString question = cli.json(words("questions")).array().last()[text("id")].toString();
    QCOMPARE(
        cli.run({text("stories"), text("add"), text("../One"), text("--set"),
                 QStringLiteral(R"(uses=[{"question": "%1"}])").arg(question)})
            .status,
        0);
    QCOMPARE(cli.run(words("stories add Two --template project")).status, 0);
    const QByteArray before = cli.json(words("stories list")).out;

    const CliResult out = cli.json(QStringList{text("stories"), text("export"), cli.path(target)} + options);
    QVERIFY2(out.status == 0, out.whole());
    QCOMPARE(out.object().value(text("stories")).toInt(), 2);
    const QJsonArray files = out.object().value(text("files")).toArray();
    QCOMPARE(files.size(), target == text("folder") ? 2 : 1);
    for (const QJsonValue& each : files)
        QVERIFY2(QFile::exists(each.toString()) && each.toString().startsWith(cli.folder()), out.whole());

    QString source = cli.path(target);
    if (target == text("bank")) { // read by its ending
        QVERIFY(QFile::rename(source, source + text(".json")));
        source += text(".json");
    }
    cli.setLibrary(cli.path(text("another")));
    const CliResult in = cli.json({text("stories"), text("import"), source});
    QVERIFY2(in.status == 0, in.whole());
    QCOMPARE(in.object().value(text("added")).toInt(), 2);
    QCOMPARE(in.object().value(text("questions")).toInt(), 1);
    QCOMPARE(cli.json(words("stories list")).out, before);
    const CliResult again = cli.json({text("stories"), text("import"), source});
    QCOMPARE(again.status, 0);
    QCOMPARE(again.object().value(text("same")).toInt(), 2);
    QCOMPARE(cli.json(words("stories list")).out, before);
}

void TestCliStories::oneStoryIsOneFile()
{
    CliRunner cli;
    const QString id = idOf(cli.json(words("stories add One")));
    QCOMPARE(cli.run(words("stories add Two")).status, 0);
    const QString file = cli.path(text("one.md"));
    const CliResult out = cli.run({text("stories"), text("export"), id, text("--out"), file});
    QVERIFY2(out.status == 0, out.whole());
    QVERIFY(read(file).startsWith("# One\n"));
    QCOMPARE(
        cli.run({text("stories"), text("export"), file}).status, 1); // two stories in one file of Markdown
    QVERIFY(read(file).startsWith("# One\n"));
}

void TestCliStories::aConflictNeedsAWord()
{
    CliRunner cli;
    const QString file = cli.path(text("one.md"));
    QVERIFY(write(file, "# One\n\n## Lesson\n\nOurs\n"));
    QVERIFY(write(cli.path(text("two.md")), "# Two\n"));
    QCOMPARE(cli.run({text("stories"), text("import"), file}).status, 0);
    QVERIFY(write(file, "# One\n\n- Track emphasis: research\n\n## Lesson\n\nTheirs\n"));
    const QStringList import{text("stories"), text("import"), file, cli.path(text("two.md"))};

    const QByteArray before = cli.json(words("stories list")).out;
    const CliResult asked = cli.json(import);
    QVERIFY2(asked.status == 1, asked.whole());
    QCOMPARE(asked.err.count('\n'), 1);
    for (const char* part : {"One", "Track emphasis", "Lesson", "--on-conflict"})
        QVERIFY2(asked.sentence().contains(text(part)), asked.whole());
    const QJsonObject conflict = asked.object().value(text("conflicts"))[0].toObject();
    QCOMPARE(conflict.value(text("title")).toString(), text("One"));
    QCOMPARE(conflict.value(text("fields")).toArray(), QJsonArray({text("track"), text("facts.lesson")}));
    QCOMPARE(cli.json(words("stories list")).out, before);

    QCOMPARE(cli.json(import + words("--on-conflict keep")).object().value(text("kept")).toInt(), 1);
    QCOMPARE(cli.json(words("stories list")).array().size(), 2);
    QCOMPARE(cli.json(import + words("--on-conflict both")).object().value(text("copied")).toInt(), 1);
    QCOMPARE(cli.json(words("stories list")).array().size(), 3);
    QCOMPARE(cli.json(import).object().value(text("same")).toInt(), 2);
    QVERIFY(write(file, "# One\n\n## Lesson\n\nNewer\n"));
    QCOMPARE(cli.json(import + words("--on-conflict replace")).object().value(text("replaced")).toInt(), 1);
    QVERIFY(cli.json(words("stories list")).out.contains("Newer"));
}

void TestCliStories::badFilesChangeNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    const QByteArray head = R"({"format": "starling-stories", "version": 1, "stories": [)";
    QTest::newRow("cut JSON") << text("a.json") << head + "\n{\"title\": \"T\"" << text("Line 2");
    QTest::newRow("unknown key") << text("a.json") << head + "\n{\"title\": \"T\",\n\"gaol\": 1}]}"
                                 << text("Line 3");
    QTest::newRow("newer") << text("a.json") << QByteArray(R"({"format": "starling-stories", "version": 9})")
                           << text("later version");
    QTest::newRow("other JSON") << text("a.json") << QByteArray("[1, 2]") << text("does not hold stories");
    QTest::newRow("10 MB") << text("a.json")
                           << head + "\n{\"title\": \"" + QByteArray(10 << 20, 'x') + "\"}]}"
                           << text("Line 2");
    QTest::newRow("10 MB of Markdown")
        << text("a.md") << "# T\n\n## Lesson\n" + QByteArray(10 << 20, 'x') << text("Line 3");
    QTest::newRow("too large") << text("a.md") << QByteArray((64 << 20) + 1, 'x') << text("64 MB");
    QTest::newRow("unknown heading") << text("a.md") << QByteArray("# T\n## Moral\n") << text("Line 2");
    QTest::newRow("no title") << text("a.md") << QByteArray("## Lesson\nx\n") << text("Line 1");
    QTest::newRow("not UTF-8") << text("a.md") << QByteArray("# T\n\n\xff\n") << text("Line 3");
    QTest::newRow("NUL bytes") << text("a.md") << QByteArray(1'000, '\0') << text("Line 1");
    QTest::newRow("deep") << text("a.json") << QByteArray(100'000, '[') << text("Line 1");
    QTest::newRow("empty") << text("a.json") << QByteArray() << text("Line 1");
    QTest::newRow("another ending") << text("a.txt") << QByteArray("# T\n") << text(".json or .md");
}

void TestCliStories::badFilesChangeNothing()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    CliRunner cli;
    QCOMPARE(cli.run(words("stories add One")).status, 0);
    QVERIFY(write(cli.path(text("good.md")), "# Good\n"));
    QVERIFY(write(cli.path(name), content));
    const QByteArray before = hashOfFolder(cli.library());
    const CliResult result = cli.json(
        {text("stories"), text("import"), cli.path(text("good.md")), cli.path(name), text("--on-conflict"),
         text("replace")});
    QVERIFY2(result.status == 1, result.whole().left(1'000));
    QVERIFY(result.isOneDocument());
    QCOMPARE(result.err.count('\n'), 1);
    QVERIFY2(result.sentence().contains(name) && result.sentence().contains(says), result.err);
    QVERIFY(result.sentence().size() < 400);
    QCOMPARE(hashOfFolder(cli.library()), before);
}

void TestCliStories::coverageNamesWhatIsMissing()
{
    CliRunner cli;
    const QString id = idOf(cli.json(
        {text("stories"), text("add"), text("One"), text("--set"),
         text(R"(uses=[{"question": "ml-rollback", "emphasis": "the threshold"}])")}));
    const CliResult result = cli.json(words("stories coverage"));
    QVERIFY2(result.status == 0, result.whole());
    const QJsonObject report = result.object();
    QCOMPARE(report.value(text("stories"))[0][text("id")].toString(), id);
    QCOMPARE(report.value(text("stories"))[0][text("questions")].toInt(), 1);
    QCOMPARE(report.value(text("cells"))[0][text("emphasis")].toString(), text("the threshold"));
    QVERIFY(report.value(text("questions")).toArray().size() > 20);
    QVERIFY(!report.value(text("composition")).toArray().isEmpty());
    QSet<QString> kinds;
    for (const QJsonValue& each : report.value(text("gaps")).toArray()) {
        kinds.insert(each[text("kind")].toString());
        QVERIFY(!each[text("sentence")].toString().isEmpty());
    }
    QVERIFY(kinds.contains(text("question-short")) && kinds.contains(text("story-narrow")));
}

void TestCliStories::readinessExplainsItself()
{
    CliRunner cli;
    const QString id = idOf(cli.json(words("stories add One")));
    const CliResult one = cli.json({text("stories"), text("readiness"), id});
    QVERIFY2(one.status == 0, one.whole());
    QCOMPARE(one.object().value(text("parts")).toArray().size(), 6);
    QCOMPARE(one.object().value(text("ready")).toBool(true), false);
    const auto rehearsed = [&] {
        return cli.json({text("stories"), text("readiness"), id})
            .object()
            .value(text("parts"))[4][text("state")]
            .toString();
    };
    QCOMPARE(rehearsed(), text("missing"));
    QVERIFY(!cli.importTone(2, {text("--story"), id}).isEmpty());
    QCOMPARE(rehearsed(), text("met"));
    QCOMPARE(cli.json(words("stories readiness")).array().size(), 1);
}

void TestCliStories::anAdvertisementIsComparedWithTheBank()
{
    CliRunner cli;
    QCOMPARE(
        cli.run({text("stories"), text("add"), text("One"), text("--set"),
                 text("facts.goal=Kubernetes rollouts without a pager")})
            .status,
        0);
    const QString advert = cli.path(text("advert.txt"));
    QVERIFY(write(advert, "You run Kubernetes. You love Kubernetes. Terraform and Terraform again.\n"));
    const CliResult result = cli.json({text("stories"), text("words"), advert});
    QVERIFY2(result.status == 0, result.whole());
    QHash<QString, QString> uses;
    for (const QJsonValue& each : result.array())
        uses.insert(each[text("term")].toString(), each[text("use")].toString());
    QCOMPARE(uses.value(text("Kubernetes")), text("used"));
    QCOMPARE(uses.value(text("Terraform")), text("absent"));
    QVERIFY(write(advert, QByteArray("\xff\xfe\0x", 4)));
    QCOMPARE(cli.run({text("stories"), text("words"), advert}).status, 1);
}

void TestCliStories::questionsAreChangedRetiredAndPutBack()
{
    CliRunner cli;
    const QString id = text("ml-rollback");
    const QJsonObject ours = cli.json({text("questions"), text("show"), id}).object();
    QVERIFY(!ours.value(text("edited")).toBool(true) && !ours.value(text("retired")).toBool(true));
    const CliResult set =
        cli.json({text("questions"), text("set"), id, text("text=My words?"), text("categories=a, b")});
    QVERIFY2(set.status == 0, set.whole());
    QCOMPARE(valueOf(set, "text"), text("My words?"));
    QCOMPARE(set.object().value(text("categories")).toArray(), QJsonArray({text("a"), text("b")}));
    QVERIFY(set.object().value(text("edited")).toBool());
    const CliResult reverted = cli.json({text("questions"), text("revert"), id});
    QVERIFY2(reverted.status == 0, reverted.whole());
    QCOMPARE(reverted.object(), ours);

    const qsizetype count = cli.json(words("questions")).array().size();
    QVERIFY(cli.json({text("questions"), text("retire"), id}).object().value(text("retired")).toBool());
    QCOMPARE(cli.json(words("questions list")).array().size(), count - 1);
    QCOMPARE(cli.json(words("questions list --retired")).array().size(), count);
    QCOMPARE(cli.json({text("questions"), text("restore"), id}).object(), ours);
    QCOMPARE(cli.json(words("questions list")).array().size(), count);
}

void TestCliStories::setsOfQuestionsAreKept()
{
    CliRunner cli;
    QVERIFY(write(cli.path(text("advert.txt")), "We want you.\n"));
    const CliResult added = cli.json(
        {text("questions"), text("sets"), text("add"), text("Example GmbH"), text("--question"),
         text("ml-rollback"), text("--question"), text("ml-drift"), text("--advert"),
         cli.path(text("advert.txt"))});
    QVERIFY2(added.status == 0, added.whole());
    QCOMPARE(added.object().value(text("questions")).toArray().size(), 2);
    QVERIFY(valueOf(added, "advert").startsWith(text("We want you.")));
    const QString id = idOf(added);
    const CliResult changed =
        cli.json({text("questions"), text("sets"), text("set"), id, text("--name"), text("Example AG")});
    QCOMPARE(valueOf(changed, "name"), text("Example AG"));
    QCOMPARE(changed.object().value(text("questions")).toArray().size(), 2);
    QCOMPARE(cli.json(words("questions sets")).array().at(0).toObject(), changed.object());
    QCOMPARE(cli.run({text("questions"), text("sets"), text("remove"), id}).status, 0);
    QVERIFY(cli.json(words("questions sets list")).array().isEmpty());
}

QTEST_GUILESS_MAIN(TestCliStories)
#include "TestCliStories.moc"
