// The list of a take's flags.
#pragma once

#include "review/FlagListModel.h"
#include "widgets/PageHeader.h"

class QLabel;
class QTableView;

namespace starling {

/// A click or Enter jumps to the flag, a double click or F2 edits its note, Delete removes it.
class FlagListCard : public Card {
    Q_OBJECT

public:
    FlagListCard(TakeSession& session, const Catalog& catalog, const Theme& theme, QWidget* parent = nullptr);

    void select(const FlagId& flag);
    [[nodiscard]] FlagId selected() const; ///< null: none
    void editSelectedNote();
    void deleteSelected();

Q_SIGNALS:
    void flagSelected(const starling::FlagId& flag);
    void jumpRequested(const starling::FlagId& flag);

private:
    void refresh();

    TakeSession& m_session;
    const Catalog& m_catalog;
    FlagListModel* m_model;
    QTableView* m_view;
    QLabel* m_counts;
    FlagId m_selected; ///< survives the model's resets
};

} // namespace starling
