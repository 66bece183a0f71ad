// Ctrl+C and SIGTERM as a Qt signal.
#pragma once

#include <QObject>

class QSocketNotifier;

namespace starling::cli {

/// While it lives, SIGINT and SIGTERM no longer end the program; they are counted and told here. One at a
/// time. The handler only counts and writes a byte to a pipe, which is all that a handler may do.
class StopSignals : public QObject {
    Q_OBJECT

public:
    explicit StopSignals(QObject* parent = nullptr);
    ~StopSignals() override;

    /// Whether one has come since the program began; from any thread.
    [[nodiscard]] static bool arrived();

Q_SIGNALS:
    /// For every signal, in the event loop.
    void requested();

private:
    void drain();

    QSocketNotifier* m_notifier = nullptr;
};

} // namespace starling::cli
