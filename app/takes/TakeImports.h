// Takes recordings made elsewhere into the library, one after the other, without holding up the window.
#pragma once

#include "Trace.h"
#include "exchange/TakeImporter.h"
#include "rehearsal/SoundArchiver.h"
#include "settings/Settings.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <deque>
#include <memory>

namespace starling {

/// Decoding runs in a thread of its own; the take is made in the library's thread. A file that fails does not
/// stop the others. Lives in the window's thread.
class TakeImports : public QObject {
    Q_OBJECT

public:
    /// What it needs. All outlive it.
    struct Services {
        Library& library;
        const Catalog& catalog;
        SoundArchiver& archiver;
        Settings& settings;
        Trace& trace;
    };

    struct Failure {
        QString name; ///< of the file, without its folder
        Error error;
    };

    /// What came of a batch.
    struct Outcome {
        std::vector<TakeId> taken;
        std::vector<Failure> failures;
        int cancelled = 0; ///< files not taken in because the user stopped
    };

    explicit TakeImports(const Services& services, QObject* parent = nullptr);
    /// Stops; what was decoded and not yet a take is removed again.
    ~TakeImports() override;

    /// Adds files to the running batch or begins one. \param setup what is said of each; where it names no
    /// question, the file's name stands in until the user says better.
    void start(const QStringList& files, const TakeSetup& setup);
    /// Stops soon; what has been taken in stays.
    void cancel();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    /// \param index of the file, from 1 \param fraction of this file, 0–1
    void progressed(const QString& name, int index, int count, double fraction);
    void finished(const starling::TakeImports::Outcome& outcome);

private:
    struct Item {
        QString file;
        TakeSetup setup;
    };

    void next();
    void onStaged();
    Expected<void> commit(const StagedSound& staged);
    void finish();

    Services m_services;
    QThreadPool m_pool;
    QFutureWatcher<Expected<StagedSound>> m_watcher;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    std::deque<Item> m_queue; ///< the first is being decoded
    int m_index = 0;
    int m_count = 0;
    Outcome m_outcome;
    bool m_running = false;
};

} // namespace starling
