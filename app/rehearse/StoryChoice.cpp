#include "rehearse/StoryChoice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>

namespace starling {

namespace {
const QString newStory = QStringLiteral("new"); // no UUID looks like this
} // namespace

StoryChoice::StoryChoice(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_list(new QComboBox(this))
    , m_field(new QWidget(this))
    , m_title(new QLineEdit(m_field))
{
    m_list->setAccessibleName(tr("Story"));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(8);
    buildField(theme);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_field);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_stack);
    setFocusPolicy(Qt::StrongFocus); // without one its label's key leads nowhere
    setFocusProxy(m_list);
    setStories({});
    connect(m_list, &QComboBox::activated, this, &StoryChoice::onActivated);
}

void StoryChoice::buildField(const Theme& theme)
{
    m_title->setAccessibleName(tr("Title of the new story"));
    m_title->setPlaceholderText(tr("Title of the new story"));
    m_title->setMaxLength(200);
    m_title->installEventFilter(this);
    auto* add = new QToolButton(m_field);
    auto* cancel = new QToolButton(m_field);
    add->setToolTip(tr("Add the story"));
    add->setAccessibleName(tr("Add the story"));
    cancel->setToolTip(tr("No new story"));
    cancel->setAccessibleName(tr("No new story"));
    const auto dress = [add, cancel, &theme] {
        add->setIcon(theme.icon(Icon::Check));
        cancel->setIcon(theme.icon(Icon::Close));
    };
    dress();
    connect(&theme, &Theme::changed, this, dress);
    auto* row = new QHBoxLayout(m_field);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_title, 1);
    row->addWidget(add);
    row->addWidget(cancel);
    connect(add, &QToolButton::clicked, this, &StoryChoice::accept);
    connect(cancel, &QToolButton::clicked, this, &StoryChoice::closeField);
}

void StoryChoice::setStories(const std::vector<StoryTitle>& stories)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    m_list->addItem(tr("No story"), QString());
    for (const StoryTitle& story : stories)
        m_list->addItem(story.title, story.id.toString());
    m_list->insertSeparator(m_list->count());
    m_list->addItem(tr("New story…"), newStory);
    select(m_chosen);
}

void StoryChoice::select(const StoryId& story)
{
    const int index = m_list->findData(story.toString());
    m_list->setCurrentIndex(index < 0 ? 0 : index);
    m_chosen = story;
}

StoryId StoryChoice::story() const
{
    return m_list->findData(m_chosen.toString()) < 0 ? StoryId() : m_chosen;
}

void StoryChoice::onActivated(int index)
{
    const QString chosen = m_list->itemData(index).toString();
    if (chosen != newStory) {
        m_chosen = StoryId(chosen);
        Q_EMIT this->chosen(m_chosen);
        return;
    }
    m_list->setCurrentIndex(m_list->findData(story().toString()));
    m_title->clear();
    m_stack->setCurrentWidget(m_field);
    m_title->setFocus();
}

void StoryChoice::accept()
{
    const QString title = m_title->text().simplified();
    closeField();
    if (!title.isEmpty())
        Q_EMIT storyWanted(title);
}

void StoryChoice::closeField()
{
    m_stack->setCurrentWidget(m_list);
    m_list->setFocus();
}

bool StoryChoice::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_title && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            accept();
            return true;
        }
        if (key == Qt::Key_Escape) {
            closeField();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace starling
