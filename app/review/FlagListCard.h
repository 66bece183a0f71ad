// The list of a take's flags.
#pragma once

#include "review/FlagCountsView.h"
#include "review/FlagFilterBar.h"
#include "review/FlagFilterModel.h"
#include "review/FlagListModel.h"
#include "review/FlagSelection.h"
#include "widgets/PageHeader.h"

class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace starling {

/// Narrowed by a filter, and beside it how often each kind was set. Shows and sets the selection it is given,
/// which may hold flags the filter hides. A click or Enter jumps to the flag, with Ctrl or Shift it chooses
/// several; a double click or F2 edits the note.
class FlagListCard : public Card {
    Q_OBJECT

public:
    FlagListCard(
        TakeSession& session, FlagSelection& selection, const Catalog& catalog, const Theme& theme,
        QWidget* parent = nullptr);

    void select(const FlagId& flag) { m_selection.select(flag); }
    void selectShown(); ///< all that the filter lets through
    /// Of the first flag chosen.
    void editSelectedNote();
    /// The flag below those chosen, or above where there is none; null when none is left. What to choose once
    /// they are deleted.
    [[nodiscard]] FlagId neighbourOfSelected() const;
    /// The kinds of flag have changed.
    void showKinds();

Q_SIGNALS:
    void jumpRequested(const starling::FlagId& flag);
    /// A note is about to be edited; the list should be in sight.
    void noteEditing();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHead();
    void buildView();
    void refresh();
    void showSelection();
    void takeSelection();
    [[nodiscard]] FlagId flagAt(int row) const;
    [[nodiscard]] std::vector<int> selectedRows() const; ///< rising; without what the filter hides

    TakeSession& m_session;
    FlagSelection& m_selection;
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
    bool m_showing = false; ///< the view is being told, and does not tell
};

} // namespace starling
