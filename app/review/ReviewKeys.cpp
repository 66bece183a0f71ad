#include "review/ReviewKeys.h"

#include "review/FlagKeys.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QShortcut>

namespace starling {

ReviewKeys::ReviewKeys(QWidget& page, const Catalog& catalog)
    : QObject(&page)
    , m_page(page)
{
    page.installEventFilter(this);
    for (const FlagKind& kind : catalog.flagKinds)
        add(flagKeySequences(kind), false, [this, id = kind.id] { Q_EMIT flagPressed(id); });
}

void ReviewKeys::add(const QList<QKeySequence>& keys, bool repeat, const std::function<void()>& action)
{
    for (const QKeySequence& key : keys) {
        auto* shortcut = new QShortcut(key, &m_page);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(repeat);
        connect(shortcut, &QShortcut::activated, this, action);
    }
}

bool ReviewKeys::belongsToControl(const QWidget* focus, int key)
{
    if (key == Qt::Key_Space)
        return qobject_cast<const QAbstractButton*>(focus) || qobject_cast<const QComboBox*>(focus);
    const bool arrow = key == Qt::Key_Left || key == Qt::Key_Right;
    return arrow && qobject_cast<const QAbstractButton*>(focus) && focus->property("scale").toBool();
}

bool ReviewKeys::eventFilter(QObject* watched, QEvent* event)
{
    // The override travels from the focused widget up to the page unless someone claims it.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* press = static_cast<QKeyEvent*>(event);
        if (press->modifiers() == Qt::NoModifier
            && belongsToControl(QApplication::focusWidget(), press->key())) {
            event->accept();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace starling
