#include "exchange/MarkdownText.h"
#include "exchange/StoryMarkdown.h"
#include "story/RandomStory.h"

#include <QSet>
#include <QtTest>

using namespace starling;
using namespace starling::test;

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

QByteArray fixture(const char* name)
{
    QFile file(text(STARLING_SOURCE_DIR "/tests/exchange/fixtures/") + text(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Story parsed(const QByteArray& markdown)
{
    const auto file = parseStoryMarkdown(markdown);
    if (!file)
        qWarning("%s", qPrintable(file.error().message));
    return file ? file->stories.at(0) : Story();
}

/// What is said of a file that is refused; empty when it is not.
QString sentenceOf(const Expected<StoryFile>& file)
{
    return file ? QString() : file.error().message;
}

QString sentence(const QByteArray& markdown)
{
    return sentenceOf(parseStoryMarkdown(markdown));
}

} // namespace

class TestStoryMarkdown : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStoryComesBack();
    void aStoryWrittenByHandIsUnderstood();
    void theWrittenFormStays();
    void everyLabelIsThereOnce();
    void theDocumentationKnowsEveryField();
    void aTitleAloneIsAStory();
    void theSameTitleIsTheSameStory();
    void whatIsNotUnderstoodIsNamedWithItsLine_data();
    void whatIsNotUnderstoodIsNamedWithItsLine();
    void tooMuchTextIsNamedWithItsLine();
    void oddBytesDoNoHarm();
};

void TestStoryMarkdown::everyStoryComesBack()
{
    const quint32 seed = Random::seed();
    Random random(seed);
    for (int i = 0; i < 3000; ++i) {
        const Story story = randomStory(random);
        QuestionTexts questions;
        for (const StoryUse& each : story.uses)
            questions.insert(each.question, normalisedLine(random.text(20) + QLatin1Char('x')));
        const QByteArray written = writeStoryMarkdown(story, questions);
        const auto read = parseStoryMarkdown(written);
        QVERIFY2(read, qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(sentenceOf(read))));
        const Story& back = read->stories.at(0);
        QVERIFY2(
            back == story, qPrintable(QStringLiteral("seed %1, story %2: %3")
                                          .arg(seed)
                                          .arg(i)
                                          .arg(differences(story, back).join(QLatin1Char(' ')))));
        QCOMPARE(back.createdAt.offsetFromUtc(), story.createdAt.offsetFromUtc());
        QCOMPARE(read->questions, questions);
        QCOMPARE(writeStoryMarkdown(back, read->questions), written);
        // Editors on other systems save other line ends.
        QCOMPARE(parsed(QByteArray(written).replace('\n', "\r\n")), story);
    }
}

void TestStoryMarkdown::aStoryWrittenByHandIsUnderstood()
{
    const auto file = parseStoryMarkdown(fixture("by-hand.md"));
    QVERIFY2(file, qPrintable(sentenceOf(file)));
    const Story& story = file->stories.at(0);
    QCOMPARE(story.title, text("Rolled back the ranking model"));
    QCOMPARE(story.id, storyIdFor(story.title));
    QVERIFY(!story.createdAt.isValid());
    QCOMPARE(story.happened, QDate(2025, 3, 14));
    QCOMPARE(story.company, text("Search quality"));
    QCOMPARE(story.categories, QStringList({text("failure"), text("rollback")}));
    QVERIFY(story.experiment.shipped);
    QCOMPARE(story.marks.role, std::optional(5));
    QCOMPARE(story.xyz.measuredBy, text("error budget burnt in a week"));
    QCOMPARE(
        story.facts.lesson, text("Agree on the threshold *before* the launch.\nThe next launch had one."));
    QCOMPARE(story.facts.goal, text("Keep the click rate of the first page."));
    QCOMPARE(story.spine.size(), size_t(4));
    QCOMPARE(story.bullets(SegmentId(text("action"))).size(), 2);
    QCOMPARE(story.numbers.size(), size_t(2));
    QCOMPARE(story.numbers[0].category, MetricCategory::Operational);
    QCOMPARE(story.numbers[0].defensible, Defensibility::Yes);
    QCOMPARE(story.numbers[1].category, MetricCategory::BusinessImpact);
    QCOMPARE(story.numbers[1].value, text("21 | 22"));
    QCOMPARE(story.followUps.size(), size_t(2));
    QCOMPARE(story.followUps[0].answer, text("We did not know the cause yet.\n\n    kubectl rollout undo"));
    const QuestionId question = questionIdFor(text("Tell me about a production rollback."));
    QCOMPARE(story.uses, std::vector<StoryUse>{(StoryUse{question, {}})});
    QCOMPARE(file->questions.value(question), text("Tell me about a production rollback."));
}

void TestStoryMarkdown::theWrittenFormStays()
{
    const auto file = parseStoryMarkdown(fixture("by-hand.md"));
    QVERIFY(file);
    Story story = file->stories.at(0);
    story.createdAt = QDateTime::fromString(text("2026-11-21T09:30:00.125+01:00"), Qt::ISODateWithMs);
    story.experiment.hypotheses = QStringList{text("A feature was stale"), text("# not a heading")};
    story.experiment.rejected = {{text("Retrain weekly"), text("hides the drift")}};
    story.depth.summary = text("# A line that begins like a heading\nC:\\temp");
    QCOMPARE(
        QString::fromUtf8(writeStoryMarkdown(story, file->questions)),
        QString::fromUtf8(fixture("written.md")));
}

void TestStoryMarkdown::everyLabelIsThereOnce()
{
    QSet<QString> labels{text("id")};
    const Story story;
    visitFields(story, [&labels](const FieldName& name, const auto&, auto...) {
        const QString label = text(name.label).toCaseFolded();
        QVERIFY2(!labels.contains(label), name.label);
        QVERIFY2(!label.contains(QLatin1Char(':')), name.label);
        labels.insert(label);
    });
}

void TestStoryMarkdown::theDocumentationKnowsEveryField()
{
    QFile file(text(STARLING_SOURCE_DIR "/docs/FILES.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll());
    const Story story;
    visitFields(story, [&page](const FieldName& name, const auto&, auto...) {
        QVERIFY2(page.contains(text(name.label)), name.label);
        const QString key = text(name.id).section(QLatin1Char('.'), -1);
        QVERIFY2(page.contains(QLatin1Char('`') + key + QLatin1Char('`')), name.id);
    });

    // Its example is the first indented block.
    QByteArray example;
    for (const QString& line : page.mid(page.indexOf(text("\n    # "))).split(QLatin1Char('\n')).mid(1)) {
        if (!line.isEmpty() && !line.startsWith(text("    ")))
            break;
        example += line.mid(4).toUtf8() + '\n';
    }
    const Story read = parsed(example);
    QCOMPARE(read.title, text("Rolled back the ranking model"));
    QVERIFY(read.spine.size() == 3 && read.numbers.size() == 1 && read.uses.size() == 1);
    QCOMPARE(read.followUps.at(0).answer, text("We did not know the cause yet."));
}

void TestStoryMarkdown::aTitleAloneIsAStory()
{
    const Story story = parsed("\xef\xbb\xbf# A title");
    QCOMPARE(story.title, text("A title"));
    QVERIFY(story.numbers.empty() && story.facts == StoryFacts());
    QCOMPARE(parsed("\r\n- title: A title\r\n").title, text("A title"));
    QCOMPARE(parsed("# A title\n## Id\nmy-id\n## Lesson\n## Spine\n## Numbers\n").id, StoryId(text("my-id")));
}

void TestStoryMarkdown::theSameTitleIsTheSameStory()
{
    QCOMPARE(parsed("# A title\n## Lesson\nOne").id, parsed("#   A title  \n").id);
    QVERIFY(parsed("# A title").id != parsed("# Another title").id);
}

void TestStoryMarkdown::whatIsNotUnderstoodIsNamedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("names");
    const auto row = [](const char* name, const char* markdown, int line, const char* names) {
        QTest::newRow(name) << QByteArray(markdown) << line << text(names);
    };
    row("empty file", "", 1, "title");
    row("no title", "## Lesson\nOne", 1, "title");
    row("blank title", "#\n## Lesson\nOne", 1, "title");
    row("two titles", "# One\n\n# Two\n", 3, "Title");
    row("unknown heading", "# T\n## Lesson\nx\n## Moral\ny\n", 4, "Moral");
    row("unknown item", "# T\n- Compagny: x\n", 2, "Compagny");
    row("heading twice", "# T\n## Lesson\nx\n## LESSON\ny\n", 4, "LESSON");
    row("loose text", "# T\n\nOnce upon a time\n", 3, "Company or team");
    row("item without a colon", "# T\n- Company\n", 2, "Company or team");
    row("bad date", "# T\n- When it happened: last spring\n", 2, "When it happened");
    row("bad mark", "# T\n- Complexity: 6\n", 2, "1 to 5");
    row("bad answer", "# T\n- Shipped: perhaps\n", 2, "Shipped");
    row("list without bullets", "# T\n## Risks\n\nnone\n", 4, "- ");
    row("spine without bullets", "# T\n## Spine\n### action\ntext\n", 4, "- ");
    row("unknown column", "# T\n## Numbers\n| What is measured | Colour |\n", 3, "Colour");
    row("too many cells", "# T\n## Numbers\n| Unit |\n|---|\n| ms | s |\n", 5, "cells");
    row("bad cell", "# T\n## Numbers\n| Category |\n|---|\n| money |\n", 5, "business-impact");
    row("emphasis alone", "# T\n## Questions it answers\n| Emphasis |\n|---|\n| x |\n", 5, "question");
    row("list as an item", "# T\n- Numbers: 3\n", 2, "Numbers");
    row("not UTF-8", "# T\n\xff\xfe\n", 2, "UTF-8");
}

void TestStoryMarkdown::whatIsNotUnderstoodIsNamedWithItsLine()
{
    QFETCH(QByteArray, markdown);
    QFETCH(int, line);
    QFETCH(QString, names);
    const QString said = sentence(markdown);
    QVERIFY2(said.startsWith(QStringLiteral("Line %1: ").arg(line)), qPrintable(said));
    QVERIFY2(said.contains(names), qPrintable(said));
    QVERIFY2(said.endsWith(text("Nothing was taken in.")), qPrintable(said));
}

void TestStoryMarkdown::tooMuchTextIsNamedWithItsLine()
{
    const QByteArray much(10 * 1024 * 1024, 'x');
    QVERIFY(sentence("# T\n\n## Lesson\n" + much).startsWith(text("Line 3: “Lesson” has 10485760")));
    QVERIFY(sentence("# " + much).startsWith(text("Line 1: “Title”")));
    QVERIFY(sentence("# T\n## Numbers\n| Unit |\n|---|\n|" + much).startsWith(text("Line 5: “Unit”")));
    QVERIFY(sentence("# T\n- " + much + ": x").size() < 200);
    QVERIFY(sentence("# T\n## Risks\n" + QByteArray("- x\n").repeated(1'001)).contains(text("1001")));
    QVERIFY(sentence("# T\n## Risks\n" + QByteArray("- x\n").repeated(1'000)).isEmpty());
}

void TestStoryMarkdown::oddBytesDoNoHarm()
{
    // NUL and other control characters are no text and go; everything else stays.
    const Story story =
        parsed(QByteArray("# A\0 t\x01itle\n", 12) + "## Lesson\n\xd7\x90\xe2\x80\xae\xf4\x8f\xbf\xbd");
    QCOMPARE(story.title, text("A title"));
    QCOMPARE(story.facts.lesson, text("\xd7\x90\xe2\x80\xae\xf4\x8f\xbf\xbd"));
    QCOMPARE(
        parsed("# A\n## Lesson\n" + QByteArray("> ").repeated(5'000) + "deep").facts.lesson.size(), 10'004);
}

QTEST_GUILESS_MAIN(TestStoryMarkdown)
#include "TestStoryMarkdown.moc"
