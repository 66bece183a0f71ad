// The user's kinds of flag on the command line.
#include "cli/CliRunner.h"

#include <QFile>
#include <QtTest>

using namespace starling::test;

class TestCliKinds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cli = std::make_unique<CliRunner>(); }
    void aKindIsAddedChangedAndRemoved();
    void anOwnKindFlagsAndIsReported();
    void labelsNameOwnKinds();
    void builtInKindsTakeAKeyAndAColour();
    void whatCannotBeIsSaid();

private:
    [[nodiscard]] QJsonObject kind(const QString& name) const
    {
        const auto all = m_cli->json({QStringLiteral("kinds")}).array();
        for (const QJsonValue& each : all) {
            if (each[QLatin1String("name")] == name)
                return each.toObject();
        }
        return {};
    }
    [[nodiscard]] CliResult kinds(const QStringList& words) const
    {
        return m_cli->json(QStringList{QStringLiteral("kinds")} + words);
    }

    std::unique_ptr<CliRunner> m_cli;
};

#define L(text) QStringLiteral(text)

void TestCliKinds::aKindIsAddedChangedAndRemoved()
{
    const CliResult added = kinds(
        {L("add"), L("Eye contact"), L("--key"), L("e"), L("--polarity"), L("strength"), L("--colour"),
         L("#0072b2"), L("--description"), L("Look up")});
    QVERIFY2(added.status == 0 && added.isOneDocument(), added.whole());
    const QJsonObject made = added.object();
    QCOMPARE(made[L("key")].toString(), L("E"));
    QCOMPARE(made[L("polarity")].toString(), L("strength"));
    QVERIFY(!made[L("built_in")].toBool(true) && !made[L("retired")].toBool(true));
    QCOMPARE(kind(L("Eye contact")), made);

    QVERIFY(kinds({L("set"), L("eye CONTACT"), L("--name"), L("Eyes"), L("--key"), L("")}).status == 0);
    QVERIFY(kind(L("Eyes"))[L("key")].isNull());
    QVERIFY(kinds({L("retire"), made[L("id")].toString()}).object()[L("retired")].toBool());
    QVERIFY(!kinds({L("restore"), L("Eyes")}).object()[L("retired")].toBool(true));
    QCOMPARE(kinds({L("remove"), L("Eyes")}).status, 0);
    QVERIFY(kind(L("Eyes")).isEmpty());
}

void TestCliKinds::anOwnKindFlagsAndIsReported()
{
    const QString id = kinds({L("add"), L("Monotone"), L("--key"), L("Q")}).object()[L("id")].toString();
    const QString take = m_cli->importTone(20)[L("id")].toString();
    const CliResult flagged = m_cli->json(
        {L("flag"), take, L("--kind"), L("monotone"), L("--at"), L("4000"), L("--end"), L("6000")});
    QVERIFY2(flagged.status == 0, flagged.whole());
    const QJsonArray flags = flagged.object()[L("flags")].toArray();
    QCOMPARE(flags.size(), 1);
    QCOMPARE(flags.at(0)[L("kind")].toString(), id);
    QVERIFY(m_cli->run({L("show"), take}).out.contains("Monotone"));

    const QJsonArray weeks = m_cli->json({L("progress")}).object()[L("weeks")].toArray();
    QCOMPARE(weeks.last()[L("flags")][id][L("count")].toInt(), 1);
    QVERIFY(m_cli->run({L("progress")}).out.contains("Monotone"));

    const CliResult removed = kinds({L("remove"), L("Monotone")});
    QCOMPARE(removed.status, 1);
    QVERIFY2(removed.err.contains("Retire it instead"), removed.whole());
    QCOMPARE(kinds({L("retire"), L("Monotone")}).status, 0);
    const CliResult late = m_cli->json({L("flag"), take, L("--kind"), L("monotone"), L("--at"), L("1")});
    QVERIFY2(late.status == 1 && late.isOneDocument(), late.whole());
    QVERIFY(m_cli->run({L("show"), take}).out.contains("Monotone")); // still named
    const QString flag = flags.at(0)[L("id")].toString();
    QCOMPARE(m_cli->json({L("unflag"), take, flag}).status, 0);
}

void TestCliKinds::labelsNameOwnKinds()
{
    const QString id = kinds({L("add"), L("Eye contact")}).object()[L("id")].toString();
    QFile labels(m_cli->path(L("labels.txt")));
    QVERIFY(labels.open(QIODevice::WriteOnly));
    labels.write("1.0\t2.0\teye contact: at last\n");
    labels.close();
    const QJsonObject take = m_cli->importTone(5, {L("--labels"), labels.fileName()});
    const QJsonArray flags = take[L("flags")].toArray();
    QCOMPARE(flags.size(), 1);
    QCOMPARE(flags.at(0)[L("kind")].toString(), id);
    QCOMPARE(flags.at(0)[L("note")].toString(), L("at last"));
}

void TestCliKinds::builtInKindsTakeAKeyAndAColour()
{
    const QJsonObject before = kind(L("We"));
    QVERIFY(before[L("built_in")].toBool());
    QCOMPARE(kinds({L("set"), L("we"), L("--key"), L("x"), L("--colour"), L("#d55e00")}).status, 0);
    QCOMPARE(kind(L("We"))[L("key")].toString(), L("X"));
    const CliResult renamed = kinds({L("set"), L("we"), L("--name"), L("Us")});
    QVERIFY2(renamed.status == 1 && renamed.err.contains("built in"), renamed.whole());
    QCOMPARE(kinds({L("remove"), L("we")}).object(), before);
    QCOMPARE(kind(L("We")), before);
}

void TestCliKinds::whatCannotBeIsSaid()
{
    const auto refused = [&](const QStringList& words, int status, const char* part) {
        const CliResult result = kinds(words);
        return result.status == status && result.isOneDocument() && result.err.contains(part);
    };
    QVERIFY(refused({L("add"), L("Next"), L("--key"), L(".")}, 1, "next flag"));
    QVERIFY(refused({L("add"), L("Wandering"), L("--key"), L("w")}, 1, "already sets"));
    QVERIFY(refused({L("add"), L("we")}, 1, "already"));
    QVERIFY(refused({L("add"), L("Eyes"), L("--colour"), L("blue")}, 1, "colour"));
    QVERIFY(refused({L("add"), L("Eyes"), L("--polarity"), L("bad")}, 2, "polarity"));
    QVERIFY(refused({L("set"), L("nothing"), L("--key"), L("q")}, 1, "no kind of flag"));
    QVERIFY(refused({L("set"), L("overtime"), L("--key"), L("q")}, 1, "clock"));
    QVERIFY(refused({L("paint")}, 2, "Usage"));
    QVERIFY(kind(L("Eyes")).isEmpty());
}

QTEST_GUILESS_MAIN(TestCliKinds)
#include "TestCliKinds.moc"
