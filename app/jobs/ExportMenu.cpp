#include "jobs/ExportMenu.h"

namespace starling {

ExportMenu::ExportMenu(const QString& title, QWidget* parent)
    : QMenu(title, parent)
{
    for (const ExportFormat format : allExportFormats) {
        if (format == ExportFormat::Labels || format == ExportFormat::Pdf)
            addSeparator(); // sound; marks and flags; the whole take
        addAction(nameOf(format), this, [this, format] { Q_EMIT chosen(format); });
    }
}

QString ExportMenu::nameOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Wav:
        return tr("Sound as WAV…");
    case ExportFormat::Flac:
        return tr("Sound as FLAC…");
    case ExportFormat::Labels:
        return tr("Marks and flags as Audacity labels…");
    case ExportFormat::Vtt:
        return tr("Marks and flags as WebVTT subtitles…");
    case ExportFormat::TextGrid:
        return tr("Marks and flags as a Praat TextGrid…");
    case ExportFormat::Csv:
        return tr("Marks and flags as a CSV table…");
    case ExportFormat::Json:
        return tr("Everything as JSON…");
    case ExportFormat::Pdf:
        break;
    }
    return tr("Printable report (PDF)…");
}

} // namespace starling
