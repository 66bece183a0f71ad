#include "rehearse/CaptureNotices.h"

#include "rehearse/DeviceChoice.h"

#include <algorithm>

namespace starling {

namespace {

/// Whether no sound arrives until something is done.
bool standsStill(CaptureTrouble trouble)
{
    return trouble == CaptureTrouble::NotStarting || trouble == CaptureTrouble::Stalled
           || trouble == CaptureTrouble::DeviceLost;
}

int weight(CaptureTrouble trouble)
{
    switch (trouble) {
    case CaptureTrouble::DiskFull:
        return 7;
    case CaptureTrouble::DeviceLost:
        return 6;
    case CaptureTrouble::NotStarting:
        return 5;
    case CaptureTrouble::Stalled:
        return 4;
    case CaptureTrouble::Silent:
        return 3;
    case CaptureTrouble::DiskLow:
        return 2;
    case CaptureTrouble::Overrun:
        return 1;
    case CaptureTrouble::Clipping:
        return 0;
    }
    Q_UNREACHABLE();
}

} // namespace

QString CaptureNotices::topic()
{
    return QStringLiteral("capture");
}

CaptureNotices::CaptureNotices(const AudioDevices& devices, QObject* parent)
    : QObject(parent)
    , m_devices(devices)
{
    // A microphone plugged in again is one more thing that can be done.
    connect(&devices, &AudioDevices::inputsChanged, this, [this] {
        if (!m_entries.empty() && standsStill(m_entries.front().trouble))
            show();
    });
}

void CaptureNotices::begin(CaptureTrouble trouble, const QString& sentence)
{
    std::erase_if(m_entries, [trouble](const Entry& entry) { return entry.trouble == trouble; });
    m_entries.push_back({trouble, sentence});
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) {
        return weight(a.trouble) > weight(b.trouble);
    });
    if (m_entries.front().trouble == trouble)
        show();
}

void CaptureNotices::end(CaptureTrouble trouble)
{
    if (m_entries.empty())
        return;
    const bool shown = m_entries.front().trouble == trouble;
    std::erase_if(m_entries, [trouble](const Entry& entry) { return entry.trouble == trouble; });
    if (!shown)
        return;
    if (m_entries.empty())
        Q_EMIT noticeCleared(topic());
    else
        show();
}

void CaptureNotices::finish()
{
    const bool cutShort = !m_entries.empty() && m_entries.front().trouble == CaptureTrouble::DiskFull;
    if (!m_entries.empty() && !cutShort)
        Q_EMIT noticeCleared(topic());
    m_entries.clear();
}

void CaptureNotices::show()
{
    const Entry& worst = m_entries.front();
    const bool severe = standsStill(worst.trouble) || worst.trouble == CaptureTrouble::DiskFull;
    Q_EMIT noticed(
        {topic(), severe ? Notice::Kind::Error : Notice::Kind::Warning, worst.sentence,
         actionsFor(worst.trouble)});
}

QList<Notice::Action> CaptureNotices::actionsFor(CaptureTrouble trouble)
{
    QList<Notice::Action> actions;
    if (!standsStill(trouble))
        return actions;
    const auto standIn = defaultInput(m_devices);
    const QString label =
        standIn ? tr("Go on with %1").arg(standIn->name) : tr("Go on with the system's default");
    // By the empty id, so that what is the default when the button is pressed is opened.
    actions.append({label, [this] { Q_EMIT continueWanted({}); }});
    actions.append({trouble == CaptureTrouble::NotStarting ? tr("Stop") : tr("Stop and keep"), [this] {
                        Q_EMIT stopWanted();
                    }});
    return actions;
}

} // namespace starling
