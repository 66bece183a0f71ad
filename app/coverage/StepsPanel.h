// What the bank needs next, and how it is composed.
#pragma once

#include "story/Coverage.h"
#include "story/StoryKit.h"
#include "widgets/Theme.h"

#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;

namespace starling {

class CompositionBars;

/// The gaps as sentences; a click or Return goes where the step can be taken. Window's thread.
class StepsPanel : public QWidget {
    Q_OBJECT

public:
    explicit StepsPanel(const Theme& theme, QWidget* parent = nullptr);

    void setReport(const CoverageReport& report, const StoryKit& kit);
    [[nodiscard]] QListWidget* list() const { return m_list; }

Q_SIGNALS:
    void stepChosen(const starling::CoverageGap& gap);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose();

    std::vector<CoverageGap> m_gaps;
    QLabel* m_heading;
    QLabel* m_none;
    QListWidget* m_list;
    CompositionBars* m_bars;
};

} // namespace starling
