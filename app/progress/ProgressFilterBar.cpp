#include "progress/ProgressFilterBar.h"

#include "widgets/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace starling {

namespace {

const QString weeksKey = QStringLiteral("progress/weeks");
const QString basisKey = QStringLiteral("progress/basis");
constexpr int usualWeeks = 8;

void choose(QComboBox* box, const QVariant& value)
{
    const int index = box->findData(value);
    box->setCurrentIndex(index < 0 ? 0 : index);
}

/// Replaces every line but the first, keeping the choice.
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

} // namespace

ProgressFilterBar::ProgressFilterBar(const Catalog& catalog, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid);
    m_story = addChoice(tr("Story"));
    m_question = addChoice(tr("Question"));
    m_framework = addChoice(tr("Framework"));
    m_weeks = addChoice(tr("Weeks shown"));
    m_basis = addChoice(tr("Flags counted"));

    setFocusProxy(m_story);
    m_story->addItem(tr("All stories"), QVariant());
    m_question->addItem(tr("All questions"), QVariant());
    m_framework->addItem(tr("All frameworks"), QVariant());
    setQuestions(catalog.questions);
    for (const Framework& framework : catalog.frameworks)
        m_framework->addItem(framework.name, framework.id.toString());
    for (const int weeks : {4, 8, 12, 26, 52})
        m_weeks->addItem(tr("%n week(s)", nullptr, weeks), weeks);
    m_basis->addItem(tr("Per minute"), int(RateBasis::PerMinute));
    m_basis->addItem(tr("Per take"), int(RateBasis::PerTake));
    {
        const QSignalBlocker quietWeeks(m_weeks);
        const QSignalBlocker quietBasis(m_basis);
        const int weeks = settings.value(weeksKey, usualWeeks).toInt();
        choose(m_weeks, m_weeks->findData(weeks) < 0 ? usualWeeks : weeks);
        choose(m_basis, settings.value(basisKey, int(RateBasis::PerMinute)).toInt());
    }
    for (QComboBox* box : {m_story, m_question, m_framework, m_weeks, m_basis})
        connect(box, &QComboBox::currentIndexChanged, this, &ProgressFilterBar::changed);
    connect(m_weeks, &QComboBox::activated, this, [this] { m_settings.setValue(weeksKey, weeks()); });
    connect(m_basis, &QComboBox::activated, this, [this] { m_settings.setValue(basisKey, int(basis())); });
}

QComboBox* ProgressFilterBar::addChoice(const QString& name)
{
    auto* box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    qobject_cast<QHBoxLayout*>(layout())->addWidget(box, 1);
    return box;
}

void ProgressFilterBar::setStories(const std::vector<StoryTitle>& stories)
{
    refill(m_story, [this, &stories] {
        for (const StoryTitle& story : stories)
            m_story->addItem(story.title, story.id.toString());
    });
}

void ProgressFilterBar::setQuestions(const std::vector<Question>& questions)
{
    refill(m_question, [this, &questions] {
        for (const Question& question : questions) {
            m_question->addItem(question.text, question.id.toString());
            m_question->setItemData(m_question->count() - 1, question.text, Qt::ToolTipRole);
        }
    });
}

TakeQuery ProgressFilterBar::query() const
{
    TakeQuery query;
    query.story = StoryId(m_story->currentData().toString());
    query.question = QuestionId(m_question->currentData().toString());
    query.framework = FrameworkId(m_framework->currentData().toString());
    return query;
}

int ProgressFilterBar::weeks() const
{
    return m_weeks->currentData().toInt();
}

RateBasis ProgressFilterBar::basis() const
{
    return RateBasis(m_basis->currentData().toInt());
}

bool ProgressFilterBar::isNarrowing() const
{
    return query() != TakeQuery{};
}

} // namespace starling
