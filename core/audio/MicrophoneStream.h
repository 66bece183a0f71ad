// The open stream of one microphone, by the means of the platform.
#pragma once

#include "audio/CaptureDevice.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace starling {

/// Opened, used and closed in the capture thread, which runs an event loop; opened once. There is one of
/// these in every build: on libpulse where that is found (PulseMicrophone says why), on QAudioSource
/// elsewhere.
class MicrophoneStream : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] static std::unique_ptr<MicrophoneStream> create();

    /// Opens the microphone with this id and begins delivering to `sink`, which outlives the stream. Answers
    /// what went wrong, for the log, or nothing. Gives up when the thread is asked to end.
    [[nodiscard]] virtual std::optional<QString> open(const QByteArray& id, FrameSink& sink) = 0;
    /// Throws away what comes from here on. Returns at once, even when the system hangs.
    virtual void shut() = 0;
    /// Of an open stream, Hz.
    [[nodiscard]] virtual int rate() const = 0;

Q_SIGNALS:
    /// The system ended the stream; the detail is for the log.
    void lost(const QString& detail);
};

} // namespace starling
