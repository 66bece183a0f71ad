#include "audio/AudioReader.h"
#include "audio/SoundFiles.h"
#include "support/Random.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sndfile.h>

using namespace starling;
using test::Random;

class TestAudioReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exactFilesAreReadAsStored_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("WAV") << (SF_FORMAT_WAV | SF_FORMAT_PCM_16);
        QTest::newRow("FLAC") << (SF_FORMAT_FLAC | SF_FORMAT_PCM_16);
        QTest::newRow("AIFF") << (SF_FORMAT_AIFF | SF_FORMAT_PCM_16);
    }
    void exactFilesAreReadAsStored()
    {
        QFETCH(int, format);
        const auto samples = test::noise(100'000, 3);
        QVERIFY(test::writeSound(path("sound"), samples, format, 44'100));
        const auto reader = AudioReader::open(path("sound"));
        QVERIFY(reader);
        QCOMPARE((*reader)->frames(), 100'000);
        QCOMPARE((*reader)->sampleRate(), 44'100);
        QCOMPARE((*reader)->channels(), 1);
        QCOMPARE((*reader)->duration(), Milliseconds(2268));
        QVERIFY((*reader)->isExact());
        QVERIFY(test::readSound(path("sound")) == samples);
    }

    void seekingIsExact()
    {
        Random random(Random::seed());
        const auto samples = test::noise(200'000, 3);
        QVERIFY(test::writeFlac(path("a.flac"), samples));
        QVERIFY(test::writeWav(path("a.wav"), samples));
        for (const char* name : {"a.flac", "a.wav"}) {
            const auto reader = AudioReader::open(path(name));
            QVERIFY(reader);
            for (int round = 0; round < 50; ++round) {
                const auto from = size_t(random.integer(0, 200'000));
                std::vector<Sample> part(1000);
                QVERIFY((*reader)->seek(qint64(from)));
                const auto got = (*reader)->read(part);
                QVERIFY(got);
                QCOMPARE(size_t(*got), std::min<size_t>(1000, samples.size() - from));
                QVERIFY(std::equal(part.begin(), part.begin() + *got, samples.begin() + qint64(from)));
            }
            QVERIFY((*reader)->seek(-5));
            QVERIFY((*reader)->seek(900'000));
            std::vector<Sample> none(10);
            QCOMPARE((*reader)->read(none).value(), 0);
        }
    }

    void channelsAreAveraged()
    {
        const std::vector<Sample> stereo{1000, 3000, -1000, -3000, 20000, -20000, 32767, 32767};
        QVERIFY(test::writeSound(path("a.wav"), stereo, SF_FORMAT_WAV | SF_FORMAT_PCM_16, 48'000, 2));
        const std::vector<Sample> mono{2000, -2000, 0, 32767};
        QVERIFY(test::readSound(path("a.wav")) == mono);
        QVERIFY(!AudioReader::open(path("a.wav")).value()->isExact());
    }

    void aStudioFileIsRead()
    {
        const auto tone = test::sine(440, 1, 96'000);
        std::vector<Sample> stereo;
        for (const Sample sample : tone)
            stereo.insert(stereo.end(), {sample, sample});
        QVERIFY(test::writeSound(path("a.wav"), stereo, SF_FORMAT_WAV | SF_FORMAT_PCM_24, 96'000, 2));
        const auto reader = AudioReader::open(path("a.wav"));
        QVERIFY(reader);
        QCOMPARE((*reader)->sampleRate(), 96'000);
        QCOMPARE((*reader)->channels(), 2);
        QVERIFY(test::readSound(path("a.wav")) == tone);
    }

    void otherSampleFormatsKeepTheLevel_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("tolerance");
        QTest::newRow("float") << (SF_FORMAT_WAV | SF_FORMAT_FLOAT) << 1;
        QTest::newRow("double") << (SF_FORMAT_WAV | SF_FORMAT_DOUBLE) << 1;
        QTest::newRow("32 bit") << (SF_FORMAT_WAV | SF_FORMAT_PCM_32) << 1;
        QTest::newRow("8 bit") << (SF_FORMAT_WAV | SF_FORMAT_PCM_U8) << 256;
        QTest::newRow("µ-law") << (SF_FORMAT_WAV | SF_FORMAT_ULAW) << 700;
        QTest::newRow("Ogg") << (SF_FORMAT_OGG | SF_FORMAT_VORBIS) << 1500;
        QTest::newRow("Opus") << (SF_FORMAT_OGG | SF_FORMAT_OPUS) << 1500;
        QTest::newRow("MP3") << (SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III) << 1500;
    }
    void otherSampleFormatsKeepTheLevel()
    {
        QFETCH(int, format);
        QFETCH(int, tolerance);
        QVERIFY(test::writeSound(path("a"), test::sine(440, 1), format));
        const auto samples = test::readSound(path("a"));
        QVERIFY(samples.size() >= 48'000);
        const int loudest = *std::max_element(samples.begin() + 12'000, samples.begin() + 36'000);
        QVERIFY2(std::abs(loudest - 16'384) <= tolerance, qPrintable(QString::number(loudest)));
    }

    void aFlacFromAPipeIsCounted()
    {
        QVERIFY(test::writeFlac(path("a.flac"), test::noise(50'000, 3)));
        // The length is the last 36 bits before the checksum of the header: bytes 21 to 25.
        QFile file(path("a.flac"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        bytes[21] = char(bytes[21] & 0xf0);
        for (int i = 22; i < 26; ++i)
            bytes[i] = 0;
        file.seek(0);
        file.write(bytes);
        file.close();
        const auto reader = AudioReader::open(path("a.flac"));
        QVERIFY(reader);
        QCOMPARE((*reader)->frames(), 50'000);
        QVERIFY(!(*reader)->isFlac());
        QCOMPARE(qint64(test::readSound(path("a.flac")).size()), 50'000);
    }

    void aTruncatedFlacIsDamaged()
    {
        QVERIFY(test::writeFlac(path("a.flac"), test::noise(400'000, 3)));
        QFile file(path("a.flac"));
        QVERIFY(file.resize(file.size() / 2));
        const auto reader = AudioReader::open(path("a.flac"));
        QVERIFY(reader);
        std::vector<Sample> samples(400'000);
        const auto got = (*reader)->read(samples);
        QVERIFY(!got);
        QCOMPARE(got.error().code, ErrorCode::Damaged);
        QVERIFY(got.error().message.contains(QStringLiteral("a.flac")));
    }

    void whatIsNoSoundIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("Dear diary, today I said nothing.\n").repeated(100);
        QTest::newRow("one byte") << QByteArray("R");
        QTest::newRow("a bare RIFF") << QByteArray("RIFF\0\0\0\0WAVE", 12);
    }
    void whatIsNoSoundIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFile file(path("a.wav"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto reader = AudioReader::open(path("a.wav"));
        QVERIFY(!reader);
        QVERIFY(
            reader.error().code == ErrorCode::UnsupportedFormat || reader.error().code == ErrorCode::Damaged);
        QVERIFY(reader.error().message.contains(QStringLiteral("a.wav")));
    }

    void aFolderIsRefused()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("folder.wav")));
        QCOMPARE(AudioReader::open(path("folder.wav")).error().code, ErrorCode::UnsupportedFormat);
    }

    void aMissingFileIsNotFound()
    {
        QCOMPARE(AudioReader::open(path("none.wav")).error().code, ErrorCode::NotFound);
    }

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestAudioReader)
#include "TestAudioReader.moc"
