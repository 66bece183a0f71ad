#include "takes/TakeFilterBar.h"

#include <QComboBox>
#include <QDate>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

#include <array>

namespace starling {

namespace {

/// Days that a "since" choice goes back, itself included; 0: no limit; −1: a moment another page gave.
constexpr int exact = -1;
constexpr int minimumChoice = Theme::grid * 12;
constexpr int roomForFrame = Theme::grid * 5; // and the arrow of a choice
constexpr int roomForOneRow = Theme::grid * 110;

void choose(QComboBox* box, const QVariant& value)
{
    const int index = box->findData(value);
    box->setCurrentIndex(index < 0 ? 0 : index);
}

/// Replaces everything but the first line ("all"), keeping the choice.
template<typename Fill>
void refill(QComboBox* box, Fill fill)
{
    const QSignalBlocker quiet(box);
    const QVariant chosen = box->currentData();
    while (box->count() > 1)
        box->removeItem(1);
    fill();
    choose(box, chosen);
}

QDateTime startOf(const QDate& day)
{
    return day.startOfDay();
}

} // namespace

TakeFilterBar::TakeFilterBar(const Catalog& catalog, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
{
    m_rows = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(Theme::grid);

    m_search->setPlaceholderText(tr("Search takes"));
    m_search->setAccessibleName(tr("Search takes"));
    m_search->setToolTip(
        tr("Every word must occur in the question, the story, a note or the lesson (Ctrl+F)."));
    m_search->setClearButtonEnabled(true);
    QAction* glass =
        m_search->addAction(theme.icon(Icon::Search, theme.colours().mutedText), QLineEdit::LeadingPosition);
    connect(&theme, &Theme::changed, this, [glass, &theme] {
        glass->setIcon(theme.icon(Icon::Search, theme.colours().mutedText));
    });
    connect(m_search, &QLineEdit::textChanged, this, &TakeFilterBar::onChanged);
    m_rows->addWidget(m_search, 2);
    m_choices = new QHBoxLayout;
    m_choices->setSpacing(Theme::grid);
    m_rows->addLayout(m_choices, 5);

    m_question = addChoice(tr("Question"), tr("All questions"));
    m_story = addChoice(tr("Story"), tr("All stories"));
    m_framework = addChoice(tr("Framework"), tr("All frameworks"));
    m_flag = addChoice(tr("Kind of flag"), tr("Any flags"));
    m_since = addChoice(tr("Since"), tr("Any time"));
    setQuestions(catalog.questions);
    for (const Framework& framework : catalog.frameworks)
        m_framework->addItem(framework.name, framework.id.toString());
    setFlagKinds(catalog.flagKinds);
    m_since->addItem(tr("Today"), 1);
    m_since->addItem(tr("Last 7 days"), 7);
    m_since->addItem(tr("Last 30 days"), 30);
    m_since->addItem(tr("Last 90 days"), 90);

    m_clear = new QToolButton(this);
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Show every take again"));
    m_clear->setEnabled(false);
    connect(m_clear, &QToolButton::clicked, this, &TakeFilterBar::clear);
    m_choices->addWidget(m_clear);
}

void TakeFilterBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_rows->setDirection(width() < roomForOneRow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QComboBox* TakeFilterBar::addChoice(const QString& name, const QString& all)
{
    auto* box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(7);
    box->setMinimumWidth(minimumChoice);
    box->addItem(all, QVariant());
    connect(box, &QComboBox::currentIndexChanged, this, &TakeFilterBar::onChanged);
    // Room in proportion to the words that stand there most of the time, in whatever language.
    m_choices->addWidget(box, box->fontMetrics().horizontalAdvance(all) + roomForFrame);
    return box;
}

void TakeFilterBar::setQuestions(const std::vector<Question>& questions)
{
    refill(m_question, [this, &questions] {
        for (const Question& question : questions) {
            m_question->addItem(question.text, question.id.toString());
            m_question->setItemData(m_question->count() - 1, question.text, Qt::ToolTipRole);
        }
    });
}

void TakeFilterBar::setFlagKinds(const std::vector<FlagKind>& kinds)
{
    refill(m_flag, [this, &kinds] {
        for (const FlagKind& kind : kinds)
            m_flag->addItem(kind.name, kind.id.toString());
    });
}

void TakeFilterBar::setStories(const std::vector<StoryTitle>& stories)
{
    refill(m_story, [this, &stories] {
        for (const StoryTitle& story : stories)
            m_story->addItem(story.title, story.id.toString());
    });
}

TakeQuery TakeFilterBar::query(const QDate& today) const
{
    TakeQuery query;
    query.text = m_search->text();
    query.question = QuestionId(m_question->currentData().toString());
    query.story = StoryId(m_story->currentData().toString());
    query.framework = FrameworkId(m_framework->currentData().toString());
    if (m_flag->currentData().isValid())
        query.flag = FlagKindId(m_flag->currentData().toString());
    const int days = m_since->currentData().toInt();
    if (days == exact)
        query.since = m_exactSince;
    else if (days > 0)
        query.since = startOf(today.addDays(1 - days));
    return query;
}

void TakeFilterBar::setQuery(const TakeQuery& query)
{
    const auto valueOf = [](const auto& id) { return id.isNull() ? QVariant() : QVariant(id.toString()); };
    {
        const QSignalBlocker quiet(this);
        m_search->setText(query.text);
        choose(m_question, valueOf(query.question));
        choose(m_story, valueOf(query.story));
        choose(m_framework, valueOf(query.framework));
        choose(m_flag, query.flag ? QVariant(query.flag->toString()) : QVariant());
        if (const int old = m_since->findData(exact); old >= 0)
            m_since->removeItem(old);
        m_exactSince = query.since;
        if (query.since.isValid()) {
            const QString day = QLocale().toString(query.since.date(), QLocale::ShortFormat);
            m_since->addItem(tr("Since %1").arg(day), exact);
        }
        choose(m_since, query.since.isValid() ? QVariant(exact) : QVariant());
    }
    onChanged();
}

bool TakeFilterBar::isNarrowing() const
{
    if (!m_search->text().trimmed().isEmpty())
        return true;
    for (const QComboBox* box : std::array{m_question, m_story, m_framework, m_flag, m_since}) {
        if (box->currentIndex() > 0)
            return true;
    }
    return false;
}

void TakeFilterBar::clear()
{
    setQuery({});
}

void TakeFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TakeFilterBar::onChanged()
{
    if (m_clear)
        m_clear->setEnabled(isNarrowing());
    Q_EMIT changed();
}

} // namespace starling
