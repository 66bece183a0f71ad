#include "jobs/TakeFileDialogs.h"

#include "exchange/TakeImporter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace starling {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TakeFileDialogs)
};

QString documents()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).exists() ? folder : QDir::homePath();
}

QString filterOf(ExportFormat format)
{
    const QString pattern = QStringLiteral("*.") + endingOf(format);
    switch (format) {
    case ExportFormat::Wav:
        return Words::tr("WAV sound (%1)").arg(pattern);
    case ExportFormat::Flac:
        return Words::tr("FLAC sound (%1)").arg(pattern);
    case ExportFormat::Labels:
        return Words::tr("Audacity labels (%1)").arg(pattern);
    case ExportFormat::Vtt:
        return Words::tr("WebVTT subtitles (%1)").arg(pattern);
    case ExportFormat::TextGrid:
        return Words::tr("Praat TextGrid (%1)").arg(pattern);
    case ExportFormat::Csv:
        return Words::tr("CSV table (%1)").arg(pattern);
    case ExportFormat::Json:
        return Words::tr("JSON (%1)").arg(pattern);
    case ExportFormat::Pdf:
        break;
    }
    return Words::tr("PDF report (%1)").arg(pattern);
}

/// A dialog that shows itself, tells what was chosen, and goes.
QFileDialog* dialog(QWidget* parent, const QString& title)
{
    auto* result = new QFileDialog(parent, title, documents());
    result->setAttribute(Qt::WA_DeleteOnClose);
    return result;
}

} // namespace

void askForRecordings(QWidget* parent, const std::function<void(const QStringList&)>& chosen)
{
    QStringList patterns;
    for (const QString& ending : importableEndings())
        patterns += QStringLiteral("*.%1").arg(ending);
    auto* ask = dialog(parent, Words::tr("Import recordings"));
    ask->setFileMode(QFileDialog::ExistingFiles);
    ask->setNameFilters(
        {Words::tr("Recordings (%1)").arg(patterns.join(u' ')), Words::tr("All files (%1)").arg(u'*')});
    QObject::connect(ask, &QFileDialog::filesSelected, parent, chosen);
    ask->open();
}

void askForTarget(
    QWidget* parent, const std::vector<ExportFormat>& formats, const QString& suggestedName,
    const std::function<void(const QString&, ExportFormat)>& chosen)
{
    auto* ask = dialog(parent, Words::tr("Export"));
    ask->setAcceptMode(QFileDialog::AcceptSave);
    ask->setFileMode(QFileDialog::AnyFile);
    QStringList filters;
    for (const ExportFormat each : formats)
        filters << filterOf(each);
    ask->setNameFilters(filters);
    ask->setDefaultSuffix(endingOf(formats.front()));
    ask->selectFile(suggestedName);
    const auto formatOfFilter = [formats, filters](const QString& filter) {
        return formats.at(size_t(std::max<qsizetype>(0, filters.indexOf(filter))));
    };
    QObject::connect(ask, &QFileDialog::filterSelected, ask, [ask, formatOfFilter](const QString& filter) {
        ask->setDefaultSuffix(endingOf(formatOfFilter(filter)));
    });
    QObject::connect(
        ask, &QFileDialog::fileSelected, parent,
        [ask, formats, formatOfFilter, chosen](const QString& target) {
            const QString ending = QFileInfo(target).suffix();
            const auto named = std::find_if(formats.begin(), formats.end(), [&](ExportFormat each) {
                return endingOf(each).compare(ending, Qt::CaseInsensitive) == 0;
            });
            chosen(target, named == formats.end() ? formatOfFilter(ask->selectedNameFilter()) : *named);
        });
    ask->open();
}

void askForFolder(QWidget* parent, const std::function<void(const QString&)>& chosen)
{
    auto* ask = dialog(parent, Words::tr("Export into a folder"));
    ask->setFileMode(QFileDialog::Directory);
    ask->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(ask, &QFileDialog::fileSelected, parent, chosen);
    ask->open();
}

} // namespace starling
