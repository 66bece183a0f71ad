#include "stories/HistoryKeys.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

namespace starling {

HistoryKeys::HistoryKeys(QWidget* area, std::function<void()> undo, std::function<void()> redo)
    : QObject(area)
    , m_area(area)
    , m_undo(std::move(undo))
    , m_redo(std::move(redo))
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool HistoryKeys::eventFilter(QObject* watched, QEvent* event)
{
    const bool override_ = event->type() == QEvent::ShortcutOverride;
    if (!override_ && event->type() != QEvent::KeyPress)
        return false;
    auto* key = static_cast<QKeyEvent*>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    if (!undo && !key->matches(QKeySequence::Redo))
        return false;
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || !(widget == m_area || m_area->isAncestorOf(widget)))
        return false;
    key->accept(); // the override keeps other shortcuts away, the press that follows it acts
    if (!override_)
        (undo ? m_undo : m_redo)();
    return true;
}

} // namespace starling
