// Suggestions: covered, then a list to agree or disagree with.
#pragma once

#include "review/SecondPass.h"
#include "review/timeline/TimelineContent.h"
#include "widgets/PageHeader.h"

class QLabel;
class QPushButton;
class QStackedLayout;
class QTableWidget;

namespace starling {

/// A click or Enter in the list jumps to the suggestion.
class SuggestionsCard : public Card {
    Q_OBJECT

public:
    SuggestionsCard(SecondPass& pass, const Catalog& catalog, const Theme& theme, QWidget* parent = nullptr);

    /// Those that wait for an answer, as the timeline shows them.
    [[nodiscard]] std::vector<TimelineSuggestion> forTimeline() const;

    /// Of the chosen suggestion; nothing while covered.
    void acceptChosen();
    /// Dismisses it, or brings it back.
    void dismissChosen();

Q_SIGNALS:
    void jumpRequested(std::chrono::milliseconds to);

private:
    [[nodiscard]] QWidget* makeCover();
    [[nodiscard]] QWidget* makeList();
    void refresh();
    void fillRow(int row, const SecondPass::Entry& entry);
    void showButtons();
    void chooseNext(SuggestionState answered);
    [[nodiscard]] const SecondPass::Entry* chosen() const;
    [[nodiscard]] static QString stateText(SuggestionState state);
    [[nodiscard]] static QString scoreText(const HearingScore& score);

    SecondPass& m_pass;
    const Catalog& m_catalog;
    const Theme& m_theme;
    QStackedLayout* m_stack;
    QPushButton* m_uncover;
    QLabel* m_score;
    QTableWidget* m_table;
    QPushButton* m_accept;
    QPushButton* m_dismiss;
};

} // namespace starling
