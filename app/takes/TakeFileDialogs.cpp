#include "takes/TakeFileDialogs.h"

#include "exchange/TakeImporter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

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
    QWidget* parent, ExportFormat format, const QString& suggestedName,
    const std::function<void(const QString&)>& chosen)
{
    auto* ask = dialog(parent, Words::tr("Export"));
    ask->setAcceptMode(QFileDialog::AcceptSave);
    ask->setFileMode(QFileDialog::AnyFile);
    switch (format) {
    case ExportFormat::Wav:
        ask->setNameFilter(Words::tr("WAV sound (%1)").arg(QStringLiteral("*.wav")));
        break;
    case ExportFormat::Flac:
        ask->setNameFilter(Words::tr("FLAC sound (%1)").arg(QStringLiteral("*.flac")));
        break;
    case ExportFormat::Labels:
        ask->setNameFilter(Words::tr("Audacity labels (%1)").arg(QStringLiteral("*.txt")));
        break;
    }
    ask->selectFile(suggestedName);
    QObject::connect(ask, &QFileDialog::fileSelected, parent, chosen);
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
