// Hands takes out as files, without holding up the window.
#pragma once

#include "exchange/TakeExporter.h"
#include "library/Library.h"
#include "settings/Settings.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace starling {

/// One export at a time, of one take or several. Lives in the window's thread.
class TakeExports : public QObject {
    Q_OBJECT

public:
    /// All of them outlive it.
    TakeExports(
        Library& library, const Catalog& catalog, const Settings& settings, QObject* parent = nullptr);
    /// Stops; a half-written file never appears.
    ~TakeExports() override;

    /// A file's name that tells what is in it: "2026-11-12 0914 Tell me about….flac".
    /// \param part of the take, said behind it; empty: all of it
    [[nodiscard]] QString
    suggestedName(const Take& take, ExportFormat format, const QString& part = {}) const;

    /// Writes one take to `target`, whose ending is put right where it is missing. \param stretch of the
    /// sound alone; none: all of it
    void start(
        const Take& take, ExportFormat format, const QString& target,
        const std::optional<Span>& stretch = {});
    /// Writes several into a folder, by their suggested names; what is there already is not overwritten.
    void start(const std::vector<Take>& takes, ExportFormat format, const QString& targetFolder);
    void cancel();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void progressed(double fraction); ///< of the whole batch, 0–1
    void finished(int files, const QString& where);
    void failed(const starling::Error& error);

private:
    struct Item {
        TakeMaterial material;
        QString target;
        ExportOptions options;
    };

    [[nodiscard]] static Expected<void>
    write(const std::vector<Item>& items, ExportFormat format, const JobControl& control);
    void run(std::vector<Item> items, ExportFormat format, const QString& where);
    void onDone();

    [[nodiscard]] Item itemFor(const Take& take, const QString& target) const;

    Library& m_library;
    const Catalog& m_catalog;
    const Settings& m_settings;
    QThreadPool m_pool;
    QFutureWatcher<Expected<void>> m_watcher;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    bool m_running = false;
    int m_files = 0;
    QString m_where;
};

} // namespace starling
