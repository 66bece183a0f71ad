#include "exchange/TakeExporter.h"

#include "audio/FileTrouble.h"
#include "audio/Transcode.h"
#include "exchange/Labels.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace starling {

namespace {

Expected<void> writeFile(const QString& target, const QByteArray& content)
{
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return fail(FileTrouble::whileWriting(file));
    return {};
}

} // namespace

std::optional<ExportFormat> exportFormatFromString(const QString& text)
{
    if (text == QLatin1String("wav"))
        return ExportFormat::Wav;
    if (text == QLatin1String("flac"))
        return ExportFormat::Flac;
    if (text == QLatin1String("labels"))
        return ExportFormat::Labels;
    return std::nullopt;
}

Expected<void> exportTake(
    const Take& take, const QString& soundFile, ExportFormat format, const QString& target,
    const JobControl& control)
{
    if (format == ExportFormat::Labels)
        return writeFile(target, writeLabels(labelsOf(take)));

    const QString ending = format == ExportFormat::Wav ? QStringLiteral("wav") : QStringLiteral("flac");
    if (QFileInfo(target).suffix().compare(ending, Qt::CaseInsensitive) != 0) {
        return fail(
            ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "TakeExporter", "The file’s name must end in .%1 for this format; nothing was written.")
                .arg(ending));
    }
    if (soundFile.isEmpty()) {
        return fail(
            ErrorCode::NotFound,
            QCoreApplication::translate(
                "TakeExporter",
                "This take’s sound is missing from the library; its marks and flags are safe, and "
                "the library can be checked for it."));
    }
    return exportSound(soundFile, target, control);
}

} // namespace starling
