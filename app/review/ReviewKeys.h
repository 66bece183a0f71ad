// The keys of the review page.
#pragma once

#include "catalog/Catalog.h"

#include <QKeySequence>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

class QKeyEvent;
class QShortcut;
class QWidget;

namespace starling {

/// Shortcuts that work wherever the focus is on the page, except in a text field that is being edited (it
/// claims its keys first) and on a control that means something by the key itself.
///
/// The keys of the kinds of flag tell when they are pressed and when they are let go. A key that is held
/// repeats nothing; a hold ends with its key, and with the window's focus at the latest. X11 repeats a key as
/// releases and presses, and Qt knows them for repeats only when both have arrived; so a release waits a
/// moment for a press of the same time.
class ReviewKeys : public QObject {
    Q_OBJECT

public:
    ReviewKeys(QWidget& page, const Catalog& catalog);
    ~ReviewKeys() override;

    /// Runs `action` on any of these keys. One character with or without Shift belongs into reservedKeys()
    /// too. \param repeat also while the key is held
    void add(const QList<QKeySequence>& keys, bool repeat, const std::function<void()>& action);
    /// All that were added, without those of the flags.
    [[nodiscard]] const QList<QKeySequence>& added() const { return m_added; }

    /// The kinds of flag have changed.
    void setKinds(const std::vector<FlagKind>& kinds);
    /// Every flag's key that is held counts as let go.
    void letGo();

    /// Whether the widget with the focus wants this key for itself; the page asks on ShortcutOverride.
    [[nodiscard]] static bool belongsToControl(const QWidget* focus, int key);

Q_SIGNALS:
    void flagPressed(const starling::FlagKindId& kind);
    /// After each flagPressed(), unless the keys are destroyed before. \param ago how long ago that was
    void flagReleased(const starling::FlagKindId& kind, std::chrono::milliseconds ago);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What tells a key's release from others'. The key's own number is not enough: the plus sign becomes an
    /// equals sign when Shift goes first.
    struct Press {
        int key = 0;
        quint32 scanCode = 0; ///< 0: the platform does not say
        quint64 at = 0;       ///< by the platform's clock, ms
    };
    struct Held {
        FlagKindId kind;
        Press press;
        std::optional<std::chrono::steady_clock::time_point> letGo; ///< may yet be a repeat
    };

    void press(const FlagKindId& kind);
    void release(const QKeyEvent& event);
    void settle();
    void end(const Held& held);

    QWidget& m_page;
    QList<QKeySequence> m_added;
    std::vector<QPointer<QShortcut>> m_flagShortcuts;
    std::vector<Held> m_held;
    Press m_last;     ///< on its way to a shortcut
    Press m_released; ///< the last release
    QTimer m_settling;
};

} // namespace starling
