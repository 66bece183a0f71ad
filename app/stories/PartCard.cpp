#include "stories/PartCard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace starling {

PartCard::PartCard(StoryPart* part, const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_part(part)
    , m_theme(theme)
    , m_heading(new QToolButton(this))
    , m_summary(new QLabel(this))
{
    setProperty("card", true);
    setObjectName(QStringLiteral("part.%1").arg(part->name()));
    m_heading->setText(part->title());
    m_heading->setFont(theme.font(TextSize::Lead));
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_heading);
    row->addStretch(1);
    row->addWidget(m_summary);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::cardPadding, Theme::grid, Theme::cardPadding, Theme::cardPadding);
    column->setSpacing(Theme::grid / 2);
    column->addLayout(row);
    part->setParent(this);
    column->addWidget(part);
    connect(m_heading, &QToolButton::clicked, this, [this] {
        setFolded(!m_folded);
        Q_EMIT foldedChanged(m_folded);
    });
    connect(&theme, &Theme::changed, this, &PartCard::dress);
    dress();
}

void PartCard::dress()
{
    m_heading->setArrowType(m_folded ? Qt::RightArrow : Qt::DownArrow);
    m_heading->setToolTip(m_folded ? tr("Show this part") : tr("Fold this part away"));
    m_heading->setAccessibleName(
        //: A part of the form and whether it is folded away
        m_folded ? tr("%1, folded away").arg(m_part->title()) : tr("%1, shown").arg(m_part->title()));
}

void PartCard::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    m_part->setVisible(!folded);
    dress();
}

void PartCard::showStory(const Story& story)
{
    const QString summary = m_part->summary(story);
    if (summary != m_summary->text())
        m_summary->setText(summary);
    if (!m_folded)
        m_part->showStory(story);
}

} // namespace starling
