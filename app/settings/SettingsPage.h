// The few things a user may set, and where everything lives.
#pragma once

#include "Page.h"
#include "audio/AudioDevices.h"
#include "library/Library.h"
#include "settings/Settings.h"
#include "widgets/Theme.h"

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace starling {

/// Every change holds at once; there is nothing to apply.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    /// What the page asks. All outlive it.
    struct Services {
        Library& library;
        AudioDevices& devices;
        Settings& settings;
        const Theme& theme;
    };

    explicit SettingsPage(const Services& services, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void enter() override;

private:
    QWidget* lookCard();
    QWidget* soundCard();
    QWidget* listeningCard();
    QWidget* libraryCard();
    void fillDevices(QComboBox* box, const std::vector<AudioDeviceInfo>& devices, const QByteArray& chosen);
    void showSettings();

    Services m_services;
    QComboBox* m_theme = nullptr;
    QComboBox* m_input = nullptr;
    QComboBox* m_output = nullptr;
    QSpinBox* m_reaction = nullptr;
    QDoubleSpinBox* m_speed = nullptr;
};

} // namespace starling
