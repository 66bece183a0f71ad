// Named moments for measuring from outside (--trace).
#pragma once

#include "base/Error.h"

#include <QFile>
#include <QJsonObject>

#include <memory>

namespace starling {

/// Writes one JSON line a moment: {"name": …, "ms": …} with monotonic milliseconds since the process began.
/// Without a file every call costs one branch. Window's thread only.
class Trace {
public:
    Trace() = default;
    /// Errors: Io, PermissionDenied.
    [[nodiscard]] Expected<void> open(const QString& file);

    [[nodiscard]] bool isEnabled() const { return m_file != nullptr; }
    void moment(const char* name, const QJsonObject& details = {});

    /// Milliseconds since the system started this process, fractions included.
    [[nodiscard]] static double sinceProcessStart();

private:
    std::unique_ptr<QFile> m_file;
};

} // namespace starling
