#include "audio/AudioReader.h"
#include "audio/SoundFiles.h"
#include "audio/Transcode.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sndfile.h>

#include <csignal>
#include <sys/resource.h>

using namespace starling;

namespace {

/// Rising zero crossings a second, between a quarter and three quarters of the sound.
double pitchOf(const std::vector<Sample>& samples, int rate)
{
    const size_t from = samples.size() / 4;
    const size_t to = samples.size() * 3 / 4;
    int crossings = 0;
    for (size_t i = from + 1; i < to; ++i)
        crossings += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
    return crossings * double(rate) / double(to - from);
}

Peaks peaksOf(const std::vector<Sample>& samples, int rate)
{
    Peaks peaks;
    peaks.setSampleRate(rate);
    peaks.append(samples);
    peaks.finish();
    return peaks;
}

} // namespace

class TestImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("library")));
        m_stem = m_folder->filePath(QStringLiteral("library/take"));
    }

    void rightSoundsAreTakenAsTheyAre_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<qint64>("frames");
        QTest::newRow("WAV") << (SF_FORMAT_WAV | SF_FORMAT_PCM_16) << QStringLiteral(".wav")
                             << qint64(100'001);
        QTest::newRow("long WAV") << (SF_FORMAT_WAV | SF_FORMAT_PCM_16) << QStringLiteral(".wav")
                                  << qint64(9'000'001);
        QTest::newRow("FLAC") << (SF_FORMAT_FLAC | SF_FORMAT_PCM_16) << QStringLiteral(".flac")
                              << qint64(100'001);
        QTest::newRow("long FLAC") << (SF_FORMAT_FLAC | SF_FORMAT_PCM_16) << QStringLiteral(".flac")
                                   << qint64(9'000'001);
        QTest::newRow("AIFF") << (SF_FORMAT_AIFF | SF_FORMAT_PCM_16) << QStringLiteral(".wav")
                              << qint64(100'001);
    }
    void rightSoundsAreTakenAsTheyAre()
    {
        QFETCH(int, format);
        QFETCH(QString, ending);
        QFETCH(qint64, frames);
        const auto samples = test::noise(frames, 5);
        QVERIFY(test::writeSound(source(), samples, format, 44'100));
        const auto sound = importSound(source(), m_stem);
        QVERIFY2(sound, qPrintable(sound ? QString() : sound.error().detail));
        QCOMPARE(sound->file, m_stem + ending);
        QCOMPARE(sound->frames, frames);
        QCOMPARE(sound->sampleRate, 44'100);
        QVERIFY(sound->peaks == peaksOf(samples, 44'100));
        QVERIFY(std::abs(sound->peakDbfs) < 0.1);
        QVERIFY(test::readSound(sound->file) == samples);
        QCOMPARE(AudioReader::open(sound->file).value()->sampleRate(), 44'100);
        QCOMPARE(libraryFiles(), QStringList{QStringLiteral("take") + ending});
        QCOMPARE(
            QFile::permissions(sound->file) & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
    }

    void otherSoundsBecomeMonoWav_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("channels");
        QTest::newRow("96 kHz stereo 24 bit") << (SF_FORMAT_WAV | SF_FORMAT_PCM_24) << 96'000 << 2;
        QTest::newRow("96 kHz mono 16 bit") << (SF_FORMAT_WAV | SF_FORMAT_PCM_16) << 96'000 << 1;
        QTest::newRow("192 kHz FLAC") << (SF_FORMAT_FLAC | SF_FORMAT_PCM_24) << 192'000 << 1;
        QTest::newRow("CD") << (SF_FORMAT_WAV | SF_FORMAT_PCM_16) << 44'100 << 2;
        QTest::newRow("float") << (SF_FORMAT_WAV | SF_FORMAT_FLOAT) << 48'000 << 1;
        QTest::newRow("telephone") << (SF_FORMAT_WAV | SF_FORMAT_ULAW) << 8'000 << 1;
        QTest::newRow("Ogg") << (SF_FORMAT_OGG | SF_FORMAT_VORBIS) << 44'100 << 2;
        QTest::newRow("Opus") << (SF_FORMAT_OGG | SF_FORMAT_OPUS) << 48'000 << 1;
        QTest::newRow("MP3") << (SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III) << 44'100 << 1;
    }
    void otherSoundsBecomeMonoWav()
    {
        QFETCH(int, format);
        QFETCH(int, rate);
        QFETCH(int, channels);
        std::vector<Sample> samples;
        for (const Sample sample : test::sine(440, 2, rate))
            samples.insert(samples.end(), size_t(channels), sample);
        QVERIFY(test::writeSound(source(), samples, format, rate, channels));
        checkTone(source(), {std::min(rate, captureRate)}, 2000, -6);
    }

    void aPhonesRecordingIsDecodedByThePlatform()
    {
        // Its own rate, or that of the capture where the platform only gives what it has converted.
        checkTone(
            QStringLiteral(STARLING_SOURCE_DIR "/tests/audio/data/tone.m4a"), {44'100, captureRate}, 1000,
            -7.5);
    }

    void whatCannotBeImportedLeavesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::newRow("text named .wav")
            << QByteArray("Dear diary, nothing today.\n").repeated(50) << QStringLiteral("a.wav");
        QTest::newRow("text named .m4a")
            << QByteArray("Dear diary, nothing today.\n").repeated(50) << QStringLiteral("a.m4a");
        QTest::newRow("zero bytes") << QByteArray() << QStringLiteral("a.wav");
        QTest::newRow("zeros") << QByteArray(5000, '\0') << QStringLiteral("a.wav");
        QTest::newRow("half an m4a") << fixture().left(fixture().size() / 2) << QStringLiteral("a.m4a");
    }
    void whatCannotBeImportedLeavesNothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        const QString path = m_folder->filePath(name);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto sound = importSound(path, m_stem);
        QVERIFY(!sound);
        QVERIFY(
            sound.error().code == ErrorCode::UnsupportedFormat || sound.error().code == ErrorCode::Damaged);
        QVERIFY2(sound.error().message.contains(name), qPrintable(sound.error().message));
        QCOMPARE(libraryFiles(), QStringList());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void aTruncatedFlacLeavesNothing()
    {
        QVERIFY(test::writeFlac(source(), test::noise(9'000'000, 5)));
        QFile file(source());
        QVERIFY(file.resize(file.size() * 2 / 3));
        const auto sound = importSound(source(), m_stem);
        QVERIFY(!sound);
        QCOMPARE(sound.error().code, ErrorCode::Damaged);
        QCOMPARE(libraryFiles(), QStringList());
    }

    void foldersAndMissingFilesLeaveNothing()
    {
        QCOMPARE(importSound(m_folder->path(), m_stem).error().code, ErrorCode::UnsupportedFormat);
        QCOMPARE(importSound(source(), m_stem).error().code, ErrorCode::NotFound);
        QCOMPARE(libraryFiles(), QStringList());
    }

    void anEmptyRecordingLeavesNothing()
    {
        QVERIFY(test::writeWav(source(), {}));
        QCOMPARE(importSound(source(), m_stem).error().code, ErrorCode::UnsupportedFormat);
        QCOMPARE(libraryFiles(), QStringList());
    }

    void aCancelledImportLeavesNothing()
    {
        for (const bool flac : {false, true}) {
            const auto samples = test::noise(9'000'000, 5);
            QVERIFY(flac ? test::writeFlac(source(), samples) : test::writeWav(source(), samples));
            const auto sound =
                importSound(source(), m_stem, {.progress = {}, .cancelled = [] { return true; }});
            QVERIFY(!sound);
            QCOMPARE(sound.error().code, ErrorCode::Cancelled);
            QCOMPARE(libraryFiles(), QStringList());
        }
    }

    void aFullDiskLeavesNothing()
    {
        const auto samples = test::noise(2'000'000, 5);
        QVERIFY(test::writeWav(source(), samples));
        rlimit before{};
        QVERIFY(getrlimit(RLIMIT_FSIZE, &before) == 0);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{1'000'000, before.rlim_max};
        QVERIFY(setrlimit(RLIMIT_FSIZE, &small) == 0);
        const auto sound = importSound(source(), m_stem);
        const auto flac = encodeFlac(source(), m_stem + QStringLiteral(".flac"));
        const auto copy = exportSound(source(), m_stem + QStringLiteral(".wav"));
        QVERIFY(setrlimit(RLIMIT_FSIZE, &before) == 0);
        QVERIFY(!sound && !flac && !copy);
        QCOMPARE(sound.error().code, ErrorCode::DiskFull);
        QCOMPARE(flac.error().code, ErrorCode::DiskFull);
        QCOMPARE(copy.error().code, ErrorCode::DiskFull);
        QCOMPARE(libraryFiles(), QStringList());
    }

private:
    void checkTone(const QString& path, const QList<int>& rates, int milliseconds, double dbfs)
    {
        const auto sound = importSound(path, m_stem);
        QVERIFY2(sound, qPrintable(sound ? QString() : sound.error().detail));
        QCOMPARE(sound->file, m_stem + QStringLiteral(".wav"));
        const int rate = sound->sampleRate;
        QVERIFY2(rates.contains(rate), qPrintable(QString::number(rate)));
        const auto samples = test::readSound(sound->file);
        QCOMPARE(qint64(samples.size()), sound->frames);
        QVERIFY(sound->peaks == peaksOf(samples, rate));
        QVERIFY(std::abs(toMilliseconds(sound->frames, rate).count() - milliseconds) < 60);
        const double pitch = pitchOf(samples, rate);
        QVERIFY2(std::abs(pitch - 440) < 4, qPrintable(QString::number(pitch)));
        QVERIFY2(std::abs(sound->peakDbfs - dbfs) < 1, qPrintable(QString::number(sound->peakDbfs)));
        QCOMPARE(libraryFiles(), QStringList{QStringLiteral("take.wav")});
    }

    static QByteArray fixture()
    {
        QFile file(QStringLiteral(STARLING_SOURCE_DIR "/tests/audio/data/tone.m4a"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] QString source() const { return m_folder->filePath(QStringLiteral("source")); }
    [[nodiscard]] QStringList libraryFiles() const
    {
        return QDir(m_folder->filePath(QStringLiteral("library"))).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_stem;
};

QTEST_GUILESS_MAIN(TestImport)
#include "TestImport.moc"
