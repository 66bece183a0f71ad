#include "base/DateText.h"

#include <QTest>

using namespace starling;

class TestBase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMomentIsWrittenWithoutSeconds_data();
    void aMomentIsWrittenWithoutSeconds();
    void everyLocaleWritesHoursAndMinutes();

private:
    const QDateTime m_moment{QDate(2026, 11, 9), QTime(16, 7, 55)};
};

void TestBase::aMomentIsWrittenWithoutSeconds_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::newRow("C") << QLocale::c() << QStringLiteral("9 Nov 2026 16:07");
    QTest::newRow("German") << QLocale(QLocale::German) << QStringLiteral("09.11.26 16:07");
    QTest::newRow("American") << QLocale(QLocale::English, QLocale::UnitedStates)
                              << QStringLiteral("11/9/26 4:07 PM");
}

void TestBase::aMomentIsWrittenWithoutSeconds()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    // Later editions of the locale data put a narrow space before AM and PM.
    const QString written =
        dateTimeText(m_moment, QLocale::ShortFormat, locale).replace(QChar(0x202f), QLatin1Char(' '));
    QCOMPARE(written, text);
    QCOMPARE(
        dateTimeText(m_moment.toUTC(), QLocale::ShortFormat, locale),
        dateTimeText(m_moment, QLocale::ShortFormat, locale));
}

void TestBase::everyLocaleWritesHoursAndMinutes()
{
    for (const QLocale& locale :
         QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
        const auto at = [&](int minute, int second) {
            return dateTimeText({QDate(2026, 11, 9), QTime(16, minute, second)}, QLocale::LongFormat, locale);
        };
        QVERIFY2(at(7, 55) == at(7, 0), qPrintable(locale.name()));
        QVERIFY2(at(7, 55) != at(8, 55), qPrintable(locale.name()));
    }
}

QTEST_GUILESS_MAIN(TestBase)
#include "TestBase.moc"
