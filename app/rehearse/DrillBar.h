// Where one is in a drill, above the choices.
#pragma once

#include "rehearse/DrillRun.h"
#include "widgets/Theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace starling {

/// Hidden while no drill runs.
class DrillBar : public QWidget {
    Q_OBJECT

public:
    explicit DrillBar(const Theme& theme, QWidget* parent = nullptr);

    void show(const DrillRun& run);

Q_SIGNALS:
    void skipWanted();
    void endWanted();

private:
    QLabel* m_place;
    QPushButton* m_skip;
    QPushButton* m_end;
};

} // namespace starling
