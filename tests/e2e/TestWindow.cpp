// The main job in the real window: real keys, a real (virtual) microphone and loudspeaker.

#include "e2e/StudioRun.h"
#include "support/SmallDisk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace starling::test;

namespace {

QJsonArray segmentsOf(const QJsonObject& take)
{
    return take.value(QStringLiteral("segments")).toArray();
}

QJsonObject onlyTake(const StudioRun& studio)
{
    const QJsonArray takes = studio.cli({QStringLiteral("takes")}).array();
    return takes.size() == 1 ? takes.first().toObject() : QJsonObject();
}

} // namespace

class TestWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aSpokenAnswerGoesAllTheWayThrough();
    void closingWhileRecordingAsksAndKeepsTheTake();
    void anUnpluggedMicrophoneIsSaidAndTheTakeKept();
    void aKilledSoundServerIsSaidAndTheTakeKept();
    void aFullDiskIsSaidAndTheTakeKept();
    void aKilledStudioBringsTheTakeBack();
    void theKeysOfAPageAreAKeyAway();

private:
    bool record(int milliseconds);
    /// Breaks something while recording and waits for the banner about it; prints how long that took.
    template<typename Break>
    bool isSaid(const char* what, Break breakIt);
    /// Keeps a picture when STARLING_PICTURES names a folder.
    void picture(const QString& name);

    std::unique_ptr<SoundServer> m_sound;
    std::unique_ptr<VirtualDisplay> m_display;
    std::unique_ptr<StudioRun> m_studio;
    QTemporaryDir m_dir;
    QString m_speech;
};

void TestWindow::initTestCase()
{
    m_speech = m_dir.filePath(QStringLiteral("answer.wav"));
    QVERIFY(SoundServer::synthesise(
        QStringLiteral(
            "Our ranking model lost five percent of its recall in two days. I was on call, and I had to find "
            "the cause before the weekend. I compared the feature distributions, found a schema change, and "
            "rolled the model back within twenty minutes. Recall returned to ninety one percent."),
        m_speech));
}

void TestWindow::init()
{
    m_sound = std::make_unique<SoundServer>();
    QVERIFY2(m_sound->start(), qPrintable(m_sound->error()));
    m_display = std::make_unique<VirtualDisplay>();
    QVERIFY2(m_display->start(), qPrintable(m_display->error()));
    m_studio = std::make_unique<StudioRun>(*m_sound, *m_display);
}

void TestWindow::cleanup()
{
    m_studio.reset();
    m_display.reset();
    m_sound.reset();
}

void TestWindow::picture(const QString& name)
{
    const QString folder = qEnvironmentVariable("STARLING_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(m_display->screenshot(QStringLiteral("%1/%2.png").arg(folder, name)));
}

bool TestWindow::record(int milliseconds)
{
    m_sound->speakInBackground(m_speech);
    if (!m_display->press(QStringLiteral("ctrl+r")) || !m_studio->waitFor(QStringLiteral("first-frame")))
        return false;
    QTest::qWait(milliseconds);
    return true;
}

template<typename Break>
bool TestWindow::isSaid(const char* what, Break breakIt)
{
    QElapsedTimer clock;
    clock.start();
    if (!breakIt())
        return false;
    const auto notice = m_studio->waitFor(QStringLiteral("notice"));
    if (!notice || notice->value(QStringLiteral("topic")).toString() != QStringLiteral("capture"))
        return false;
    qInfo(
        "%s: banner at most %lld ms after the order: %s", what, clock.elapsed(),
        qPrintable(notice->value(QStringLiteral("text")).toString()));
    picture(
        QStringLiteral("window-") + QString(QLatin1String(what)).replace(QLatin1Char(' '), QLatin1Char('-')));
    return true;
}

void TestWindow::aSpokenAnswerGoesAllTheWayThrough()
{
    QVERIFY(m_studio->start());
    picture(QStringLiteral("window-rehearse"));
    QVERIFY(record(2500));
    QVERIFY(m_display->press(QStringLiteral("space"))); // to Task
    QTest::qWait(2500);
    QVERIFY(m_display->press(QStringLiteral("3"))); // to Action
    QTest::qWait(2500);
    picture(QStringLiteral("window-recording"));
    QVERIFY(m_display->press(QStringLiteral("Right"))); // to Result
    QTest::qWait(500);
    QVERIFY(m_display->press(QStringLiteral("z"))); // no, still Action
    QTest::qWait(1500);
    QVERIFY(m_display->press(QStringLiteral("Escape")));
    QVERIFY(m_studio->waitFor(QStringLiteral("recording-stopped")));
    QVERIFY(m_studio->waitFor(QStringLiteral("waveform-complete")));

    QVERIFY(m_display->press(QStringLiteral("space")));
    QVERIFY(m_studio->waitFor(QStringLiteral("playback-started")));
    QTest::qWait(1500);
    QVERIFY(m_display->press(QStringLiteral("w")));
    QTest::qWait(1000);
    QVERIFY(m_display->press(QStringLiteral("m")));
    QVERIFY(m_display->press(QStringLiteral("n")));
    QVERIFY(m_display->press(QStringLiteral("ctrl+z")));
    picture(QStringLiteral("window-review"));
    QVERIFY(m_studio->goTo(QStringLiteral("takes")));
    QTest::qWait(500);
    picture(QStringLiteral("window-takes"));
    QVERIFY(m_studio->goTo(QStringLiteral("progress")));
    QTest::qWait(500);
    picture(QStringLiteral("window-progress"));
    QVERIFY(m_studio->quit());

    const QJsonObject take = onlyTake(*m_studio);
    QCOMPARE(take.value(QStringLiteral("state")).toString(), QStringLiteral("ready"));
    QStringList segments;
    for (const QJsonValue& each : segmentsOf(take))
        segments << each.toObject().value(QStringLiteral("id")).toString();
    QCOMPARE(
        segments,
        QStringList({QStringLiteral("situation"), QStringLiteral("task"), QStringLiteral("action")}));
    QStringList kinds;
    for (const QJsonValue& each : take.value(QStringLiteral("flags")).toArray())
        kinds << each.toObject().value(QStringLiteral("kind")).toString();
    QCOMPARE(kinds, QStringList({QStringLiteral("we"), QStringLiteral("metric")}));
    QVERIFY(take.value(QStringLiteral("duration_ms")).toInt() > 9000);
    QVERIFY(take.value(QStringLiteral("peak_dbfs")).toDouble() > -40);

    const QJsonArray weeks =
        m_studio->cli({QStringLiteral("progress")}).object().value(QStringLiteral("weeks")).toArray();
    const QJsonObject flags = weeks.last().toObject().value(QStringLiteral("flags")).toObject();
    QCOMPARE(flags.value(QStringLiteral("we")).toObject().value(QStringLiteral("count")).toInt(), 1);
}

void TestWindow::closingWhileRecordingAsksAndKeepsTheTake()
{
    QVERIFY(m_studio->start());
    QVERIFY(record(3000));
    QVERIFY(m_display->press(QStringLiteral("ctrl+q")));
    QTest::qWait(1000);
    picture(QStringLiteral("window-closing"));
    QVERIFY(m_display->press(QStringLiteral("alt+s"))); // Stop and close
    QTRY_VERIFY_WITH_TIMEOUT(!onlyTake(*m_studio).isEmpty(), 30'000);
    QCOMPARE(onlyTake(*m_studio).value(QStringLiteral("state")).toString(), QStringLiteral("ready"));
}

void TestWindow::anUnpluggedMicrophoneIsSaidAndTheTakeKept()
{
    QVERIFY(m_sound->plugMicrophone(QStringLiteral("second")));
    QVERIFY(m_studio->start());
    QVERIFY(record(3000));
    QVERIFY(isSaid("unplugged", [this] { return m_sound->unplugMicrophone(); }));
    QVERIFY(m_display->press(QStringLiteral("Escape")));
    QVERIFY(m_studio->waitFor(QStringLiteral("waveform-complete")));
    QVERIFY(m_studio->quit());
    QVERIFY(onlyTake(*m_studio).value(QStringLiteral("duration_ms")).toInt() >= 2500);
}

void TestWindow::aKilledSoundServerIsSaidAndTheTakeKept()
{
    QVERIFY(m_studio->start());
    QVERIFY(record(3000));
    QVERIFY(isSaid("server killed", [this] {
        m_sound->kill();
        return true;
    }));
    QVERIFY(m_display->press(QStringLiteral("Escape")));
    QVERIFY(m_studio->waitFor(QStringLiteral("waveform-complete")));
    QVERIFY(m_studio->quit());
    QVERIFY(onlyTake(*m_studio).value(QStringLiteral("duration_ms")).toInt() >= 2500);
}

void TestWindow::aFullDiskIsSaidAndTheTakeKept()
{
    SmallDisk disk(100); // more than the ten minutes of sound below which the room is called small
    if (!disk.isMounted())
        QSKIP("this system lets nobody mount a small disk of their own");
    m_studio->useLibrary(disk.path() + QStringLiteral("/library"));
    QVERIFY(m_studio->start());
    QVERIFY(record(3000));
    QVERIFY(isSaid("disk full", [&disk] { return disk.fill(); }));
    QVERIFY(m_studio->waitFor(QStringLiteral("waveform-complete")));
    QVERIFY(m_studio->quit());
    QVERIFY(disk.clear());
    const QJsonObject take = onlyTake(*m_studio);
    QCOMPARE(take.value(QStringLiteral("state")).toString(), QStringLiteral("ready"));
    QVERIFY(take.value(QStringLiteral("duration_ms")).toInt() >= 2500);
}

void TestWindow::aKilledStudioBringsTheTakeBack()
{
    QVERIFY(m_studio->start());
    QVERIFY(record(4000));
    QVERIFY(m_display->press(QStringLiteral("space")));
    QTest::qWait(500);
    m_studio->kill();
    QVERIFY(m_studio->start());
    const auto notice = m_studio->waitFor(QStringLiteral("notice"));
    QVERIFY(notice);
    QCOMPARE(notice->value(QStringLiteral("topic")).toString(), QStringLiteral("recovered"));
    QVERIFY(m_studio->quit());
    const QJsonObject take = onlyTake(*m_studio);
    QCOMPARE(take.value(QStringLiteral("state")).toString(), QStringLiteral("recovered"));
    QVERIFY(take.value(QStringLiteral("duration_ms")).toInt() >= 3500);
    QCOMPARE(segmentsOf(take).size(), 2);
}

void TestWindow::theKeysOfAPageAreAKeyAway()
{
    QVERIFY(m_studio->start());
    QVERIFY(m_display->press(QStringLiteral("F1")));
    QTest::qWait(500);
    picture(QStringLiteral("window-keys"));
    QVERIFY(m_display->press(QStringLiteral("Escape")));
    QTest::qWait(500); // the window manager gives the focus back when it comes to it
    QVERIFY(m_studio->quit());
}

QTEST_GUILESS_MAIN(TestWindow)
#include "TestWindow.moc"
