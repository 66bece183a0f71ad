#include "review/RatingCard.h"

#include "review/ScrolledBody.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace starling {

namespace {

constexpr int highestMark = 5;

} // namespace

std::array<RatingCard::Scale, RatingCard::scaleCount> RatingCard::scales()
{
    return {{
        {&Rating::clarity, tr("Clarity"), tr("hard to follow"), tr("clear at first hearing")},
        {&Rating::specificity, tr("Specificity"), tr("could be anyone’s story"),
         tr("names, numbers, one real day")},
        {&Rating::ownership, tr("Ownership"), tr("my part stayed hidden"), tr("what I did is plain")},
        {&Rating::humility, tr("Humility"), tr("all credit to me"), tr("credit shared, mistakes owned")},
        {&Rating::impact, tr("Impact"), tr("no result told"), tr("a result that lasted, measured")},
    }};
}

RatingCard::RatingCard(TakeSession& session, const Theme& theme, QWidget* parent)
    : Card(tr("Rating"), theme, parent)
    , m_session(session)
    , m_scales(scales())
    , m_scrolled(new ScrolledBody(body()))
    , m_lesson(new QLineEdit(m_scrolled->content()))
{
    auto* column = new QVBoxLayout(m_scrolled->content());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid / 2);
    for (const Scale& scale : m_scales)
        addScale(scale, column);

    auto* label = new QLabel(tr("Next time I will…"), m_scrolled->content());
    label->setBuddy(m_lesson);
    m_lesson->setAccessibleName(tr("The next thing to change"));
    m_lesson->setPlaceholderText(tr("one thing, in one line"));
    m_lesson->setMaxLength(500);
    column->addSpacing(Theme::grid / 2);
    column->addWidget(label);
    column->addWidget(m_lesson);
    column->addStretch(1);

    connect(m_lesson, &QLineEdit::editingFinished, this, &RatingCard::commitLesson);
    connect(&session, &TakeSession::changed, this, &RatingCard::refresh);
}

void RatingCard::addScale(const Scale& scale, QLayout* column)
{
    auto* row = new QWidget(m_scrolled->content());
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::grid / 2);
    grid->setVerticalSpacing(0);
    auto* name = new QLabel(scale.name, row);
    //: What the ends of a scale of 1 to 5 mean
    auto* anchors = new QLabel(tr("1 %1 – 5 %2").arg(scale.low, scale.high), row);
    anchors->setForegroundRole(QPalette::PlaceholderText);
    anchors->setTextFormat(Qt::PlainText);
    anchors->setWordWrap(true);
    grid->addWidget(name, 0, 0);
    grid->setColumnStretch(0, 1);

    auto* group = new QButtonGroup(row);
    for (int mark = 1; mark <= highestMark; ++mark) {
        auto* button = new QToolButton(row);
        button->setText(QString::number(mark));
        button->setCheckable(true);
        button->setProperty("scale", true);
        //: Spoken by screen readers: "Clarity: 3 of 5"
        button->setAccessibleName(tr("%1: %2 of 5").arg(scale.name).arg(mark));
        button->setToolTip(mark == 1 ? scale.low : mark == highestMark ? scale.high : tr("in between"));
        // One stop of the Tab key for the whole scale; the arrows go on from there.
        button->setFocusPolicy(mark == 1 ? Qt::TabFocus : Qt::NoFocus);
        button->setFixedWidth(button->fontMetrics().height() + Theme::grid * 2);
        group->addButton(button, mark);
        grid->addWidget(button, 0, mark);
    }
    grid->addWidget(anchors, 1, 0, 1, highestMark + 1);
    m_groups.push_back(group);
    connect(group, &QButtonGroup::idClicked, this, [this, member = scale.member](int mark) {
        choose(member, mark);
    });
    column->addWidget(row);
}

void RatingCard::choose(std::optional<int> Rating::*member, int value)
{
    if (!m_session.isOpen())
        return;
    Rating rating = m_session.take().rating;
    rating.*member = value;
    m_session.setRating(rating);
    refresh(); // shows the old mark again when it could not be saved
}

void RatingCard::commitLesson()
{
    if (!m_session.isOpen())
        return;
    Rating rating = m_session.take().rating;
    rating.lesson = m_lesson->text().trimmed();
    m_session.setRating(rating);
}

void RatingCard::refresh()
{
    if (!m_session.isOpen())
        return;
    const Rating& rating = m_session.take().rating;
    for (size_t i = 0; i < m_groups.size(); ++i) {
        QButtonGroup* group = m_groups.at(i);
        const QSignalBlocker blocker(group);
        const std::optional<int> mark = rating.*(m_scales.at(i).member);
        if (QAbstractButton* button = mark ? group->button(*mark) : nullptr) {
            button->setChecked(true);
        } else if (QAbstractButton* checked = group->checkedButton()) {
            group->setExclusive(false);
            checked->setChecked(false);
            group->setExclusive(true);
        }
    }
    if (!m_lesson->hasFocus() || !m_lesson->isModified())
        m_lesson->setText(rating.lesson);
}

} // namespace starling
