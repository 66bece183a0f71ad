#include "library/Library.h"

#include <QTemporaryDir>
#include <QTest>

using namespace starling;

class TestLessons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theNewestLessonOfTheStoryCounts();
    void withoutAStoryTheQuestionCounts();
    void aStoryWithoutLessonsTakesThoseOfItsQuestionThatToldNone();
    void trashAndBlankLessonsHaveNoSay();
    void nothingChosenMeansNoLesson();
    void theFamilyIsOfOneStoryOrQuestion();

private:
    TakeId add(const QString& lesson, const StoryId& story, const TakeSetup& asked = {});
    [[nodiscard]] QString lessonFor(const TakeSetup& setup) const;
    [[nodiscard]] static TakeSetup setupOf(const StoryId& story, const char* question, const char* text = "");

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    StoryId m_canary;
    StoryId m_drift;
    int m_minute = 0;
};

void TestLessons::init()
{
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Library::open(m_folder->path());
    QVERIFY(opened);
    m_library = std::move(*opened);
    const QDateTime now = QDateTime::currentDateTime();
    m_canary = m_library->stories().add(QStringLiteral("Canary"), now).value().id;
    m_drift = m_library->stories().add(QStringLiteral("Drift"), now).value().id;
    m_minute = 0;
}

TakeSetup TestLessons::setupOf(const StoryId& story, const char* question, const char* text)
{
    TakeSetup setup;
    setup.story = story;
    setup.question = QuestionId(QLatin1String(question));
    setup.questionText = QLatin1String(text);
    return setup;
}

TakeId TestLessons::add(const QString& lesson, const StoryId& story, const TakeSetup& asked)
{
    Take take;
    take.id = TakeId::create();
    take.recordedAt =
        QDateTime(QDate(2026, 11, 12), QTime(9, 0), Qt::OffsetFromUTC, 3600).addSecs(60 * ++m_minute);
    take.duration = Milliseconds(1000);
    take.setup = asked;
    take.setup.story = story;
    take.rating.lesson = lesson;
    return m_library->takes().insert(take) ? take.id : TakeId();
}

QString TestLessons::lessonFor(const TakeSetup& setup) const
{
    const auto lesson = m_library->takes().lessonFor(setup);
    if (!lesson)
        return QStringLiteral("failed");
    return *lesson ? (*lesson)->text : QString();
}

void TestLessons::theNewestLessonOfTheStoryCounts()
{
    add(QStringLiteral("first"), m_canary);
    const TakeId second = add(QStringLiteral("  second "), m_canary);
    add(QString(), m_canary);
    add(QStringLiteral("another story's"), m_drift, setupOf({}, "q1"));
    const auto lesson = m_library->takes().lessonFor(setupOf(m_canary, "q1"));
    QVERIFY(lesson && *lesson);
    QCOMPARE((*lesson)->text, QStringLiteral("second"));
    QCOMPARE((*lesson)->take, second);
    QCOMPARE((*lesson)->toldAt.toString(Qt::ISODate), QStringLiteral("2026-11-12T09:02:00+01:00"));
}

void TestLessons::withoutAStoryTheQuestionCounts()
{
    add(QStringLiteral("of q1"), m_canary, setupOf({}, "q1"));
    add(QStringLiteral("of q2"), {}, setupOf({}, "q2"));
    add(QStringLiteral("typed"), {}, setupOf({}, "", "Why us?"));
    QCOMPARE(lessonFor(setupOf({}, "q1", "whatever")), QStringLiteral("of q1"));
    QCOMPARE(lessonFor(setupOf({}, "q2")), QStringLiteral("of q2"));
    QCOMPARE(lessonFor(setupOf({}, "", "Why us?")), QStringLiteral("typed"));
    QCOMPARE(lessonFor(setupOf({}, "", "Why not us?")), QString());
}

void TestLessons::aStoryWithoutLessonsTakesThoseOfItsQuestionThatToldNone()
{
    add(QStringLiteral("free"), {}, setupOf({}, "q1"));
    add(QStringLiteral("of the canary"), m_canary, setupOf({}, "q1"));
    QCOMPARE(lessonFor(setupOf(m_drift, "q1")), QStringLiteral("free"));
    QCOMPARE(lessonFor(setupOf(m_canary, "q1")), QStringLiteral("of the canary"));
}

void TestLessons::trashAndBlankLessonsHaveNoSay()
{
    const TakeId kept = add(QStringLiteral("kept"), m_canary);
    const TakeId gone = add(QStringLiteral("gone"), m_canary);
    add(QStringLiteral("   "), m_canary);
    QVERIFY(m_library->takes().moveToTrash(gone, QDateTime::currentDateTime()));
    QCOMPARE(lessonFor(setupOf(m_canary, "")), QStringLiteral("kept"));
    QVERIFY(m_library->takes().moveToTrash(kept, QDateTime::currentDateTime()));
    QCOMPARE(lessonFor(setupOf(m_canary, "")), QString());
}

void TestLessons::nothingChosenMeansNoLesson()
{
    add(QStringLiteral("free"), {});
    QCOMPARE(lessonFor({}), QString());
}

void TestLessons::theFamilyIsOfOneStoryOrQuestion()
{
    const TakeId first = add({}, m_canary, setupOf({}, "q1"));
    const TakeId second = add({}, m_drift, setupOf({}, "q1"));
    const TakeId third = add({}, m_canary, setupOf({}, "q2"));
    const TakeId typed = add({}, {}, setupOf({}, "", "Why us?"));
    add({}, {}, setupOf({}, "", "Why not us?"));
    const TakeId gone = add({}, m_canary);
    QVERIFY(m_library->takes().moveToTrash(gone, QDateTime::currentDateTime()));
    const auto family = [this](const TakeSetup& setup) {
        std::vector<TakeId> ids;
        for (const Take& each : m_library->takes().family(setup).value_or(std::vector<Take>()))
            ids.push_back(each.id);
        return ids;
    };
    QCOMPARE(family(setupOf(m_canary, "q1")), (std::vector<TakeId>{third, second, first}));
    QCOMPARE(family(setupOf({}, "q2")), std::vector<TakeId>{third});
    QCOMPARE(family(setupOf({}, "", "Why us?")), std::vector<TakeId>{typed});
    QVERIFY(family({}).empty());
}

QTEST_GUILESS_MAIN(TestLessons)
#include "TestLessons.moc"
