#include "review/ScrolledBody.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace starling {

ScrolledBody::ScrolledBody(QWidget* body)
    : QScrollArea(body)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(new QWidget(this));
    // The card's ground shows through.
    viewport()->setAutoFillBackground(false);
    widget()->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(this);
}

QSize ScrolledBody::minimumSizeHint() const
{
    const int wide = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return {wide, QScrollArea::minimumSizeHint().height()};
}

bool ScrolledBody::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace starling
