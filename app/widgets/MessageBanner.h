// Says what needs saying, below the page, without a dialog.
#pragma once

#include "Page.h"
#include "widgets/Theme.h"

#include <QFrame>

#include <deque>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace starling {

/// Shows the newest notice of the gravest kind; others wait their turn. A success goes away by itself after a
/// while, everything else stays until it is closed, acted on or cleared by its topic. Hidden when there is
/// nothing to say.
class MessageBanner : public QFrame {
    Q_OBJECT

public:
    explicit MessageBanner(const Theme& theme, QWidget* parent = nullptr);

    void show(const Notice& notice);
    void clear(const QString& topic);
    [[nodiscard]] const std::deque<Notice>& notices() const { return m_notices; }

private:
    void showCurrent();
    void restyle();
    [[nodiscard]] const Notice* current() const;

    const Theme& m_theme;
    std::deque<Notice> m_notices;
    QLabel* m_icon;
    QLabel* m_text;
    QHBoxLayout* m_actions;
    QToolButton* m_close;
};

} // namespace starling
