#include "stories/TakesOfStory.h"

#include "widgets/FlowRow.h"
#include "widgets/TakeWords.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace starling {

namespace {
constexpr int mostTakes = 8; // beyond that the list scrolls
}

TakesOfStory::TakesOfStory(const PartServices& services, QWidget* parent)
    : StoryPart(services, parent)
    , m_list(new QListWidget(this))
    , m_none(new QLabel(tr("No take yet: tell it once, even badly."), this))
    , m_rehearse(new QPushButton(tr("Rehearse this story"), this))
    , m_versatility(new QPushButton(tr("Versatility test"), this))
    , m_followUps(new QPushButton(tr("Follow-up gauntlet"), this))
{
    m_list->setAccessibleName(tr("Takes of this story"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_versatility->setToolTip(tr("This story against four questions, one short take each"));
    m_followUps->setToolTip(tr("The follow-ups one after another, a short take each"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_none);
    column->addWidget(m_list);
    auto* flow = new FlowRow(Theme::grid / 2);
    for (QPushButton* button : {m_rehearse, m_versatility, m_followUps})
        flow->addWidget(button);
    column->addLayout(flow);
    connect(m_list, &QListWidget::itemActivated, this, &TakesOfStory::openCurrent);
    connect(m_rehearse, &QPushButton::clicked, this, &TakesOfStory::rehearseRequested);
    connect(
        m_versatility, &QPushButton::clicked, this, [this] { Q_EMIT drillWanted(DrillKind::Versatility); });
    connect(m_followUps, &QPushButton::clicked, this, [this] { Q_EMIT drillWanted(DrillKind::FollowUps); });
}

void TakesOfStory::openCurrent()
{
    if (const QListWidgetItem* item = m_list->currentItem())
        Q_EMIT takeOpened(TakeId(item->data(Qt::UserRole).toString()));
}

void TakesOfStory::setTakes(const std::vector<Take>& takes)
{
    m_list->clear();
    m_count = int(takes.size());
    const QDate today = QDate::currentDate();
    const LengthSettings lengths = services().settings.lengths();
    for (const Take& take : takes) {
        const LengthRules rules =
            lengths.rulesFor(take.setup.depth, services().catalog.frameworkOrDefault(take.setup.framework));
        //: A take in a list: when, how long, the question
        auto* item = new QListWidgetItem(
            tr("%1 · %2 · %3")
                .arg(
                    words::when(take.recordedAt, today), words::length(take.duration, rules),
                    words::question(take, services().catalog)),
            m_list);
        item->setData(Qt::UserRole, take.id.toString());
    }
    m_none->setVisible(takes.empty());
    m_list->setVisible(!takes.empty());
    const int rows = std::min(m_count, mostTakes);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + Theme::grid);
}

QString TakesOfStory::summary(const Story&) const
{
    return m_count > 0 ? tr("%n take(s)", nullptr, m_count) : QString();
}

void TakesOfStory::showStory(const Story& story)
{
    m_followUps->setEnabled(std::any_of(story.followUps.begin(), story.followUps.end(), [](const auto& each) {
        return !each.question.trimmed().isEmpty();
    }));
}

QWidget* TakesOfStory::firstField() const
{
    return m_rehearse;
}

} // namespace starling
