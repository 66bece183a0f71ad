#include "library/LibraryLock.h"

#include "library/PrivateFiles.h"

#include <QCoreApplication>

namespace starling {

namespace {

Error lockedError(const QLockFile& lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    lock.getLockInfo(&process, &host, &program);
    return {
        ErrorCode::Locked,
        QCoreApplication::translate(
            "Library", "The library is already open in another Starling (process %1). Nothing was changed. "
                       "Use that one, "
                       "or close it first.")
            .arg(process),
        lock.fileName()};
}

} // namespace

LibraryLock::LibraryLock(const QString& file)
    : m_lock(file)
{
    // Zero: never stale by age, since a studio may stay open for days; only a dead process loses its lock.
    m_lock.setStaleLockTime(0);
}

Expected<std::unique_ptr<LibraryLock>> LibraryLock::take(const LibraryFolder& folder)
{
    std::unique_ptr<LibraryLock> result(new LibraryLock(folder.lockFile()));
    if (result->m_lock.tryLock(0))
        return result;
    if (result->m_lock.error() == QLockFile::LockFailedError)
        return fail(lockedError(result->m_lock));
    return fail(cannotWriteIn(folder.path()));
}

} // namespace starling
