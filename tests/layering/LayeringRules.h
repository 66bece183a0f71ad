// Reads what a source tree includes and says where that breaks the plan of docs/ARCHITECTURE.md.
#pragma once

#include <QString>
#include <QStringList>

namespace starling::test {

/// One arrow or name that should not be there.
struct Breach {
    QString file; ///< relative to the tree
    int line = 0; ///< from 1; 0 where the file as a whole is meant
    QString reason;
    bool operator==(const Breach&) const = default;
};

/// Checks `core/` and `app/` below `root`:
/// - a room of core includes its own floor or below, and no two rooms include one another;
/// - core includes nothing of Qt Widgets, Qt Charts or the window's own classes, and nothing of app;
/// - SQL stays in core/library, sound devices and codecs stay in core/audio;
/// - a page of app does not include another page, and the command line no page at all.
[[nodiscard]] QList<Breach> findBreaches(const QString& root);

/// Names of machines and home folders in any text file below `root` (build folders and .git left out).
[[nodiscard]] QList<Breach> findMachinePaths(const QString& root);

/// One line per breach, for a test's message.
[[nodiscard]] QString toText(const QList<Breach>& breaches);

} // namespace starling::test
