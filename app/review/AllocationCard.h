// "Where the time went".
#pragma once

#include "review/TakeSession.h"
#include "settings/Settings.h"
#include "widgets/AllocationBar.h"
#include "widgets/PageHeader.h"

class QLabel;
class QTableWidget;

namespace starling {

class ScrolledBody;

/// The length in words, the bar, and the same figures as a table.
class AllocationCard : public Card {
    Q_OBJECT

public:
    AllocationCard(
        const TakeSession& session, const Settings& settings, const Theme& theme, QWidget* parent = nullptr);

private:
    void refresh();
    void fillTable(const std::vector<AllocationEntry>& entries);
    /// Makes the table as large as its contents, so that no word is cut off.
    void fitTable();
    void fillRow(int row, const AllocationEntry& entry);

    const TakeSession& m_session;
    const Settings& m_settings;
    const Theme& m_theme;
    ScrolledBody* m_scrolled;
    QLabel* m_length;
    QLabel* m_warning;
    QLabel* m_unmarked;
    AllocationBar* m_bar;
    QTableWidget* m_table;
    std::vector<AllocationEntry> m_shown;
};

} // namespace starling
