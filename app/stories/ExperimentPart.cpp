#include "stories/ExperimentPart.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace starling {

ExperimentPart::ExperimentPart(const PartServices& services, QWidget* parent)
    : FieldForm(services, parent)
    , m_shipped(new QCheckBox(tr("Something was shipped"), this))
{
    addRows(
        QStringLiteral("experiment.hypotheses"), {},
        {[](const Story& story) { return toRows(story.experiment.hypotheses); },
         [](Story& story, const TextRows::Rows& rows) { story.experiment.hypotheses = fromRows(rows); }});
    addRows(
        QStringLiteral("experiment.rejected"), {QStringLiteral("option"), QStringLiteral("reason")},
        {[](const Story& story) {
             return toRows(story.experiment.rejected, &RejectedOption::option, &RejectedOption::reason);
         },
         [](Story& story, const TextRows::Rows& rows) {
             story.experiment.rejected =
                 fromRows<RejectedOption>(rows, &RejectedOption::option, &RejectedOption::reason);
         }});
    add(QStringLiteral("experiment.decided"));
    TextRows* risks = addRows(
        QStringLiteral("experiment.risks"), {},
        {[](const Story& story) { return toRows(story.experiment.risks); },
         [](Story& story, const TextRows::Rows& rows) { story.experiment.risks = fromRows(rows); }});
    column()->addSpacing(Theme::grid);
    column()->addWidget(m_shipped);
    FieldText* rollback = add(
        QStringLiteral("experiment.rollback"),
        tr("At which figure would it have been taken back? Panels ask this of everything that was shipped."));
    setTabOrder(risks->field(0, 0), m_shipped);
    setTabOrder(m_shipped, rollback);
    connect(m_shipped, &QCheckBox::toggled, this, [this](bool shipped) {
        editing().edit(m_shipped->text(), {}, [&](Story& story) { story.experiment.shipped = shipped; });
    });
}

QString ExperimentPart::summary(const Story& story) const
{
    if (story.experiment.hypotheses.isEmpty())
        return {};
    return tr("%n hypothesis(es)", nullptr, int(story.experiment.hypotheses.size()));
}

void ExperimentPart::showStory(const Story& story)
{
    FieldForm::showStory(story);
    m_shipped->setChecked(story.experiment.shipped);
}

} // namespace starling
