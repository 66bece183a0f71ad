// Any bytes as a sound file: they are read to an end, or refused, within bounds.
#include "audio/AudioReader.h"

#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace starling;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sound"));
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)
            || file.write(reinterpret_cast<const char*>(data), qint64(size)) != qint64(size))
            std::abort();
    }
    const auto reader = AudioReader::open(path);
    if (!reader)
        return 0;
    std::array<Sample, 4096> samples{};
    const qint64 frames = (*reader)->frames();
    qint64 read = 0;
    // A tiny file may claim or compress hours of sound; a few seconds of it tell enough.
    constexpr qint64 most = 500'000;
    while (read < most) {
        const auto got = (*reader)->read(samples);
        if (!got || *got == 0)
            break;
        read += *got;
    }
    if (read > frames)
        std::abort();
    if ((*reader)->seek(frames / 2))
        (void)(*reader)->read(samples);
    return 0;
}
