// Any bytes as a peaks file: they load as peaks that can be drawn, or they are refused.
#include "audio/PeaksFile.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>

using namespace starling;

namespace {

void check(bool held)
{
    if (!held)
        std::abort();
}

bool write(const QString& path, const char* data, qint64 size)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(data, size) == size;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const QTemporaryDir folder;
    const QString sound = folder.filePath(QStringLiteral("take.wav"));
    const QString path = folder.filePath(QStringLiteral("take.peaks"));
    if (!QFile::exists(sound))
        check(write(sound, "sound", 5));

    // With magic, version and tie put right, the fuzzer gets past the first checks.
    QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    if (size > 33 && data[size - 1] % 2 == 0) {
        check(PeaksFile::save(path, sound, Peaks()).has_value());
        QFile good(path);
        check(good.open(QIODevice::ReadOnly));
        const QByteArray header = good.readAll();
        std::memcpy(bytes.data(), header.constData(), 12);
        std::memcpy(bytes.data() + 16, header.constData() + 16, 16);
    }
    check(write(path, bytes.constData(), bytes.size()));

    if (const auto peaks = PeaksFile::load(path, sound)) {
        for (int level = 0; level < peaks->levelCount(); ++level) {
            (void)peaks->range(level, 0, peaks->frames());
            (void)peaks->range(level, peaks->frames() / 2, peaks->frames() / 2 + 1);
        }
        (void)peaks->loudest();
        check(PeaksFile::save(path, sound, *peaks).has_value());
        check(PeaksFile::load(path, sound) == peaks);
    }
    (void)PeaksFile::rebind(path, sound, sound);
    return 0;
}
