// A story written in the real window: kill -9 at any moment of typing costs its last second at most, and
// three stories written from nothing are there afterwards.

#include "e2e/StudioRun.h"
#include "library/Library.h"
#include "support/Random.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace starling;
using namespace starling::test;

class TestStoryTyping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aKillWhileTypingCostsASecondAtMost_data();
    void aKillWhileTypingCostsASecondAtMost();
    void threeStoriesAreWrittenFromNothing();

private:
    [[nodiscard]] std::vector<Story> stories() const;
    void picture(const QString& name);

    std::unique_ptr<SoundServer> m_sound;
    std::unique_ptr<VirtualDisplay> m_display;
    std::unique_ptr<StudioRun> m_studio;
};

void TestStoryTyping::init()
{
    m_sound = std::make_unique<SoundServer>();
    QVERIFY2(m_sound->start(), qPrintable(m_sound->error()));
    m_display = std::make_unique<VirtualDisplay>(QSize(1280, 800));
    QVERIFY2(m_display->start(), qPrintable(m_display->error()));
    m_studio = std::make_unique<StudioRun>(*m_sound, *m_display);
}

void TestStoryTyping::cleanup()
{
    m_studio.reset();
    m_display.reset();
    m_sound.reset();
}

std::vector<Story> TestStoryTyping::stories() const
{
    auto library = Library::open(m_studio->library());
    if (!library)
        return {};
    return (*library)->stories().all().value_or(std::vector<Story>());
}

void TestStoryTyping::picture(const QString& name)
{
    const QString folder = qEnvironmentVariable("STARLING_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(m_display->screenshot(QStringLiteral("%1/%2.png").arg(folder, name)));
}

void TestStoryTyping::aKillWhileTypingCostsASecondAtMost_data()
{
    QTest::addColumn<int>("moment");
    const quint32 seed = Random::seed();
    qInfo("STARLING_SEED=%u", seed);
    Random random(seed);
    for (int i = 1; i <= 5; ++i)
        QTest::addRow("kill %d", i) << int(random.integer(200, 3'000));
}

void TestStoryTyping::aKillWhileTypingCostsASecondAtMost()
{
    QFETCH(int, moment); // ms of typing before the kill
    {
        auto library = Library::open(m_studio->library());
        QVERIFY(library);
        QVERIFY((*library)->stories().add(QStringLiteral("Canary"), QDateTime::currentDateTime()));
    }
    QVERIFY(m_studio->start());
    QVERIFY(m_studio->goTo(QStringLiteral("stories")));
    QVERIFY(m_display->press(QStringLiteral("Return")));    // from the list to the title
    QVERIFY(m_display->press(QStringLiteral("ctrl+Next"))); // to the first fact

    QElapsedTimer clock;
    clock.start();
    QString typed;
    std::vector<qint64> when; // of each character, once xdotool has sent it
    while (clock.elapsed() < moment) {
        const QChar letter(u'a' + int(typed.size() % 26));
        QVERIFY(m_display->type(QString(letter)));
        typed += letter;
        when.push_back(clock.elapsed());
    }
    m_studio->kill();
    const qint64 killed = clock.elapsed();

    const std::vector<Story> kept = stories();
    QCOMPARE(kept.size(), size_t(1));
    const QString text = kept.front().facts.goal;
    QVERIFY2(typed.startsWith(text), qPrintable(text));
    const qint64 lost = text.size() < typed.size() ? killed - when.at(size_t(text.size())) : 0;
    qInfo(
        "killed after %lld ms: %lld of %lld characters kept, %lld ms of typing lost", killed,
        qint64(text.size()), qint64(typed.size()), lost);
    QVERIFY2(lost <= 1'000, qPrintable(QStringLiteral("%1 ms are lost").arg(lost)));
}

void TestStoryTyping::threeStoriesAreWrittenFromNothing()
{
    QVERIFY(m_studio->start());
    QVERIFY(m_studio->goTo(QStringLiteral("stories")));
    picture(QStringLiteral("stories-empty"));
    for (const char* title : {"Rolled back a ranking model", "Found silent drift", "Taught a junior"}) {
        QVERIFY(m_display->press(QStringLiteral("ctrl+n")));
        QTest::qWait(300);
        QVERIFY(m_display->press(QStringLiteral("Down")));
        QVERIFY(m_display->press(QStringLiteral("Return"))); // the first template
        QVERIFY(m_studio->waitFor(QStringLiteral("story-opened")));
        QVERIFY(m_display->press(QStringLiteral("ctrl+a")));
        QVERIFY(m_display->type(QLatin1String(title)));
        QVERIFY(m_display->press(QStringLiteral("ctrl+Next")));
        QVERIFY(m_display->type(QStringLiteral("Fewer wrong recommendations")));
        QVERIFY(m_display->press(QStringLiteral("Tab")));
        QVERIFY(m_display->type(QStringLiteral("Ranking")));
        QVERIFY(m_display->press(QStringLiteral("ctrl+Next")));
        QVERIFY(m_display->type(QStringLiteral("Friday deploy")));
        QVERIFY(m_display->press(QStringLiteral("Return")));
        QVERIFY(m_display->type(QStringLiteral("recall fell 5 points")));
        QTest::qWait(700);
    }
    picture(QStringLiteral("stories-written"));
    QVERIFY(m_display->press(QStringLiteral("ctrl+f")));
    QVERIFY(m_display->type(QStringLiteral("drift")));
    QTest::qWait(300);
    picture(QStringLiteral("stories-search"));
    QVERIFY(m_studio->quit());

    const std::vector<Story> kept = stories();
    QCOMPARE(kept.size(), size_t(3));
    for (const Story& story : kept) {
        QCOMPARE(story.facts.goal, QStringLiteral("Fewer wrong recommendations"));
        QCOMPARE(story.facts.problem, QStringLiteral("Ranking"));
        QCOMPARE(story.spine.size(), size_t(2));
    }
}

QTEST_GUILESS_MAIN(TestStoryTyping)
#include "TestStoryTyping.moc"
