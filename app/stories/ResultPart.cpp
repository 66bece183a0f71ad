#include "stories/ResultPart.h"

#include <QLabel>
#include <QVBoxLayout>

namespace starling {

ResultPart::ResultPart(const PartServices& services, QWidget* parent)
    : FieldForm(services, parent)
    , m_line(new QLabel(this))
{
    add(QStringLiteral("xyz.accomplished"));
    add(QStringLiteral("xyz.measured_by"));
    add(QStringLiteral("xyz.by_doing"));
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    m_line->setForegroundRole(QPalette::PlaceholderText);
    column()->addWidget(m_line);
    column()->addSpacing(Theme::grid);
    add(QStringLiteral("so_what.number"));
    add(QStringLiteral("so_what.business"));
    add(QStringLiteral("so_what.lasting"));
}

void ResultPart::showStory(const Story& story)
{
    FieldForm::showStory(story);
    const XyzLine& xyz = story.xyz;
    const bool whole = !xyz.accomplished.isEmpty() && !xyz.measuredBy.isEmpty() && !xyz.byDoing.isEmpty();
    m_line->setVisible(whole);
    //: The XYZ line said aloud: what was accomplished, how it was measured, what was done
    m_line->setText(tr("Accomplished %1, as measured by %2, by doing %3.")
                        .arg(xyz.accomplished, xyz.measuredBy, xyz.byDoing));
}

} // namespace starling
