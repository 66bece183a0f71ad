#include "exchange/TakeExporter.h"

#include "audio/FileTrouble.h"
#include "audio/Transcode.h"
#include "exchange/Labels.h"
#include "exchange/TakeJson.h"
#include "exchange/TakeTable.h"
#include "exchange/TextGrid.h"
#include "exchange/WebVtt.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>

namespace starling {

namespace {

Expected<void> writeFile(const QString& target, const QByteArray& content)
{
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return fail(FileTrouble::whileWriting(file));
    return {};
}

KindWord wordOf(const TakeMaterial& material)
{
    return [&material](const FlagKindId& kind) { return material.labelWord(kind); };
}

Expected<void> writeSound(
    const TakeMaterial& material, ExportFormat format, const QString& target, std::optional<Span> stretch,
    const JobControl& control)
{
    const QString ending = endingOf(format);
    if (QFileInfo(target).suffix().compare(ending, Qt::CaseInsensitive) != 0) {
        return fail(
            ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "TakeExporter", "The file’s name must end in .%1 for this format; nothing was written.")
                .arg(ending));
    }
    if (material.soundFile.isEmpty()) {
        return fail(
            ErrorCode::NotFound,
            QCoreApplication::translate(
                "TakeExporter",
                "This take’s sound is missing from the library; its marks and flags are safe, and "
                "the library can be checked for it."));
    }
    // A take's length is rounded to the millisecond; its last frame may lie past that.
    if (stretch && stretch->end >= material.take.duration)
        stretch->end = Milliseconds::max();
    return exportSound(material.soundFile, target, stretch, control);
}

} // namespace

QString toText(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Wav:
        return QStringLiteral("wav");
    case ExportFormat::Flac:
        return QStringLiteral("flac");
    case ExportFormat::Labels:
        return QStringLiteral("labels");
    case ExportFormat::Vtt:
        return QStringLiteral("vtt");
    case ExportFormat::TextGrid:
        return QStringLiteral("textgrid");
    case ExportFormat::Csv:
        return QStringLiteral("csv");
    case ExportFormat::Json:
        return QStringLiteral("json");
    case ExportFormat::Pdf:
        return QStringLiteral("pdf");
    }
    Q_UNREACHABLE();
}

std::optional<ExportFormat> exportFormatFromString(const QString& text)
{
    const auto found = std::find_if(allExportFormats.begin(), allExportFormats.end(), [&](ExportFormat each) {
        return toText(each) == text;
    });
    return found == allExportFormats.end() ? std::nullopt : std::optional(*found);
}

QString endingOf(ExportFormat format)
{
    if (format == ExportFormat::Labels)
        return QStringLiteral("txt");
    if (format == ExportFormat::TextGrid)
        return QStringLiteral("TextGrid"); // as Praat itself writes it
    return toText(format);
}

bool isSound(ExportFormat format)
{
    return format == ExportFormat::Wav || format == ExportFormat::Flac;
}

Expected<void> exportTake(
    const TakeMaterial& material, ExportFormat format, const QString& target, const ExportOptions& options,
    const JobControl& control)
{
    switch (format) {
    case ExportFormat::Wav:
    case ExportFormat::Flac:
        return writeSound(material, format, target, options.stretch, control);
    case ExportFormat::Labels:
        return writeFile(target, writeLabels(labelsOf(material.take, wordOf(material))));
    case ExportFormat::Vtt:
        return writeFile(target, writeWebVtt(material));
    case ExportFormat::TextGrid:
        return writeFile(target, writeTextGrid(material.take, wordOf(material)));
    case ExportFormat::Csv:
        return writeFile(target, writeTakeTable(material));
    case ExportFormat::Json:
        return writeFile(
            target, QJsonDocument(takeToJson(material.take, material.framework, material.rules)).toJson());
    case ExportFormat::Pdf:
        break;
    }
    const auto sheet = takeSheet(material, options.paper, QLocale(), control);
    return sheet ? writeFile(target, *sheet) : fail(sheet.error());
}

Expected<Span> segmentNamed(const Take& take, const QString& numberOrId)
{
    const std::vector<Segment> segments = take.track.segments(take.duration);
    bool isNumber = false;
    const int number = numberOrId.toInt(&isNumber);
    if (isNumber && number >= 1 && size_t(number) <= segments.size())
        return segments.at(size_t(number) - 1).span;
    QStringList numbers;
    std::optional<Span> found;
    for (size_t i = 0; i < segments.size(); ++i) {
        if (segments[i].id.toString() != numberOrId)
            continue;
        found = segments[i].span;
        numbers << QString::number(i + 1);
    }
    if (numbers.size() > 1) {
        return fail(
            ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "TakeExporter", "“%1” occurs more than once in this take; choose one by its number: %2.")
                .arg(numberOrId, numbers.join(QStringLiteral(", "))));
    }
    if (!found) {
        return fail(
            ErrorCode::NotFound,
            QCoreApplication::translate(
                "TakeExporter", "This take has no segment “%1”; it has %n segment(s), counted from 1.",
                nullptr, int(segments.size()))
                .arg(numberOrId));
    }
    return *found;
}

} // namespace starling
