#include "audio/SoundFiles.h"

#include "audio/AudioReader.h"

#include <QFile>

#include <sndfile.h>

#include <cmath>
#include <numbers>
#include <random>

namespace starling::test {

bool writeSound(
    const QString& path, std::span<const Sample> samples, int format, int sampleRate, int channels)
{
    SF_INFO info{};
    info.format = format;
    info.samplerate = sampleRate;
    info.channels = channels;
    SNDFILE* file = sf_open(QFile::encodeName(path).constData(), SFM_WRITE, &info);
    if (!file)
        return false;
    sf_command(file, SFC_SET_SCALE_INT_FLOAT_WRITE, nullptr, SF_TRUE);
    const auto count = sf_count_t(samples.size());
    const bool written = sf_write_short(file, samples.data(), count) == count;
    return sf_close(file) == 0 && written;
}

bool writeWav(const QString& path, std::span<const Sample> samples, int sampleRate)
{
    return writeSound(path, samples, SF_FORMAT_WAV | SF_FORMAT_PCM_16, sampleRate);
}

bool writeFlac(const QString& path, std::span<const Sample> samples, int sampleRate)
{
    return writeSound(path, samples, SF_FORMAT_FLAC | SF_FORMAT_PCM_16, sampleRate);
}

std::vector<Sample> readSound(const QString& path)
{
    const auto reader = AudioReader::open(path);
    if (!reader)
        return {};
    std::vector<Sample> samples(size_t((*reader)->frames()));
    const auto got = (*reader)->read(samples);
    samples.resize(size_t(got.value_or(0)));
    return samples;
}

std::vector<Sample> sine(double hertz, double seconds, int sampleRate, double amplitude)
{
    std::vector<Sample> samples(size_t(seconds * sampleRate));
    for (size_t i = 0; i < samples.size(); ++i) {
        const double phase = 2 * std::numbers::pi * hertz * double(i) / sampleRate;
        samples[i] = Sample(std::lround(amplitude * 32767 * std::sin(phase)));
    }
    return samples;
}

std::vector<Sample> noise(qint64 frames, quint32 seed)
{
    std::mt19937 engine(seed);
    std::vector<Sample> samples(static_cast<size_t>(frames));
    for (Sample& sample : samples)
        sample = Sample(engine());
    return samples;
}

} // namespace starling::test
