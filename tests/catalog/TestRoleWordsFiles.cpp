#include "catalog/Catalog.h"

#include <QTest>

#include <algorithm>
#include <ctime>

using namespace starling;

namespace {

const char* const english = R"(
Senior Machine Learning Engineer, Ranking

About us
We are a fast-growing team that builds search ranking for millions of customers. You will join a
cross-functional team of engineers, data scientists and product managers.

What you will do
- Own models end-to-end: feature engineering, model training, model serving and monitoring in production
- Design A/B tests with product managers and read their results with care
- Improve our feature store and our real-time data pipelines (Kafka, Flink)
- Take part in an on-call rotation, lead incident response and write blameless post-mortems
- Mentor junior engineers

What you bring
- 5+ years of experience with Python and PyTorch; Kubernetes and CI/CD are a plus
- You know drift detection, low latency inference and what a rollback plan is
- Excellent communication with stakeholders

We offer a competitive salary, 30 days of vacation and an inclusive culture. We are an equal opportunity employer.
)";

const char* const german = R"(
Machine Learning Engineer (m/w/d)

Deine Aufgaben
- Du entwickelst und betreibst Modelle für maschinelles Lernen, von den Trainingsdaten bis zur Überwachung
- Du baust Datenpipelines und verbesserst die Datenqualität
- Du übernimmst Rufbereitschaft und arbeitest bereichsübergreifend mit dem Produktmanagement

Dein Profil
- Mehrjährige Berufserfahrung mit Python, PyTorch und Kubernetes
- Erfahrung mit A/B-Tests, CI/CD und verteilten Systemen

Wir bieten 30 Tage Urlaub, flexible Arbeitszeiten und eine unbefristete Anstellung.
)";

Story story(const char* text)
{
    Story result;
    result.id = StoryId::create();
    result.facts.decision = QString::fromUtf8(text);
    return result;
}

QString useOf(const std::vector<RoleTerm>& terms, const char* text)
{
    const auto it = std::find_if(terms.begin(), terms.end(), [text](const RoleTerm& each) {
        return each.term == QString::fromUtf8(text);
    });
    return it == terms.end() ? QStringLiteral("not found") : toText(it->use) + it->saidAs;
}

QByteArray shown(const std::vector<RoleTerm>& terms)
{
    QByteArray result;
    for (const RoleTerm& each : terms)
        result += each.term.toUtf8() + ", ";
    return result;
}

} // namespace

class TestRoleWordsFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEnglishAdvertisementIsRead_data();
    void anEnglishAdvertisementIsRead();
    void aGermanAdvertisementIsRead();
    void boilerplateIsNoTerm();
    void costIsPrinted();
};

void TestRoleWordsFiles::anEnglishAdvertisementIsRead_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("in English") << QLocale(QLocale::English);
    QTest::newRow("in German") << QLocale(QLocale::German);
}

void TestRoleWordsFiles::anEnglishAdvertisementIsRead()
{
    QFETCH(QLocale, locale);
    const RoleLexicon lexicon = loadCatalog(locale).value().roleWords;
    const auto terms = roleTerms(
        QString::fromUtf8(english),
        {story("I rolled the model back after a night on call"), story("on k8s, with a split test")}, lexicon,
        {});
    for (const char* term :
         {"Machine Learning Engineer", "search ranking", "cross-functional", "feature engineering",
          "model training", "model serving", "feature store", "real-time", "Kafka", "incident response",
          "Python", "PyTorch", "CI/CD", "drift detection", "low latency", "rollback plan"})
        QVERIFY2(useOf(terms, term) == QLatin1String("absent"), term + QByteArray(" in ") + shown(terms));
    QCOMPARE(useOf(terms, "Kubernetes"), QStringLiteral("said-differentlyk8s"));
    QCOMPARE(useOf(terms, "A/B tests"), QStringLiteral("said-differentlysplit test"));
    QVERIFY2(terms.size() <= 45, shown(terms));
}

void TestRoleWordsFiles::aGermanAdvertisementIsRead()
{
    const RoleLexicon lexicon = loadCatalog(QLocale(QLocale::German)).value().roleWords;
    const auto terms = roleTerms(
        QString::fromUtf8(german),
        {story("Ich habe die Datenpipeline geprüft"), story("on call"),
         story("ein A/B test und machine learning")},
        lexicon, {});
    for (const char* term :
         {"Trainingsdaten", "Überwachung", "Datenqualität", "bereichsübergreifend", "Python", "PyTorch",
          "Kubernetes", "CI/CD", "verteilten Systemen"})
        QVERIFY2(useOf(terms, term) == QLatin1String("absent"), term + QByteArray(" in ") + shown(terms));
    QCOMPARE(useOf(terms, "Datenpipelines"), QStringLiteral("used"));
    QCOMPARE(useOf(terms, "A/B-Tests"), QStringLiteral("used"));
    QCOMPARE(useOf(terms, "Rufbereitschaft"), QStringLiteral("said-differentlyon-call"));
    QCOMPARE(useOf(terms, "maschinelles Lernen"), QStringLiteral("said-differentlymachine learning"));
}

void TestRoleWordsFiles::boilerplateIsNoTerm()
{
    const RoleLexicon lexicon = loadCatalog(QLocale(QLocale::German)).value().roleWords;
    for (const char* advert : {english, german}) {
        const auto terms = roleTerms(QString::fromUtf8(advert), {}, lexicon, {});
        for (const RoleTerm& each : terms)
            for (const char* word :
                 {"experience", "team", "salary", "vacation", "opportunity", "you", "years", "Urlaub",
                  "Aufgaben", "Profil", "Berufserfahrung", "Anstellung", "bieten"})
                QVERIFY2(each.term.compare(QLatin1String(word), Qt::CaseInsensitive) != 0, shown(terms));
    }
}

void TestRoleWordsFiles::costIsPrinted()
{
    const RoleLexicon lexicon = loadCatalog(QLocale(QLocale::German)).value().roleWords;
    const std::vector<Story> stories(30, story(QByteArray(english).repeated(2).constData()));
    // Processor time: what others do on the machine does not count.
    const std::clock_t start = std::clock();
    const auto terms = roleTerms(QString::fromUtf8(english).repeated(3), stories, lexicon, {});
    qInfo(
        "600 words against 30 stories of 400 words, both lexicons: %.1f ms",
        double(std::clock() - start) * 1000 / CLOCKS_PER_SEC);
    QVERIFY(!terms.empty());
}

QTEST_GUILESS_MAIN(TestRoleWordsFiles)
#include "TestRoleWordsFiles.moc"
