#include "library/DiskReserve.h"

#include <QByteArray>
#include <QFile>

namespace starling {

namespace {

constexpr int reservedBytes = 512 * 1024;

}

DiskReserve::DiskReserve(const LibraryFolder& folder)
    : m_file(folder.reserveFile())
{
}

DiskReserve::~DiskReserve()
{
    release();
}

void DiskReserve::hold()
{
    QFile file(m_file);
    // Written, not just made longer: a hole takes no room.
    const bool held = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
                      && file.write(QByteArray(reservedBytes, 'r')) == reservedBytes;
    file.close();
    if (!held)
        file.remove();
}

bool DiskReserve::release()
{
    return QFile::remove(m_file);
}

} // namespace starling
