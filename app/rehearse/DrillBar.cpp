#include "rehearse/DrillBar.h"

#include "widgets/PageHeader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace starling {

DrillBar::DrillBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_place(new QLabel(this))
    , m_skip(new QPushButton(tr("S&kip"), this))
    , m_end(new QPushButton(tr("&End the drill"), this))
{
    m_place->setTextFormat(Qt::PlainText);
    m_place->setWordWrap(true);
    m_place->setFont(theme.font(TextSize::Lead));
    m_place->setAccessibleName(tr("Drill"));
    auto* card = new Card({}, theme, this);
    auto* row = new QHBoxLayout(card->body());
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid);
    row->addWidget(m_place, 1);
    row->addWidget(m_skip);
    row->addWidget(m_end);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_skip, &QPushButton::clicked, this, &DrillBar::skipWanted);
    connect(m_end, &QPushButton::clicked, this, &DrillBar::endWanted);
    show(DrillRun());
}

void DrillBar::show(const DrillRun& run)
{
    setVisible(run.isRunning());
    if (!run.isRunning())
        return;
    switch (run.drill().kind) {
    case DrillKind::FollowUps:
        m_place->setText(tr("Follow-up %1 of %2. A short answer, then the next one comes.")
                             .arg(run.number())
                             .arg(run.count()));
        break;
    case DrillKind::Versatility:
        m_place->setText(tr("One story, question %1 of %2. Tell it so that it answers this one.")
                             .arg(run.number())
                             .arg(run.count()));
        break;
    }
}

} // namespace starling
