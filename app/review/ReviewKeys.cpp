#include "review/ReviewKeys.h"

#include "review/FlagKeys.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QTextEdit>
#include <QWindow> // IWYU pragma: keep — a signal names it

#include <algorithm>
#include <utility>

namespace starling {

namespace {

/// Longer than a busy window takes to read both halves of a repeat, shorter than a finger between two taps.
constexpr std::chrono::milliseconds repeatWait{50};

bool isForText(const QWidget* focus)
{
    return qobject_cast<const QLineEdit*>(focus) || qobject_cast<const QAbstractSpinBox*>(focus)
           || qobject_cast<const QTextEdit*>(focus);
}

} // namespace

ReviewKeys::ReviewKeys(QWidget& page, const Catalog& catalog)
    : QObject(&page)
    , m_page(page)
{
    page.installEventFilter(this);
    m_settling.setSingleShot(true);
    m_settling.setInterval(repeatWait);
    connect(&m_settling, &QTimer::timeout, this, &ReviewKeys::settle);
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, &ReviewKeys::letGo);
    setKinds(catalog.flagKinds);
}

ReviewKeys::~ReviewKeys() = default;

void ReviewKeys::add(const QList<QKeySequence>& keys, bool repeat, const std::function<void()>& action)
{
    for (const QKeySequence& key : keys) {
        // Two shortcuts on one key would both be dead; a flag gives way.
        for (const QPointer<QShortcut>& flag : m_flagShortcuts) {
            if (flag && flag->key() == key)
                delete flag;
        }
        auto* shortcut = new QShortcut(key, &m_page);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(repeat);
        connect(shortcut, &QShortcut::activated, this, action);
        m_added.append(key);
    }
}

void ReviewKeys::setKinds(const std::vector<FlagKind>& kinds)
{
    letGo();
    for (const QPointer<QShortcut>& shortcut : m_flagShortcuts)
        delete shortcut;
    m_flagShortcuts.clear();
    for (const FlagKind& kind : kinds) {
        if (!isOffered(kind))
            continue;
        for (const QKeySequence& key : flagKeySequences(kind)) {
            if (m_added.contains(key))
                continue;
            auto* shortcut = new QShortcut(key, &m_page);
            shortcut->setContext(Qt::WidgetWithChildrenShortcut);
            shortcut->setAutoRepeat(false);
            connect(shortcut, &QShortcut::activated, this, [this, id = kind.id] { press(id); });
            m_flagShortcuts.emplace_back(shortcut);
        }
    }
}

void ReviewKeys::press(const FlagKindId& kind)
{
    const bool sameKey = m_last.scanCode != 0 && m_last.scanCode == m_released.scanCode;
    const auto held = std::ranges::find(m_held, kind, &Held::kind);
    if (held != m_held.end() && held->letGo && sameKey) {
        held->letGo.reset(); // it was the key's repeat
        return;
    }
    if (held == m_held.end() && sameKey && m_last.at == m_released.at)
        return; // a repeat that came too late
    if (held != m_held.end()) {
        // Pressed again without a release that was seen: it went to somebody else.
        const Held lost = *held;
        m_held.erase(held);
        end(lost);
    }
    if (m_held.empty())
        qApp->installEventFilter(this); // the focus may move before the key is let go
    m_held.push_back({kind, m_last, {}});
    Q_EMIT flagPressed(kind);
}

void ReviewKeys::release(const QKeyEvent& event)
{
    const auto let = std::ranges::find_if(m_held, [&](const Held& held) {
        return !held.letGo
               && (held.press.scanCode != 0 ? held.press.scanCode == event.nativeScanCode()
                                            : held.press.key == event.key());
    });
    if (let == m_held.end())
        return;
    m_released = {event.key(), event.nativeScanCode(), event.timestamp()};
    let->letGo = std::chrono::steady_clock::now();
    if (m_released.scanCode == 0)
        settle();
    else
        m_settling.start();
}

void ReviewKeys::settle()
{
    std::vector<Held> ended;
    std::erase_if(m_held, [&](const Held& held) {
        if (held.letGo)
            ended.push_back(held);
        return held.letGo.has_value();
    });
    if (m_held.empty())
        qApp->removeEventFilter(this);
    for (const Held& each : ended)
        end(each);
}

void ReviewKeys::end(const Held& held)
{
    using namespace std::chrono;
    const auto now = steady_clock::now();
    Q_EMIT flagReleased(held.kind, duration_cast<milliseconds>(now - held.letGo.value_or(now)));
}

void ReviewKeys::letGo()
{
    const std::vector<Held> held = std::exchange(m_held, {});
    if (held.empty())
        return;
    qApp->removeEventFilter(this);
    for (const Held& each : held)
        end(each);
}

bool ReviewKeys::belongsToControl(const QWidget* focus, int key)
{
    const bool button = qobject_cast<const QAbstractButton*>(focus) != nullptr;
    switch (key) {
    case Qt::Key_Space:
        return button || qobject_cast<const QComboBox*>(focus);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return isForText(focus) || qobject_cast<const QAbstractItemView*>(focus);
    case Qt::Key_Escape:
        return isForText(focus);
    case Qt::Key_Left:
    case Qt::Key_Right:
        return button && focus->property("scale").toBool();
    default:
        return false;
    }
}

bool ReviewKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && watched == &m_page) {
        // The override travels from the focused widget up to the page unless someone claims it.
        const auto* press = static_cast<QKeyEvent*>(event);
        m_last = {press->key(), press->nativeScanCode(), press->timestamp()};
        const bool plain = (press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (plain && belongsToControl(QApplication::focusWidget(), press->key())) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyRelease && !m_held.empty()) {
        const auto* let = static_cast<QKeyEvent*>(event);
        if (!let->isAutoRepeat())
            release(*let); // of the several objects that an event passes, the first one ends the hold
    }
    if (event->type() == QEvent::Hide && watched == &m_page)
        letGo();
    return QObject::eventFilter(watched, event);
}

} // namespace starling
