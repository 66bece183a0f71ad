#include "rehearse/LessonNote.h"

#include "widgets/PageHeader.h"
#include "widgets/TakeWords.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace starling {

namespace {

constexpr qsizetype longest = 300; // characters; a lesson is a line

} // namespace

LessonNote::LessonNote(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_when(new QLabel(this))
    , m_text(new QLabel(this))
    , m_open(new QPushButton(tr("Open that take"), this))
{
    auto* card = new Card({}, theme, this);
    auto* around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(card);
    for (QLabel* label : {m_when, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_when->setForegroundRole(QPalette::PlaceholderText);
    m_text->setFont(theme.font(TextSize::Lead));
    m_text->setAccessibleName(tr("Lesson of an earlier take"));
    auto* grid = new QGridLayout(card->body());
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::grid * 2);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_when, 0, 0);
    grid->addWidget(m_text, 1, 0);
    grid->addWidget(m_open, 0, 1, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT takeWanted(m_take); });
    hide();
}

void LessonNote::setLesson(const std::optional<Lesson>& lesson, const QDate& today)
{
    setVisible(lesson.has_value());
    if (!lesson)
        return;
    m_take = lesson->take;
    //: %1 is when a take was told: "today 09:14", "12 Nov 09:14"
    m_when->setText(tr("What you resolved after the take of %1:").arg(words::when(lesson->toldAt, today)));
    const QString text = lesson->text.simplified();
    m_text->setText(text.size() > longest ? text.left(longest - 1) + QStringLiteral("…") : text);
    m_text->setToolTip(text.size() > longest ? text : QString());
}

} // namespace starling
