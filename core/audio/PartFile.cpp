#include "audio/PartFile.h"

#include "audio/FileTrouble.h"

#include <QFileInfo>

#include <cerrno>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace starling {

namespace {

#ifdef Q_OS_UNIX
/// A new name is only on the disk once its folder is.
void syncFolderOf(const QString& path)
{
    const int folder =
        ::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}
#endif

} // namespace

PartFile::PartFile(const QString& target)
    : m_target(target)
    , m_file(target + QStringLiteral(".part"))
{
}

PartFile::~PartFile()
{
    if (m_file.isOpen())
        m_file.remove();
}

Expected<void> PartFile::open()
{
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Truncate | QIODevice::Unbuffered))
        return fail(FileTrouble::whileWriting(m_file));
    return {};
}

Expected<void> PartFile::commit([[maybe_unused]] Sync sync)
{
#ifdef Q_OS_UNIX
    if (sync == Sync::Yes && ::fsync(m_file.handle()) != 0)
        return fail(FileTrouble::whileWriting(m_target, errno));
#endif
    std::error_code trouble;
    std::filesystem::rename(m_file.filesystemFileName(), QFileInfo(m_target).filesystemFilePath(), trouble);
    if (trouble)
        return fail(FileTrouble::whileWriting(m_target, trouble.value()));
    m_file.close();
#ifdef Q_OS_UNIX
    if (sync == Sync::Yes)
        syncFolderOf(m_target);
#endif
    return {};
}

} // namespace starling
