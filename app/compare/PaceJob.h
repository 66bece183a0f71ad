// Finds out how two takes flow, off the window's thread.
#pragma once

#include "library/LibraryFolder.h"
#include "progress/TakeComparison.h"

#include <QObject>
#include <QThreadPool>

#include <array>
#include <atomic>
#include <memory>

namespace starling {

class PaceJob : public QObject {
    Q_OBJECT

public:
    explicit PaceJob(LibraryFolder folder, QObject* parent = nullptr);
    /// Stops; waits some milliseconds.
    ~PaceJob() override;

    /// Answers with ready(), unless something else is asked before.
    void start(const std::array<TakeId, 2>& takes);

Q_SIGNALS:
    /// None for a take whose sound is missing or cannot be read.
    void ready(const std::array<std::optional<starling::Pace>, 2>& paces);

private:
    LibraryFolder m_folder;
    std::shared_ptr<std::atomic<bool>> m_stop;
    QThreadPool m_pool;
};

} // namespace starling
