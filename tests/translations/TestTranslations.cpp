#include "translations/TranslationFile.h"
#include "translations/Translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace starling::test;

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void theSourceHasNoOtherText_data();
    void theSourceHasNoOtherText();
    void aBadTranslationIsFound_data();
    void aBadTranslationIsFound();
    void countsReadRightInEveryLanguage_data();
    void countsReadRightInEveryLanguage();

private:
    static void addLanguages();
    [[nodiscard]] static QByteArray contents(const QString& path);
};

void TestTranslations::addLanguages()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("forms");
    QTest::addColumn<bool>("pluralsOnly");
    QTest::newRow("English plurals") << QStringLiteral("starling_en.ts") << 2 << true;
    QTest::newRow("German") << QStringLiteral("starling_de.ts") << 2 << false;
}

QByteArray TestTranslations::contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestTranslations::everyTextIsTranslated_data()
{
    addLanguages();
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(QString, file);
    QFETCH(int, forms);
    QFETCH(bool, pluralsOnly);
    const auto messages =
        readTranslations(contents(QStringLiteral(STARLING_SOURCE_DIR "/translations/") + file));
    QVERIFY(!messages.isEmpty());
    QStringList troubles;
    for (const Message& message : messages)
        if (const QString trouble = troubleWith(message, forms); !trouble.isEmpty())
            troubles << QStringLiteral("%1: “%2” %3").arg(message.context, message.source, trouble);
        else if (message.translations.join(u' ').contains(QLatin1String("(s)")))
            troubles << QStringLiteral("%1: “%2” leaves the form open").arg(message.context, message.source);
        else if (pluralsOnly && !message.isPlural)
            troubles << QStringLiteral("%1: “%2” is no plural").arg(message.context, message.source);
    QVERIFY2(troubles.isEmpty(), qPrintable(u'\n' + troubles.join(u'\n')));
}

void TestTranslations::theSourceHasNoOtherText_data()
{
    addLanguages();
}

void TestTranslations::theSourceHasNoOtherText()
{
    QFETCH(QString, file);
    QFETCH(bool, pluralsOnly);
    const QString root = QStringLiteral(STARLING_SOURCE_DIR);
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(file);
    QVERIFY(QFile::copy(root + QStringLiteral("/translations/") + file, fresh));
    QVERIFY(QFile::setPermissions(fresh, QFile::ReadOwner | QFile::WriteOwner));
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    QStringList words{
        QStringLiteral("-locations"),
        QStringLiteral("none"),
        QStringLiteral("-no-obsolete"),
        root + QStringLiteral("/core"),
        root + QStringLiteral("/app"),
        QStringLiteral("-ts"),
        fresh};
    if (pluralsOnly)
        words.prepend(QStringLiteral("-pluralonly"));
    lupdate.start(QStringLiteral(STARLING_LUPDATE), words);
    QVERIFY(lupdate.waitForFinished(120'000));
    QVERIFY2(lupdate.exitCode() == 0, lupdate.readAll().constData());

    QSet<QString> known;
    for (const Message& message : readTranslations(contents(root + QStringLiteral("/translations/") + file)))
        known.insert(message.key());
    QStringList unknown;
    const auto found = readTranslations(contents(fresh));
    QVERIFY(!found.isEmpty());
    for (const Message& message : found)
        if (!known.remove(message.key()))
            unknown << QStringLiteral("%1: “%2”").arg(message.context, message.source);
    QVERIFY2(unknown.isEmpty(), qPrintable(QStringLiteral("\nnot in the file:\n") + unknown.join(u'\n')));
    QVERIFY2(
        known.isEmpty(),
        qPrintable(QStringLiteral("\nnot in the source any more:\n") + known.values().join(u'\n')));
}

void TestTranslations::aBadTranslationIsFound_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("found");
    const auto row = [](const char* name, const char* message, bool found = true) {
        QTest::newRow(name) << QByteArray(message) << found;
    };
    row("fine", "<message><source>Take %1.</source><translation>Aufnahme %1.</translation></message>", false);
    row("unfinished",
        "<message><source>Take</source><translation type=\"unfinished\">Aufnahme</translation></message>");
    row("obsolete",
        "<message><source>Take</source><translation type=\"vanished\">Aufnahme</translation></message>");
    row("empty", "<message><source>Take</source><translation></translation></message>");
    row("a placeholder lost",
        "<message><source>Take %1</source><translation>Aufnahme</translation></message>");
    row("a placeholder changed",
        "<message><source>Take %1</source><translation>Aufnahme %2</translation></message>");
    row("no full stop", "<message><source>Saved.</source><translation>Gesichert</translation></message>");
    row("no ellipsis", "<message><source>Open…</source><translation>Öffnen</translation></message>");
    row("a key lost", "<message><source>&amp;Open</source><translation>Öffnen</translation></message>");
    row("a plural form missing",
        "<message numerus=\"yes\"><source>%n takes</source><translation><numerusform>%n "
        "Aufnahmen</numerusform></translation></message>");
    row("a plural form empty",
        "<message numerus=\"yes\"><source>%n takes</source><translation><numerusform></numerusform>"
        "<numerusform>%n Aufnahmen</numerusform></translation></message>");
    row("both plural forms",
        "<message numerus=\"yes\"><source>%n takes</source><translation><numerusform>eine Aufnahme"
        "</numerusform><numerusform>%n Aufnahmen</numerusform></translation></message>",
        false);
}

void TestTranslations::aBadTranslationIsFound()
{
    QFETCH(QByteArray, message);
    QFETCH(bool, found);
    const auto messages = readTranslations(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?><TS><context><name>Page</name>" + message
        + "</context></TS>");
    QCOMPARE(messages.size(), 1);
    QCOMPARE(!troubleWith(messages.first(), 2).isEmpty(), found);
}

void TestTranslations::countsReadRightInEveryLanguage_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QStringList>("weeks");
    const QStringList english{QStringLiteral("0 weeks"), QStringLiteral("1 week"), QStringLiteral("2 weeks")};
    QTest::newRow("no language") << QLocale::c() << english;
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedKingdom) << english;
    QTest::newRow("not translated") << QLocale(QLocale::Icelandic) << english;
    QTest::newRow("German") << QLocale(QLocale::German)
                            << QStringList{
                                   QStringLiteral("0 Wochen"), QStringLiteral("1 Woche"),
                                   QStringLiteral("2 Wochen")};
}

void TestTranslations::countsReadRightInEveryLanguage()
{
    QFETCH(QLocale, locale);
    QFETCH(QStringList, weeks);
    QObject owner;
    starling::installTranslations(locale, &owner);
    QStringList said;
    for (int n = 0; n <= 2; ++n)
        said << QCoreApplication::translate("starling::ProgressFilterBar", "%n week(s)", nullptr, n);
    QCOMPARE(said, weeks);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "TestTranslations.moc"
