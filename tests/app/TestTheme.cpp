#include "catalog/Catalog.h"
#include "widgets/MessageBanner.h"
#include "widgets/Theme.h"

#include <QApplication>
#include <QPushButton>
#include <QtTest>

using namespace starling;

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textReadsOnItsGround_data();
    void textReadsOnItsGround();
    void everyIconDraws();
    void segmentLettersReadOnTheirColours();
    void theGravestNoticeIsShownFirst();
    void aNoticeOfTheSameTopicReplacesTheOld();
    void anActionClosesItsNotice();
};

void TestTheme::textReadsOnItsGround_data()
{
    QTest::addColumn<ThemeColours>("colours");
    QTest::newRow("light") << Theme::lightColours();
    QTest::newRow("dark") << Theme::darkColours();
}

void TestTheme::textReadsOnItsGround()
{
    QFETCH(ThemeColours, colours);
    for (const QColor& ground : {colours.window, colours.surface}) {
        for (const QColor& text :
             {colours.text, colours.mutedText, colours.fault, colours.strength, colours.warning,
              colours.recording})
            QVERIFY2(Theme::contrast(text, ground) >= 4.5, qPrintable(text.name() + ground.name()));
        for (const QColor& line : {colours.focus, colours.waveform, colours.waveformPlayed, colours.playhead})
            QVERIFY2(Theme::contrast(line, ground) >= 3.0, qPrintable(line.name() + ground.name()));
    }
    QVERIFY(Theme::contrast(colours.accentText, colours.accent) >= 4.5);
}

void TestTheme::everyIconDraws()
{
    const Theme theme(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    for (int i = 0; i <= int(Icon::Coverage); ++i) {
        const QImage picture = theme.icon(Icon(i)).pixmap(48).toImage();
        bool drawn = false;
        for (int y = 0; y < picture.height() && !drawn; ++y) {
            for (int x = 0; x < picture.width() && !drawn; ++x)
                drawn = picture.pixelColor(x, y).alpha() > 128;
        }
        QVERIFY2(drawn, qPrintable(QStringLiteral("icon %1").arg(i)));
    }
}

void TestTheme::segmentLettersReadOnTheirColours()
{
    const auto catalog = loadCatalog(QLocale::c());
    QVERIFY(catalog);
    for (const Framework& framework : catalog->frameworks) {
        for (const SegmentTemplate& segment : framework.segments) {
            const QColor ground(segment.colour);
            QVERIFY2(
                Theme::contrast(Theme::textOn(ground), ground) >= 4.5, qPrintable(segment.id.toString()));
        }
    }
}

void TestTheme::theGravestNoticeIsShownFirst()
{
    const Theme theme(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    MessageBanner banner(theme);
    banner.show({QStringLiteral("a"), Notice::Kind::Error, QStringLiteral("grave"), {}});
    banner.show({QStringLiteral("b"), Notice::Kind::Info, QStringLiteral("light"), {}});
    QCOMPARE(banner.accessibleName(), QStringLiteral("grave"));
    banner.clear(QStringLiteral("a"));
    QCOMPARE(banner.accessibleName(), QStringLiteral("light"));
    banner.clear(QStringLiteral("b"));
    QVERIFY(banner.isHidden());
}

void TestTheme::aNoticeOfTheSameTopicReplacesTheOld()
{
    const Theme theme(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    MessageBanner banner(theme);
    banner.show({QStringLiteral("a"), Notice::Kind::Info, QStringLiteral("first"), {}});
    banner.show({QStringLiteral("a"), Notice::Kind::Info, QStringLiteral("second"), {}});
    QCOMPARE(banner.notices().size(), size_t(1));
    QCOMPARE(banner.accessibleName(), QStringLiteral("second"));
}

void TestTheme::anActionClosesItsNotice()
{
    const Theme theme(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    MessageBanner banner(theme);
    int run = 0;
    banner.show(
        {QStringLiteral("a"), Notice::Kind::Info, QStringLiteral("text"), {{QStringLiteral("Do"), [&] {
                                                                                ++run;
                                                                            }}}});
    banner.findChild<QPushButton*>()->click();
    QCOMPARE(run, 1);
    QVERIFY(banner.isHidden());
}

QTEST_MAIN(TestTheme)
#include "TestTheme.moc"
