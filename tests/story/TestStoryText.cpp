#include "story/RandomStory.h"
#include "story/StoryFields.h"
#include "story/StoryText.h"

#include <QtTest>

using namespace starling;

namespace {

template<typename Field>
inline constexpr bool isElements = false;
template<typename Element>
inline constexpr bool isElements<std::vector<Element>> = true;

/// Any code unit at all: controls, lone surrogates and noncharacters too.
QString rawText(test::Random& random)
{
    QString result;
    for (qint64 n = random.integer(0, 40); n > 0; --n) {
        if (random.chance(0.3))
            result += random.text(4);
        else
            result += QChar(char16_t(random.integer(0, random.chance(0.7) ? 0x2f : 0xffff)));
    }
    return result;
}

/// A story of unkempt texts.
Story rawStory(test::Random& random)
{
    Story story = test::randomStory(random);
    visitFields(story, [&random]<typename Field>(const FieldName&, Field& field, auto...) {
        if constexpr (std::same_as<Field, QString>) {
            field = rawText(random);
        } else if constexpr (std::same_as<Field, QStringList>) {
            field << rawText(random) << QString() << rawText(random);
        } else if constexpr (isElements<Field>) {
            field.emplace_back();
            visitFields(field.back(), [&random]<typename Inner>(const FieldName&, Inner& inner, auto...) {
                if constexpr (std::same_as<Inner, QString>)
                    inner = rawText(random);
            });
        }
    });
    return story;
}

QStringList textsOf(const Story& story)
{
    QStringList result;
    const auto collect = [&result]<typename Field>(const FieldName&, const Field& field, auto...) {
        if constexpr (std::same_as<Field, QString>)
            result << field;
        else if constexpr (std::same_as<Field, QStringList>)
            result << field;
    };
    visitFields(story, [&]<typename Field>(const FieldName& name, const Field& field, auto... shape) {
        if constexpr (isElements<Field>)
            for (const auto& element : field)
                visitFields(element, collect);
        else
            collect(name, field, shape...);
    });
    return result;
}

bool isSafeInAnyFile(const QString& text)
{
    const QString again = QString::fromUtf8(text.toUtf8());
    return again == text && std::none_of(text.begin(), text.end(), [](QChar c) {
               return (c.category() == QChar::Other_Control && c != QLatin1Char('\n')
                       && c != QLatin1Char('\t'))
                      || c == QChar::ByteOrderMark;
           });
}

/// Copies one field of `from` into `to`.
void copyField(Story& to, const Story& from, const QString& id)
{
    std::vector<std::pair<QString, const void*>> places;
    visitFields(from, [&places](const FieldName& name, const auto& field, auto...) {
        places.emplace_back(QLatin1String(name.id), &field);
    });
    size_t next = 0;
    visitFields(to, [&]<typename Field>(const FieldName&, Field& field, auto...) {
        const auto& [name, place] = places.at(next++);
        if (name == id)
            field = *static_cast<const Field*>(place);
    });
}

QStringList fieldIds()
{
    QStringList result;
    const Story story;
    visitFields(
        story, [&result](const FieldName& name, const auto&, auto...) { result << QLatin1String(name.id); });
    return result;
}

Story named()
{
    Story story;
    story.id = StoryId::create();
    story.title = QStringLiteral("Canary");
    return story;
}

} // namespace

class TestStoryText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void normalisingTwiceChangesNothing();
    void whatIsKeptIsSafeInAnyFile();
    void lineEndsAndBlanksAreOneWay();
    void everyPlaneAndDirectionIsKept();
    void whatNobodyWroteIsLeftOut();
    void timesThatNoFileCanHoldAreGone();
    void aTitleIsWanted();
    void whatIsTooLongIsNamed();
    void marksGoFromOneToFive();
    void differencesNameExactlyTheFields();
    void everyTextCanBeSearchedFor();
    void everyFieldHasALabel();
    void fieldNamesAreColumnNames();

private:
    test::Random m_random{test::Random::seed()};
};

void TestStoryText::normalisingTwiceChangesNothing()
{
    for (int round = 0; round < 300; ++round) {
        const Story once = normalised(rawStory(m_random));
        QVERIFY(normalised(once) == once);
        QCOMPARE(differences(once, normalised(once)), QStringList());
    }
}

void TestStoryText::whatIsKeptIsSafeInAnyFile()
{
    for (int round = 0; round < 300; ++round) {
        const Story story = normalised(rawStory(m_random));
        for (const QString& text : textsOf(story)) {
            QVERIFY(isSafeInAnyFile(text));
            QCOMPARE(text.trimmed(), text);
        }
    }
}

void TestStoryText::lineEndsAndBlanksAreOneWay()
{
    QCOMPARE(
        normalisedBlock(QStringLiteral(" one\r\ntwo\rthree\u2028four\u2029\n ")),
        QStringLiteral("one\ntwo\nthree\nfour"));
    QCOMPARE(normalisedLine(QStringLiteral("\n one\r\ntwo\t")), QStringLiteral("one two"));
    QCOMPARE(normalisedBlock(QStringLiteral("a\u0000b\u0007c\ufeffd")), QStringLiteral("abcd"));
    QCOMPARE(normalisedBlock(QStringLiteral("\ufeff\u200b")), QStringLiteral("\u200b"));
    QCOMPARE(normalisedBlock(QString(QChar(0xd800)) + QLatin1Char('x') + QChar(0xdc00)), QStringLiteral("x"));
    QCOMPARE(normalisedBlock(QStringLiteral("a\ufdd0\ufffe\U0001ffffz")), QStringLiteral("az"));
}

void TestStoryText::everyPlaneAndDirectionIsKept()
{
    Story story = named();
    for (char32_t plane = 0; plane <= 0x10; ++plane) {
        const char32_t code = plane * 0x10000 + 0x5e9; // of the first plane: a letter from right to left
        story.facts.goal += QString::fromUcs4(&code, 1);
    }
    story.title = QStringLiteral("\u202eשלום\u202c, مرحبا 👩🏽‍💻 Größe");
    QVERIFY(normalised(story) == story);
}

void TestStoryText::whatNobodyWroteIsLeftOut()
{
    Story story = named();
    story.categories = {QStringLiteral("a"), QStringLiteral(" "), QStringLiteral("a "), QStringLiteral("b")};
    story.experiment.risks = {QStringLiteral("drift"), QString(), QStringLiteral("drift")};
    story.spine = {{SegmentId(QStringLiteral("action")), QStringLiteral(" ")}};
    story.numbers.resize(2);
    story.numbers.at(1).unit = QStringLiteral("ms");
    const QuestionId question(QStringLiteral("ml-rollback"));
    story.uses = {{question, QString()}, {{}, QStringLiteral("x")}, {question, QStringLiteral("twice")}};
    const Story kept = normalised(story);
    QCOMPARE(kept.categories, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(kept.experiment.risks, (QStringList{QStringLiteral("drift"), QStringLiteral("drift")}));
    QVERIFY(kept.spine.empty());
    QCOMPARE(kept.numbers.size(), size_t(1));
    QVERIFY((kept.uses == std::vector<StoryUse>{{question, QString()}}));
}

void TestStoryText::timesThatNoFileCanHoldAreGone()
{
    Story story = named();
    story.happened = QDate(12'000, 1, 1);
    story.createdAt = QDateTime(QDate(-4, 1, 1), QTime(9, 0), Qt::UTC);
    QVERIFY(!normalised(story).happened.isValid());
    QVERIFY(!normalised(story).createdAt.isValid());
    story.createdAt = QDateTime(QDate(1850, 1, 1), QTime(9, 0, 0, 7), Qt::OffsetFromUTC, 3208);
    const QDateTime kept = normalised(story).createdAt;
    QCOMPARE(kept.offsetFromUtc(), 3180);
    QCOMPARE(kept.toMSecsSinceEpoch(), story.createdAt.toMSecsSinceEpoch());
}

void TestStoryText::aTitleIsWanted()
{
    Story story = named();
    QVERIFY(validate(story));
    story.title.clear();
    QCOMPARE(validate(story).error().code, ErrorCode::InvalidInput);
}

void TestStoryText::whatIsTooLongIsNamed()
{
    const QString longest(longestField, QLatin1Char('x'));
    Story story = named();
    story.facts.obstacle = longest;
    story.numbers.resize(longestList);
    QVERIFY(validate(story));
    story.facts.obstacle += QLatin1Char('x');
    QVERIFY(validate(story).error().message.contains(fieldLabel(QStringLiteral("facts.obstacle"))));
    story.facts.obstacle.clear();
    story.numbers.emplace_back();
    QVERIFY(validate(story).error().message.contains(fieldLabel(QStringLiteral("numbers"))));
    story.numbers = {NumberEntry{}};
    story.numbers.front().method = longest + longest;
    QVERIFY(validate(story).error().message.contains(fieldLabel(QStringLiteral("numbers.method"))));
    story.numbers.clear();
    story.uses = {{QuestionId(longest + longest), QString()}};
    QCOMPARE(validate(story).error().code, ErrorCode::InvalidInput);
    story.uses.clear();
    story.experiment.risks = {longest + longest};
    QVERIFY(validate(story).error().message.contains(fieldLabel(QStringLiteral("experiment.risks"))));
}

void TestStoryText::marksGoFromOneToFive()
{
    Story story = named();
    for (int mark = -1; mark <= 7; ++mark) {
        story.marks.relevance = mark;
        QCOMPARE(validate(story).has_value(), mark >= 1 && mark <= 5);
    }
}

void TestStoryText::differencesNameExactlyTheFields()
{
    for (int round = 0; round < 30; ++round) {
        const Story from = test::randomStory(m_random);
        Story mine = test::randomStory(m_random);
        QStringList left = differences(mine, from);
        for (const QString& field : fieldIds()) {
            const QStringList before = differences(mine, from);
            copyField(mine, from, field);
            QStringList expected = before;
            expected.removeAll(field);
            QCOMPARE(differences(mine, from), expected);
        }
        QVERIFY(differences(mine, from).isEmpty());
        mine.id = from.id;
        QVERIFY(mine == from); // every field was visited
        QVERIFY(!left.isEmpty());
    }
}

void TestStoryText::everyTextCanBeSearchedFor()
{
    Story story = test::randomStory(m_random);
    story.basis = QStringLiteral("project");
    story.title = QStringLiteral("First of all");
    const QString all = searchText(story);
    QVERIFY(all.startsWith(QStringLiteral("First of all\n")) || all == QStringLiteral("First of all"));
    story.basis.clear();
    for (const QString& text : textsOf(story))
        QVERIFY(all.contains(text));
}

void TestStoryText::everyFieldHasALabel()
{
    for (const QString& field : fieldIds())
        QVERIFY2(fieldLabel(field) != field, qPrintable(field));
    QCOMPARE(fieldLabel(QStringLiteral("facts.goal")), QStringLiteral("Business goal"));
    QCOMPARE(fieldLabel(QStringLiteral("numbers.value")), QStringLiteral("After"));
    QCOMPARE(fieldLabel(QStringLiteral("uses.emphasis")), QStringLiteral("Emphasis"));
    QCOMPARE(fieldLabel(QStringLiteral("no.such")), QStringLiteral("no.such"));
    QCOMPARE(fieldLabel(QString()), QString());
}

void TestStoryText::fieldNamesAreColumnNames()
{
    QSet<QString> columns;
    static const QRegularExpression plain(QStringLiteral("^[a-z][a-z0-9_]*$"));
    for (const QString& field : fieldIds()) {
        const QString column = QString(field).replace(QLatin1Char('.'), QLatin1Char('_'));
        QVERIFY2(plain.match(column).hasMatch(), qPrintable(field));
        QVERIFY2(!columns.contains(column), qPrintable(field));
        columns.insert(column);
    }
}

QTEST_GUILESS_MAIN(TestStoryText)
#include "TestStoryText.moc"
