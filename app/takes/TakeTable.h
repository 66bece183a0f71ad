// The takes' table: columns that give way on a narrow window, selection that survives a reload.
#pragma once

#include "settings/Settings.h"
#include "takes/TakeListModel.h"
#include "widgets/Theme.h"

#include <QTableView>

namespace starling {

/// Window's thread.
class TakeTable : public QTableView {
    Q_OBJECT

public:
    TakeTable(TakeListModel& model, Settings& settings, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<TakeId> selectedTakes() const;
    void selectTakes(const std::vector<TakeId>& takes);
    /// Fills the table anew, keeping selection and scroll position; where the selection is gone, the row that
    /// took its place is selected.
    void setTakes(std::vector<Take> takes);

Q_SIGNALS:
    void openRequested(const starling::TakeId& take);
    void selectedTakesChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setUpHeader();
    void fitColumns();

    TakeListModel& m_model;
    Settings& m_settings;
};

} // namespace starling
