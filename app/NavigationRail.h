// The window's left edge: one entry a page.
#pragma once

#include "widgets/Theme.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace starling {

/// Entries with icon and name; collapses to icons alone.
class NavigationRail : public QWidget {
    Q_OBJECT

public:
    explicit NavigationRail(const Theme& theme, QWidget* parent = nullptr);

    /// Adds an entry at the end; its number, from 0, comes back with chosen().
    void addEntry(Icon icon, const QString& name, const QString& shortcut);
    void setCurrent(int entry);
    /// What the user chose.
    void setCollapsed(bool collapsed);
    /// The window has no room for names: icons alone, whatever was chosen, until it has.
    void setNarrow(bool narrow);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }

Q_SIGNALS:
    void chosen(int entry);
    void collapsedChanged(bool collapsed);

private:
    void arrange();
    void restyle();

    struct Entry {
        QToolButton* button;
        Icon icon;
    };
    const Theme& m_theme;
    QButtonGroup* m_group;
    QVBoxLayout* m_column;
    QToolButton* m_collapse;
    std::vector<Entry> m_entries;
    bool m_collapsed = false;
    bool m_narrow = false;
};

} // namespace starling
