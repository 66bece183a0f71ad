#include "jobs/JobBar.h"

#include "widgets/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace starling {

namespace {

constexpr int steps = 1000;

}

JobBar::JobBar(QWidget* parent)
    : QWidget(parent)
    , m_what(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    m_what->setTextFormat(Qt::PlainText);
    m_bar->setRange(0, steps);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(Theme::grid);
    m_bar->setAccessibleName(tr("Progress"));
    auto* stop = new QPushButton(tr("Cancel"), this);
    connect(stop, &QPushButton::clicked, this, &JobBar::cancelRequested);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid * 2);
    row->addWidget(m_what);
    row->addWidget(m_bar, 1);
    row->addWidget(stop);
    hide();
}

void JobBar::show(const QString& what, double fraction)
{
    m_what->setText(what);
    m_bar->setValue(int(fraction * steps));
    QWidget::show();
}

void JobBar::done()
{
    hide();
}

} // namespace starling
