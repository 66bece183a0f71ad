#include "audio/SoundFiles.h"
#include "exchange/TakeSheet.h"
#include "support/Random.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace starling;
using namespace starling::test;

namespace {

/// A language that says everything at more than twice the length.
class LongLanguage : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return text + QStringLiteral(" Donaudampfschifffahrtsgesellschaft ") + text;
    }
};

} // namespace

class TestTakeSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itSaysWhatATakeIs();
    void itIsOnePageOfThePaper_data();
    void itIsOnePageOfThePaper();
    void anythingAPersonTypesFits();
    void withoutSoundThereIsAReportAllTheSame();
    void paperFollowsTheCountry();

private:
    [[nodiscard]] TakeMaterial material() const;
    [[nodiscard]] TakeMaterial crowded() const;
    /// What a program of poppler's says of the report.
    [[nodiscard]] QString
    poppler(const QString& program, const QStringList& options, const QByteArray& pdf) const;

    Catalog m_catalog;
    QTemporaryDir m_folder;
};

void TestTakeSheet::initTestCase()
{
    auto loaded = loadCatalog(QLocale::c());
    QVERIFY(loaded);
    m_catalog = *std::move(loaded);
    QVERIFY(writeWav(m_folder.filePath(QStringLiteral("sound.wav")), sine(180, 30)));
}

TakeMaterial TestTakeSheet::material() const
{
    TakeMaterial result;
    result.framework = m_catalog.frameworks.front();
    result.kinds = m_catalog.flagKinds;
    result.story = QStringLiteral("Canary rollout");
    result.soundFile = m_folder.filePath(QStringLiteral("sound.wav"));
    Take& take = result.take;
    take.id = TakeId(QStringLiteral("0b7f6d0e-5a55-4a3c-8a0e-2f6b7f1f9f10"));
    take.recordedAt = QDateTime(QDate(2026, 11, 12), QTime(9, 14), Qt::LocalTime);
    take.duration = Milliseconds(201'000);
    take.setup.questionText = QStringLiteral("Tell me about a production rollback.");
    Milliseconds at{0};
    for (const SegmentTemplate& each : result.framework.segments) {
        take.track.mark(each.id, at);
        at += Milliseconds(40'000);
    }
    take.flags = {
        {FlagId::create(),
         FlagKindId(QStringLiteral("we")),
         {Milliseconds(21'400), Milliseconds(21'400)},
         QStringLiteral("we decided"),
         FlagSource::Listener},
        {FlagId::create(),
         overtimeKind(),
         {Milliseconds(180'000), Milliseconds(201'000)},
         {},
         FlagSource::Clock}};
    take.rating = {4, 3, 5, {}, 2, QStringLiteral("Say the rollback threshold.")};
    return result;
}

TakeMaterial TestTakeSheet::crowded() const
{
    TakeMaterial result = material();
    Take& take = result.take;
    const QString longText =
        QStringLiteral("A very long text with many words in it, that goes on and on. ").repeated(30);
    take.setup.questionText = longText;
    take.rating.lesson = longText;
    result.story = longText;
    for (int i = 0; i < 40; ++i) {
        SegmentTemplate segment = result.framework.segments.front();
        segment.id = SegmentId(QStringLiteral("more-%1").arg(i));
        segment.name = longText.left(120);
        result.framework.segments.push_back(segment);
    }
    take.flags.clear();
    for (int i = 0; i < 200; ++i) {
        const auto& kinds = result.kinds;
        take.flags.push_back(
            {FlagId::create(),
             kinds.at(size_t(i) % kinds.size()).id,
             {Milliseconds(i * 1000), Milliseconds(i * 1000 + i % 3 * 500)},
             longText,
             FlagSource::Listener});
    }
    return result;
}

QString
TestTakeSheet::poppler(const QString& program, const QStringList& options, const QByteArray& pdf) const
{
    QFile file(m_folder.filePath(QStringLiteral("report.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(
        program,
        options + QStringList{file.fileName(), QStringLiteral("-")}.mid(0, program == u"pdfinfo" ? 1 : 2));
    if (!process.waitForFinished(60'000))
        return QStringLiteral("%1 (poppler-utils) does not run").arg(program);
    // Ligatures as letters.
    return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError())
        .normalized(QString::NormalizationForm_KC);
}

void TestTakeSheet::itSaysWhatATakeIs()
{
    const auto pdf = takeSheet(material(), Paper::A4, QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(pdf);
    const QString text = poppler(QStringLiteral("pdftotext"), {QStringLiteral("-layout")}, *pdf);
    for (const char* said :
         {"Tell me about a production rollback.", "Canary rollout", "12 November 2026", "3:21",
          "0:21 over the cap of 3:00.", "Where the time went", "Flags: 2, 0.6 per minute", "0:21.4",
          "we decided", "Say the rollback threshold.", "4/5", "not rated"})
        QVERIFY2(text.contains(QLatin1String(said)), qPrintable(QLatin1String(said) + u'\n' + text));
    QVERIFY(!text.contains(QStringLiteral("more flag")));
}

void TestTakeSheet::itIsOnePageOfThePaper_data()
{
    QTest::addColumn<int>("paper");
    QTest::addColumn<bool>("longLanguage");
    QTest::addColumn<QString>("size");
    for (const bool longLanguage : {false, true}) {
        const char* language = longLanguage ? "long words" : "English";
        QTest::addRow("A4, %s", language) << int(Paper::A4) << longLanguage << "(A4)";
        QTest::addRow("Letter, %s", language) << int(Paper::Letter) << longLanguage << "(letter)";
    }
}

void TestTakeSheet::itIsOnePageOfThePaper()
{
    QFETCH(int, paper);
    QFETCH(bool, longLanguage);
    QFETCH(QString, size);
    LongLanguage language;
    if (longLanguage)
        QVERIFY(QCoreApplication::installTranslator(&language));
    const auto pdf = takeSheet(crowded(), Paper(paper), QLocale(QLocale::German));
    QCoreApplication::removeTranslator(&language);
    QVERIFY(pdf);
    // STARLING_WRITE_FIXTURES=folder keeps the reports, to be looked at.
    if (const QString folder = qEnvironmentVariable("STARLING_WRITE_FIXTURES"); !folder.isEmpty()) {
        QFile file(QStringLiteral("%1/%2.pdf").arg(folder, QLatin1String(QTest::currentDataTag())));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(*pdf), pdf->size());
    }
    const QString info = poppler(QStringLiteral("pdfinfo"), {}, *pdf);
    QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Pages: +1\\n"))), qPrintable(info));
    QVERIFY2(info.contains(size), qPrintable(info));
    const QString text = poppler(QStringLiteral("pdftotext"), {QStringLiteral("-layout")}, *pdf);
    // The lesson and the foot are still there, and what was left out is counted.
    QVERIFY2(text.contains(QStringLiteral("0b7f6d0e")), qPrintable(text));
    QVERIFY2(text.contains(QRegularExpression(QStringLiteral("and .*more flag"))), qPrintable(text));
}

void TestTakeSheet::anythingAPersonTypesFits()
{
    const quint32 seed = Random::seed();
    Random random(seed);
    for (int round = 0; round < 5; ++round) {
        TakeMaterial made = material();
        made.take.setup.questionText = random.text(300);
        made.take.rating.lesson = random.text(500);
        made.story = random.text(80);
        for (Flag& each : made.take.flags)
            each.note = random.text(80);
        const auto pdf = takeSheet(made, Paper::Letter, QLocale::c());
        QVERIFY(pdf);
        const QString info = poppler(QStringLiteral("pdfinfo"), {}, *pdf);
        QVERIFY2(
            info.contains(QRegularExpression(QStringLiteral("Pages: +1\\n"))),
            qPrintable(QStringLiteral("seed %1\n%2").arg(seed).arg(info)));
    }
}

void TestTakeSheet::withoutSoundThereIsAReportAllTheSame()
{
    TakeMaterial made = material();
    made.soundFile.clear();
    made.take.flags.clear();
    made.take.track = {};
    made.take.rating = {};
    made.take.duration = Milliseconds(0);
    const auto pdf = takeSheet(made, Paper::A4, QLocale::c());
    QVERIFY(pdf);
    const QString text = poppler(QStringLiteral("pdftotext"), {}, *pdf);
    for (const char* said :
         {"The sound is missing.", "No segment was marked.", "No flags", "No lesson written yet."})
        QVERIFY2(text.contains(QLatin1String(said)), qPrintable(text));
}

void TestTakeSheet::paperFollowsTheCountry()
{
    QCOMPARE(usualPaper(QLocale(QLocale::English, QLocale::UnitedStates)), Paper::Letter);
    QCOMPARE(usualPaper(QLocale(QLocale::German, QLocale::Germany)), Paper::A4);
    QCOMPARE(usualPaper(QLocale::c()), Paper::A4);
    QCOMPARE(paperFromString(toText(Paper::Letter)), Paper::Letter);
    QVERIFY(!paperFromString(QStringLiteral("legal")));
}

QTEST_MAIN(TestTakeSheet)
#include "TestTakeSheet.moc"
