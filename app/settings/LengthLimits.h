// The limits of length for every depth, as a small table of fields.
#pragma once

#include "settings/Settings.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QTimeEdit;

namespace starling {

/// One row a limit, one column a depth. Keeps the order thin ≤ cap ≤ far over by saying so instead of by
/// changing what was typed; limits in the wrong order are not stored.
class LengthLimits : public QWidget {
    Q_OBJECT

public:
    explicit LengthLimits(Settings& settings, QWidget* parent = nullptr);

    /// Shows what is stored.
    void refresh();

private:
    struct Field {
        Depth depth = Depth::Standard;
        Milliseconds LengthRules::*limit = nullptr;
        QTimeEdit* edit = nullptr;
    };

    void addHeadings(QGridLayout* grid);
    void addField(QGridLayout* grid, int row, int column, const QString& limitName, const Field& field);
    void store();

    Settings& m_settings;
    std::vector<Field> m_fields;
    QLabel* m_order = nullptr;
};

} // namespace starling
