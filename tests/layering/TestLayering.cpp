#include "layering/LayeringRules.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace starling::test;

class TestLayering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noArrowOfTheHouseClimbs();
    void noFileNamesAMachine();
    void aBadLineIsFound_data();
    void aBadLineIsFound();
    void twoRoomsOfOneFloorMayNotIncludeOneAnother();
    void aPathOfOneMachineIsFound();

private:
    static void write(const QString& root, const QString& file, const QByteArray& text);
};

void TestLayering::write(const QString& root, const QString& file, const QByteArray& text)
{
    QVERIFY(QDir(root).mkpath(QFileInfo(file).path()));
    QFile out(root + u'/' + file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(text), text.size());
}

void TestLayering::noArrowOfTheHouseClimbs()
{
    const QString root = QStringLiteral(STARLING_SOURCE_DIR);
    QVERIFY(QFile::exists(root + QLatin1String("/core/base/Error.h")));
    const QList<Breach> breaches = findBreaches(root);
    QVERIFY2(breaches.isEmpty(), qPrintable(QLatin1Char('\n') + toText(breaches)));
}

void TestLayering::noFileNamesAMachine()
{
    const QList<Breach> breaches = findMachinePaths(QStringLiteral(STARLING_SOURCE_DIR));
    QVERIFY2(breaches.isEmpty(), qPrintable(QLatin1Char('\n') + toText(breaches)));
}

void TestLayering::aBadLineIsFound_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("found");
    const auto row = [](const char* name, const char* file, const char* line, bool found = true) {
        QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(line) << found;
    };

    row("a room includes the floor above", "core/audio/A.cpp", "#include \"library/Library.h\"");
    row("the same without spaces", "core/audio/A.cpp", "#include\"library/Library.h\"");
    row("the same indented", "core/audio/A.cpp", "  #  include \"library/Library.h\"");
    row("a header that does not exist", "core/answer/A.h", "#include \"audio/Missing.h\"");
    row("core includes app", "core/library/A.cpp", "#include \"app/Studio.h\"");
    row("core includes app by its short name", "core/library/A.cpp", "#include \"Studio.h\"");
    row("core includes a widget", "core/rehearsal/A.cpp", "#include <QLabel>");
    row("core includes a module of widgets", "core/rehearsal/A.cpp", "#include <QtWidgets/QLabel>");
    row("core opens a dialog", "core/library/A.cpp", "#include <QMessageBox>");
    row("core lays out widgets", "core/exchange/A.cpp", "#include <QVBoxLayout>");
    row("core draws charts", "core/progress/A.cpp", "#include <QChartView>");
    row("SQL outside the library", "core/exchange/A.cpp", "#include <QSqlQuery>");
    row("SQL in a page", "app/takes/A.cpp", "#include <QSqlTableModel>");
    row("a sound device in a page", "app/review/A.cpp", "#include <QAudioSink>");
    row("a codec outside audio", "core/exchange/A.cpp", "#include <sndfile.h>");
    row("a page includes another", "app/review/A.cpp", "#include \"takes/TakesPage.h\"");
    row("a page includes another by path", "app/review/A.cpp", "#include \"../takes/TakesPage.h\"");
    row("shared widgets include a page", "app/widgets/A.cpp", "#include \"takes/TakesPage.h\"");
    row("the command line includes a page", "app/cli/A.cpp", "#include \"takes/TakesPage.h\"");
    row("a room nobody planned", "core/attic/A.cpp", "#include <QString>");

    row("its own room is fine", "core/library/A.cpp", "#include \"library/Library.h\"", false);
    row("the floor below is fine", "core/exchange/A.cpp", "#include \"library/Library.h\"", false);
    row("lines of text on paper are fine", "core/exchange/A.cpp", "#include <QTextLayout>", false);
    row("SQL in the library is fine", "core/library/A.cpp", "#include <QSqlQuery>", false);
    row("a sink in audio is fine", "core/audio/A.cpp", "#include <QAudioSink>", false);
    row("core's progress in a page is fine", "app/review/A.cpp", "#include \"progress/Progress.h\"", false);
    row("shared widgets are fine", "app/review/A.cpp", "#include \"widgets/Banner.h\"", false);
    row("the window includes pages", "app/MainWindow.cpp", "#include \"takes/TakesPage.h\"", false);
    row("a comment is fine", "core/audio/A.cpp", "// #include \"library/Library.h\"", false);
}

void TestLayering::aBadLineIsFound()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, line);
    QFETCH(bool, found);
    QTemporaryDir tree;
    for (const auto* header :
         {"core/library/Library.h", "core/progress/Progress.h", "app/Studio.h", "app/takes/TakesPage.h",
          "app/widgets/Banner.h"})
        write(tree.path(), QLatin1String(header), "#pragma once\n");
    QCOMPARE(toText(findBreaches(tree.path())), QString());
    write(tree.path(), file, "#include <QString>\n" + line + "\n");
    const QList<Breach> breaches = findBreaches(tree.path());
    QCOMPARE(!breaches.isEmpty(), found);
    if (found)
        QCOMPARE(breaches.first().file, file);
}

void TestLayering::twoRoomsOfOneFloorMayNotIncludeOneAnother()
{
    QTemporaryDir tree;
    write(tree.path(), QStringLiteral("core/exchange/A.h"), "#include \"rehearsal/B.h\"\n");
    write(tree.path(), QStringLiteral("core/rehearsal/B.h"), "#pragma once\n");
    QCOMPARE(toText(findBreaches(tree.path())), QString());
    write(tree.path(), QStringLiteral("core/rehearsal/B.h"), "#include \"exchange/A.h\"\n");
    QCOMPARE(findBreaches(tree.path()).size(), 1);
}

void TestLayering::aPathOfOneMachineIsFound()
{
    QTemporaryDir tree;
    write(tree.path(), QStringLiteral("core/base/A.cpp"), "// see https://example.org/home/page\n");
    QCOMPARE(toText(findMachinePaths(tree.path())), QString());
    write(
        tree.path(), QStringLiteral("core/base/B.cpp"),
        QByteArray("// read from /ho") + "me/somebody/takes\n");
    QCOMPARE(findMachinePaths(tree.path()).size(), 1);
    write(tree.path(), QStringLiteral("build/dev/notes.txt"), QByteArray("/ho") + "me/somebody\n");
    QCOMPARE(findMachinePaths(tree.path()).size(), 1);
}

QTEST_GUILESS_MAIN(TestLayering)
#include "TestLayering.moc"
