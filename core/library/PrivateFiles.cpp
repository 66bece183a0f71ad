#include "library/PrivateFiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace starling {

namespace {

constexpr QFileDevice::Permissions ownerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions ownerFolder = ownerFile | QFileDevice::ExeOwner;
constexpr qint64 smallestRoom = qint64{64} * 1024;

QString existingParent(const QString& path)
{
    QString parent = QFileInfo(path).absoluteFilePath();
    while (!QFileInfo(parent).isDir() && parent != QDir::rootPath() && !parent.isEmpty())
        parent = QFileInfo(parent).absolutePath();
    return parent;
}

} // namespace

Error cannotWriteIn(const QString& folder)
{
    const QString shown = QDir::toNativeSeparators(folder);
    const QStorageInfo storage(existingParent(folder));
    if (storage.isValid() && storage.isReadOnly()) {
        return {
            ErrorCode::ReadOnly,
            QCoreApplication::translate(
                "Library", "The folder %1 can be read but not written to. Nothing was changed. Make it "
                           "writable, or choose another folder.")
                .arg(shown),
            folder};
    }
    if (storage.isValid() && storage.bytesAvailable() < smallestRoom) {
        return {
            ErrorCode::DiskFull,
            QCoreApplication::translate(
                "Library",
                "There is no room left on the disk of %1. Nothing was changed. Make room, then try "
                "again.")
                .arg(shown),
            folder};
    }
    return {
        ErrorCode::PermissionDenied,
        QCoreApplication::translate(
            "Library", "Starling is not allowed to write in the folder %1. Nothing was changed. Check its "
                       "permissions, or choose another folder.")
            .arg(shown),
        folder};
}

bool restrictToOwner(const QString& path)
{
    return QFile::setPermissions(path, QFileInfo(path).isDir() ? ownerFolder : ownerFile);
}

Expected<void> makePrivateFolder(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return {};
    if (info.exists()) {
        return fail(
            ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "Library", "%1 is a file, and a library is a folder. Nothing was changed. Choose a folder.")
                .arg(QDir::toNativeSeparators(path)),
            path);
    }
    if (!QDir().mkpath(info.absolutePath()) || !QDir().mkdir(path, ownerFolder))
        return fail(cannotWriteIn(path));
    restrictToOwner(path); // the umask may have taken more away
    return {};
}

Expected<void> makePrivateFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerFile))
        return fail(cannotWriteIn(QFileInfo(path).absolutePath()));
    file.setPermissions(ownerFile);
    return {};
}

} // namespace starling
