#include "cli/CliRunner.h"

#include <QtTest>

using namespace starling::test;

namespace {
QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}
} // namespace

class TestCliUsage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void versionAndHelpNeedNoLibrary();
    void everyCommandHasHelp_data();
    void everyCommandHasHelp();
    void wrongUsageIsStatusTwo_data();
    void wrongUsageIsStatusTwo();
    void whatDoesNotExistIsStatusOne_data();
    void whatDoesNotExistIsStatusOne();
    void globalOptionsMayFollowTheCommand();
    void aFailureIsADocumentTooWithJson();
    void germanIsSpokenWhereTheLocaleAsksForIt();
};

void TestCliUsage::versionAndHelpNeedNoLibrary()
{
    CliRunner cli;
    const CliResult version = cli.bare({QStringLiteral("--version")});
    QCOMPARE(version.status, 0);
    QVERIFY(version.out.startsWith("starling-cli "));
    const CliResult help = cli.bare({QStringLiteral("--help")});
    QCOMPARE(help.status, 0);
    for (const char* command :
         {"doctor", "frameworks", "questions",    "stories", "record",  "import", "takes",
          "show",   "delete",     "restore-take", "mark",    "flag",    "unflag", "rate",
          "render", "progress",   "export",       "backup",  "restore", "check"})
        QVERIFY2(help.out.contains(QByteArray("  ") + command + ' '), command);
    QVERIFY(!QFile::exists(cli.path(QStringLiteral("data"))));
}

void TestCliUsage::everyCommandHasHelp_data()
{
    QTest::addColumn<QString>("command");
    for (const QString& each : words("doctor frameworks questions stories record import takes show delete "
                                     "restore-take mark flag unflag rate "
                                     "render progress export backup restore check"))
        QTest::newRow(qPrintable(each)) << each;
}

void TestCliUsage::everyCommandHasHelp()
{
    QFETCH(QString, command);
    CliRunner cli;
    const CliResult help = cli.run({command, QStringLiteral("--help")});
    QCOMPARE(help.status, 0);
    QVERIFY2(help.out.contains("starling-cli " + command.toUtf8()), help.whole());
    QVERIFY(help.err.isEmpty());
}

void TestCliUsage::wrongUsageIsStatusTwo_data()
{
    QTest::addColumn<QString>("line");
    for (const char* line :
         {"",
          "dance",
          "--dance",
          "takes --dance",
          "takes extra",
          "show",
          "show a b",
          "mark x",
          "mark x --segments task",
          "mark x --segments -5:task",
          "mark x --segments abc:task",
          "flag x --kind we",
          "flag x --at 5",
          "flag x --kind we --at five",
          "flag x --kind we --at 9 --end 5",
          "rate x",
          "rate x --clarity 6",
          "rate x --clarity 0",
          "rate x --impact good",
          "render x --speed 9 --out o.wav",
          "render x --speed 2",
          "render x --speed fast --out o.wav",
          "export x --format mp3 --out o.mp3",
          "export x --format wav",
          "export x --format vtt --out o.vtt --segment 1",
          "export x --format wav --out o.wav --segment 1 --from 0",
          "export x --format wav --out o.wav --from 900 --to 900",
          "export x --format wav --out o.wav --to soon",
          "export x --format pdf --out o.pdf --paper napkin",
          "progress --weeks 1",
          "progress --weeks many",
          "takes --since yesterday",
          "import",
          "import a b --labels l.txt",
          "import a --recorded-at soon",
          "import a --depth bottomless",
          "record",
          "record --seconds 0",
          "record --seconds ten",
          "record --seconds 1 --mark 5",
          "questions dance",
          "questions set ml-rollback",
          "questions set ml-rollback mood=good",
          "questions sets dance",
          "questions retire",
          "stories dance",
          "stories add",
          "stories add a b",
          "stories add a --set facts.goal",
          "stories show",
          "stories list --set a=b",
          "stories import",
          "stories import a.md --on-conflict shrug",
          "stories export",
          "stories export bank.txt",
          "stories export bank --format pdf",
          "questions add",
          "questions remove",
          "backup",
          "restore",
          "--library",
          "flag x --kind"})
        QTest::newRow(*line ? line : "nothing") << QString::fromLatin1(line);
}

void TestCliUsage::wrongUsageIsStatusTwo()
{
    QFETCH(QString, line);
    CliRunner cli;
    const QStringList given = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const CliResult result = line == QLatin1String("--library") ? cli.bare(given) : cli.run(given);
    QVERIFY2(result.status == 2, result.whole());
    QVERIFY(result.out.isEmpty());
    QCOMPARE(result.err.count('\n'), 1);
}

void TestCliUsage::whatDoesNotExistIsStatusOne_data()
{
    QTest::addColumn<QString>("line");
    for (const char* line :
         {"show x",
          "delete x",
          "restore-take x",
          "mark x --segments 0:task",
          "flag x --kind we --at 5",
          "flag x --kind sneeze --at 5",
          "unflag x y",
          "rate x --clarity 3",
          "render x --speed 2 --out o.wav",
          "export x --format wav --out o.wav",
          "import nowhere.wav",
          "import a.wav --framework x",
          "import a.wav --question x",
          "import a.wav --story x",
          "record --seconds 1 --framework x",
          "record --seconds 1 --mark 0:sneeze",
          "questions remove x",
          "questions remove ml-rollback",
          "questions show x",
          "questions set x text=y",
          "questions retire x",
          "questions revert ml-rollback",
          "questions sets set x",
          "questions sets add a --question x",
          "stories show x",
          "stories delete x",
          "stories restore x",
          "stories set x title=y",
          "stories add a --template x",
          "stories add a --set mood=good",
          "stories add a --set marks.role=6",
          "stories add a --set framework=x",
          "stories export x --out o.json",
          "stories import nowhere.md",
          "stories readiness x",
          "stories words nowhere.txt",
          "restore nowhere.tar"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestCliUsage::whatDoesNotExistIsStatusOne()
{
    QFETCH(QString, line);
    CliRunner cli;
    const CliResult result = cli.run(line.split(QLatin1Char(' ')));
    QVERIFY2(result.status == 1, result.whole());
    QVERIFY2(result.err.count('\n') == 1, result.whole());
    QVERIFY(!QFile::exists(cli.path(QStringLiteral("o.wav"))));
}

void TestCliUsage::globalOptionsMayFollowTheCommand()
{
    CliRunner cli;
    const CliResult result = cli.bare(
        {QStringLiteral("takes"), QStringLiteral("--json"), QStringLiteral("--library"), cli.library(),
         QStringLiteral("--quiet")});
    QVERIFY2(result.status == 0, result.whole());
    QCOMPARE(QJsonDocument::fromJson(result.out), QJsonDocument(QJsonArray()));
    QVERIFY(QFile::exists(cli.library()));
    const CliResult empty = cli.bare({QStringLiteral("--library"), QString(), QStringLiteral("takes")});
    QCOMPARE(empty.status, 2); // a script's unset variable must not mean the user's own library
}

void TestCliUsage::aFailureIsADocumentTooWithJson()
{
    CliRunner cli;
    for (const char* line : {"show x", "dance", "takes --dance"}) {
        const CliResult result = cli.json(words(line));
        QVERIFY(result.status != 0);
        QCOMPARE(result.object().value(QLatin1String("error")).toString(), result.sentence());
    }
}

void TestCliUsage::germanIsSpokenWhereTheLocaleAsksForIt()
{
    CliRunner cli;
    cli.setVariable(QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8"));
    const CliResult result = cli.json({QStringLiteral("frameworks")});
    QCOMPARE(result.status, 0);
    QCOMPARE(
        result.array().at(0)[QLatin1String("segments")].toArray().at(1)[QLatin1String("name")].toString(),
        QStringLiteral("Aufgabe"));
}

QTEST_GUILESS_MAIN(TestCliUsage)
#include "TestCliUsage.moc"
