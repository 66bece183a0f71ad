#include "StartChores.h"

#include "library/Backups.h"

#include <QtConcurrent>

namespace starling {

StartChores::StartChores(
    Library& library, SoundArchiver& archiver, const Catalog& catalog, const LengthSettings& lengths,
    QObject* parent)
    : QObject(parent)
    , m_library(library)
    , m_archiver(archiver)
    , m_catalog(catalog)
    , m_lengths(lengths)
{
}

void StartChores::start()
{
    if (const auto unfinished = m_library.takes().unfinished()) {
        for (const Take& take : *unfinished)
            m_unfinished.push_back(take.id);
    } else {
        report(unfinished.error());
    }
    recoverNext();
}

void StartChores::recoverNext()
{
    if (m_unfinished.empty()) {
        tellRecovered();
        keepHouse();
        return;
    }
    const TakeId take = m_unfinished.back();
    m_unfinished.pop_back();
    QtConcurrent::run([folder = m_library.folder(), take] {
        return recoverTakeSound(folder, take);
    }).then(this, [this](const Expected<RecoveredTake>& recovered) {
        if (!recovered) {
            report(recovered.error());
        } else if (const auto came = m_library.commitRecovery(*recovered, m_catalog, m_lengths); !came) {
            report(came.error());
        } else if (*came) {
            m_recovered.push_back(recovered->take);
        }
        recoverNext();
    });
}

void StartChores::tellRecovered()
{
    if (m_recovered.empty())
        return;
    Notice notice;
    notice.topic = QStringLiteral("recovered");
    notice.kind = Notice::Kind::Info;
    notice.text =
        tr("Starling ended unexpectedly while recording. %n take(s) came back with all but the last moment; "
           "marks and "
           "flags are kept.",
           nullptr, int(m_recovered.size()));
    notice.actions = {
        {tr("Open the take"), [this, take = m_recovered.front()] { Q_EMIT openRequested(take); }}};
    Q_EMIT noticed(notice);
}

void StartChores::keepHouse()
{
    m_archiver.archiveAll();
    const QDateTime now = QDateTime::currentDateTime();
    if (const auto purged = m_library.purgeTrash(now); !purged)
        report(purged.error());
    QtConcurrent::run([folder = m_library.folder(), now] {
        return addBackupIfDue(folder, now);
    }).then(this, [this](const Expected<std::optional<QString>>& added) {
        if (!added)
            report(added.error());
    });
}

void StartChores::report(const Error& error)
{
    Q_EMIT noticed({QStringLiteral("start"), Notice::Kind::Warning, error.message, {}});
}

} // namespace starling
