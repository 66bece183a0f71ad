// What every page of the window is.
#pragma once

#include "base/Error.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

namespace starling {

/// One thing the banner says, with what can be done about it.
struct Notice {
    enum class Kind { Info, Success, Warning, Error };

    struct Action {
        QString label;
        std::function<void()> run; ///< called in the window's thread; the notice goes away first
    };

    QString topic; ///< a new notice of the same topic replaces the old one; "capture", "import", …
    Kind kind = Kind::Info;
    QString text; ///< whole sentences
    QList<Action> actions;
};

/// One line of the page's key list (F1).
struct KeyHelp {
    QString keys;   ///< as shown, e.g. "Space"
    QString action; ///< what it does
};

/// A page asks services and shows answers; it knows no SQL, no path and no device. The window shows its
/// notices in the banner below it.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QList<KeyHelp> keys() const { return {}; }
    /// The page has come to the front: show what is true now and take the keyboard focus.
    virtual void enter() {}
    /// Another page is coming to the front.
    virtual void leave() {}
    /// Whether the page holds something that closing the window would interrupt (a running recording).
    [[nodiscard]] virtual bool isBusy() const { return false; }

Q_SIGNALS:
    void noticed(const starling::Notice& notice);
    void noticeCleared(const QString& topic);

protected:
    /// Shows a failure of core in the banner.
    void notice(const QString& topic, const Error& error)
    {
        Q_EMIT noticed({topic, Notice::Kind::Error, error.message, {}});
    }
};

} // namespace starling
