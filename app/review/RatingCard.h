// The speaker's own marks and the next thing to change.
#pragma once

#include "review/TakeSession.h"
#include "widgets/PageHeader.h"

#include <array>

class QButtonGroup;
class QLabel;
class QLineEdit;

namespace starling {

class ScrolledBody;

/// Five scales of 1–5 and one line. Every choice is saved at once and can be undone.
class RatingCard : public Card {
    Q_OBJECT

public:
    RatingCard(TakeSession& session, const Theme& theme, QWidget* parent = nullptr);

    /// Saves a lesson that is still being typed.
    void commitLesson();

private:
    static constexpr int scaleCount = 5;

    struct Scale {
        std::optional<int> Rating::*member = nullptr;
        QString name;
        QString low;  ///< what 1 means
        QString high; ///< what 5 means
    };
    [[nodiscard]] static std::array<Scale, scaleCount> scales();

    void addScale(const Scale& scale, QLayout* column);
    void choose(std::optional<int> Rating::*member, int value);
    void refresh();

    TakeSession& m_session;
    std::array<Scale, scaleCount> m_scales;
    std::vector<QButtonGroup*> m_groups; ///< in the order of m_scales; a button's id is its mark
    ScrolledBody* m_scrolled;
    QLineEdit* m_lesson;
};

} // namespace starling
