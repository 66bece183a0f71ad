#include "stories/SelectionPart.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include <array>
#include <cmath>

namespace starling {

namespace {
constexpr int highestMark = 5;
}

std::optional<int> SelectionMarks::*markOf(const QString& criterion)
{
    static const std::array members{
        std::pair{"role", &SelectionMarks::role}, std::pair{"specificity", &SelectionMarks::specificity},
        std::pair{"relevance", &SelectionMarks::relevance},
        std::pair{"complexity", &SelectionMarks::complexity}, std::pair{"outcome", &SelectionMarks::outcome}};
    for (const auto& [id, member] : members) {
        if (criterion == QLatin1String(id))
            return member;
    }
    return nullptr;
}

SelectionPart::SelectionPart(const PartServices& services, QWidget* parent)
    : StoryPart(services, parent)
    , m_score(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid);
    m_score->setTextFormat(Qt::PlainText);
    m_score->setWordWrap(true);
    column->addWidget(m_score);
    for (const SelectionCriterion& criterion : services.kit.criteria)
        addCriterion(criterion, column);
}

void SelectionPart::addCriterion(const SelectionCriterion& criterion, QVBoxLayout* column)
{
    Criterion result;
    result.mark = markOf(criterion.id);
    auto* row = new QHBoxLayout;
    const QString weight = criterion.weight >= 3   ? tr("critical")
                           : criterion.weight == 2 ? tr("high")
                                                   : tr("medium");
    //: A criterion and how much it weighs: "Personal role (critical)"
    auto* name = new QLabel(tr("%1 (%2)").arg(criterion.name, weight), this);
    name->setTextFormat(Qt::PlainText);
    name->setToolTip(criterion.asks);
    row->addWidget(name, 1);
    if (result.mark)
        result.buttons = addMarks(criterion, result.mark, row);
    column->addLayout(row);
    result.reason = new QLabel(this);
    result.reason->setTextFormat(Qt::PlainText);
    result.reason->setWordWrap(true);
    result.reason->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(result.reason);
    m_criteria.push_back(result);
}

QButtonGroup* SelectionPart::addMarks(const SelectionCriterion& criterion, Mark mark, QLayout* row)
{
    auto* group = new QButtonGroup(this);
    for (int value = 1; value <= highestMark; ++value) {
        auto* button = new QToolButton(this);
        button->setText(QString::number(value));
        button->setCheckable(true);
        button->setProperty("scale", true);
        //: Spoken by screen readers: "Personal role: 3 of 5"
        button->setAccessibleName(tr("%1: %2 of 5").arg(criterion.name).arg(value));
        button->setToolTip(
            value == 1             ? criterion.weak
            : value == highestMark ? criterion.strong
                                   : tr("in between"));
        button->setObjectName(QStringLiteral("marks.%1.%2").arg(criterion.id).arg(value));
        // One stop of the Tab key for the whole scale; the arrows go on from there.
        button->setFocusPolicy(value == 1 ? Qt::TabFocus : Qt::NoFocus);
        button->setFixedWidth(button->fontMetrics().height() + Theme::grid * 2);
        group->addButton(button, value);
        row->addWidget(button);
    }
    connect(group, &QButtonGroup::idClicked, this, [this, mark, label = criterion.name](int value) {
        editing().edit(label, {}, [&](Story& story) { story.marks.*mark = value; });
    });
    return group;
}

QString SelectionPart::summary(const Story& story) const
{
    const SelectionScore score = selectionScore(story, kit(), QDate::currentDate());
    //: The selection score of a story
    return score.score ? tr("%1 of 100").arg(std::lround(*score.score * 100)) : QString();
}

void SelectionPart::showStory(const Story& story)
{
    const SelectionScore score = selectionScore(story, kit(), QDate::currentDate());
    m_score->setText(
        score.score
            ? tr("Score %1 of 100: each criterion counts by its weight, and one that is not judged yet "
                 "does not count.")
                  .arg(std::lround(*score.score * 100))
            : tr("No score yet: mark your own part in the story first. A story without it cannot be "
                 "saved by the rest."));
    for (size_t i = 0; i < m_criteria.size() && i < score.criteria.size(); ++i) {
        const Criterion& criterion = m_criteria.at(i);
        criterion.reason->setText(score.criteria.at(i).reason);
        if (!criterion.buttons)
            continue;
        const QSignalBlocker quiet(criterion.buttons);
        const std::optional<int> mark = story.marks.*(criterion.mark);
        criterion.buttons->setExclusive(false);
        for (QAbstractButton* button : criterion.buttons->buttons())
            button->setChecked(mark && criterion.buttons->id(button) == *mark);
        criterion.buttons->setExclusive(true);
    }
}

QWidget* SelectionPart::firstField() const
{
    for (const Criterion& criterion : m_criteria) {
        if (criterion.buttons)
            return criterion.buttons->button(1);
    }
    return nullptr;
}

} // namespace starling
