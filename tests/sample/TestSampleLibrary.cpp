#include "audio/AudioReader.h"
#include "audio/PeaksFile.h"
#include "sample/SampleLibrary.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace starling;

class TestSampleLibrary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFilledLibraryIsWholeAndReproducible();
    void cancellingKeepsWhatIsThere();

private:
    [[nodiscard]] static QByteArray hashOf(const QString& file);

    Catalog m_catalog;
    const QDateTime m_now{QDate(2025, 3, 14), QTime(21, 0)};
};

void TestSampleLibrary::initTestCase()
{
    auto catalog = loadCatalog(QLocale::c());
    QVERIFY(catalog);
    m_catalog = *catalog;
}

QByteArray TestSampleLibrary::hashOf(const QString& file)
{
    QFile in(file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return in.open(QIODevice::ReadOnly) && hash.addData(&in) ? hash.result() : QByteArray();
}

void TestSampleLibrary::aFilledLibraryIsWholeAndReproducible()
{
    const QTemporaryDir folders;
    std::vector<std::unique_ptr<Library>> libraries;
    for (const auto* name : {"one", "two"}) {
        auto library = Library::open(folders.filePath(QLatin1String(name)));
        QVERIFY(library);
        const auto count = fillWithSample(**library, m_catalog, 5, m_now);
        QVERIFY2(count, qPrintable(count ? QString() : count.error().message + count.error().detail));
        QVERIFY(*count >= 20);
        libraries.push_back(std::move(*library));
    }
    const auto takes = libraries[0]->takes().find();
    QVERIFY(takes);
    QVERIFY(*takes == *libraries[1]->takes().find());
    const auto stories = libraries[0]->stories().all();
    QVERIFY(stories);
    QVERIFY(*stories == *libraries[1]->stories().all());
    int told = 0; // with facts, bullets on the framework's segments, and questions of the catalogue
    for (const Story& story : *stories) {
        told += story.facts.role.isEmpty() || story.numbers.empty() ? 0 : 1;
        const Framework& framework = m_catalog.frameworkOrDefault(story.framework);
        for (const SpineBullet& bullet : story.spine)
            QVERIFY2(framework.find(bullet.segment), qPrintable(story.title + bullet.text));
        for (const StoryUse& use : story.uses)
            QVERIFY2(m_catalog.question(use.question), qPrintable(use.question.toString()));
        for (const QString& category : story.categories)
            QVERIFY2(m_catalog.kit.categoryName(category) != category, qPrintable(category));
    }
    QCOMPARE(told, 4);

    for (const Take& take : *takes) {
        const QString sound = libraries[0]->folder().sound(take.id);
        QCOMPARE(sound, libraries[0]->folder().flac(take.id));
        QCOMPARE(hashOf(sound), hashOf(libraries[1]->folder().flac(take.id)));
        auto reader = AudioReader::open(sound);
        QVERIFY(reader);
        QCOMPARE((*reader)->duration(), take.duration);
        QVERIFY(PeaksFile::load(libraries[0]->folder().peaks(take.id), sound));
        QVERIFY(take.peakDbfs && *take.peakDbfs > -20 && *take.peakDbfs <= 0);
    }

    const auto problems = libraries[0]->check(false);
    QVERIFY(problems);
    QVERIFY2(problems->empty(), qPrintable(problems->empty() ? QString() : problems->front().sentence));
    const auto again = fillWithSample(*libraries[0], m_catalog, 5, m_now);
    QVERIFY(again);
    QCOMPARE(*again, 0);
}

void TestSampleLibrary::cancellingKeepsWhatIsThere()
{
    const QTemporaryDir folder;
    auto library = Library::open(folder.filePath(QStringLiteral("library")));
    QVERIFY(library);
    int asked = 0;
    const JobControl control{{}, [&asked] { return ++asked > 2; }};
    const auto count = fillWithSample(**library, m_catalog, 5, m_now, control);
    QVERIFY(!count);
    QCOMPARE(count.error().code, ErrorCode::Cancelled);
    const auto takes = (*library)->takes().find();
    QVERIFY(takes && !takes->empty());
    const auto problems = (*library)->check(false);
    QVERIFY(problems && problems->empty());
}

QTEST_GUILESS_MAIN(TestSampleLibrary)
#include "TestSampleLibrary.moc"
