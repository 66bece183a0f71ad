#include "story/RoleWords.h"

#include "support/Random.h"

#include <QTest>

#include <algorithm>
#include <ctime>
#include <random>
#include <utility>

using namespace starling;
using namespace starling::test;
using Use = RoleTerm::Use;

namespace {

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

RoleLexicon lexicon()
{
    RoleLexicon result;
    result.language = QStringLiteral("en");
    result.terms = {
        QStringLiteral("machine learning"),
        QStringLiteral("feature store"),
        QStringLiteral("A/B testing"),
        QStringLiteral("real-time"),
        QStringLiteral("machine learning engineer"),
        QStringLiteral("on-call"),
        QStringLiteral("Python")};
    result.ignored = words("a an and are at by for from in is it of on or our the to we will with you your "
                           "experience team years strong fast-paced");
    result.alike = {
        {QStringLiteral("Kubernetes"), QStringLiteral("k8s")},
        {QStringLiteral("rollback"), QStringLiteral("roll back")}};
    return result;
}

RoleLexicon germanAndEnglish()
{
    RoleLexicon result;
    result.language = QStringLiteral("de");
    result.terms = {QStringLiteral("maschinelles Lernen"), QStringLiteral("Überwachung")};
    result.ignored = words("und der die das mit wir du für in von bei sowie eine zu");
    result.alike = {{QStringLiteral("künstliche Intelligenz"), QStringLiteral("KI")}};
    result.beside = {lexicon()};
    return result;
}

Story story(const char* id, const char* text)
{
    Story result;
    result.id = StoryId(QString::fromLatin1(id));
    result.facts.decision = QString::fromUtf8(text);
    return result;
}

std::vector<RoleTerm> terms(
    const char* advert, const std::vector<Story>& stories = {}, const std::vector<QStringList>& synonyms = {})
{
    return roleTerms(QString::fromUtf8(advert), stories, lexicon(), synonyms);
}

QStringList shown(const std::vector<RoleTerm>& found)
{
    QStringList result;
    for (const RoleTerm& each : found)
        result << QStringLiteral("%1 %2").arg(each.term).arg(each.mentions);
    return result;
}

RoleTerm termOf(const std::vector<RoleTerm>& found, const char* text)
{
    const auto it = std::find_if(found.begin(), found.end(), [text](const RoleTerm& each) {
        return each.term == QString::fromUtf8(text);
    });
    return it == found.end() ? RoleTerm{} : *it;
}

Use useOf(const char* advert, const char* told, const std::vector<QStringList>& synonyms = {})
{
    return terms(advert, {story("s", told)}, synonyms).at(0).use;
}

QString words(Random& random, int count, const QStringList& vocabulary)
{
    QString result;
    for (int i = 0; i < count; ++i)
        result += vocabulary.at(random.integer(0, vocabulary.size() - 1))
                  + (random.chance(0.1) ? QStringLiteral(". ") : QStringLiteral(" "));
    return result;
}

} // namespace

class TestRoleWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingComesOfNothing();
    void lexiconTermsAreFoundAndTheLongestCounts();
    void runsThatRepeatAreTerms();
    void namesAreTermsAndPlainWordsOnlyWhenRepeated();
    void mostMentionedComesFirst();
    void formsOfWordsAreOne_data();
    void formsOfWordsAreOne();
    void termsDoNotReachAcrossSentences();
    void likeWordsAreSaidDifferently();
    void theUsersSynonymsCount();
    void theTermItselfGoesBeforeItsSynonyms();
    void onlyWhatTheSpeakerSaysCounts();
    void theTrashSaysNothing();
    void germanAdvertisementsAreRead();
    void englishAdvertisementsAreReadInGerman();
    void everyPlaneIsAccepted();
    void theOrderOfStoriesDoesNotMatter();
    void anotherStoryNeverUnsaysATerm();
    void costIsPrinted();
    void usesHaveNames();
};

void TestRoleWords::nothingComesOfNothing()
{
    QVERIFY(terms("").empty());
    QVERIFY(terms(" \n\t … -- ").empty());
    QVERIFY(terms("we are a strong team with years of experience in a fast-paced team").empty());
    QVERIFY(roleTerms({}, {story("s", "x")}, {}, {{}, {QString()}}).empty());
}

void TestRoleWords::lexiconTermsAreFoundAndTheLongestCounts()
{
    const auto found = terms("A machine learning engineer for machine learning at our feature store");
    QCOMPARE(
        shown(found), (QStringList{
                          QStringLiteral("machine learning engineer 1"), QStringLiteral("machine learning 1"),
                          QStringLiteral("feature store 1")}));
}

void TestRoleWords::runsThatRepeatAreTerms()
{
    const auto found = terms("good demand forecasting models. We sell demand forecasting models, and demand "
                             "forecasting. Odd things once.");
    QCOMPARE(shown(found).at(0), QStringLiteral("demand forecasting models 2"));
    QCOMPARE(termOf(found, "demand forecasting").mentions, 0); // once outside the longer run
    const auto pairs = terms("demand forecasting, demand forecasting and demand forecasting; forecasting");
    QCOMPARE(shown(pairs), QStringList{QStringLiteral("demand forecasting 3")});
    // No word counts twice.
    QCOMPARE(shown(terms("data data data data")), QStringList{QStringLiteral("data data 2")});
}

void TestRoleWords::namesAreTermsAndPlainWordsOnlyWhenRepeated()
{
    const auto found =
        terms("You will write gRPC with Flink on S3. Plain wonders, wonders. A GPU is 42 of 7");
    QCOMPARE(
        shown(found), (QStringList{
                          QStringLiteral("wonders 2"), QStringLiteral("gRPC 1"), QStringLiteral("Flink 1"),
                          QStringLiteral("S3 1"), QStringLiteral("GPU 1")}));
}

void TestRoleWords::mostMentionedComesFirst()
{
    const auto found =
        terms("Python on-call, machine learning; on-call. feature store feature stores on call");
    QCOMPARE(
        shown(found), (QStringList{
                          QStringLiteral("on-call 3"), QStringLiteral("feature store 2"),
                          QStringLiteral("machine learning 1"), QStringLiteral("Python 1")}));
}

void TestRoleWords::formsOfWordsAreOne_data()
{
    QTest::addColumn<QByteArray>("advert");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("same") << QByteArray("Python") << QByteArray("I wrote python");
    QTest::newRow("plural") << QByteArray("feature stores") << QByteArray("our Feature Store broke");
    QTest::newRow("hyphen for space") << QByteArray("real-time") << QByteArray("in real time");
    QTest::newRow("space for hyphen") << QByteArray("on call") << QByteArray("an on-call night");
    QTest::newRow("hyphen for nothing") << QByteArray("real-time") << QByteArray("it was realtime");
    QTest::newRow("nothing for hyphen") << QByteArray("realtime realtime") << QByteArray("real-time scores");
    QTest::newRow("a compound nobody knew")
        << QByteArray("timeseries, timeseries") << QByteArray("a time-series model");
    QTest::newRow("slash") << QByteArray("A/B tests") << QByteArray("an A/B test");
    QTest::newRow("slash and hyphen") << QByteArray("A/B testing") << QByteArray("an a-b-test");
    QTest::newRow("case") << QByteArray("MACHINE LEARNING") << QByteArray("Machine learning");
    QTest::newRow("accents") << QByteArray("Café Café") << QByteArray("a cafe");
    QTest::newRow("spelling") << QByteArray("optimisation, optimisation") << QByteArray("optimization");
    QTest::newRow("plus") << QByteArray("C++, C++") << QByteArray("I know C++.");
}

void TestRoleWords::formsOfWordsAreOne()
{
    QFETCH(QByteArray, advert);
    QFETCH(QByteArray, told);
    QCOMPARE(useOf(advert.constData(), told.constData()), Use::Used);
    QCOMPARE(useOf(advert.constData(), "something else"), Use::Absent);
}

void TestRoleWords::termsDoNotReachAcrossSentences()
{
    QCOMPARE(useOf("feature store", "It lacked one feature. Store it there"), Use::Absent);
    QVERIFY(terms("It is a machine. learning").empty());
    // An advertisement may be wrapped anywhere.
    QCOMPARE(shown(terms("machine\nlearning")), QStringList{QStringLiteral("machine learning 1")});
}

void TestRoleWords::likeWordsAreSaidDifferently()
{
    const auto found = terms("We run Kubernetes", {story("x", "on k8s"), story("y", "nothing")});
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().use, Use::SaidDifferently);
    QCOMPARE(found.front().saidAs, QStringLiteral("k8s"));
    QCOMPARE(found.front().stories, std::vector{StoryId(QStringLiteral("x"))});
}

void TestRoleWords::theUsersSynonymsCount()
{
    const std::vector<QStringList> synonyms{
        {QStringLiteral("stakeholder buy-in"), QStringLiteral("sign-off"), QStringLiteral("approval")}};
    const std::vector<Story> stories{
        story("x", "I got their approvals"), story("y", "after sign-off"), story("z", "approval came")};
    const auto found = terms("stakeholder buy in", stories, synonyms);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().term, QStringLiteral("stakeholder buy in"));
    QCOMPARE(found.front().use, Use::SaidDifferently);
    QCOMPARE(found.front().saidAs, QStringLiteral("approval")); // two stories say it
    QCOMPARE(found.front().stories.size(), size_t(3));
}

void TestRoleWords::theTermItselfGoesBeforeItsSynonyms()
{
    const auto found = terms("Kubernetes", {story("x", "k8s"), story("y", "Kubernetes")});
    QCOMPARE(found.front().use, Use::Used);
    QCOMPARE(found.front().stories, std::vector{StoryId(QStringLiteral("y"))});
    QVERIFY(found.front().saidAs.isEmpty());
}

void TestRoleWords::onlyWhatTheSpeakerSaysCounts()
{
    Story told = story("x", "nothing");
    told.followUps = {{QStringLiteral("What about machine learning?"), QStringLiteral("I used Python")}};
    told.categories = {QStringLiteral("rollback")};
    told.track = QStringLiteral("rollback");
    told.angles.companies = {{QStringLiteral("Kubernetes Inc"), QStringLiteral("the feature store")}};
    const auto found = terms("machine learning, Python, rollback, Kubernetes, feature store", {told});
    QCOMPARE(termOf(found, "machine learning").use, Use::Absent);
    QCOMPARE(termOf(found, "Python").use, Use::Used);
    QCOMPARE(termOf(found, "rollback").use, Use::Absent);
    QCOMPARE(termOf(found, "Kubernetes").use, Use::Absent);
    QCOMPARE(termOf(found, "feature store").use, Use::Used);
}

void TestRoleWords::theTrashSaysNothing()
{
    Story gone = story("x", "Python");
    gone.deletedAt = QDateTime::fromMSecsSinceEpoch(0);
    QCOMPARE(terms("Python", {gone}).front().use, Use::Absent);
}

void TestRoleWords::germanAdvertisementsAreRead()
{
    const auto found = roleTerms(
        QStringLiteral(
            "Du entwickelst Verfahren für maschinelles Lernen und die Überwachungen von Modellen. Die "
            "KI und das Modell sowie PyTorch"),
        {story("x", "Überwachung der Modelle mit künstlicher Intelligenz")}, germanAndEnglish(), {});
    QCOMPARE(termOf(found, "maschinelles Lernen").use, Use::Absent);
    QCOMPARE(termOf(found, "Überwachungen").use, Use::Used);
    QCOMPARE(termOf(found, "Modellen").mentions, 2);
    QCOMPARE(termOf(found, "Modellen").use, Use::Used);
    QCOMPARE(termOf(found, "KI").use, Use::SaidDifferently);
    QCOMPARE(termOf(found, "PyTorch").mentions, 1);
    QCOMPARE(termOf(found, "Verfahren").mentions, 0); // a noun's capital is no name
}

void TestRoleWords::englishAdvertisementsAreReadInGerman()
{
    const auto found = roleTerms(
        QStringLiteral(
            "We are a team with strong monitoring, and you will be on-call for the monitored systems"),
        {story("x", "monitors")}, germanAndEnglish(), {});
    QCOMPARE(shown(found), (QStringList{QStringLiteral("monitoring 2"), QStringLiteral("on-call 1")}));
    QCOMPARE(found.front().use, Use::Used);
}

void TestRoleWords::everyPlaneIsAccepted()
{
    const quint32 seed = Random::seed();
    qInfo("STARLING_SEED=%u", seed);
    Random random(seed);
    for (int i = 0; i < 200; ++i) {
        const QString advert = random.text(200) + QStringLiteral(". Python");
        std::vector<Story> stories{story("x", ""), story("y", "Python")};
        stories.front().facts.goal = random.text(200);
        stories.front().title = advert;
        const auto found = roleTerms(advert, stories, lexicon(), {{random.text(9), random.text(9)}, {}});
        QVERIFY(!found.empty());
        for (const RoleTerm& each : found) {
            QVERIFY(!each.term.isEmpty() && each.mentions >= 1);
            QCOMPARE(each.stories.empty(), each.use == Use::Absent);
            QCOMPARE(each.saidAs.isEmpty(), each.use != Use::SaidDifferently);
        }
    }
    // What the advertisement says, a story that repeats it says too.
    const QString advert =
        QStringLiteral("機械学習 機械学習 المراقبة المراقبة 𐐷𐐨 𐐷𐐨 машинное обучение машинное обучение");
    Story told;
    told.id = StoryId(QStringLiteral("x"));
    told.title = advert;
    const auto found = roleTerms(advert, {told}, lexicon(), {});
    QVERIFY(found.size() >= 3);
    for (const RoleTerm& each : found)
        QCOMPARE(each.use, Use::Used);
}

void TestRoleWords::theOrderOfStoriesDoesNotMatter()
{
    const quint32 seed = Random::seed();
    qInfo("STARLING_SEED=%u", seed);
    Random random(seed);
    std::mt19937 shuffler(seed);
    const QStringList vocabulary =
        words("machine learning feature store k8s Kubernetes roll back rollback drift "
              "model serving on call the a of");
    for (int i = 0; i < 100; ++i) {
        std::vector<Story> stories;
        for (int n = 0; n < 6; ++n) {
            stories.push_back(story("", ""));
            stories.back().id = StoryId(QString::number(n));
            stories.back().facts.goal = words(random, 10, vocabulary);
        }
        const QString advert = words(random, 60, vocabulary);
        auto before = roleTerms(advert, stories, lexicon(), {});
        std::shuffle(stories.begin(), stories.end(), shuffler);
        auto after = roleTerms(advert, stories, lexicon(), {});
        for (auto* terms : {&before, &after})
            for (RoleTerm& each : *terms)
                std::sort(each.stories.begin(), each.stories.end());
        QCOMPARE(after.size(), before.size());
        QVERIFY(after == before);
    }
}

void TestRoleWords::anotherStoryNeverUnsaysATerm()
{
    const quint32 seed = Random::seed();
    qInfo("STARLING_SEED=%u", seed);
    Random random(seed);
    const QStringList vocabulary =
        words("machine learning feature store k8s Kubernetes roll back rollback drift");
    for (int i = 0; i < 100; ++i) {
        const QString advert = words(random, 40, vocabulary);
        std::vector<Story> stories{story("x", "")};
        stories.back().facts.goal = words(random, 6, vocabulary);
        const auto before = roleTerms(advert, stories, lexicon(), {});
        stories.push_back(story("y", ""));
        stories.back().facts.goal = words(random, 6, vocabulary);
        const auto after = roleTerms(advert, stories, lexicon(), {});
        QCOMPARE(shown(after), shown(before)); // the terms are the advertisement's
        for (size_t j = 0; j < after.size(); ++j) {
            QVERIFY(int(after.at(j).use) <= int(before.at(j).use));
            QVERIFY(
                before.at(j).use != Use::Used || after.at(j).stories.size() >= before.at(j).stories.size());
        }
    }
}

void TestRoleWords::costIsPrinted()
{
    Random random(1);
    QStringList vocabulary =
        words("the a of and to we in machine learning feature store drift model serving");
    for (int i = 0; i < 6'000; ++i) {
        QString word;
        for (qint64 n = random.integer(3, 10); n > 0; --n)
            word += QLatin1Char(char(random.integer('a', 'z')));
        vocabulary << word;
    }
    std::vector<Story> stories;
    for (int i = 0; i < 2'000; ++i) {
        stories.push_back(story("", ""));
        stories.back().id = StoryId(QString::number(i));
        stories.back().facts.goal = words(random, 150, vocabulary);
        stories.back().depth.deep = words(random, 250, vocabulary);
    }
    const QString advert = words(random, 10'000, vocabulary);
    // Processor time: what others do on the machine does not count.
    std::clock_t start = std::clock();
    const auto milliseconds = [&start] {
        return double(std::clock() - std::exchange(start, std::clock())) * 1000 / CLOCKS_PER_SEC;
    };
    const auto found = roleTerms(advert, stories, lexicon(), {});
    qInfo(
        "10,000 words against 2,000 stories of 400 words: %.1f ms, %zu terms", milliseconds(), found.size());
    const std::vector<Story> few(stories.begin(), stories.begin() + 30);
    const QString usual = words(random, 600, vocabulary);
    (void)milliseconds();
    (void)roleTerms(usual, few, lexicon(), {});
    qInfo("600 words against 30 stories of 400 words: %.1f ms", milliseconds());
    (void)roleTerms(advert, few, lexicon(), {});
    qInfo("10,000 words against 30 stories of 400 words: %.1f ms", milliseconds());
    QVERIFY(!found.empty());
}

void TestRoleWords::usesHaveNames()
{
    QCOMPARE(toText(Use::Used), QStringLiteral("used"));
    QCOMPARE(toText(Use::SaidDifferently), QStringLiteral("said-differently"));
    QCOMPARE(toText(Use::Absent), QStringLiteral("absent"));
}

QTEST_GUILESS_MAIN(TestRoleWords)
#include "TestRoleWords.moc"
