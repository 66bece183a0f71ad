#include "audio/FileTrouble.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cerrno>
#include <system_error>

namespace starling {

namespace {

QString nameOf(const QString& path)
{
    return QFileInfo(path).fileName();
}

QString detailOf(const QFileDevice& file)
{
    return file.fileName() + QStringLiteral(": ") + file.errorString();
}

Error notPermitted(const QString& path, const QString& detail)
{
    return {
        ErrorCode::PermissionDenied,
        QCoreApplication::translate(
            "FileTrouble", "“%1” may not be opened by you. Nothing was changed; give yourself permission to "
                           "use it, or choose another file.")
            .arg(nameOf(path)),
        detail};
}

Error diskFull(const QString& path, const QString& detail)
{
    return {
        ErrorCode::DiskFull,
        QCoreApplication::translate(
            "FileTrouble", "The disk is full, so “%1” could not be written. What was there before is "
                           "unchanged; make room and try again.")
            .arg(nameOf(path)),
        detail};
}

Error notWritten(const QString& path, const QString& detail)
{
    return {
        ErrorCode::Io,
        QCoreApplication::translate(
            "FileTrouble", "“%1” could not be written. What was there before is unchanged; check the folder "
                           "and the disk and try again.")
            .arg(nameOf(path)),
        detail};
}

} // namespace

Error FileTrouble::missing(const QString& path)
{
    return {
        ErrorCode::NotFound,
        QCoreApplication::translate(
            "FileTrouble", "There is no file “%1”. Nothing was changed; check its name and folder.")
            .arg(nameOf(path)),
        path};
}

Error FileTrouble::whileReading(const QFileDevice& file)
{
    if (!QFileInfo::exists(file.fileName()))
        return missing(file.fileName());
    if (file.error() == QFileDevice::PermissionsError)
        return notPermitted(file.fileName(), detailOf(file));
    return {
        ErrorCode::Io,
        QCoreApplication::translate(
            "FileTrouble", "“%1” could not be read. Nothing was changed; check the disk it is on and try "
                           "again.")
            .arg(nameOf(file.fileName())),
        detailOf(file)};
}

Error FileTrouble::whileWriting(const QFileDevice& file)
{
    switch (file.error()) {
    case QFileDevice::PermissionsError:
        return notPermitted(file.fileName(), detailOf(file));
    case QFileDevice::ResourceError:
        return diskFull(file.fileName(), detailOf(file));
    default:
        return notWritten(file.fileName(), detailOf(file));
    }
}

Error FileTrouble::whileWriting(const QString& path, int systemError)
{
    const QString detail =
        path + QStringLiteral(": ") + QString::fromStdString(std::generic_category().message(systemError));
    switch (systemError) {
    case EACCES:
    case EPERM:
    case EROFS:
        return notPermitted(path, detail);
    case ENOSPC:
    case EFBIG: // a limit on one file's size: no room either
    case EDQUOT:
        return diskFull(path, detail);
    default:
        return notWritten(path, detail);
    }
}

} // namespace starling
