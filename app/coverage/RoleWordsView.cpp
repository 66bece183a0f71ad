#include "coverage/RoleWordsView.h"

#include "coverage/SynonymField.h"
#include "widgets/FlowRow.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace starling {

namespace {

using namespace std::chrono_literals;
constexpr auto savePause = 500ms; // killing the program loses at most a second of typing
constexpr auto askPause = 150ms;
constexpr int besideFrom = Theme::grid * 90;

} // namespace

RoleWordsView::RoleWordsView(const RoleLexicon& lexicon, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_job(lexicon)
    , m_model(theme)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_sets(new QComboBox(this))
    , m_advert(new QPlainTextEdit(this))
    , m_synonyms(new SynonymField(this))
    , m_summary(new QLabel(this))
    , m_table(new QTableView(this))
    , m_same(new QPushButton(tr("I say it &differently…"), this))
    , m_open(new QPushButton(tr("&Open its story"), this))
{
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(Theme::grid * 2);
    m_columns->addWidget(buildAdvert(), 2);
    m_columns->addWidget(buildTerms(), 3);
    for (QTimer* timer : {&m_saveSoon, &m_askSoon})
        timer->setSingleShot(true);
    m_saveSoon.setInterval(savePause);
    m_askSoon.setInterval(askPause);
    connectParts();
    setSets({});
    showTerms({});
}

QWidget* RoleWordsView::buildAdvert()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid / 2);
    const auto add = [&](const QString& name, QWidget* field, int stretch) {
        auto* label = new QLabel(name, side);
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field, stretch);
        column->addSpacing(Theme::grid / 2);
    };
    m_sets->setAccessibleName(tr("Kept with the set"));
    m_sets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sets->setMinimumContentsLength(12);
    m_advert->setAccessibleName(tr("Job advertisement"));
    m_advert->setPlaceholderText(tr("Paste a job advertisement here."));
    m_advert->setTabChangesFocus(true);
    m_advert->setMinimumHeight(Theme::grid * 10);
    m_synonyms->setMinimumHeight(Theme::grid * 7);
    m_synonyms->setToolTip(tr("A line for each thing, its words with commas between them"));
    add(tr("&Kept with the set"), m_sets, 0);
    add(tr("Job &advertisement"), m_advert, 3);
    add(tr("Your &words for the same thing, a line for each"), m_synonyms, 1);
    return side;
}

QWidget* RoleWordsView::buildTerms()
{
    auto* side = new QWidget(this);
    auto* truth = new QLabel(
        tr("This list only shows which words your stories use and rewrites none of them: "
           "take a word up where it is true, and leave it where it is not."),
        side);
    truth->setWordWrap(true);
    truth->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setWordWrap(true);
    m_summary->setAccessibleName(tr("Summary"));

    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Terms of the advertisement"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + Theme::grid * 3 / 2);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(RoleTermModel::Stories, QHeaderView::Stretch);
    m_same->setToolTip(tr("Begins a line with this term among your words for the same thing"));
    auto* actions = new FlowRow(Theme::grid);
    actions->addWidget(m_same);
    actions->addWidget(m_open);

    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid);
    column->addWidget(truth);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addLayout(actions);
    return side;
}

void RoleWordsView::connectParts()
{
    connect(&m_saveSoon, &QTimer::timeout, this, &RoleWordsView::flush);
    connect(&m_askSoon, &QTimer::timeout, this, &RoleWordsView::ask);
    connect(&m_job, &RoleWordsJob::answered, this, &RoleWordsView::showTerms);
    connect(m_advert, &QPlainTextEdit::textChanged, this, &RoleWordsView::onAdvertTyped);
    connect(m_synonyms, &SynonymField::edited, this, &RoleWordsView::synonymsEdited);
    connect(m_sets, &QComboBox::activated, this, [this] {
        choose(QuestionSetId(m_sets->currentData().toString()));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const int row = m_table->currentIndex().row();
        m_same->setEnabled(row >= 0);
        m_open->setEnabled(row >= 0 && !m_model.termAt(row).stories.empty());
    });
    const auto open = [this] {
        const int row = m_table->currentIndex().row();
        if (row >= 0 && !m_model.termAt(row).stories.empty())
            Q_EMIT storyOpened(StoryId(m_model.termAt(row).stories.front()));
    };
    connect(m_table, &QTableView::activated, this, open);
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_same, &QPushButton::clicked, this, [this] {
        if (const int row = m_table->currentIndex().row(); row >= 0)
            m_synonyms->begin(m_model.termAt(row).term);
    });
}

void RoleWordsView::setStories(std::vector<Story> stories)
{
    if (stories == m_stories)
        return;
    m_stories = std::move(stories);
    askSoon();
}

void RoleWordsView::setSets(const std::vector<QuestionSet>& sets)
{
    m_known = sets;
    {
        const QSignalBlocker quiet(m_sets);
        m_sets->clear();
        m_sets->addItem(tr("No set: gone when the window closes"), QString());
        for (const QuestionSet& set : sets)
            m_sets->addItem(set.name, set.id.toString());
        const int row = m_sets->findData(m_set.toString());
        m_sets->setCurrentIndex(std::max(0, row));
        if (row < 0)
            m_set = QuestionSetId();
    }
    if (!m_saveSoon.isActive())
        showAdvert();
}

void RoleWordsView::setSynonyms(const std::vector<QStringList>& groups)
{
    m_synonyms->setGroups(groups);
    askSoon();
}

void RoleWordsView::choose(const QuestionSetId& set)
{
    flush();
    m_set = set;
    m_sets->setCurrentIndex(std::max(0, m_sets->findData(set.toString())));
    showAdvert();
}

const QuestionSet* RoleWordsView::chosenSet() const
{
    const auto found = std::find_if(
        m_known.begin(), m_known.end(), [this](const QuestionSet& set) { return set.id == m_set; });
    return found == m_known.end() ? nullptr : &*found;
}

void RoleWordsView::showAdvert()
{
    const QuestionSet* set = chosenSet();
    const QString advert = set ? set->advert : m_loose;
    const bool shown = m_advert->toPlainText().trimmed() == advert.trimmed();
    m_kept = advert;
    if (shown)
        return;
    m_filling = true;
    m_advert->setPlainText(advert);
    m_filling = false;
    askSoon();
}

void RoleWordsView::onAdvertTyped()
{
    askSoon();
    if (!m_filling)
        m_saveSoon.start();
}

void RoleWordsView::flush()
{
    m_saveSoon.stop();
    m_synonyms->flush();
    const QString advert = m_advert->toPlainText().trimmed();
    if (m_set.isNull())
        m_loose = advert;
    if (advert == m_kept.trimmed())
        return;
    m_kept = advert;
    for (QuestionSet& set : m_known) {
        if (set.id == m_set)
            set.advert = advert;
    }
    if (!m_set.isNull())
        Q_EMIT advertEdited(m_set, advert);
}

void RoleWordsView::askSoon()
{
    if (isVisible())
        m_askSoon.start();
}

void RoleWordsView::ask()
{
    m_job.ask({m_advert->toPlainText(), m_stories, m_synonyms->groups()});
}

void RoleWordsView::showTerms(const std::vector<RoleTerm>& terms)
{
    const int row = m_table->currentIndex().row();
    const QString term = row >= 0 ? m_model.termAt(row).term : QString();
    QHash<StoryId, QString> titles;
    for (const Story& story : m_stories)
        titles.insert(story.id, story.title);
    m_model.setTerms(terms, titles);
    fitColumns();
    m_same->setEnabled(false);
    m_open->setEnabled(false);
    for (int i = 0; i < m_model.rowCount(); ++i) {
        if (m_model.termAt(i).term == term)
            m_table->setCurrentIndex(m_model.index(i, 0));
    }
    if (m_advert->toPlainText().trimmed().isEmpty()) {
        m_summary->setText(tr("No advertisement yet: paste one to see its terms."));
    } else if (terms.empty()) {
        m_summary->setText(tr("No telling term was found in this advertisement."));
    } else {
        m_summary->setText(
            tr("%n term(s): ✓ %1 used, ≈ %2 said differently, ✗ %3 absent.", nullptr, m_model.rowCount())
                .arg(m_model.count(RoleTerm::Use::Used))
                .arg(m_model.count(RoleTerm::Use::SaidDifferently))
                .arg(m_model.count(RoleTerm::Use::Absent)));
    }
    Q_EMIT termsShown();
}

QString RoleWordsView::summary() const
{
    return m_summary->text();
}

void RoleWordsView::fitColumns()
{
    const int room = m_table->width();
    m_table->setColumnWidth(RoleTermModel::Term, room * 28 / 100);
    m_table->setColumnWidth(RoleTermModel::Use, room * 27 / 100);
    m_table->setColumnWidth(
        RoleTermModel::Mentions,
        m_table->horizontalHeader()->sectionSizeHint(RoleTermModel::Mentions) + Theme::grid);
}

void RoleWordsView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(width() < besideFrom ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    fitColumns();
}

void RoleWordsView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    askSoon();
}

} // namespace starling
