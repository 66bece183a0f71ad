// A menu whose lines are chosen by one key.
#pragma once

#include <QEvent>
#include <QMenu>

namespace starling {

/// Keeps every key for itself while it is open: the letters of its lines are also keys of the page, and Qt
/// would give them to the page first.
class KeyMenu : public QMenu {
public:
    using QMenu::QMenu;

protected:
    bool event(QEvent* event) override
    {
        if (event->type() != QEvent::ShortcutOverride)
            return QMenu::event(event);
        event->accept();
        return true;
    }
};

} // namespace starling
