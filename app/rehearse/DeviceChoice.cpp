#include "rehearse/DeviceChoice.h"

#include <QSignalBlocker>

#include <algorithm>

namespace starling {

std::optional<AudioDeviceInfo> defaultInput(const AudioDevices& devices)
{
    const auto inputs = devices.inputs();
    if (inputs.empty())
        return std::nullopt;
    const auto it = std::find_if(
        inputs.begin(), inputs.end(), [](const AudioDeviceInfo& each) { return each.isDefault; });
    return it == inputs.end() ? inputs.front() : *it;
}

QString inputName(const AudioDevices& devices, const QByteArray& id)
{
    for (const AudioDeviceInfo& each : devices.inputs())
        if (each.id == id)
            return each.name;
    const auto standIn = id.isEmpty() ? defaultInput(devices) : std::nullopt;
    return standIn ? standIn->name : QString();
}

DeviceChoice::DeviceChoice(const AudioDevices& devices, Settings& settings, QWidget* parent)
    : QComboBox(parent)
    , m_devices(devices)
    , m_settings(settings)
{
    setAccessibleName(tr("Microphone"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(10);
    refill();
    connect(&devices, &AudioDevices::inputsChanged, this, [this] {
        const QByteArray before = device();
        refill();
        if (device() != before)
            Q_EMIT deviceChanged();
    });
    connect(this, &QComboBox::activated, this, &DeviceChoice::remember);
}

QByteArray DeviceChoice::device() const
{
    const QByteArray wanted = currentData().toByteArray();
    return wanted.isEmpty() || inputName(m_devices, wanted).isEmpty() ? QByteArray() : wanted;
}

QString DeviceChoice::deviceName() const
{
    const QString name = inputName(m_devices, device());
    return name.isEmpty() ? tr("System default") : name;
}

void DeviceChoice::refill()
{
    const QSignalBlocker blocker(this);
    const QByteArray wanted = m_settings.inputDevice();
    const QString wantedName = m_settings.value(QStringLiteral("rehearse/inputName")).toString();
    clear();
    const auto standard = defaultInput(m_devices);
    addItem(
        standard ? tr("System default (%1)").arg(standard->name) : tr("No microphone found"), QByteArray());
    for (const AudioDeviceInfo& each : m_devices.inputs())
        addItem(each.isDefault ? tr("%1 (default)").arg(each.name) : each.name, each.id);
    int index = findData(wanted);
    if (index < 0) {
        addItem(
            tr("%1 (not connected)").arg(wantedName.isEmpty() ? QString::fromUtf8(wanted) : wantedName),
            wanted);
        index = count() - 1;
    }
    setCurrentIndex(index);
}

void DeviceChoice::remember(int index)
{
    const QByteArray id = itemData(index).toByteArray();
    m_settings.setInputDevice(id);
    m_settings.setValue(QStringLiteral("rehearse/inputName"), inputName(m_devices, id));
    Q_EMIT deviceChanged();
}

} // namespace starling
