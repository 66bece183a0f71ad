// How often which flag was set: in all, for each minute, in each segment.
#pragma once

#include "catalog/Catalog.h"
#include "review/TakeSession.h"
#include "widgets/Theme.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace starling {

/// A table of tallyFlags() with the sentence that says what its figures are of. Follows the session while it
/// is seen.
class FlagCountsView : public QWidget {
    Q_OBJECT

public:
    FlagCountsView(
        const TakeSession& session, const Catalog& catalog, const Theme& theme, QWidget* parent = nullptr);

    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    const TakeSession& m_session;
    const Catalog& m_catalog;
    const Theme& m_theme;
    QTableWidget* m_table;
    QLabel* m_basis;
};

} // namespace starling
