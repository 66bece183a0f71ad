// How far the answer has come on the way to its cap.
#pragma once

#include "answer/Length.h"
#include "widgets/Theme.h"

#include <QWidget>

namespace starling {

/// A line from the first word to a little past the cap, with marks where the answer may end and where it
/// should have ended. Time past the cap is shaded and hatched.
class ClockLine : public QWidget {
    Q_OBJECT

public:
    explicit ClockLine(const Theme& theme, QWidget* parent = nullptr);

    void setRules(const LengthRules& rules);
    void setPosition(Milliseconds position);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double xOf(Milliseconds time) const;
    void paintMark(QPainter& painter, Milliseconds at, const QString& text) const;

    const Theme& m_theme;
    LengthRules m_rules;
    Milliseconds m_position{0};
};

} // namespace starling
