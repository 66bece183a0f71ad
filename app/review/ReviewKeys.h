// The keys of the review page.
#pragma once

#include "catalog/Catalog.h"

#include <QKeySequence>
#include <QObject>

#include <functional>

class QWidget;

namespace starling {

/// Shortcuts that work wherever the focus is on the page, except in a text field that is being edited (it
/// claims its keys first) and, for Space and the arrows, on a button that means something by them.
class ReviewKeys : public QObject {
    Q_OBJECT

public:
    ReviewKeys(QWidget& page, const Catalog& catalog);

    /// Runs `action` on any of these keys. \param repeat also while the key is held
    void add(const QList<QKeySequence>& keys, bool repeat, const std::function<void()>& action);

    /// Whether the widget with the focus wants this key for itself; the page asks on ShortcutOverride.
    [[nodiscard]] static bool belongsToControl(const QWidget* focus, int key);

Q_SIGNALS:
    void flagPressed(const starling::FlagKindId& kind);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_page;
};

} // namespace starling
