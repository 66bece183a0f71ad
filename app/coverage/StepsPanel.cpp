#include "coverage/StepsPanel.h"

#include "coverage/CompositionBars.h"
#include "coverage/StepDelegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace starling {

namespace {

bool isTooMuch(CoverageGap::Kind kind)
{
    using Kind = CoverageGap::Kind;
    return kind == Kind::BankLarge || kind == Kind::CategoryOver || kind == Kind::StoryOverused;
}

} // namespace

StepsPanel::StepsPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_none(new QLabel(tr("Nothing is missing: every question has its stories."), this))
    , m_list(new QListWidget(this))
    , m_bars(new CompositionBars(theme, this))
{
    m_heading->setFont(theme.font(TextSize::Lead));
    m_none->setWordWrap(true);
    m_list->setAccessibleName(tr("Next steps"));
    m_list->setItemDelegate(new StepDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(2);
    auto* composition = new QLabel(tr("Composition"), this);
    composition->setFont(theme.font(TextSize::Lead));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid);
    column->addWidget(m_heading);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    column->addWidget(composition);
    column->addWidget(m_bars);
    connect(m_list, &QListWidget::itemClicked, this, &StepsPanel::choose);
    m_list->installEventFilter(this);
}

void StepsPanel::setReport(const CoverageReport& report, const StoryKit& kit)
{
    m_bars->setComposition(report.composition, kit);
    m_heading->setText(tr("Next steps (%1)").arg(report.gaps.size()));
    m_none->setVisible(report.gaps.empty());
    m_list->setVisible(!report.gaps.empty());
    if (report.gaps == m_gaps)
        return;
    const int row = m_list->currentRow();
    m_gaps = report.gaps;
    m_list->clear();
    for (const CoverageGap& gap : m_gaps) {
        // The matrix's signs.
        const QString step = (isTooMuch(gap.kind) ? tr("▴ %1") : tr("▾ %1")).arg(gap.sentence);
        auto* item = new QListWidgetItem(step, m_list);
        item->setToolTip(gap.sentence);
    }
    if (row >= 0 && m_list->count() > 0)
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

/// Not itemActivated(): where one click activates, it would come beside itemClicked().
bool StepsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void StepsPanel::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_gaps.size()))
        return;
    const CoverageGap gap = m_gaps.at(size_t(row)); // choosing may fill the list anew
    Q_EMIT stepChosen(gap);
}

} // namespace starling
