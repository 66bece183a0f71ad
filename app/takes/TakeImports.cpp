#include "takes/TakeImports.h"

#include <QFile>
#include <QFileInfo>
#include <QtConcurrent>

namespace starling {

TakeImports::TakeImports(const Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &TakeImports::onStaged);
}

TakeImports::~TakeImports()
{
    cancel();
    m_pool.waitForDone();
    if (!m_running)
        return;
    const Expected<StagedSound> staged = m_watcher.future().takeResult();
    if (staged) {
        QFile::remove(staged->sound.file);
        QFile::remove(m_services.library.folder().peaks(staged->take));
    }
}

bool TakeImports::isRunning() const
{
    return m_running;
}

void TakeImports::start(const QStringList& files, const TakeSetup& setup)
{
    for (const QString& file : files)
        m_queue.push_back({file, setup});
    m_count += int(files.size());
    if (!m_running && !m_queue.empty())
        next();
}

void TakeImports::cancel()
{
    *m_cancelled = true;
    if (m_queue.size() > 1) {
        m_outcome.cancelled += int(m_queue.size()) - 1;
        m_queue.resize(1);
    }
}

void TakeImports::next()
{
    m_running = true;
    ++m_index;
    const QString file = m_queue.front().file;
    const QString name = QFileInfo(file).fileName();
    m_services.trace.moment("take-opened", {{QStringLiteral("import"), name}});
    Q_EMIT progressed(name, m_index, m_count, 0);

    JobControl control;
    control.cancelled = [stop = m_cancelled] { return stop->load(); };
    // Called in the decoding thread; the destructor waits for that thread, so `this` is alive.
    control.progress = [this, name, index = m_index](double done) {
        QMetaObject::invokeMethod(
            this, [this, name, index, done] { Q_EMIT progressed(name, index, m_count, done); },
            Qt::QueuedConnection);
    };
    m_watcher.setFuture(QtConcurrent::run(&m_pool, [file, folder = m_services.library.folder(), control] {
        return stageImport(file, folder, control);
    }));
}

void TakeImports::onStaged()
{
    const Expected<StagedSound> staged = m_watcher.future().takeResult();
    const QString name = QFileInfo(m_queue.front().file).fileName();
    const Expected<void> done = staged ? commit(*staged) : Expected<void>(fail(staged.error()));
    if (!done) {
        if (done.error().code == ErrorCode::Cancelled)
            ++m_outcome.cancelled;
        else
            m_outcome.failures.push_back({name, done.error()});
    }
    m_queue.pop_front();
    if (m_queue.empty())
        finish();
    else
        next();
}

Expected<void> TakeImports::commit(const StagedSound& staged)
{
    ImportDetails details;
    details.setup = m_queue.front().setup;
    if (details.setup.question.isNull() && details.setup.questionText.isEmpty())
        details.setup.questionText = QFileInfo(m_queue.front().file).completeBaseName();
    const LengthRules rules = m_services.settings.lengths().rulesFor(
        details.setup.depth, m_services.catalog.frameworkOrDefault(details.setup.framework));
    const Expected<Take> take = commitImport(staged, details, m_services.library, rules);
    if (!take)
        return fail(take.error());
    m_services.trace.moment("waveform-complete", {{QStringLiteral("take"), take->id.toString()}});
    m_outcome.taken.push_back(take->id);
    m_services.archiver.archive(take->id);
    return {};
}

void TakeImports::finish()
{
    m_running = false;
    m_index = 0;
    m_count = 0;
    *m_cancelled = false;
    const Outcome outcome = std::exchange(m_outcome, {});
    Q_EMIT finished(outcome);
}

} // namespace starling
