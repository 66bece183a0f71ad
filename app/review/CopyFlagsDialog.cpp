#include "review/CopyFlagsDialog.h"

#include "library/TakeText.h"
#include "widgets/TakeWords.h"
#include "widgets/Theme.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace starling {

namespace {

constexpr int foldedRole = Qt::UserRole + 1;

/// 0: the same story; 1: the same question; 2: neither.
int distance(const Take& one, const Take& other)
{
    if (!one.setup.story.isNull() && one.setup.story == other.setup.story)
        return 0;
    const bool sameText =
        !one.setup.questionText.isEmpty() && one.setup.questionText == other.setup.questionText;
    const bool sameId = !one.setup.question.isNull() && one.setup.question == other.setup.question;
    return sameId || sameText ? 1 : 2;
}

} // namespace

CopyFlagsDialog::CopyFlagsDialog(const Choices& choices, QWidget* parent)
    : QDialog(parent)
    , m_from(choices.from)
    , m_chosen(choices.chosen)
    , m_takes(choices.takes)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_all(new QRadioButton(tr("All %n flag(s) of this take", nullptr, int(m_from.flags.size())), this))
    , m_selected(new QRadioButton(tr("The %n flag(s) chosen", nullptr, int(m_chosen.size())), this))
    , m_sameTime(new QRadioButton(tr("At the same time"), this))
    , m_sameSegment(new QRadioButton(tr("At the same place in the same segment"), this))
    , m_outlook(new QLabel(this))
{
    setWindowTitle(tr("Copy flags to another take"));
    fill(choices);
    build();
    const bool someChosen = !m_chosen.empty();
    m_selected->setEnabled(someChosen);
    (someChosen ? m_selected : m_all)->setChecked(true);
    m_sameTime->setChecked(true);
    connect(m_search, &QLineEdit::textChanged, this, &CopyFlagsDialog::narrow);
    connect(m_list, &QListWidget::currentRowChanged, this, &CopyFlagsDialog::foretell);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (m_copy->isEnabled())
            accept();
    });
    for (const QRadioButton* button : {m_all, m_selected, m_sameTime, m_sameSegment})
        connect(button, &QRadioButton::toggled, this, &CopyFlagsDialog::foretell);
    m_list->setCurrentRow(0);
    foretell();
    m_search->setFocus();
    resize(Theme::grid * 80, Theme::grid * 64);
}

void CopyFlagsDialog::fill(const Choices& choices)
{
    std::erase_if(m_takes, [&](const Take& take) { return take.id == m_from.id; });
    std::stable_sort(m_takes.begin(), m_takes.end(), [this](const Take& one, const Take& other) {
        return distance(one, m_from) < distance(other, m_from);
    });
    for (const Take& take : m_takes) {
        const auto story =
            std::find_if(choices.stories.begin(), choices.stories.end(), [&](const StoryTitle& title) {
                return title.id == take.setup.story;
            });
        const QString title = story == choices.stories.end() ? QString() : story->title;
        QString question = words::question(take, choices.catalog);
        if (question.isEmpty())
            question = tr("A free take");
        const QStringList parts{
            words::when(take.recordedAt, choices.today), words::clock(take.duration), title, question};
        QStringList shown = parts;
        shown.removeAll(QString());
        auto* item = new QListWidgetItem(shown.join(QStringLiteral(" · ")), m_list);
        item->setToolTip(question);
        item->setData(Qt::UserRole, take.id.toString());
        item->setData(foldedRole, foldedText(searchableText(take, title) + u'\n' + shown.join(u' ')));
    }
}

void CopyFlagsDialog::build()
{
    m_search->setPlaceholderText(tr("Search takes"));
    m_search->setAccessibleName(tr("Search takes"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Takes"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_search->installEventFilter(this);
    m_outlook->setWordWrap(true);
    m_outlook->setForegroundRole(QPalette::PlaceholderText);
    m_outlook->setTextFormat(Qt::PlainText);
    auto* which = new QButtonGroup(this);
    which->addButton(m_selected);
    which->addButton(m_all);
    auto* where = new QButtonGroup(this);
    where->addButton(m_sameTime);
    where->addButton(m_sameSegment);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_copy = buttons->addButton(tr("Copy"), QDialogButtonBox::AcceptRole);
    m_copy->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::grid);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    for (QRadioButton* button : {m_selected, m_all})
        column->addWidget(button);
    column->addSpacing(Theme::grid);
    for (QRadioButton* button : {m_sameTime, m_sameSegment})
        column->addWidget(button);
    column->addWidget(m_outlook);
    column->addWidget(buttons);
}

bool CopyFlagsDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown)
            return QCoreApplication::sendEvent(m_list, event);
    }
    return QDialog::eventFilter(watched, event);
}

void CopyFlagsDialog::narrow(const QString& typed)
{
    const TextFilter filter(typed);
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        item->setHidden(!filter.matches(item->data(foldedRole).toString()));
        if (!item->isHidden() && first < 0)
            first = row;
    }
    const QListWidgetItem* current = m_list->currentItem();
    if (!current || current->isHidden())
        m_list->setCurrentRow(first);
}

void CopyFlagsDialog::foretell()
{
    const int row = m_list->currentRow();
    m_copy->setEnabled(row >= 0 && !flags().empty());
    if (row < 0) {
        m_outlook->setText(tr("There is no other take to copy to."));
        return;
    }
    const flags::Copies copies = flags::copies(flags(), m_from, m_takes.at(size_t(row)), placement());
    QStringList sentences;
    if (copies.leftOut > 0) {
        sentences << tr(
            "%n flag(s) lie past the end of that take, or in a segment it does not have, and will be left "
            "out.",
            nullptr, copies.leftOut);
    }
    if (copies.shortened > 0)
        sentences << tr("%n flag(s) will end with that take.", nullptr, copies.shortened);
    if (sentences.isEmpty())
        sentences << tr("All of them have a place in that take.");
    m_outlook->setText(sentences.join(u' '));
    m_copy->setEnabled(!copies.flags.empty());
}

TakeId CopyFlagsDialog::target() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? TakeId(item->data(Qt::UserRole).toString()) : TakeId();
}

const std::vector<Flag>& CopyFlagsDialog::flags() const
{
    return m_selected->isChecked() ? m_chosen : m_from.flags;
}

flags::Placement CopyFlagsDialog::placement() const
{
    return m_sameSegment->isChecked() ? flags::Placement::SameSegment : flags::Placement::SameTime;
}

} // namespace starling
