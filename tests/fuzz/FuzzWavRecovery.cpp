// Any bytes as the WAV of a recording that was cut short.
#include "audio/WavRecovery.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>

using namespace starling;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("take.wav"));
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            std::abort();
        file.write(reinterpret_cast<const char*>(data), qint64(size));
    }
    const auto sound = recoverWav(path);
    if (!sound)
        return 0;
    // Once whole, a file stays whole.
    const auto again = recoverWav(path);
    if (!again || again->frames != sound->frames || again->peaks != sound->peaks)
        std::abort();
    return 0;
}
