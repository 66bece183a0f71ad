// A part of the form in its frame: heading, how far it is, and folding away.
#pragma once

#include "stories/StoryPart.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace starling {

/// A folded part is not brought up to date until it is opened.
class PartCard : public QFrame {
    Q_OBJECT

public:
    /// Takes the part over.
    PartCard(StoryPart* part, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] StoryPart& part() const { return *m_part; }
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }
    void showStory(const Story& story);

Q_SIGNALS:
    void foldedChanged(bool folded);

private:
    void dress();

    StoryPart* m_part;
    const Theme& m_theme;
    QToolButton* m_heading;
    QLabel* m_summary;
    bool m_folded = false;
};

} // namespace starling
