#include "jobs/TakeExports.h"

#include "widgets/TakeWords.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtConcurrent>

#include <set>

namespace starling {

namespace {

QString withEnding(const QString& file, ExportFormat format)
{
    const QString ending = endingOf(format);
    if (QFileInfo(file).suffix().compare(ending, Qt::CaseInsensitive) == 0)
        return file;
    return QStringLiteral("%1.%2").arg(file, ending);
}

} // namespace

TakeExports::TakeExports(Library& library, const Catalog& catalog, const Settings& settings, QObject* parent)
    : QObject(parent)
    , m_library(library)
    , m_catalog(catalog)
    , m_settings(settings)
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &TakeExports::onDone);
}

TakeExports::~TakeExports()
{
    cancel();
    m_pool.waitForDone();
}

QString TakeExports::suggestedName(const Take& take, ExportFormat format, const QString& part) const
{
    // What some file system refuses or a shell trips over becomes a space.
    static const QRegularExpression unsafe(QStringLiteral("[\\x00-\\x1f\\x7f/\\\\:*?\"<>|]+"));
    constexpr qsizetype longest = 60;
    QString question = words::question(take, m_catalog);
    question.replace(unsafe, QStringLiteral(" "));
    question = question.simplified().left(longest).trimmed();
    while (question.endsWith(u'.'))
        question.chop(1);
    const QString when = take.recordedAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HHmm"));
    QStringList stem{when};
    for (QString each : {question, part}) {
        if (!each.replace(unsafe, QStringLiteral(" ")).isEmpty())
            stem << each;
    }
    return QStringLiteral("%1.%2").arg(stem.join(u' '), endingOf(format));
}

TakeExports::Item TakeExports::itemFor(const Take& take, const QString& target) const
{
    return {
        materialOf(take, m_library, m_catalog, m_settings.lengths()), target,
        ExportOptions{{}, usualPaper(QLocale())}};
}

void TakeExports::start(
    const Take& take, ExportFormat format, const QString& target, const std::optional<Span>& stretch)
{
    const QString file = withEnding(target, format);
    Item item = itemFor(take, file);
    item.options.stretch = stretch;
    run({std::move(item)}, format, file);
}

void TakeExports::start(const std::vector<Take>& takes, ExportFormat format, const QString& targetFolder)
{
    const QDir folder(targetFolder);
    std::set<QString> used;
    std::vector<Item> items;
    for (const Take& take : takes) {
        const QString name = suggestedName(take, format);
        QString file = folder.filePath(name);
        for (int n = 2; QFileInfo::exists(file) || used.contains(file); ++n) {
            const QFileInfo info(name);
            file = folder.filePath(
                QStringLiteral("%1 (%2).%3").arg(info.completeBaseName()).arg(n).arg(info.suffix()));
        }
        used.insert(file);
        items.push_back(itemFor(take, file));
    }
    run(std::move(items), format, targetFolder);
}

void TakeExports::run(std::vector<Item> items, ExportFormat format, const QString& where)
{
    if (m_running || items.empty())
        return;
    m_running = true;
    *m_cancelled = false;
    m_files = int(items.size());
    m_where = where;
    JobControl control;
    control.cancelled = [stop = m_cancelled] { return stop->load(); };
    // Called in the writing thread; the destructor waits for that thread, so `this` is alive.
    control.progress = [this](double done) {
        QMetaObject::invokeMethod(
            this, [this, done] { Q_EMIT progressed(done); }, Qt::QueuedConnection);
    };
    Q_EMIT progressed(0);
    m_watcher.setFuture(QtConcurrent::run(
        &m_pool, [items = std::move(items), format, control] { return write(items, format, control); }));
}

Expected<void>
TakeExports::write(const std::vector<Item>& items, ExportFormat format, const JobControl& control)
{
    for (size_t i = 0; i < items.size(); ++i) {
        const Item& item = items.at(i);
        JobControl part = control;
        part.progress = [&control, i, count = items.size()](double done) {
            control.report((double(i) + done) / double(count));
        };
        Expected<void> written = exportTake(item.material, format, item.target, item.options, part);
        if (!written)
            return written;
        if (control.isCancelled())
            return fail(ErrorCode::Cancelled, {});
    }
    return {};
}

void TakeExports::cancel()
{
    *m_cancelled = true;
}

bool TakeExports::isRunning() const
{
    return m_running;
}

void TakeExports::onDone()
{
    m_running = false;
    const Expected<void> written = m_watcher.future().takeResult();
    if (written)
        Q_EMIT finished(m_files, m_where);
    else
        Q_EMIT failed(written.error());
}

} // namespace starling
