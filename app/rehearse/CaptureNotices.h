// What goes wrong while recording, as one notice with what can be done.
#pragma once

#include "Page.h"
#include "audio/AudioDevices.h"
#include "audio/Recorder.h"

#include <vector>

namespace starling {

/// Several troubles may be there at once; the one that matters most is shown, and the next when it ends.
class CaptureNotices : public QObject {
    Q_OBJECT

public:
    /// The topic of every notice here.
    [[nodiscard]] static QString topic();

    explicit CaptureNotices(const AudioDevices& devices, QObject* parent = nullptr);

    void begin(CaptureTrouble trouble, const QString& sentence);
    void end(CaptureTrouble trouble);
    /// The recording is over. What cut it short is left standing until it is read.
    void finish();

Q_SIGNALS:
    void noticed(const starling::Notice& notice);
    void noticeCleared(const QString& topic);
    void continueWanted(const QByteArray& deviceId);
    void stopWanted();

private:
    struct Entry {
        CaptureTrouble trouble;
        QString sentence;
    };

    void show();
    [[nodiscard]] QList<Notice::Action> actionsFor(CaptureTrouble trouble);

    const AudioDevices& m_devices;
    std::vector<Entry> m_entries;
};

} // namespace starling
