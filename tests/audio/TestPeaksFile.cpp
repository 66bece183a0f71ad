#include "audio/PeaksFile.h"
#include "audio/SoundFiles.h"
#include "support/Random.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace starling;
using test::Random;

class TestPeaksFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_sound = m_folder->filePath(QStringLiteral("take.wav"));
        m_path = m_folder->filePath(QStringLiteral("take.peaks"));
        m_samples = test::noise(100'000, 7);
        QVERIFY(test::writeWav(m_sound, m_samples));
        m_peaks = buildPeaks(m_sound).value();
    }

    void whatWasSavedIsLoaded()
    {
        QVERIFY(PeaksFile::save(m_path, m_sound, m_peaks));
        const auto loaded = PeaksFile::load(m_path, m_sound);
        QVERIFY(loaded);
        QVERIFY(*loaded == m_peaks);
        QCOMPARE(QFile::permissions(m_path) & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
    }

    void anEmptyRecordingHasAnEmptyOutline()
    {
        QVERIFY(PeaksFile::save(m_path, m_sound, Peaks()));
        const auto loaded = PeaksFile::load(m_path, m_sound);
        QVERIFY(loaded);
        QCOMPARE(loaded->frames(), 0);
        QCOMPARE(loaded->levelCount(), 0);
    }

    void aMissingFileIsNotFound()
    {
        QCOMPARE(PeaksFile::load(m_path, m_sound).error().code, ErrorCode::NotFound);
        QCOMPARE(PeaksFile::rebind(m_path, m_sound, m_sound).error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(m_path));
    }

    void aMissingSoundFileIsNotFound()
    {
        const QString none = m_folder->filePath(QStringLiteral("none"));
        QCOMPARE(PeaksFile::save(m_path, none, m_peaks).error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(m_path));
    }

    void anotherSoundFileMeansRebuild()
    {
        QVERIFY(PeaksFile::save(m_path, m_sound, m_peaks));
        m_samples.pop_back();
        QVERIFY(test::writeWav(m_sound, m_samples));
        QCOMPARE(PeaksFile::load(m_path, m_sound).error().code, ErrorCode::Damaged);
    }

    void anyFlippedBitMeansRebuild()
    {
        QVERIFY(PeaksFile::save(m_path, m_sound, m_peaks));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray whole = file.readAll();
        for (qsizetype at = 0; at < whole.size(); at += at < 60 ? 1 : 41) {
            QByteArray broken = whole;
            broken[at] = char(broken[at] ^ 0x10);
            file.seek(0);
            file.write(broken);
            file.flush();
            const auto loaded = PeaksFile::load(m_path, m_sound);
            QVERIFY2(!loaded, qPrintable(QStringLiteral("byte %1").arg(at)));
            QCOMPARE(loaded.error().code, ErrorCode::Damaged);
        }
    }

    void anyOtherLengthMeansRebuild()
    {
        QVERIFY(PeaksFile::save(m_path, m_sound, m_peaks));
        QFile file(m_path);
        const qint64 size = file.size();
        for (const qint64 length :
             {qint64(0), qint64(20), qint64(48), size / 2, size - 1, size + 1, size + 6}) {
            QVERIFY(file.resize(length));
            QCOMPARE(PeaksFile::load(m_path, m_sound).error().code, ErrorCode::Damaged);
        }
    }

    void anUnwritableFolderIsAnError()
    {
        const QString path = m_folder->filePath(QStringLiteral("no/such/folder/take.peaks"));
        QVERIFY(!PeaksFile::save(path, m_sound, m_peaks));
        PeaksWriter writer(path);
        writer.append(m_samples);
        QVERIFY(!writer.finish(m_sound, captureRate));
    }

    void writingAlongGivesTheSameFile()
    {
        Random random(Random::seed());
        PeaksWriter writer(m_path);
        for (size_t at = 0; at < m_samples.size();) {
            const auto count = std::min(size_t(random.integer(0, 5000)), m_samples.size() - at);
            writer.append(std::span(m_samples).subspan(at, count));
            at += count;
            QVERIFY(!QFile::exists(m_path));
        }
        QCOMPARE(writer.frames(), qint64(m_samples.size()));
        QVERIFY(writer.finish(m_sound, captureRate));
        const auto loaded = PeaksFile::load(m_path, m_sound);
        QVERIFY(loaded);
        QVERIFY(*loaded == m_peaks);
    }

    void anUnfinishedFileLeavesNothing()
    {
        {
            PeaksWriter writer(m_path);
            writer.append(m_samples);
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("take.wav")});
    }

    void aTakeOfHoursKeepsItsPeaksOnDisk()
    {
        PeaksWriter writer(m_path);
        constexpr int rounds = 1000; // 100 million frames: 35 min
        for (int i = 0; i < rounds; ++i)
            writer.append(m_samples);
        QVERIFY(writer.finish(m_sound, captureRate));
        const auto loaded = PeaksFile::load(m_path, m_sound);
        QVERIFY(loaded);
        QCOMPARE(loaded->frames(), qint64(m_samples.size()) * rounds);
    }

    void thePeaksFollowTheSoundIntoItsNewForm()
    {
        QVERIFY(PeaksFile::save(m_path, m_sound, m_peaks));
        const QString flac = m_folder->filePath(QStringLiteral("take.flac"));
        QVERIFY(test::writeFlac(flac, m_samples));
        QVERIFY(PeaksFile::rebind(m_path, m_sound, flac));
        QVERIFY(PeaksFile::load(m_path, flac).value() == m_peaks);
        QCOMPARE(PeaksFile::load(m_path, m_sound).error().code, ErrorCode::Damaged);
        QCOMPARE(PeaksFile::rebind(m_path, m_sound, flac).error().code, ErrorCode::Damaged);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_sound;
    QString m_path;
    std::vector<Sample> m_samples;
    Peaks m_peaks;
};

QTEST_GUILESS_MAIN(TestPeaksFile)
#include "TestPeaksFile.moc"
