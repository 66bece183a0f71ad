#include "compare/TakeSide.h"

#include "compare/CompareText.h"
#include "widgets/ClockText.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace starling {

TakeSide::TakeSide(int side, const Theme& theme, QWidget* parent)
    : Card({}, theme, parent)
    , m_takes(new QComboBox(body()))
    , m_question(new QLabel(body()))
    , m_length(new QLabel(body()))
    , m_lesson(new QLabel(body()))
{
    auto* letter = new QLabel(CompareText::letter(side), body());
    letter->setFont(theme.font(TextSize::Heading));
    //: %1 is A or B
    m_takes->setAccessibleName(tr("Take %1").arg(CompareText::letter(side)));
    m_takes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_takes->setMinimumContentsLength(12);
    for (QLabel* label : {m_question, m_length, m_lesson}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_question->setForegroundRole(QPalette::PlaceholderText);
    auto* open = new QPushButton(tr("Open"), body());
    open->setToolTip(tr("Open this take in Review"));

    auto* grid = new QGridLayout(body());
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::grid);
    grid->setVerticalSpacing(Theme::grid / 2);
    grid->addWidget(letter, 0, 0);
    grid->addWidget(m_takes, 0, 1);
    grid->addWidget(open, 0, 2);
    grid->addWidget(m_question, 1, 1, 1, 2);
    grid->addWidget(m_length, 2, 1, 1, 2);
    grid->addWidget(m_lesson, 3, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(4, 1);
    connect(m_takes, &QComboBox::activated, this, [this] {
        Q_EMIT chosen(TakeId(m_takes->currentData().toString()));
    });
    connect(open, &QPushButton::clicked, this, &TakeSide::openRequested);
}

void TakeSide::setChoices(const std::vector<Take>& takes, const TakeId& chosen, const QDate& today)
{
    const QSignalBlocker blocker(m_takes);
    m_takes->clear();
    for (const Take& each : takes)
        m_takes->addItem(CompareText::choice(each, today), each.id.toString());
    m_takes->setCurrentIndex(m_takes->findData(chosen.toString()));
}

void TakeSide::show(const ComparedTake& side, const ComparedLength& length)
{
    const QString question = side.take.setup.questionText;
    m_question->setText(question.isEmpty() ? tr("A free take") : question);
    //: A length and what to make of it: "2:41  ✓ within the cap of 3:00"
    m_length->setText(tr("%1  %2").arg(clockText(length.duration), CompareText::length(length, side.rules)));
    const QString lesson = side.take.rating.lesson.simplified();
    m_lesson->setText(lesson.isEmpty() ? tr("No lesson written.") : tr("Next time I will… %1").arg(lesson));
}

} // namespace starling
