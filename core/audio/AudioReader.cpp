#include "audio/AudioReader.h"

#include "audio/FileTrouble.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sndfile.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace starling {

namespace {

/// Lossy formats name a length that their decoder need not hit to the frame (encoder delay, padding).
constexpr double lossyTolerance = 1.0; // s
constexpr sf_count_t mixBlock = 4096;  // frames

struct SoundFileCloser {
    void operator()(SNDFILE* file) const { sf_close(file); }
};

auto unsupported(const QString& path, const QString& why)
{
    return fail(
        ErrorCode::UnsupportedFormat,
        QCoreApplication::translate(
            "AudioReader", "“%1” is not a sound file that can be read here. It was left as it is; choose a "
                           "recording such as WAV, FLAC, MP3, Ogg or M4A.")
            .arg(QFileInfo(path).fileName()),
        path + QStringLiteral(": ") + why);
}

auto damaged(const QString& path, const QString& why)
{
    return fail(
        ErrorCode::Damaged,
        QCoreApplication::translate(
            "AudioReader", "“%1” is damaged: its sound breaks off before the end. It was left as it is; get "
                           "another copy of the recording.")
            .arg(QFileInfo(path).fileName()),
        path + QStringLiteral(": ") + why);
}

Sample toSample(float value)
{
    return Sample(std::lrint(std::clamp(value * 32768.0F, -32768.0F, 32767.0F)));
}

} // namespace

class AudioReader::Private {
public:
    [[nodiscard]] int subtype() const { return info.format & SF_FORMAT_SUBMASK; }
    [[nodiscard]] int container() const { return info.format & SF_FORMAT_TYPEMASK; }
    [[nodiscard]] bool isLossless() const
    {
        return container() == SF_FORMAT_FLAC
               || (container() != SF_FORMAT_OGG && subtype() <= SF_FORMAT_DOUBLE);
    }

    qint64 readAsStored(std::span<Sample> out)
    {
        return sf_readf_short(sound.get(), out.data(), qint64(out.size()));
    }
    qint64 readMixed(std::span<Sample> out);
    void countFrames();

    QFile file;
    std::unique_ptr<SNDFILE, SoundFileCloser> sound; ///< closed before the file it reads
    SF_INFO info{};
    qint64 position = 0;
    bool lengthKnown = true;
    std::vector<float> interleaved;
};

qint64 AudioReader::Private::readMixed(std::span<Sample> out)
{
    const auto channels = size_t(info.channels);
    interleaved.resize(size_t(mixBlock) * channels);
    const float share = 1.0F / float(channels);
    qint64 done = 0;
    while (done < qint64(out.size())) {
        const auto wanted = std::min<sf_count_t>(mixBlock, qint64(out.size()) - done);
        const sf_count_t got = sf_readf_float(sound.get(), interleaved.data(), wanted);
        for (sf_count_t frame = 0; frame < got; ++frame) {
            float sum = 0;
            for (size_t channel = 0; channel < channels; ++channel)
                sum += interleaved[size_t(frame) * channels + channel];
            out[size_t(done + frame)] = std::isfinite(sum) ? toSample(sum * share) : Sample(0);
        }
        if (got <= 0)
            break;
        done += got;
    }
    return done;
}

/// A FLAC that was written into a pipe does not say how long it is.
void AudioReader::Private::countFrames()
{
    lengthKnown = false;
    info.frames = 0;
    std::vector<float> block(size_t(mixBlock) * size_t(info.channels));
    while (const sf_count_t got =
               std::max<sf_count_t>(0, sf_readf_float(sound.get(), block.data(), mixBlock)))
        info.frames += got;
    sf_seek(sound.get(), 0, SEEK_SET);
}

AudioReader::AudioReader()
    : d(std::make_unique<Private>())
{
}

AudioReader::~AudioReader() = default;

Expected<std::unique_ptr<AudioReader>> AudioReader::open(const QString& path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return fail(FileTrouble::missing(path));
    if (!file.isFile())
        return unsupported(path, QStringLiteral("not a regular file"));

    std::unique_ptr<AudioReader> reader(new AudioReader);
    Private& d = *reader->d;
    d.file.setFileName(path);
    if (!d.file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(FileTrouble::whileReading(d.file));
    if (d.file.size() == 0)
        return unsupported(path, QStringLiteral("empty"));

    d.sound.reset(sf_open_fd(d.file.handle(), SFM_READ, &d.info, SF_FALSE));
    if (!d.sound) {
        const QString why = QString::fromUtf8(sf_strerror(nullptr));
        return sf_error(nullptr) == SF_ERR_MALFORMED_FILE ? damaged(path, why) : unsupported(path, why);
    }
    constexpr int maxRate = 768'000;
    if (d.info.channels < 1 || d.info.samplerate < 1 || d.info.samplerate > maxRate || !d.info.seekable)
        return unsupported(path, QStringLiteral("no channels, no rate, or not seekable"));
    if (d.info.frames == SF_COUNT_MAX)
        d.countFrames();
    if (d.info.frames < 0)
        return damaged(path, QStringLiteral("negative length"));
    return reader;
}

qint64 AudioReader::frames() const
{
    return d->info.frames;
}

int AudioReader::sampleRate() const
{
    return d->info.samplerate;
}

int AudioReader::channels() const
{
    return d->info.channels;
}

Milliseconds AudioReader::duration() const
{
    return toMilliseconds(frames(), sampleRate());
}

bool AudioReader::isExact() const
{
    return d->info.channels == 1 && d->subtype() == SF_FORMAT_PCM_16 && d->isLossless();
}

bool AudioReader::isFlac() const
{
    return d->container() == SF_FORMAT_FLAC && d->lengthKnown;
}

Expected<qint64> AudioReader::read(std::span<Sample> out)
{
    const qint64 left = std::max<qint64>(0, d->info.frames - d->position);
    const auto wanted = out.first(size_t(std::min(qint64(out.size()), left)));
    if (wanted.empty())
        return 0;
    const qint64 got = std::max<qint64>(0, isExact() ? d->readAsStored(wanted) : d->readMixed(wanted));
    d->position += got;
    if (got < qint64(wanted.size())) {
        const double missing = double(d->info.frames - d->position) / sampleRate();
        if (d->isLossless() || sf_error(d->sound.get()) != SF_ERR_NO_ERROR || missing > lossyTolerance) {
            return damaged(
                d->file.fileName(), QStringLiteral("%1 of %2 frames").arg(d->position).arg(d->info.frames));
        }
    }
    return got;
}

Expected<void> AudioReader::seek(qint64 frame)
{
    const qint64 target = std::clamp<qint64>(frame, 0, d->info.frames);
    // libsndfile cannot seek to the very end of a FLAC; nothing is read from there anyway.
    if (target < d->info.frames && sf_seek(d->sound.get(), target, SEEK_SET) != target)
        return damaged(d->file.fileName(), QStringLiteral("cannot seek to frame %1").arg(target));
    d->position = target;
    return {};
}

} // namespace starling
