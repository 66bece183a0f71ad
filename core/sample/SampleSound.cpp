#include "sample/SampleSound.h"

#include "audio/AudioReader.h"
#include "audio/PeaksFile.h"
#include "audio/TakeStorage.h"
#include "audio/Transcode.h"
#include "audio/WavWriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdlib>

namespace starling {
namespace {

Expected<std::vector<Sample>> readAll(const QString& path)
{
    auto reader = AudioReader::open(path);
    if (!reader)
        return fail(reader.error());
    std::vector<Sample> samples(size_t((*reader)->frames()));
    const auto count = (*reader)->read(samples);
    if (!count)
        return fail(count.error());
    samples.resize(size_t(*count));
    return samples;
}

Error cannotWrite(const QString& path)
{
    return {
        ErrorCode::Io,
        QCoreApplication::translate(
            "SampleSound",
            "The sample takes could not be written. Nothing of yours was touched; check the room on the disk "
            "and try again."),
        path};
}

Expected<void> writeWav(const QString& path, std::span<const Sample> samples)
{
    WavWriter writer(fileStorage(path));
    if (auto created = writer.create(); !created)
        return fail(created.error());
    if (auto begun = writer.begin(sampleAnswerRate); !begun)
        return fail(begun.error());
    if (!writer.write(samples) || !writer.close())
        return fail(cannotWrite(path));
    return {};
}

} // namespace

Expected<SampleSound> SampleSound::decode(const std::vector<SampleAnswer>& answers)
{
    // Decoders read files, not resources.
    const QTemporaryDir folder;
    SampleSound result;
    for (const SampleAnswer& answer : answers) {
        const QString path = folder.filePath(answer.sound);
        if (!folder.isValid() || !QFile::copy(QStringLiteral(":/samples/") + answer.sound, path))
            return fail(cannotWrite(path));
        auto samples = readAll(path);
        if (!samples)
            return fail(samples.error());
        const SampleClip& last = answer.clips.back();
        // Opus may end a few frames early; silence belongs there.
        samples->resize(std::max(samples->size(), size_t(last.from + last.frames)));
        result.m_sounds.push_back(std::move(*samples));
    }
    return result;
}

Expected<double> SampleSound::write(
    const std::vector<SampleAnswer>& answers, const PlannedTake& planned, const LibraryFolder& folder) const
{
    std::vector<Sample> samples;
    for (const ClipChoice& choice : planned.clips) {
        const SampleClip& clip = answers[choice.answer].clips[choice.clip];
        const auto begin = m_sounds[choice.answer].begin() + clip.from;
        samples.insert(samples.end(), begin, begin + clip.frames);
    }
    int loudest = 0;
    for (const Sample sample : samples)
        loudest = std::max(loudest, std::abs(int(sample)));

    const TakeId& id = planned.take.id;
    const QString wav = folder.wav(id);
    const auto written = writeWav(wav, samples);
    const auto encoded = written ? encodeFlac(wav, folder.flac(id)) : written;
    QFile::remove(wav);
    if (!encoded)
        return fail(encoded.error());

    Peaks peaks;
    peaks.setSampleRate(sampleAnswerRate);
    peaks.append(samples);
    peaks.finish();
    if (auto saved = PeaksFile::save(folder.peaks(id), folder.flac(id), peaks); !saved) {
        QFile::remove(folder.flac(id));
        return fail(saved.error());
    }
    return toDbfs(loudest / 32'768.0);
}

} // namespace starling
