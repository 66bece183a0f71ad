#include "story/BulletTrouble.h"

#include "support/Random.h"

#include <QTest>

using namespace starling;
using namespace starling::test;

class TestBulletTrouble : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bulletsAreLeftAlone_data();
    void bulletsAreLeftAlone();
    void paragraphsAreNoticed_data();
    void paragraphsAreNoticed();
    void theTwentySixthWordIsTooMany();
    void anyTextGetsAnAnswer();
};

void TestBulletTrouble::bulletsAreLeftAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << QStringLiteral("  \n\t");
    QTest::newRow("a bullet") << QStringLiteral("Canary at 5 %, rollback at p99 > 300 ms");
    QTest::newRow("two short thoughts") << QStringLiteral("Shadow first. Then 5 % of traffic.");
    QTest::newRow("decimals are no sentences") << QStringLiteral("AUC 0.81 → 0.84, p99 3.1 s → 0.4 s, 1.2.3");
    QTest::newRow("dots are no sentences") << QStringLiteral("Wait … look … act. Done.");
    QTest::newRow("German") << QStringLiteral("Grenzwert vorab: Rückrollen ab 2 % Fehlern, z. B. im Test");
    QTest::newRow("Arabic") << QStringLiteral("قررت العودة إلى النموذج السابق خلال عشر دقائق");
}

void TestBulletTrouble::bulletsAreLeftAlone()
{
    QFETCH(QString, text);
    QCOMPARE(bulletTrouble(text), QString());
}

void TestBulletTrouble::paragraphsAreNoticed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("three sentences") << QStringLiteral("I looked. I found it. I fixed it.")
                                     << QStringLiteral("3 sentence");
    QTest::newRow("a script") << QStringLiteral(
        "So at that point I went to the product manager and I told her that the model which we had "
        "launched on Monday was losing us money every hour")
                              << QStringLiteral("29 word");
    QTest::newRow("lines") << QStringLiteral("word\n").repeated(30) << QStringLiteral("30 word");
}

void TestBulletTrouble::paragraphsAreNoticed()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    QVERIFY2(bulletTrouble(text).startsWith(says), qPrintable(bulletTrouble(text)));
}

void TestBulletTrouble::theTwentySixthWordIsTooMany()
{
    QCOMPARE(bulletTrouble(QStringLiteral("on-ly ").repeated(12) + QStringLiteral("one")), QString());
    QVERIFY(!bulletTrouble(QStringLiteral("word ").repeated(26)).isEmpty());
    QVERIFY(bulletTrouble(QStringLiteral("word ").repeated(25)).isEmpty());
}

void TestBulletTrouble::anyTextGetsAnAnswer()
{
    const quint32 seed = Random::seed();
    qInfo("STARLING_SEED=%u", seed);
    Random random(seed);
    for (int i = 0; i < 300; ++i) {
        const QString text = random.text(60);
        const QString trouble = bulletTrouble(text);
        QVERIFY(!trouble.contains(QLatin1Char('%')));
        // More of the same never makes it a bullet again.
        QVERIFY(trouble.isEmpty() || !bulletTrouble(text + QStringLiteral(" word") + text).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestBulletTrouble)
#include "TestBulletTrouble.moc"
