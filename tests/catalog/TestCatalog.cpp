#include "catalog/Catalog.h"
#include "catalog/CatalogTexts.h"
#include "story/StoryText.h"
#include "support/Random.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <array>

using namespace starling;
using namespace std::chrono_literals;

namespace {

QByteArray resource(const char* name)
{
    QFile file(QStringLiteral(":/catalog/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Catalog english()
{
    const auto catalog = loadCatalog(QLocale::c());
    return catalog.value_or(Catalog{});
}

const Framework& framework(const Catalog& catalog, const char* id)
{
    return *catalog.framework(FrameworkId(QString::fromLatin1(id)));
}

QStringList segmentIds(const Framework& framework)
{
    QStringList result;
    for (const SegmentTemplate& each : framework.segments)
        result.append(each.id.toString());
    return result;
}

/// Ids a story or question may be filed under.
QSet<QString> kitCategories(const StoryKit& kit)
{
    QSet<QString> result;
    for (const BankCategory& each : kit.categories)
        result << each.id;
    for (const StoryTheme& each : kit.themes)
        result << each.id;
    return result;
}

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

/// The error of a parse, or an empty one.
template<typename T>
Error errorOf(const Expected<T>& result)
{
    return result ? Error{} : result.error();
}

/// Changes one byte, drops a stretch, or doubles one.
QByteArray damage(QByteArray json, test::Random& random)
{
    const qsizetype at = random.integer(0, json.size() - 1);
    const qsizetype length = random.integer(1, 40);
    switch (random.integer(0, 2)) {
    case 0:
        json[at] = char(random.integer(0, 255));
        break;
    case 1:
        json.remove(at, length);
        break;
    default:
        json.insert(at, json.mid(at, length));
    }
    return json;
}

} // namespace

class TestCatalog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAreSixFrameworksAndStarIsTheDefault();
    void star206020JudgesGroups();
    void starRangesHaveSharesAndSeconds();
    void starDrIsTimedInSeconds();
    void theDirectAnswerIsCappedAtThirtySeconds();
    void groupTargetsAgreeWithTheirSegments();
    void oneSegmentLooksTheSameInEveryFramework();
    void everySetHasItsQuestions();
    void theUsualPitfallsAreNamed();
    void directQuestionsTakeTheDirectAnswer();
    void questionsBelongToTheKitsCategories();
    void theBankHasItsTargets();
    void themesBelongToOneCategoryEach();
    void templatesGiveCuesForFieldsThatExist();
    void newStoriesBeginWithTheStandingFollowUps();
    void sevenCriteriaAreWeighed();
    void companiesAreNamed();
    void everyFlagKindHasItsKey();
    void theClocksKindExistsAndHasNoKey();
    void strengthIsTheOnlyPositiveKind();
    void unknownIdsAreNull();
    void germanChangesWordsOnly();
    void germanIsComplete();
    void otherLanguagesGetEnglish();
    void germanKitIsComplete();
    void roleWordsSpeakTheLanguageAndEnglish();
    void noRoleWordIsIgnored();
    void brokenRoleWordsAreRefused();
    void brokenFilesAreRefusedWithTheFieldNamed_data();
    void brokenFilesAreRefusedWithTheFieldNamed();
    void brokenKitsAreRefusedWithTheFieldNamed_data();
    void brokenKitsAreRefusedWithTheFieldNamed();
    void anOverlayForSomethingUnknownIsRefused();
    void aKitOverlayMustFit_data();
    void aKitOverlayMustFit();
    void damagedFilesNeverCrashAndNeverGiveNonsense();
};

void TestCatalog::thereAreSixFrameworksAndStarIsTheDefault()
{
    const auto catalog = loadCatalog(QLocale::c());
    QVERIFY2(catalog.has_value(), qPrintable(errorOf(catalog).message));
    QStringList ids;
    for (const Framework& each : catalog->frameworks)
        ids.append(each.id.toString());
    QCOMPARE(ids, words("star-20-60-20 star-ranges star-dr ml-star star-xyz direct"));
    QCOMPARE(catalog->frameworkOrDefault({}).id.toString(), QStringLiteral("star-20-60-20"));
}

void TestCatalog::star206020JudgesGroups()
{
    const Catalog catalog = english();
    for (const char* id : {"star-20-60-20", "star-xyz"}) {
        const Framework& star = framework(catalog, id);
        QCOMPARE(segmentIds(star), words("situation task action result reflection"));
        QCOMPARE(star.targetOf(SegmentGroup::Setup).share, (ShareRange{0.15, 0.25}));
        QCOMPARE(star.targetOf(SegmentGroup::Action).share, (ShareRange{0.55, 0.65}));
        QCOMPARE(star.targetOf(SegmentGroup::Outcome).share, (ShareRange{0.15, 0.25}));
        for (const SegmentTemplate& each : star.segments)
            QVERIFY(each.target.isEmpty());
        QVERIFY(star.description.contains(QStringLiteral("15–25 %, 55–65 %, 15–25 %")));
    }
}

void TestCatalog::starRangesHaveSharesAndSeconds()
{
    const Catalog catalog = english();
    for (const char* id : {"star-ranges", "ml-star"}) {
        const Framework& ranges = framework(catalog, id);
        QCOMPARE(segmentIds(ranges), words("situation task action result"));
        const std::array shares{
            ShareRange{0.15, 0.20}, ShareRange{0.10, 0.15}, ShareRange{0.50, 0.60}, ShareRange{0.15, 0.20}};
        const std::array<Milliseconds, 4> lengths{30s, 20s, 90s, 30s};
        for (size_t i = 0; i < shares.size(); ++i) {
            QCOMPARE(ranges.segments.at(i).target.share, shares.at(i));
            QCOMPARE(ranges.segments.at(i).target.length, (LengthRange{lengths.at(i), lengths.at(i)}));
        }
    }
}

void TestCatalog::starDrIsTimedInSeconds()
{
    const Catalog catalog = english();
    const Framework& starDr = framework(catalog, "star-dr");
    QCOMPARE(segmentIds(starDr), words("situation task action decision result reflection"));
    const std::array<LengthRange, 6> lengths{
        {{15s, 20s}, {10s, 15s}, {45s, 60s}, {20s, 30s}, {15s, 20s}, {10s, 15s}}};
    for (size_t i = 0; i < lengths.size(); ++i) {
        QCOMPARE(starDr.segments.at(i).target.length, lengths.at(i));
        QVERIFY(!starDr.segments.at(i).target.share);
    }
}

void TestCatalog::theDirectAnswerIsCappedAtThirtySeconds()
{
    const Catalog catalog = english();
    QCOMPARE(segmentIds(framework(catalog, "direct")), words("answer context"));
    for (const Framework& each : catalog.frameworks)
        QCOMPARE(each.cap.value_or(0ms), each.id.toString() == QLatin1String("direct") ? 30s : 0ms);
}

void TestCatalog::groupTargetsAgreeWithTheirSegments()
{
    const Catalog catalog = english();
    for (const Framework& framework : catalog.frameworks) {
        for (const GroupTarget& group : framework.groupTargets) {
            ShareRange share{0, 0};
            LengthRange length;
            bool everySegmentHasOne = true;
            for (const SegmentTemplate& each : framework.segments) {
                if (each.group != group.group)
                    continue;
                everySegmentHasOne = everySegmentHasOne && !each.target.isEmpty();
                share.min += each.target.share.value_or(ShareRange{0, 0}).min;
                share.max += each.target.share.value_or(ShareRange{0, 0}).max;
                length.min += each.target.length.value_or(LengthRange{}).min;
                length.max += each.target.length.value_or(LengthRange{}).max;
            }
            if (!everySegmentHasOne)
                continue;
            if (group.target.share) {
                QVERIFY(std::abs(group.target.share->min - share.min) < 1e-9);
                QVERIFY(std::abs(group.target.share->max - share.max) < 1e-9);
            }
            if (group.target.length)
                QCOMPARE(*group.target.length, length);
        }
    }
}

void TestCatalog::oneSegmentLooksTheSameInEveryFramework()
{
    const QSet<QString> okabeIto{QStringLiteral("#0072b2"), QStringLiteral("#56b4e9"),
                                 QStringLiteral("#e69f00"), QStringLiteral("#cc79a7"),
                                 QStringLiteral("#009e73"), QStringLiteral("#f0e442")};
    QHash<SegmentId, SegmentTemplate> first;
    const Catalog catalog = english();
    for (const Framework& framework : catalog.frameworks) {
        QSet<QString> colours;
        for (const SegmentTemplate& each : framework.segments) {
            QVERIFY(okabeIto.contains(each.colour));
            QVERIFY2(!colours.contains(each.colour), qPrintable(framework.name));
            colours.insert(each.colour);
            const SegmentTemplate seen = first.value(each.id, each);
            QCOMPARE(each.name, seen.name);
            QCOMPARE(each.letter, seen.letter);
            QCOMPARE(each.colour, seen.colour);
            QCOMPARE(each.group, seen.group);
            first.insert(each.id, each);
        }
    }
    QCOMPARE(first.size(), 8);
}

void TestCatalog::everySetHasItsQuestions()
{
    const Catalog catalog = english();
    QHash<QString, int> perSet;
    QSet<QString> texts;
    QSet<QuestionId> ids;
    for (const Question& each : catalog.questions) {
        ++perSet[each.set];
        texts.insert(each.text);
        ids.insert(each.id);
        QVERIFY(each.builtIn);
        QVERIFY(each.id.toString().startsWith(each.set + QLatin1Char('-')));
        QVERIFY(!each.listensFor.isEmpty() && !each.pitfall.isEmpty());
        QCOMPARE(each.categories.isEmpty(), !each.wantsStories());
    }
    const QHash<QString, int> expected{
        {QStringLiteral("ml"), 15},
        {QStringLiteral("mlops"), 3},
        {QStringLiteral("general"), 10},
        {QStringLiteral("direct"), 10}};
    QCOMPARE(perSet, expected);
    QCOMPARE(texts.size(), 38);
    QCOMPARE(ids.size(), 38);
}

void TestCatalog::theUsualPitfallsAreNamed()
{
    const Catalog catalog = english();
    const std::array<std::pair<const char*, const char*>, 8> pitfalls{
        {{"general-project", "70 %"},
         {"general-disagreement", "villain"},
         {"general-failure", "trivial"},
         {"general-ambiguity", "merely hard"},
         {"general-leading", "title only"},
         {"general-cross-functional", "parallel"},
         {"general-why-company", "Flattery"},
         {"direct-weakness", "humble brag"}}};
    for (const auto& [id, word] : pitfalls) {
        const Question* question = catalog.question(QuestionId(QString::fromLatin1(id)));
        QVERIFY2(question, id);
        QVERIFY2(question->pitfall.contains(QLatin1String(word)), id);
    }
}

void TestCatalog::directQuestionsTakeTheDirectAnswer()
{
    const Catalog catalog = english();
    for (const Question& each : catalog.questions) {
        QCOMPARE(each.framework.toString(), each.wantsStories() ? QString() : QStringLiteral("direct"));
        QVERIFY(each.framework.isNull() || catalog.framework(each.framework));
    }
    for (const char* id : {"salary", "start", "tools", "notice", "place"})
        QVERIFY(catalog.question(QuestionId(QStringLiteral("direct-") + QLatin1String(id))));
}

void TestCatalog::questionsBelongToTheKitsCategories()
{
    const Catalog catalog = english();
    const QSet<QString> known = kitCategories(catalog.kit);
    QSet<QString> asked;
    for (const Question& question : catalog.questions) {
        for (const QString& category : question.categories) {
            QVERIFY2(known.contains(category), qPrintable(question.id.toString() + category));
            asked << category;
        }
        QCOMPARE(
            QSet<QString>(question.categories.begin(), question.categories.end()).size(),
            question.categories.size());
    }
    QCOMPARE(asked, known); // something is asked about everything a bank may hold
}

void TestCatalog::theBankHasItsTargets()
{
    const StoryKit kit = english().kit;
    QStringList found;
    for (const BankCategory& each : kit.categories)
        found << QStringLiteral("%1:%2-%3").arg(each.id).arg(each.target.min).arg(each.target.max);
    QCOMPARE(found, words("major-project:2-3 cross-functional:1-2 failure:2-3 leadership:1-2 ethics:1-1"));
    QCOMPARE(kit.bankSize, (CountRange{7, 10}));
}

void TestCatalog::themesBelongToOneCategoryEach()
{
    const StoryKit kit = english().kit;
    QCOMPARE(kit.themes.size(), size_t(14));
    QHash<QString, int> uses;
    for (const BankCategory& category : kit.categories)
        for (const QString& theme : category.themes)
            ++uses[theme];
    for (const StoryTheme& each : kit.themes) {
        QCOMPARE(uses.value(each.id), 1);
        QCOMPARE(kit.categoryName(each.id), each.name);
    }
    QCOMPARE(uses.size(), 14);
    QCOMPARE(kit.categoryName(QStringLiteral("ethics")), QStringLiteral("Ethics"));
    QCOMPARE(kit.categoryName(QStringLiteral("my own word")), QStringLiteral("my own word"));
}

void TestCatalog::templatesGiveCuesForFieldsThatExist()
{
    const Catalog catalog = english();
    QStringList ids;
    for (const StoryTemplate& each : catalog.kit.templates) {
        ids << each.id;
        QVERIFY(catalog.framework(each.framework));
        QVERIFY(!each.description.isEmpty());
        QStringList cued;
        for (const auto& [field, cue] : each.cues) {
            QVERIFY2(fieldLabel(field) != field, qPrintable(field));
            QVERIFY(!cue.isEmpty());
            cued << field;
        }
        for (const char* fact : {"goal", "problem", "role", "obstacle", "decision", "result", "lesson"})
            QVERIFY2(cued.contains(QStringLiteral("facts.") + QLatin1String(fact)), fact);
        QCOMPARE(catalog.kit.find(each.id), &each);
    }
    QCOMPARE(ids, words("project failure collaboration blank"));
    QVERIFY(catalog.kit.templates.back().categories.isEmpty());
    QCOMPARE(catalog.kit.find(QStringLiteral("none")), nullptr);
}

void TestCatalog::newStoriesBeginWithTheStandingFollowUps()
{
    const StoryKit kit = loadCatalog(QLocale(QLocale::German)).value().kit;
    QCOMPARE(kit.followUps.size(), 8);
    QCOMPARE(QStringList(kit.followUps).removeDuplicates(), 0);
    const auto now = QDateTime::fromMSecsSinceEpoch(0);
    const Story story = storyFrom(*kit.find(QStringLiteral("failure")), QStringLiteral("T"), now);
    QCOMPARE(story.categories, QStringList{QStringLiteral("failure")});
    QCOMPARE(story.framework.toString(), QStringLiteral("star-dr"));
    QStringList asked;
    for (const FollowUp& each : story.followUps)
        asked << each.question;
    QCOMPARE(asked, kit.followUps);
    QVERIFY(storyFrom(*kit.find(QStringLiteral("blank")), QStringLiteral("T"), now).followUps.empty());
}

void TestCatalog::sevenCriteriaAreWeighed()
{
    QStringList found;
    for (const SelectionCriterion& each : english().kit.criteria) {
        found << QStringLiteral("%1:%2").arg(each.id).arg(each.weight);
        QVERIFY(!each.name.isEmpty() && each.asks.endsWith(QLatin1Char('?')));
        QVERIFY(!each.weak.isEmpty() && !each.strong.isEmpty() && each.weak != each.strong);
    }
    QCOMPARE(found, words("role:3 specificity:2 relevance:2 versatility:2 complexity:1 outcome:1 recency:1"));
}

void TestCatalog::companiesAreNamed()
{
    QStringList found;
    for (const CompanyHint& each : english().kit.companies)
        found << each.company;
    QCOMPARE(found, words("Amazon Google Meta Anthropic OpenAI"));
}

void TestCatalog::everyFlagKindHasItsKey()
{
    const Catalog catalog = english();
    const QStringList pairs =
        words("we:W number:N metric:M vague:V filler:F jargon:J rambling:R hypothetical:H "
              "blame:B ownership:O rationale:D reflection:L rollback:K overtime: pause:P strength:+");
    QStringList found;
    QSet<QString> glyphs;
    for (const FlagKind& each : catalog.flagKinds) {
        found.append(each.id.toString() + QLatin1Char(':') + each.key);
        glyphs.insert(each.glyph);
        if (!each.key.isEmpty())
            QCOMPARE(catalog.flagKindForKey(each.key), &each);
    }
    QCOMPARE(found, pairs);
    QCOMPARE(glyphs.size(), pairs.size());
}

void TestCatalog::theClocksKindExistsAndHasNoKey()
{
    const Catalog catalog = english();
    QVERIFY(catalog.flagKind(overtimeKind()));
    QVERIFY(catalog.flagKind(overtimeKind())->key.isEmpty());
    QCOMPARE(catalog.flagKindForKey({}), nullptr);
}

void TestCatalog::strengthIsTheOnlyPositiveKind()
{
    const Catalog catalog = english();
    for (const FlagKind& each : catalog.flagKinds) {
        const QString id = each.id.toString();
        FlagPolarity expected = FlagPolarity::Fault;
        if (id == QLatin1String("strength"))
            expected = FlagPolarity::Strength;
        if (id == QLatin1String("pause"))
            expected = FlagPolarity::Neutral;
        QCOMPARE(each.polarity, expected);
    }
}

void TestCatalog::unknownIdsAreNull()
{
    const Catalog catalog = english();
    QCOMPARE(catalog.framework(FrameworkId(QStringLiteral("none"))), nullptr);
    QCOMPARE(catalog.question(QuestionId(QStringLiteral("none"))), nullptr);
    QCOMPARE(catalog.flagKind(FlagKindId(QStringLiteral("none"))), nullptr);
    QCOMPARE(catalog.flagKindForKey(QStringLiteral("Ω")), nullptr);
    QCOMPARE(&catalog.frameworkOrDefault(FrameworkId(QStringLiteral("none"))), &catalog.frameworks.front());
}

void TestCatalog::germanChangesWordsOnly()
{
    const auto german = loadCatalog(QLocale(QStringLiteral("de_AT")));
    QVERIFY2(german.has_value(), qPrintable(errorOf(german).message));
    Catalog english = ::english();
    QVERIFY(*german != english);
    QCOMPARE(german->flagKindForKey(QStringLiteral("W"))->name, QStringLiteral("Wir"));
    for (size_t i = 0; i < english.frameworks.size(); ++i) {
        Framework expected = english.frameworks.at(i);
        const Framework& translated = german->frameworks.at(i);
        expected.name = translated.name;
        expected.description = translated.description;
        for (size_t j = 0; j < expected.segments.size(); ++j) {
            expected.segments.at(j).name = translated.segments.at(j).name;
            expected.segments.at(j).cue = translated.segments.at(j).cue;
        }
        QCOMPARE(translated, expected);
    }
}

void TestCatalog::germanIsComplete()
{
    const Catalog english = ::english();
    const auto german = loadCatalog(QLocale(QLocale::German));
    QVERIFY(german);
    const auto texts = [](const char* file, const char* list) {
        return QJsonDocument::fromJson(resource(file)).object().value(QLatin1String(list)).toObject();
    };
    const QJsonObject frameworks = texts("de/frameworks.json", "frameworks");
    for (const Framework& each : english.frameworks) {
        const QJsonObject entry = frameworks.value(each.id.toString()).toObject();
        QVERIFY2(entry.contains(QLatin1String("name")), qPrintable(each.name));
        QVERIFY2(entry.contains(QLatin1String("description")), qPrintable(each.name));
        const QJsonObject segments = entry.value(QLatin1String("segments")).toObject();
        for (const SegmentTemplate& segment : each.segments)
            QCOMPARE(segments.value(segment.id.toString()).toObject().size(), 2);
    }
    const QJsonObject questions = texts("de/questions.json", "questions");
    for (size_t i = 0; i < english.questions.size(); ++i) {
        QCOMPARE(questions.value(english.questions.at(i).id.toString()).toObject().size(), 3);
        QVERIFY(german->questions.at(i).text != english.questions.at(i).text);
    }
    const QJsonObject kinds = texts("de/flag-kinds.json", "flag_kinds");
    for (size_t i = 0; i < english.flagKinds.size(); ++i) {
        QCOMPARE(kinds.value(english.flagKinds.at(i).id.toString()).toObject().size(), 2);
        QVERIFY(german->flagKinds.at(i).description != english.flagKinds.at(i).description);
    }
}

void TestCatalog::germanKitIsComplete()
{
    const StoryKit english = ::english().kit;
    StoryKit german = loadCatalog(QLocale(QLocale::German)).value().kit;
    // Every text differs, and nothing else does.
    const auto adopt = [](QString& text, const QString& from) {
        const bool translated = text != from;
        text = from;
        return translated;
    };
    for (size_t i = 0; i < english.categories.size(); ++i)
        QVERIFY(adopt(german.categories.at(i).name, english.categories.at(i).name));
    for (size_t i = 0; i < english.themes.size(); ++i)
        QVERIFY2(
            adopt(german.themes.at(i).name, english.themes.at(i).name),
            qPrintable(english.themes.at(i).name));
    for (size_t i = 0; i < english.templates.size(); ++i) {
        StoryTemplate& start = german.templates.at(i);
        const StoryTemplate& from = english.templates.at(i);
        QVERIFY(adopt(start.name, from.name) && adopt(start.description, from.description));
        QCOMPARE(start.cues.size(), from.cues.size());
        for (size_t j = 0; j < from.cues.size(); ++j)
            QVERIFY2(
                adopt(start.cues.at(j).second, from.cues.at(j).second), qPrintable(from.cues.at(j).first));
        start.followUps = from.followUps;
    }
    for (qsizetype i = 0; i < english.followUps.size(); ++i)
        QVERIFY(adopt(german.followUps[i], english.followUps.at(i)));
    for (size_t i = 0; i < english.companies.size(); ++i)
        QVERIFY(adopt(german.companies.at(i).hint, english.companies.at(i).hint));
    for (size_t i = 0; i < english.criteria.size(); ++i) {
        SelectionCriterion& criterion = german.criteria.at(i);
        const SelectionCriterion& from = english.criteria.at(i);
        QVERIFY(adopt(criterion.name, from.name) && adopt(criterion.asks, from.asks));
        QVERIFY(adopt(criterion.weak, from.weak) && adopt(criterion.strong, from.strong));
    }
    QCOMPARE(german, english);
}

void TestCatalog::roleWordsSpeakTheLanguageAndEnglish()
{
    const RoleLexicon english = ::english().roleWords;
    QCOMPARE(english.language, QStringLiteral("en"));
    QVERIFY(english.beside.empty());
    const auto severalWords =
        std::count_if(english.terms.begin(), english.terms.end(), [](const QString& term) {
            return term.contains(QLatin1Char(' ')) || term.contains(QLatin1Char('-'));
        });
    QVERIFY2(severalWords >= 150, qPrintable(QString::number(severalWords)));
    const RoleLexicon german = loadCatalog(QLocale(QLocale::German)).value().roleWords;
    QCOMPARE(german.language, QStringLiteral("de"));
    QVERIFY(german.terms.size() >= 100 && german.ignored.size() >= 300 && german.alike.size() >= 20);
    QCOMPARE(german.beside, std::vector{english});
}

void TestCatalog::noRoleWordIsIgnored()
{
    const RoleLexicon german = loadCatalog(QLocale(QLocale::German)).value().roleWords;
    for (const RoleLexicon& lexicon : {german, german.beside.front()}) {
        QStringList shown = lexicon.terms;
        for (const QStringList& group : lexicon.alike)
            shown << group;
        for (const QString& each : shown)
            QVERIFY2(!lexicon.ignored.contains(each.toLower()), qPrintable(each));
    }
}

void TestCatalog::brokenRoleWordsAreRefused()
{
    const QByteArray whole = resource("role-words.json");
    const QString file = QStringLiteral("role-words.json");
    QVERIFY(parseRoleWords(whole, file));
    const std::vector<std::tuple<QByteArray, QByteArray, QString>> damages{
        {"\"language\": \"en\"", "\"language\": \"\"", QStringLiteral("(language:")},
        {"\"deep learning\"", "\"Machine Learning\"", QStringLiteral("(terms:")},
        {"{ \"words\": [\"Kubernetes\", \"k8s\"] }", "{ \"words\": [\"Kubernetes\"] }",
         QStringLiteral("(alike[0].words:")},
        {"\"ignored\"", "\"ignore\"", QStringLiteral("(ignore:")}};
    for (const auto& [from, to, field] : damages) {
        QByteArray json = whole;
        QVERIFY(json.contains(from));
        json.replace(from, to);
        const auto parsed = parseRoleWords(json, file);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::Damaged);
        QVERIFY2(parsed.error().message.contains(field), qPrintable(parsed.error().message));
    }
}

void TestCatalog::otherLanguagesGetEnglish()
{
    QCOMPARE(loadCatalog(QLocale(QLocale::Finnish)).value(), english());
}

void TestCatalog::brokenFilesAreRefusedWithTheFieldNamed_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("field");
    QTest::newRow("id twice") << QByteArray("\"star-ranges\"") << QByteArray("\"star-20-60-20\"")
                              << QStringLiteral("frameworks[1].id");
    QTest::newRow("no name") << QByteArray("\"STAR ranges\"") << QByteArray("\" \"")
                             << QStringLiteral("frameworks[1].name");
    QTest::newRow("a number for a text")
        << QByteArray("\"STAR ranges\"") << QByteArray("7") << QStringLiteral("frameworks[1].name");
    QTest::newRow("unknown field") << QByteArray("\"cap_ms\"") << QByteArray("\"cap\"")
                                   << QStringLiteral("frameworks[5].cap");
    QTest::newRow("cap of nothing") << QByteArray("\"cap_ms\": 30000") << QByteArray("\"cap_ms\": 0")
                                    << QStringLiteral("frameworks[5].cap_ms");
    QTest::newRow("range upside down") << QByteArray("[0.55, 0.65]") << QByteArray("[0.65, 0.55]")
                                       << QStringLiteral("frameworks[0].groups.action.share");
    QTest::newRow("share past the whole") << QByteArray("[0.55, 0.65]") << QByteArray("[0.55, 1.65]")
                                          << QStringLiteral("frameworks[0].groups.action.share");
    QTest::newRow("unreachable shares")
        << QByteArray("[0.55, 0.65]") << QByteArray("[0.75, 0.85]") << QStringLiteral("frameworks[0].groups");
    QTest::newRow("colour") << QByteArray("\"#0072b2\"") << QByteArray("\"blue\"")
                            << QStringLiteral("frameworks[0].segments[0].colour");
    QTest::newRow("group") << QByteArray("\"group\": \"setup\"") << QByteArray("\"group\": \"start\"")
                           << QStringLiteral("frameworks[0].segments[0].group");
    QTest::newRow("letter") << QByteArray("\"letter\": \"S\"") << QByteArray("\"letter\": \"St\"")
                            << QStringLiteral("frameworks[0].segments[0].letter");
    QTest::newRow("letter twice") << QByteArray("\"letter\": \"T\"") << QByteArray("\"letter\": \"S\"")
                                  << QStringLiteral("frameworks[0].segments[1].letter");
    QTest::newRow("cut short") << QByteArray("\"segments\": [") << QByteArray() << QStringLiteral("byte");
}

void TestCatalog::brokenFilesAreRefusedWithTheFieldNamed()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, field);
    QByteArray json = resource("frameworks.json");
    const qsizetype at = json.indexOf(from);
    QVERIFY(at >= 0);
    json.replace(at, from.size(), to);
    const auto parsed = parseFrameworks(json);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::Damaged);
    QVERIFY2(
        parsed.error().message.contains(QStringLiteral("frameworks.json")),
        qPrintable(parsed.error().message));
    QVERIFY2(parsed.error().message.contains(field), qPrintable(parsed.error().message));
}

void TestCatalog::brokenKitsAreRefusedWithTheFieldNamed_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("field");
    QTest::newRow("half a story") << QByteArray("\"bank_size\": [7, 10]")
                                  << QByteArray("\"bank_size\": [7.5, 10]") << QStringLiteral("bank_size");
    QTest::newRow("target upside down")
        << QByteArray("\"target\": [2, 3]") << QByteArray("\"target\": [3, 2]")
        << QStringLiteral("categories[0].target");
    QTest::newRow("unknown theme") << QByteArray("[\"fairness\"]") << QByteArray("[\"safety\"]")
                                   << QStringLiteral("categories[4].themes");
    QTest::newRow("theme twice") << QByteArray("\"id\": \"data\"") << QByteArray("\"id\": \"drift\"")
                                 << QStringLiteral("themes[4].id");
    QTest::newRow("a theme named like a category")
        << QByteArray("\"id\": \"interface\"") << QByteArray("\"id\": \"ethics\"")
        << QStringLiteral("categories[1].themes");
    QTest::newRow("a template of no category")
        << QByteArray("\"categories\": [\"failure\"]") << QByteArray("\"categories\": [\"mishap\"]")
        << QStringLiteral("templates[1].categories");
    QTest::newRow("a cue for no field") << QByteArray("\"xyz.by_doing\"") << QByteArray("\"xyz.doing\"")
                                        << QStringLiteral("templates[0].cues.xyz.doing");
    QTest::newRow("follow-ups by a word")
        << QByteArray("\"standing_follow_ups\": true") << QByteArray("\"standing_follow_ups\": \"yes\"")
        << QStringLiteral("templates[0].standing_follow_ups");
    QTest::newRow("no blank template")
        << QByteArray("\"id\": \"blank\"") << QByteArray("\"id\": \"empty\"") << QStringLiteral("templates");
    QTest::newRow("weight") << QByteArray("\"weight\": 3") << QByteArray("\"weight\": 4")
                            << QStringLiteral("criteria[0].weight");
    QTest::newRow("an eighth criterion")
        << QByteArray("\"id\": \"recency\"") << QByteArray("\"id\": \"luck\"") << QStringLiteral("criteria");
}

void TestCatalog::brokenKitsAreRefusedWithTheFieldNamed()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, field);
    QByteArray json = resource("story-kit.json");
    QVERIFY(parseStoryKit(json));
    const qsizetype at = json.indexOf(from);
    QVERIFY(at >= 0);
    json.replace(at, from.size(), to);
    const auto parsed = parseStoryKit(json);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::Damaged);
    QVERIFY2(
        parsed.error().message.contains(QLatin1Char('(') + field + QLatin1Char(':')),
        qPrintable(parsed.error().message));
}

void TestCatalog::anOverlayForSomethingUnknownIsRefused()
{
    Catalog catalog = english();
    const Catalog before = catalog;
    const auto result = translateFlagKinds(
        catalog.flagKinds, R"({"flag_kinds": {"we": {"name": "Wir"}, "us": {"name": "Uns"}}})",
        QStringLiteral("xx/flag-kinds.json"));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Damaged);
    QVERIFY(result.error().message.contains(QStringLiteral("flag_kinds.us")));
    QCOMPARE(catalog, before);

    QVERIFY(translateFlagKinds(
        catalog.flagKinds, R"({"flag_kinds": {"we": {"name": "Nous"}}})",
        QStringLiteral("xx/flag-kinds.json")));
    QCOMPARE(catalog.flagKinds.at(0).name, QStringLiteral("Nous"));
    QCOMPARE(catalog.flagKinds.at(0).description, before.flagKinds.at(0).description);
}

void TestCatalog::aKitOverlayMustFit_data()
{
    QTest::addColumn<QByteArray>("overlay");
    QTest::addColumn<bool>("fits");
    QTest::newRow("nothing") << QByteArray("{}") << true;
    QTest::newRow("a theme") << QByteArray(R"({"themes": {"drift": {"name": "Drift."}}})") << true;
    QTest::newRow("unknown theme") << QByteArray(R"({"themes": {"sift": {"name": "x"}}})") << false;
    QTest::newRow("unknown cue") << QByteArray(R"({"templates": {"blank": {"cues": {"spine": "x"}}}})")
                                 << false;
    QTest::newRow("a weight") << QByteArray(R"({"criteria": {"role": {"weight": 2}}})") << false;
    QTest::newRow("too few follow-ups") << QByteArray(R"({"follow_ups": ["x"]})") << false;
    QTest::newRow("unknown company") << QByteArray(R"({"companies": {"Acme": {"hint": "x"}}})") << false;
}

void TestCatalog::aKitOverlayMustFit()
{
    QFETCH(QByteArray, overlay);
    QFETCH(bool, fits);
    StoryKit kit = english().kit;
    const StoryKit before = kit;
    const auto result = translateStoryKit(kit, overlay, QStringLiteral("xx/story-kit.json"));
    QCOMPARE(result.has_value(), fits);
    if (!fits) {
        QCOMPARE(result.error().code, ErrorCode::Damaged);
        QCOMPARE(kit, before);
    }
}

void TestCatalog::damagedFilesNeverCrashAndNeverGiveNonsense()
{
    const quint32 seed = test::Random::seed();
    qInfo("STARLING_SEED=%u", seed);
    test::Random random(seed);
    const QByteArray frameworks = resource("frameworks.json");
    const QByteArray questions = resource("questions.json");
    const QByteArray kinds = resource("flag-kinds.json");
    const QByteArray kit = resource("story-kit.json");
    for (int i = 0; i < 400; ++i) {
        const auto parsed = parseFrameworks(damage(frameworks, random));
        QVERIFY(parsed || parsed.error().code == ErrorCode::Damaged);
        for (const Framework& each : parsed.value_or(std::vector<Framework>{})) {
            QVERIFY(!each.id.isNull() && !each.segments.empty());
            for (const SegmentTemplate& segment : each.segments) {
                const ShareRange share = segment.target.share.value_or(ShareRange{});
                QVERIFY(0 <= share.min && share.min <= share.max && share.max <= 1);
            }
        }
        const auto parsedQuestions = parseQuestions(damage(questions, random));
        QVERIFY(parsedQuestions || parsedQuestions.error().code == ErrorCode::Damaged);
        const auto parsedKinds = parseFlagKinds(damage(kinds, random));
        QVERIFY(parsedKinds || parsedKinds.error().code == ErrorCode::Damaged);
        const auto parsedKit = parseStoryKit(damage(kit, random));
        QVERIFY(parsedKit || parsedKit.error().code == ErrorCode::Damaged);
        QVERIFY(!parsedKit || parsedKit->criteria.size() == 7);
    }
    for (int i = 0; i < 200; ++i)
        QVERIFY(!parseQuestions(random.text(200).toUtf8()));
}

QTEST_GUILESS_MAIN(TestCatalog)
#include "TestCatalog.moc"
