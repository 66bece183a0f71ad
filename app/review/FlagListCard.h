// The list of a take's flags.
#pragma once

#include "review/FlagCountsView.h"
#include "review/FlagFilterBar.h"
#include "review/FlagFilterModel.h"
#include "review/FlagListModel.h"
#include "widgets/PageHeader.h"

class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace starling {

/// Narrowed by a filter, and beside it how often each kind was set. A click or Enter jumps to the flag, a
/// double click or F2 edits its note, Delete removes it.
class FlagListCard : public Card {
    Q_OBJECT

public:
    FlagListCard(TakeSession& session, const Catalog& catalog, const Theme& theme, QWidget* parent = nullptr);

    void select(const FlagId& flag);
    [[nodiscard]] FlagId selected() const; ///< null: none
    void editSelectedNote();
    void deleteSelected();
    /// The kinds of flag have changed.
    void showKinds();

Q_SIGNALS:
    void flagSelected(const starling::FlagId& flag);
    void jumpRequested(const starling::FlagId& flag);

private:
    void buildHead();
    void buildView();
    void refresh();

    TakeSession& m_session;
    const Catalog& m_catalog;
    const Theme& m_theme;
    FlagListModel* m_model;
    FlagFilterModel* m_shown; ///< what the view shows of it
    FlagFilterBar* m_filters;
    QToolButton* m_counting; ///< the figures in place of the list
    QStackedWidget* m_stack;
    FlagCountsView* m_figures;
    QTableView* m_view;
    QLabel* m_counts;
    FlagId m_selected; ///< survives the model's resets
};

} // namespace starling
