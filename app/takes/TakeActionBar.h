// What can be done with the takes selected, under their table.
#pragma once

#include "exchange/TakeExporter.h"
#include "widgets/Theme.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;

namespace starling {

class ExportMenu;

/// Shows the actions that fit the list or the trash, and how much the list holds.
class TakeActionBar : public QWidget {
    Q_OBJECT

public:
    explicit TakeActionBar(const Theme& theme, QWidget* parent = nullptr);

    void setTrash(bool trash);
    /// \param selected how many takes
    void setSelected(int selected);
    void setSummary(const QString& text);
    /// For a right click.
    [[nodiscard]] QMenu* contextMenu() const { return m_menu; }
    /// The menu of the export button, shown where the button is.
    void popUpExport();

Q_SIGNALS:
    void openRequested();
    void detailsRequested();
    void compareRequested(); ///< two are selected
    void exportRequested(starling::ExportFormat format);
    void deleteRequested();
    void restoreRequested();

private:
    QAction* add(const QString& text, Icon icon, const QKeySequence& key);
    QPushButton* button(QAction* action);
    void showAvailable();
    void draw();

    const Theme& m_theme;
    QLabel* m_summary;
    QMenu* m_menu;
    ExportMenu* m_exportMenu;
    QPushButton* m_exportButton = nullptr;
    QAction* m_open = nullptr;
    QAction* m_details = nullptr;
    QAction* m_compare = nullptr;
    QAction* m_export = nullptr;
    QAction* m_delete = nullptr;
    QAction* m_restore = nullptr;
    std::vector<std::pair<QAction*, Icon>> m_icons;
    std::vector<std::pair<QAction*, QPushButton*>> m_buttons;
    bool m_trash = false;
    int m_selected = 0;
};

} // namespace starling
