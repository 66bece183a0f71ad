#include "library/LibraryFolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace starling {

LibraryFolder::LibraryFolder(QString path)
    : m_path(std::move(path))
{
}

QString LibraryFolder::database() const
{
    return m_path + QStringLiteral("/library.sqlite");
}

QString LibraryFolder::lockFile() const
{
    return m_path + QStringLiteral("/library.lock");
}

QString LibraryFolder::reserveFile() const
{
    return m_path + QStringLiteral("/library.reserve");
}

QString LibraryFolder::takesFolder() const
{
    return m_path + QStringLiteral("/takes");
}

QString LibraryFolder::backupsFolder() const
{
    return m_path + QStringLiteral("/backups");
}

QString LibraryFolder::trashFolder() const
{
    return m_path + QStringLiteral("/trash");
}

QString LibraryFolder::wav(const TakeId& take) const
{
    return stem(take) + QStringLiteral(".wav");
}

QString LibraryFolder::flac(const TakeId& take) const
{
    return stem(take) + QStringLiteral(".flac");
}

QString LibraryFolder::peaks(const TakeId& take) const
{
    return stem(take) + QStringLiteral(".peaks");
}

QString LibraryFolder::stem(const TakeId& take) const
{
    return takesFolder() + QLatin1Char('/') + take.toString();
}

QString LibraryFolder::sound(const TakeId& take) const
{
    for (const QString& file : {flac(take), wav(take)}) {
        if (QFileInfo(file).isFile())
            return file;
    }
    return {};
}

QString defaultLibraryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/library");
}

} // namespace starling
