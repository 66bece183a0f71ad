#include "support/SmallDisk.h"

#include <QFile>

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace starling::test {

SmallDisk::SmallDisk(int megabytes)
{
    const QByteArray place = QFile::encodeName(m_dir.path());
    const QByteArray options = QByteArrayLiteral("mode=0700,size=") + QByteArray::number(megabytes) + 'm';
    // Private, or the system's own mounts would get it too.
    m_mounted = ::unshare(CLONE_NEWNS) == 0
                && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
                && ::mount("tmpfs", place.constData(), "tmpfs", 0, options.constData()) == 0;
}

SmallDisk::~SmallDisk()
{
    if (m_mounted)
        ::umount2(QFile::encodeName(m_dir.path()).constData(), MNT_DETACH);
}

bool SmallDisk::fill()
{
    const int file = ::open(QFile::encodeName(filling()).constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return false;
    const std::array<char, 65536> bytes{};
    // What does not fit whole fits in part, down to the last page.
    while (::write(file, bytes.data(), bytes.size()) > 0) {
    }
    const bool full = errno == ENOSPC;
    ::close(file);
    return full;
}

bool SmallDisk::clear()
{
    return QFile::remove(filling());
}

} // namespace starling::test
