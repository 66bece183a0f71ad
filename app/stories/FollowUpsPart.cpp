#include "stories/FollowUpsPart.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace starling {

FollowUpsPart::FollowUpsPart(const PartServices& services, QWidget* parent)
    : FieldForm(services, parent)
    , m_standing(new QPushButton(this))
{
    addRows(
        QStringLiteral("follow_ups"), {QStringLiteral("question"), QStringLiteral("answer")},
        {[](const Story& story) { return toRows(story.followUps, &FollowUp::question, &FollowUp::answer); },
         [](Story& story, const TextRows::Rows& rows) {
             story.followUps = fromRows<FollowUp>(rows, &FollowUp::question, &FollowUp::answer);
         }},
        true);
    column()->addWidget(m_standing, 0, Qt::AlignLeft);
    connect(m_standing, &QPushButton::clicked, this, &FollowUpsPart::addStanding);
}

QString FollowUpsPart::summary(const Story& story) const
{
    const auto answered = std::count_if(story.followUps.begin(), story.followUps.end(), [](const auto& each) {
        return !each.answer.trimmed().isEmpty();
    });
    if (story.followUps.empty())
        return {};
    //: Follow-up questions with an answer: "3 of 8 answered"
    return tr("%1 of %2 answered").arg(answered).arg(story.followUps.size());
}

QStringList FollowUpsPart::missing(const Story& story) const
{
    QStringList result;
    for (const QString& question : kit().followUps) {
        const bool there =
            std::any_of(story.followUps.begin(), story.followUps.end(), [&](const FollowUp& each) {
                return each.question.trimmed() == question;
            });
        if (!there)
            result << question;
    }
    return result;
}

void FollowUpsPart::addStanding()
{
    const QStringList questions = missing(editing().story());
    editing().edit(tr("Add the usual follow-ups"), {}, [&](Story& story) {
        for (const QString& question : questions)
            story.followUps.push_back({question, {}});
    });
}

void FollowUpsPart::showStory(const Story& story)
{
    FieldForm::showStory(story);
    const int count = int(missing(story).size());
    m_standing->setVisible(count > 0);
    m_standing->setText(tr("Add the %n follow-up(s) that panels usually ask", nullptr, count));
}

} // namespace starling
