// The few things a user may set, and where everything lives.
#pragma once

#include "Page.h"
#include "audio/AudioDevices.h"
#include "catalog/Catalog.h"
#include "library/Library.h"
#include "settings/Settings.h"
#include "widgets/Theme.h"

class QComboBox;
class QDoubleSpinBox;
class QScrollArea;
class QSpinBox;

namespace starling {

class FlagKindsSection;

/// Every change holds at once; there is nothing to apply.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    /// What the page asks. All outlive it.
    struct Services {
        Library& library;
        const Catalog& catalog;
        AudioDevices& devices;
        Settings& settings;
        const Theme& theme;
    };

    explicit SettingsPage(const Services& services, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void enter() override;
    /// Brings the kinds of flag into view, with an empty form for a new one.
    void showFlagKinds();

private:
    QWidget* lookCard();
    QWidget* soundCard();
    QWidget* listeningCard();
    QWidget* flagKindsCard();
    QWidget* libraryCard();
    void learnReaction();
    void fillDevices(QComboBox* box, const std::vector<AudioDeviceInfo>& devices, const QByteArray& chosen);
    void showSettings();

    Services m_services;
    QComboBox* m_theme = nullptr;
    QComboBox* m_input = nullptr;
    QComboBox* m_output = nullptr;
    QSpinBox* m_reaction = nullptr;
    QDoubleSpinBox* m_speed = nullptr;
    FlagKindsSection* m_kinds = nullptr;
    QScrollArea* m_scroll = nullptr;
};

} // namespace starling
