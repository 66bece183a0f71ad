#include "audio/AudioReader.h"
#include "audio/SoundWriter.h"
#include "audio/TimeStretcher.h"
#include "audio/Transcode.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <limits>
#include <optional>
#include <vector>

namespace starling {

namespace {

constexpr size_t blockFrames = 1 << 16; // 128 KiB

auto cancelled()
{
    return fail(
        ErrorCode::Cancelled,
        QCoreApplication::translate("Transcode", "Stopped as you asked. Nothing was changed."));
}

/// Hands every block of `reader`, up to `limit` frames, to `take`; reports `control` from `from` to `to`.
template<typename Take>
Expected<void> eachBlock(
    AudioReader& reader, const JobControl& control, double from, double to, Take take,
    qint64 limit = std::numeric_limits<qint64>::max())
{
    std::vector<Sample> block(blockFrames);
    const qint64 total = std::max<qint64>(1, std::min(limit, reader.frames()));
    int percent = -1;
    for (qint64 done = 0; done < limit;) {
        if (control.isCancelled())
            return cancelled();
        const auto wanted = size_t(std::min(qint64(blockFrames), limit - done));
        const auto got = reader.read(std::span(block).first(wanted));
        if (!got)
            return fail(got.error());
        if (*got == 0)
            return {};
        if (auto taken = take(std::span<const Sample>(block).first(size_t(*got))); !taken)
            return taken;
        done += *got;
        const double share = double(done) / double(total);
        if (int(100 * share) != percent) {
            percent = int(100 * share);
            control.report(from + (to - from) * share);
        }
    }
    return {};
}

/// The half of encodeFlac() that keeps a wrong FLAC from ever replacing a good WAV.
Expected<void> compareSounds(const QString& wavFile, const QString& flacFile, const JobControl& control)
{
    const auto differs = [&](const QString& detail) {
        return fail(
            ErrorCode::Damaged,
            QCoreApplication::translate(
                "Transcode", "The compressed copy did not come out the same as the recording, so it was "
                             "thrown away. The recording is safe and stays as it is."),
            flacFile + QStringLiteral(": ") + detail);
    };
    const auto wav = AudioReader::open(wavFile);
    if (!wav)
        return fail(wav.error());
    const auto flac = AudioReader::open(flacFile);
    if (!flac)
        return differs(flac.error().detail);
    if ((*wav)->frames() != (*flac)->frames() || (*wav)->sampleRate() != (*flac)->sampleRate())
        return differs(QStringLiteral("another length or rate"));
    std::vector<Sample> decoded(blockFrames);
    return eachBlock(**wav, control, 0.6, 1.0, [&](std::span<const Sample> samples) -> Expected<void> {
        const auto part = std::span(decoded).first(samples.size());
        const auto got = (*flac)->read(part);
        if (!got)
            return differs(got.error().detail);
        if (!std::ranges::equal(samples, part))
            return differs(QStringLiteral("other samples"));
        return {};
    });
}

/// Writes all of `reader` into `writer` and closes it.
Expected<void> copySound(
    AudioReader& reader, SoundWriter& writer, const JobControl& control, double upTo = 1.0,
    qint64 limit = std::numeric_limits<qint64>::max())
{
    auto copied = eachBlock(
        reader, control, 0.0, upTo, [&](std::span<const Sample> samples) { return writer.write(samples); },
        limit);
    if (!copied)
        return copied;
    return writer.close();
}

struct FrameRange {
    qint64 first = 0;
    qint64 count = std::numeric_limits<qint64>::max();
};

FrameRange framesOf(const AudioReader& reader, const Span& stretch)
{
    const auto frame = [&](Milliseconds at) {
        // Past the end before the multiplication, which a far too late end would not survive.
        return at > reader.duration()
                   ? reader.frames()
                   : std::clamp<qint64>(toFrames(at, reader.sampleRate()), 0, reader.frames());
    };
    const qint64 first = frame(stretch.start);
    return {first, frame(stretch.end) - first};
}

std::optional<SoundWriter::Form> formOf(const QString& target)
{
    const QString ending = QFileInfo(target).suffix().toLower();
    if (ending == QLatin1String("wav"))
        return SoundWriter::Form::Wav;
    if (ending == QLatin1String("flac"))
        return SoundWriter::Form::Flac;
    return std::nullopt;
}

} // namespace

Expected<void> encodeFlac(const QString& wavFile, const QString& flacFile, const JobControl& control)
{
    const auto reader = AudioReader::open(wavFile);
    if (!reader)
        return fail(reader.error());
    const auto writer = SoundWriter::create(flacFile, SoundWriter::Form::Flac, (*reader)->sampleRate());
    if (!writer)
        return fail(writer.error());
    if (auto copied = copySound(**reader, **writer, control, 0.6); !copied)
        return copied;
    if (auto compared = compareSounds(wavFile, (*writer)->partPath(), control); !compared)
        return compared;
    QFile::setPermissions((*writer)->partPath(), QFile::ReadOwner | QFile::WriteOwner);
    return (*writer)->commit();
}

Expected<void> exportSound(
    const QString& soundFile, const QString& target, const std::optional<Span>& stretch,
    const JobControl& control)
{
    const auto form = formOf(target);
    if (!form) {
        return fail(
            ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "Transcode", "“%1” ends in neither .wav nor .flac. Nothing was written; choose one of these "
                             "endings.")
                .arg(QFileInfo(target).fileName()),
            target);
    }
    const auto reader = AudioReader::open(soundFile);
    if (!reader)
        return fail(reader.error());
    const FrameRange frames = stretch ? framesOf(**reader, *stretch) : FrameRange{};
    if (frames.count <= 0) {
        return fail(
            ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "Transcode", "There is no sound in this part of the recording. Nothing was written; choose a "
                             "part within its length."));
    }
    const auto writer = SoundWriter::create(target, *form, (*reader)->sampleRate());
    if (!writer)
        return fail(writer.error());
    if (frames.first > 0) {
        if (auto sought = (*reader)->seek(frames.first); !sought)
            return sought;
    }
    if (auto copied = copySound(**reader, **writer, control, 1.0, frames.count); !copied)
        return copied;
    return (*writer)->commit();
}

Expected<Milliseconds>
renderAtSpeed(const QString& soundFile, double speed, const QString& wavFile, const JobControl& control)
{
    if (!(speed >= TimeStretcher::minSpeed && speed <= TimeStretcher::maxSpeed)) {
        return fail(
            ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "Transcode", "The speed %1 is out of range. Nothing was written; choose one from 0.5 to 3.")
                .arg(speed));
    }
    const auto reader = AudioReader::open(soundFile);
    if (!reader)
        return fail(reader.error());
    const int rate = (*reader)->sampleRate();
    const auto writer = SoundWriter::create(wavFile, SoundWriter::Form::Wav, rate);
    if (!writer)
        return fail(writer.error());

    TimeStretcher stretcher(rate, speed);
    std::vector<Sample> stretched;
    const auto drain = [&] {
        stretched.resize(size_t(stretcher.available()));
        stretched.resize(size_t(stretcher.read(stretched)));
        stretcher.forgetBefore(stretcher.produced());
        return (*writer)->write(stretched);
    };
    auto rendered = eachBlock(**reader, control, 0.0, 1.0, [&](std::span<const Sample> samples) {
        stretcher.write(samples);
        return drain();
    });
    if (!rendered)
        return fail(rendered.error());
    stretcher.finish();
    if (auto last = drain(); !last)
        return fail(last.error());
    if (auto closed = (*writer)->close(); !closed)
        return fail(closed.error());
    if (auto committed = (*writer)->commit(); !committed)
        return fail(committed.error());
    return toMilliseconds(stretcher.produced(), rate);
}

} // namespace starling
