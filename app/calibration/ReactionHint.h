// A quiet line that offers to learn the listener's reaction.
#pragma once

#include "audio/AudioDevices.h"
#include "settings/Settings.h"
#include "widgets/Theme.h"

#include <QWidget>

namespace starling {

/// Shown until it was followed or sent away once, ever.
class ReactionHint : public QWidget {
    Q_OBJECT

public:
    ReactionHint(
        Settings& settings, const AudioDevices& devices, const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The calibration is about to sound: nothing else may.
    void calibrating();

private:
    void putAway();

    Settings& m_settings;
};

} // namespace starling
