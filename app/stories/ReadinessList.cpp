#include "stories/ReadinessList.h"

#include "stories/StoryWords.h"

#include <QGridLayout>
#include <QLabel>

namespace starling {

namespace {

Icon iconOf(ReadinessPart::State state)
{
    return state == ReadinessPart::State::Met       ? Icon::Check
           : state == ReadinessPart::State::Missing ? Icon::Warning
                                                    : Icon::Info;
}

QColor colourOf(ReadinessPart::State state, const ThemeColours& colours)
{
    return state == ReadinessPart::State::Met       ? colours.strength
           : state == ReadinessPart::State::Missing ? colours.warning
                                                    : colours.mutedText;
}

} // namespace

ReadinessList::ReadinessList(const PartServices& services, QWidget* parent)
    : StoryPart(services, parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::grid);
    grid->setVerticalSpacing(Theme::grid / 2);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < int(partCount); ++i) {
        Row& row = m_rows.at(size_t(i));
        row = {new QLabel(this), new QLabel(this)};
        row.text->setTextFormat(Qt::PlainText);
        row.text->setWordWrap(true);
        grid->addWidget(row.sign, i, 0, Qt::AlignTop);
        grid->addWidget(row.text, i, 1);
    }
    connect(&theme(), &Theme::changed, this, [this] {
        if (editing().isOpen())
            showStory(editing().story());
    });
}

void ReadinessList::setRehearsals(std::vector<StoryRehearsal> rehearsals)
{
    m_rehearsals = std::move(rehearsals);
}

Readiness ReadinessList::judged(const Story& story) const
{
    return readiness(story, m_rehearsals, QDateTime::currentDateTime());
}

QString ReadinessList::summary(const Story& story) const
{
    const Readiness now = judged(story);
    return words::readiness(now.met, now.applicable);
}

void ReadinessList::showStory(const Story& story)
{
    const Readiness now = judged(story);
    for (size_t i = 0; i < m_rows.size() && i < now.parts.size(); ++i) {
        const ReadinessPart& part = now.parts.at(i);
        const Row& row = m_rows.at(i);
        row.sign->setPixmap(theme()
                                .icon(iconOf(part.state), colourOf(part.state, theme().colours()))
                                .pixmap(Theme::grid * 2));
        row.sign->setAccessibleName(words::readinessState(part.state));
        //: A part of readiness, whether it is met, and why: "Facts complete (missing): …"
        row.text->setText(
            tr("%1 (%2): %3")
                .arg(words::readinessPart(part.kind), words::readinessState(part.state), part.sentence));
    }
}

} // namespace starling
