#include "review/SuggestionsCard.h"

#include "review/ReviewText.h"
#include "widgets/FlagBadge.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace starling {

namespace {

enum Column { TimeColumn, ReasonColumn, StateColumn, ColumnCount };

} // namespace

SuggestionsCard::SuggestionsCard(
    SecondPass& pass, const Catalog& catalog, const Theme& theme, QWidget* parent)
    : Card(tr("Suggestions"), theme, parent)
    , m_pass(pass)
    , m_catalog(catalog)
    , m_theme(theme)
    , m_stack(new QStackedLayout(body()))
    , m_uncover(new QPushButton(tr("Uncover"), body()))
    , m_score(new QLabel(body()))
    , m_table(new QTableWidget(0, ColumnCount, body()))
    , m_accept(new QPushButton(tr("Accept"), body()))
    , m_dismiss(new QPushButton(body()))
{
    m_stack->addWidget(makeCover());
    m_stack->addWidget(makeList());
    connect(m_uncover, &QPushButton::clicked, &pass, &SecondPass::uncover);
    connect(m_accept, &QPushButton::clicked, this, &SuggestionsCard::acceptChosen);
    connect(m_dismiss, &QPushButton::clicked, this, &SuggestionsCard::dismissChosen);
    const auto jump = [this](int row) {
        if (row >= 0 && size_t(row) < m_pass.entries().size())
            Q_EMIT jumpRequested(m_pass.entries()[size_t(row)].suggestion.span.start);
    };
    connect(m_table, &QTableWidget::cellClicked, this, jump);
    connect(m_table, &QTableWidget::cellActivated, this, jump);
    connect(m_table, &QTableWidget::currentCellChanged, this, &SuggestionsCard::showButtons);
    connect(&pass, &SecondPass::changed, this, &SuggestionsCard::refresh);
    connect(&theme, &Theme::changed, this, &SuggestionsCard::refresh);
    refresh();
}

QWidget* SuggestionsCard::makeCover()
{
    auto* cover = new QWidget(body());
    auto* text = new QLabel(
        tr("Mark by ear first. What sound and clock suggest stays covered until you ask for it; then you see "
           "what your ear caught and what it missed."),
        cover);
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);
    m_uncover->setToolTip(tr("Show the suggestions for this take (Ctrl+U)"));
    m_uncover->setFocusPolicy(Qt::TabFocus);
    auto* column = new QVBoxLayout(cover);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(text);
    column->addWidget(m_uncover, 0, Qt::AlignLeft);
    column->addStretch();
    return cover;
}

QWidget* SuggestionsCard::makeList()
{
    m_score->setWordWrap(true);
    m_score->setTextFormat(Qt::PlainText);
    m_table->setAccessibleName(tr("Suggestions for this take"));
    m_table->setHorizontalHeaderLabels({tr("Time"), tr("Why"), tr("State")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + Theme::grid);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ReasonColumn, QHeaderView::Stretch);
    m_accept->setToolTip(tr("Make it a flag of this take (Ctrl+Return)"));

    auto* list = new QWidget(body());
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_accept, m_dismiss}) {
        button->setFocusPolicy(Qt::TabFocus);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_score);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    column->addStretch();
    return list;
}

QString SuggestionsCard::stateText(SuggestionState state)
{
    switch (state) {
    case SuggestionState::Open:
        return tr("open");
    case SuggestionState::Heard:
        return tr("✓ heard by you");
    case SuggestionState::Accepted:
        return tr("✓ accepted");
    case SuggestionState::Dismissed:
        return tr("– not for me");
    }
    return {};
}

QString SuggestionsCard::scoreText(const HearingScore& score)
{
    const int signals = score.hits + score.misses;
    if (signals == 0 && score.falseAlarms == 0)
        return tr("Nothing was suggested that an ear could have caught.");
    QString text = signals == 0
                       ? tr("Nothing was suggested that an ear could have caught.")
                       //: How many of the suggestions the listener had flagged by ear before seeing them
                       : tr("By ear you caught %1 of %n suggestion(s).", "", signals).arg(score.hits);
    if (score.falseAlarms > 0)
        text += u' ' + tr("%n of your flags has no suggestion beside it.", "", score.falseAlarms);
    return text;
}

void SuggestionsCard::refresh()
{
    m_uncover->setEnabled(m_pass.isReady());
    m_stack->setCurrentIndex(m_pass.isCovered() ? 0 : 1);
    m_score->setText(m_pass.score() ? scoreText(*m_pass.score()) : QString());
    const auto& entries = m_pass.entries();
    for (QWidget* part : std::initializer_list<QWidget*>{m_table, m_accept, m_dismiss})
        part->setVisible(!entries.empty());
    const int row = m_table->currentRow();
    m_table->setRowCount(int(entries.size()));
    for (size_t i = 0; i < entries.size(); ++i)
        fillRow(int(i), entries[i]);
    if (!entries.empty())
        m_table->setCurrentCell(std::clamp(row, 0, int(entries.size()) - 1), ReasonColumn);
    showButtons();
}

void SuggestionsCard::fillRow(int row, const SecondPass::Entry& entry)
{
    const FlagKind* kind = m_catalog.flagKind(entry.suggestion.kind);
    auto* time = new QTableWidgetItem(ReviewText::moment(entry.suggestion.span.start));
    auto* reason = new QTableWidgetItem(entry.suggestion.reason);
    if (kind) {
        time->setIcon(flagBadge(kind, m_theme));
        reason->setToolTip(kind->name + u'\n' + kind->description);
    }
    m_table->setItem(row, TimeColumn, time);
    m_table->setItem(row, ReasonColumn, reason);
    m_table->setItem(row, StateColumn, new QTableWidgetItem(stateText(entry.state)));
}

const SecondPass::Entry* SuggestionsCard::chosen() const
{
    const int row = m_table->currentRow();
    const auto& entries = m_pass.entries();
    return row >= 0 && size_t(row) < entries.size() ? &entries[size_t(row)] : nullptr;
}

void SuggestionsCard::showButtons()
{
    const SecondPass::Entry* entry = chosen();
    const bool open = entry && entry->state == SuggestionState::Open;
    const bool dismissed = entry && entry->state == SuggestionState::Dismissed;
    m_accept->setEnabled(open || dismissed);
    m_dismiss->setEnabled(open || dismissed);
    m_dismiss->setText(dismissed ? tr("Bring back") : tr("Not for me"));
    m_dismiss->setToolTip(
        dismissed ? tr("Open the suggestion again (Ctrl+Backspace)")
                  : tr("Lay the suggestion aside; it counts for nothing (Ctrl+Backspace)"));
}

std::vector<TimelineSuggestion> SuggestionsCard::forTimeline() const
{
    std::vector<TimelineSuggestion> shown;
    for (const SecondPass::Entry& entry : m_pass.entries()) {
        if (entry.state != SuggestionState::Open)
            continue;
        const FlagKind* kind = m_catalog.flagKind(entry.suggestion.kind);
        shown.push_back(
            {entry.suggestion.span, kind ? kind->glyph : QStringLiteral("•"), entry.suggestion.reason});
    }
    return shown;
}

void SuggestionsCard::acceptChosen()
{
    if (!chosen())
        return;
    m_pass.accept(size_t(m_table->currentRow()));
    chooseNext(SuggestionState::Accepted);
}

void SuggestionsCard::dismissChosen()
{
    const SecondPass::Entry* entry = chosen();
    if (!entry)
        return;
    if (entry->state == SuggestionState::Dismissed) {
        m_pass.bringBack(size_t(m_table->currentRow()));
        return;
    }
    m_pass.dismiss(size_t(m_table->currentRow()));
    chooseNext(SuggestionState::Dismissed);
}

/// So that all of them can be answered with one key after another.
void SuggestionsCard::chooseNext(SuggestionState answered)
{
    const SecondPass::Entry* entry = chosen();
    if (!entry || entry->state != answered)
        return;
    const auto& entries = m_pass.entries();
    const auto isOpen = [](const SecondPass::Entry& each) { return each.state == SuggestionState::Open; };
    const auto after = entries.begin() + m_table->currentRow();
    auto next = std::find_if(after, entries.end(), isOpen);
    if (next == entries.end())
        next = std::find_if(entries.begin(), after, isOpen);
    if (next != entries.end() && next != after)
        m_table->setCurrentCell(int(next - entries.begin()), ReasonColumn);
}

} // namespace starling
