#include "rehearsal/SoundArchiver.h"

#include "audio/AudioReader.h"
#include "audio/PeaksFile.h"
#include "audio/Transcode.h"
#include "library/PrivateFiles.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <algorithm>

namespace starling {

namespace {

/// A FLAC appears only after it has passed its check, so one that is there and as long as the WAV was made
/// before a crash.
bool isAlreadyEncoded(const QString& wav, const QString& flac)
{
    if (!QFileInfo(flac).isFile())
        return false;
    const auto from = AudioReader::open(wav);
    const auto to = AudioReader::open(flac);
    return from && to && (*from)->frames() == (*to)->frames() && (*from)->sampleRate() == (*to)->sampleRate();
}

} // namespace

Expected<void> archiveSound(const LibraryFolder& folder, const TakeId& take, const JobControl& control)
{
    // After every line there is at least one whole sound file.
    const QString wav = folder.wav(take);
    const QString flac = folder.flac(take);
    if (!isAlreadyEncoded(wav, flac)) {
        if (auto encoded = encodeFlac(wav, flac, control); !encoded)
            return encoded;
    }
    restrictToOwner(flac);
    // Peaks that could not be tied to the FLAC are built anew when they are needed.
    static_cast<void>(PeaksFile::rebind(folder.peaks(take), wav, flac));
    QFile::remove(wav); // where an open file cannot be removed, the next start does
    return {};
}

SoundArchiver::SoundArchiver(Library& library, QObject* parent)
    : QObject(parent)
    , m_library(library)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowestPriority);
}

SoundArchiver::~SoundArchiver()
{
    m_cancelled = true;
    m_pool.waitForDone();
}

void SoundArchiver::archive(const TakeId& take)
{
    if (std::find(m_queue.begin(), m_queue.end(), take) != m_queue.end())
        return;
    m_queue.push_back(take);
    if (!m_busy)
        next();
}

void SoundArchiver::archiveAll()
{
    for (const bool trash : {false, true}) {
        TakeQuery query;
        query.trash = trash;
        const auto takes = m_library.takes().find(query);
        if (!takes)
            continue;
        for (const Take& take : *takes) {
            if (QFileInfo::exists(m_library.folder().wav(take.id)))
                archive(take.id);
        }
    }
}

bool SoundArchiver::isIdle() const
{
    return !m_busy;
}

void SoundArchiver::next()
{
    while (!m_queue.empty()) {
        const TakeId take = m_queue.front();
        m_queue.pop_front();
        const auto row = m_library.takes().take(take);
        if (!row || row->state == TakeState::Recording || !QFileInfo::exists(m_library.folder().wav(take)))
            continue;
        m_busy = true;
        m_pool.start([this, take, folder = m_library.folder()] {
            const auto result = archiveSound(folder, take, {{}, [this] { return m_cancelled.load(); }});
            QMetaObject::invokeMethod(
                this, [this, take, result] { done(take, result); }, Qt::QueuedConnection);
        });
        return;
    }
    if (m_busy) {
        m_busy = false;
        Q_EMIT idle();
    }
}

void SoundArchiver::done(const TakeId& take, const Expected<void>& result)
{
    if (!result) {
        Q_EMIT failed(take, result.error());
    } else if (!m_library.takes().take(take) && QFile::remove(m_library.folder().flac(take))) {
        // Destroyed for good meanwhile: what was just made must not outlive it.
    } else {
        Q_EMIT archived(take);
    }
    next();
}

} // namespace starling
