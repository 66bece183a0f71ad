#include "jobs/ExportNotice.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace starling {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExportNotice)
};

} // namespace

Notice exportNotice(const QString& topic, int files, const QString& where)
{
    const QFileInfo place(where);
    const QString folder = place.isDir() ? place.absoluteFilePath() : place.absolutePath();
    return {
        topic,
        Notice::Kind::Success,
        Words::tr("%n file(s) written: %1", nullptr, files).arg(QDir::toNativeSeparators(where)),
        {{Words::tr("Open the folder"),
          [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }}}};
}

} // namespace starling
