#include "story/WordStems.h"

#include "support/Random.h"

#include <QTest>

using namespace starling;
using namespace starling::test;
using Link = TextWord::Link;

namespace {

/// "real-time | ML": a blank is a space, "-" a hyphen, "|" a break, "/" a line.
QString shown(const QString& text)
{
    QString result;
    for (const TextWord& word : splitWords(text)) {
        if (!result.isEmpty())
            result += QLatin1Char("|/ -"[int(word.link)]);
        result += word.text;
    }
    return result;
}

} // namespace

class TestWordStems : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsAreSplit_data();
    void textsAreSplit();
    void formsOfAWordShareTheirStem_data();
    void formsOfAWordShareTheirStem();
    void differentWordsDiffer();
    void foldingIsIdempotent();
    void unknownLanguagesKeepTheirWords();
    void wordsPointIntoTheText();
};

void TestWordStems::textsAreSplit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const char* text, const char* words) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(words);
    };
    row("empty", "", "");
    row("marks only", " … -- / + ", "");
    row("words", "  Feature   store\t2 ", "Feature store 2");
    row("sentences", "One. Two, three (four)", "One|Two|three|four");
    row("lines", "one\ntwo\n\nthree\r\nfour", "one/two|three/four");
    row("hyphens", "real-time real‑time feature_store", "real-time real-time feature-store");
    row("a dash is none", "one - two – three", "one|two|three");
    row("short slashes join", "CI/CD A/B-Test I/O", "CI-CD A-B-Test I-O");
    row("long ones divide", "Python/Java and/or", "Python|Java and|or");
    row("names", "C++, C#, Node.js; R&D, AT&T", "C++|C#|Node.js|R&D|AT&T");
    row("an ampersand is a word", "Weights & Biases", "Weights Biases");
    row("figures", "p99 of 3.5 ms, 5+ years", "p99 of 3.5 ms|5+ years");
    row("apostrophes", "it's you’ll 'quoted'", "it's you’ll|quoted");
    row("a missing space", "done.Next", "done|Next");
    row("other scripts", "машинное обучение 機械学習 🎙 𝒜𝒷",
        "машинное обучение 機械学習|𝒜𝒷");
}

void TestWordStems::textsAreSplit()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QCOMPARE(shown(text), words);
}

void TestWordStems::formsOfAWordShareTheirStem_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("forms");
    const auto row = [](const char* language, const char* forms) {
        QTest::newRow(forms) << QString::fromLatin1(language)
                             << QString::fromUtf8(forms).split(QLatin1Char(' '));
    };
    row("en", "monitor monitors Monitoring MONITORED");
    row("en", "deploy deployed deploying");
    row("en", "optimise optimize optimised optimizing");
    row("en", "quantisation quantization");
    row("en", "naïve naive Naïve");
    row("en", "model modelling modeling models");
    row("en", "ＭＬ ml");
    row("de", "Überwachung Überwachungen überwachung");
    row("de", "Modell Modelle Modellen Modells");
    row("de", "Straße STRASSE straße");
    row("de", "Häuser Haus Hauses");
}

void TestWordStems::formsOfAWordShareTheirStem()
{
    QFETCH(QString, language);
    QFETCH(QStringList, forms);
    Stemmer stemmer(language);
    const QString stem = stemmer.stem(forms.front());
    QVERIFY(!stem.isEmpty());
    for (const QString& form : forms)
        QCOMPARE(stemmer.stem(form), stem);
}

void TestWordStems::differentWordsDiffer()
{
    Stemmer stemmer(QStringLiteral("en"));
    QStringList stems;
    for (const char* word : {"C", "C++", "C#", "Java", "JavaScript", "user", "use", "rollback", "roll", "S3"})
        stems << stemmer.stem(QString::fromLatin1(word));
    QCOMPARE(QStringList(stems).removeDuplicates(), 0);
}

void TestWordStems::foldingIsIdempotent()
{
    const quint32 seed = Random::seed();
    qInfo("STARLING_SEED=%u", seed);
    Random random(seed);
    for (int i = 0; i < 500; ++i) {
        const QString folded = foldedWord(random.text(12));
        QCOMPARE(foldedWord(foldedWord(folded)), foldedWord(folded));
    }
}

void TestWordStems::unknownLanguagesKeepTheirWords()
{
    Stemmer stemmer(QStringLiteral("xx"));
    QCOMPARE(stemmer.stem(QStringLiteral("Models")), QStringLiteral("models"));
    QCOMPARE(stemmer.stem({}), QString());
}

void TestWordStems::wordsPointIntoTheText()
{
    const quint32 seed = Random::seed();
    qInfo("STARLING_SEED=%u", seed);
    Random random(seed);
    Stemmer english(QStringLiteral("en"));
    for (int i = 0; i < 500; ++i) {
        const QString text = random.text(200);
        qsizetype last = 0;
        for (const TextWord& word : splitWords(text)) {
            const qsizetype at = word.text.data() - text.constData();
            QVERIFY(at >= last && !word.text.isEmpty() && at + word.text.size() <= text.size());
            last = at + word.text.size();
            QVERIFY(!english.stem(word.text).contains(QLatin1Char(' ')) || word.text.size() > 0);
        }
    }
}

QTEST_GUILESS_MAIN(TestWordStems)
#include "TestWordStems.moc"
