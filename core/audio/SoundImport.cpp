#include "audio/AudioReader.h"
#include "audio/FileTrouble.h"
#include "audio/PartFile.h"
#include "audio/PlacedWav.h"
#include "audio/PlatformDecoder.h"
#include "audio/RateConverter.h"
#include "audio/SoundPass.h"
#include "audio/Transcode.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <memory>
#include <vector>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace starling {

namespace {

constexpr int mostRate = captureRate;

/// Gives samples of any rate a place in a WAV of at most 48 kHz, front to back, and outlines them on the way.
class Intake {
public:
    explicit Intake(const QString& wavFile)
        : m_wav(wavFile)
    {
    }

    Expected<void> open() { return m_wav.open(); }

    Expected<void> take(std::span<const Sample> samples, int rate)
    {
        if (m_rate == 0) {
            m_rate = std::min(rate, mostRate);
            m_converter = std::make_unique<RateConverter>(rate, m_rate);
        }
        m_converter->convert(samples, [this](std::span<const Sample> converted) { put(converted); });
        return m_written;
    }

    Expected<Peaks> finish()
    {
        if (m_converter)
            m_converter->flush([this](std::span<const Sample> converted) { put(converted); });
        if (!m_written)
            return fail(m_written.error());
        m_peaks.setSampleRate(m_rate);
        m_peaks.finish();
        return std::move(m_peaks);
    }

    Expected<void> commit(qint64 frames) { return m_wav.commit(frames, m_rate); }

private:
    void put(std::span<const Sample> samples)
    {
        if (m_written)
            m_written = m_wav.put(m_peaks.frames(), samples);
        m_peaks.append(samples);
    }

    PlacedWav m_wav;
    std::unique_ptr<RateConverter> m_converter;
    Expected<void> m_written; ///< the first trouble of the disk
    Peaks m_peaks;
    int m_rate = 0;
};

Expected<ImportedSound> imported(const QString& file, Expected<Peaks> peaks)
{
    if (!peaks)
        return fail(peaks.error());
    ImportedSound sound;
    sound.file = file;
    sound.frames = peaks->frames();
    sound.sampleRate = peaks->sampleRate();
    sound.peakDbfs = toDbfs(peaks->loudest() / 32768.0);
    sound.peaks = std::move(*peaks);
    return sound;
}

auto silentFile(const QString& source)
{
    return fail(
        ErrorCode::UnsupportedFormat,
        QCoreApplication::translate(
            "SoundImport", "“%1” holds no sound at all. It was left as it is; choose another recording.")
            .arg(QFileInfo(source).fileName()),
        source);
}

/// The fastest way the system has; on some file systems no byte is moved.
Expected<void> copyFile(QFile& from, QFile& to)
{
#ifdef Q_OS_LINUX
    for (qint64 left = from.size(); left > 0;) {
        const auto moved = ::copy_file_range(from.handle(), nullptr, to.handle(), nullptr, size_t(left), 0);
        if (moved <= 0)
            break; // not between these two, or not at all: the plain way goes on from here or says why not
        left -= moved;
    }
    from.seek(::lseek(from.handle(), 0, SEEK_CUR));
    to.seek(::lseek(to.handle(), 0, SEEK_CUR));
#endif
    std::vector<char> block(1 << 20);
    while (!from.atEnd()) {
        const qint64 got = from.read(block.data(), qint64(block.size()));
        if (got < 0)
            return fail(FileTrouble::whileReading(from));
        if (to.write(block.data(), got) != got)
            return fail(FileTrouble::whileWriting(to));
    }
    return {};
}

/// A FLAC that is right as it is: decoded once, which finds any damage, then copied.
Expected<ImportedSound> copyFlac(const QString& source, const QString& target, const JobControl& control)
{
    auto sound = imported(target, passOverSound(source, control));
    if (!sound)
        return sound;
    QFile from(source);
    if (!from.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(FileTrouble::whileReading(from));
    PartFile part(target);
    if (auto opened = part.open(); !opened)
        return fail(opened.error());
    part.file().setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (auto copied = copyFile(from, part.file()); !copied)
        return fail(copied.error());
    if (auto committed = part.commit(PartFile::Sync::No); !committed)
        return fail(committed.error());
    return sound;
}

/// Samples that are right as they are, from any container: read and written in several ranges at once.
Expected<ImportedSound> copySamples(const QString& source, const QString& target, const JobControl& control)
{
    PlacedWav wav(target);
    if (auto opened = wav.open(); !opened)
        return fail(opened.error());
    auto sound =
        imported(target, passOverSound(source, control, [&](qint64 frame, std::span<const Sample> samples) {
                     return wav.put(frame, samples);
                 }));
    if (!sound)
        return sound;
    if (auto committed = wav.commit(sound->frames, sound->sampleRate); !committed)
        return fail(committed.error());
    return sound;
}

/// Everything else, front to back. `decode` fills the intake.
template<typename Decode>
Expected<ImportedSound> convert(const QString& source, const QString& target, Decode decode)
{
    Intake intake(target);
    if (auto opened = intake.open(); !opened)
        return fail(opened.error());
    if (Expected<void> decoded = decode(intake); !decoded)
        return fail(decoded.error());
    auto sound = imported(target, intake.finish());
    if (!sound)
        return sound;
    if (sound->frames == 0)
        return silentFile(source);
    if (auto committed = intake.commit(sound->frames); !committed)
        return fail(committed.error());
    return sound;
}

Expected<ImportedSound>
importKnown(const QString& source, const AudioReader& reader, const QString& stem, const JobControl& control)
{
    if (reader.frames() == 0)
        return silentFile(source);
    const bool right = reader.isExact() && reader.sampleRate() <= mostRate;
    if (right && reader.isFlac())
        return copyFlac(source, stem + QStringLiteral(".flac"), control);
    const QString target = stem + QStringLiteral(".wav");
    if (right)
        return copySamples(source, target, control);
    return convert(source, target, [&](Intake& intake) -> Expected<void> {
        const auto pass = passOverSound(
            source, control,
            [&](qint64, std::span<const Sample> samples) {
                return intake.take(samples, reader.sampleRate());
            },
            PassOrder::FrontToBack);
        if (!pass)
            return fail(pass.error());
        return {};
    });
}

} // namespace

Expected<ImportedSound> importSound(const QString& source, const QString& stem, const JobControl& control)
{
    const auto reader = AudioReader::open(source);
    if (reader)
        return importKnown(source, **reader, stem, control);
    const QFileInfo file(source);
    if (reader.error().code != ErrorCode::UnsupportedFormat || !file.isFile() || file.size() == 0)
        return fail(reader.error());
    return convert(source, stem + QStringLiteral(".wav"), [&](Intake& intake) {
        return decodeWithPlatform(source, control, [&](std::span<const Sample> samples, int rate) {
            return intake.take(samples, rate);
        });
    });
}

} // namespace starling
