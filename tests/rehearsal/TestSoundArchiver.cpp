#include "audio/PeaksFile.h"
#include "audio/SoundFiles.h"
#include "audio/Transcode.h"
#include "library/Library.h"
#include "rehearsal/SoundArchiver.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace starling;

namespace {

constexpr int patience = 30'000; // ms

const QDateTime monday(QDate(2026, 11, 9), QTime(9, 0), Qt::OffsetFromUTC, 3600);

} // namespace

class TestSoundArchiver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aFinishedTakeBecomesAFlac();
    void everyTakeLeftOverIsTakenUp();
    void aTakeStillRecordingIsLeftAlone();
    void aTakeWithoutAWavIsNothingToDo();
    void aCrashBetweenFlacAndWavIsFinishedLater();
    void aFlacOfSomethingElseIsMadeAnew();
    void aWavThatCannotBeEncodedStays();
    void aTakeDestroyedMeanwhileLeavesNoFile();
    void closingInTheMiddleLosesNothing();

private:
    TakeId add(qint64 frames, bool finish = true);
    [[nodiscard]] const LibraryFolder& folder() const { return m_library->folder(); }
    [[nodiscard]] bool isArchived(const TakeId& take, qint64 frames) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<SoundArchiver> m_archiver;
};

void TestSoundArchiver::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    auto library = Library::open(m_dir->filePath(QStringLiteral("library")));
    QVERIFY(library);
    m_library = *std::move(library);
    m_archiver = std::make_unique<SoundArchiver>(*m_library);
}

void TestSoundArchiver::cleanup()
{
    m_archiver.reset();
    m_library.reset();
    m_dir.reset();
}

TakeId TestSoundArchiver::add(qint64 frames, bool finish)
{
    const TakeId id = m_library->takes().begin({}, monday)->id;
    const QString wav = folder().wav(id);
    const bool made = test::writeWav(wav, test::noise(frames, 5))
                      && PeaksFile::save(folder().peaks(id), wav, *buildPeaks(wav));
    if (!made || (finish && !m_library->takes().finish(id, {frames, 48'000, {}, -1.0}, TakeState::Ready, {})))
        return {};
    return id;
}

/// The FLAC is all there is, sounds the same and has its peaks.
bool TestSoundArchiver::isArchived(const TakeId& take, qint64 frames) const
{
    return !QFile::exists(folder().wav(take)) && folder().sound(take) == folder().flac(take)
           && test::readSound(folder().flac(take)) == test::noise(frames, 5)
           && PeaksFile::load(folder().peaks(take), folder().flac(take)).has_value();
}

void TestSoundArchiver::aFinishedTakeBecomesAFlac()
{
    QSignalSpy archived(m_archiver.get(), &SoundArchiver::archived);
    QSignalSpy idle(m_archiver.get(), &SoundArchiver::idle);
    const TakeId id = add(100'000);
    QVERIFY(m_archiver->isIdle());
    m_archiver->archive(id);
    QVERIFY(!m_archiver->isIdle());
    QTRY_COMPARE_WITH_TIMEOUT(idle.count(), 1, patience);
    QVERIFY(m_archiver->isIdle());
    QCOMPARE(archived.count(), 1);
    QVERIFY(isArchived(id, 100'000));
    QCOMPARE(
        QFile::permissions(folder().flac(id)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(m_library->check(false)->empty());
}

void TestSoundArchiver::everyTakeLeftOverIsTakenUp()
{
    QSignalSpy idle(m_archiver.get(), &SoundArchiver::idle);
    std::vector<TakeId> takes;
    for (int i = 0; i < 4; ++i)
        takes.push_back(add(10'000));
    QVERIFY(m_library->takes().moveToTrash(takes.front(), monday));
    m_archiver->archiveAll();
    m_archiver->archiveAll(); // asking twice is no work twice
    QTRY_COMPARE_WITH_TIMEOUT(idle.count(), 1, patience);
    for (const TakeId& id : takes)
        QVERIFY(isArchived(id, 10'000));
}

void TestSoundArchiver::aTakeStillRecordingIsLeftAlone()
{
    const TakeId id = add(1000, false);
    m_archiver->archive(id);
    m_archiver->archiveAll();
    QVERIFY(m_archiver->isIdle());
    QVERIFY(QFile::exists(folder().wav(id)));
}

void TestSoundArchiver::aTakeWithoutAWavIsNothingToDo()
{
    m_archiver->archive(TakeId::create());
    QVERIFY(m_archiver->isIdle());
}

void TestSoundArchiver::aCrashBetweenFlacAndWavIsFinishedLater()
{
    QSignalSpy idle(m_archiver.get(), &SoundArchiver::idle);
    const TakeId id = add(50'000);
    QVERIFY(encodeFlac(folder().wav(id), folder().flac(id)));
    m_archiver->archiveAll();
    QTRY_COMPARE_WITH_TIMEOUT(idle.count(), 1, patience);
    QVERIFY(isArchived(id, 50'000));
}

void TestSoundArchiver::aFlacOfSomethingElseIsMadeAnew()
{
    QSignalSpy idle(m_archiver.get(), &SoundArchiver::idle);
    const TakeId id = add(50'000);
    QVERIFY(test::writeFlac(folder().flac(id), test::noise(40'000, 9)));
    m_archiver->archiveAll();
    QTRY_COMPARE_WITH_TIMEOUT(idle.count(), 1, patience);
    QVERIFY(isArchived(id, 50'000));
}

void TestSoundArchiver::aWavThatCannotBeEncodedStays()
{
    QSignalSpy failed(m_archiver.get(), &SoundArchiver::failed);
    QSignalSpy idle(m_archiver.get(), &SoundArchiver::idle);
    const TakeId id = add(1000);
    QFile wav(folder().wav(id));
    QVERIFY(wav.open(QIODevice::WriteOnly) && wav.write("no sound") == 8);
    wav.close();
    const TakeId good = add(1000);
    m_archiver->archive(id);
    m_archiver->archive(good);
    QTRY_COMPARE_WITH_TIMEOUT(idle.count(), 1, patience);
    QCOMPARE(failed.count(), 1);
    QVERIFY(wav.exists());
    QVERIFY(isArchived(good, 1000)); // one bad file does not stop the others
}

void TestSoundArchiver::aTakeDestroyedMeanwhileLeavesNoFile()
{
    QSignalSpy idle(m_archiver.get(), &SoundArchiver::idle);
    const TakeId id = add(200'000);
    m_archiver->archive(id);
    QVERIFY(m_library->takes().erase(id));
    QTRY_COMPARE_WITH_TIMEOUT(idle.count(), 1, patience);
    QVERIFY(folder().sound(id).isEmpty());
}

void TestSoundArchiver::closingInTheMiddleLosesNothing()
{
    const qint64 frames = 3'000'000;
    const TakeId id = add(frames);
    m_archiver->archive(id);
    m_archiver.reset();
    QCOMPARE(test::readSound(folder().sound(id)).size(), size_t(frames));
    m_archiver = std::make_unique<SoundArchiver>(*m_library);
    QSignalSpy idle(m_archiver.get(), &SoundArchiver::idle);
    m_archiver->archiveAll();
    QTRY_VERIFY_WITH_TIMEOUT(m_archiver->isIdle(), patience);
    QVERIFY(isArchived(id, frames));
}

QTEST_GUILESS_MAIN(TestSoundArchiver)
#include "TestSoundArchiver.moc"
