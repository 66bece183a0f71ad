// One of the two takes: which it is, how long it became, what was resolved.
#pragma once

#include "answer/Take.h"
#include "progress/TakeComparison.h"
#include "widgets/PageHeader.h"

#include <QDate>

#include <vector>

class QComboBox;
class QLabel;

namespace starling {

class TakeSide : public Card {
    Q_OBJECT

public:
    /// \param side 0 for A, 1 for B
    TakeSide(int side, const Theme& theme, QWidget* parent = nullptr);

    /// What can be chosen, newest first, and what is.
    void setChoices(const std::vector<Take>& takes, const TakeId& chosen, const QDate& today);
    void show(const ComparedTake& take, const ComparedLength& length);

Q_SIGNALS:
    void chosen(const starling::TakeId& take);
    void openRequested();

private:
    QComboBox* m_takes;
    QLabel* m_question;
    QLabel* m_length;
    QLabel* m_lesson;
};

} // namespace starling
