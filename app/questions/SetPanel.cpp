#include "questions/SetPanel.h"

#include "widgets/FlowRow.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace starling {

namespace {

using namespace std::chrono_literals;
constexpr auto pause = 500ms; // killing the program loses at most a second of typing
constexpr int longestName = 120;

} // namespace

SetPanel::SetPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(new QLineEdit(this))
    , m_questions(new QListWidget(this))
    , m_takeOut(new QPushButton(tr("Take out"), this))
    , m_advert(new QPlainTextEdit(this))
    , m_words(new QPushButton(tr("See its role &words"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::grid, 0, Theme::grid, 0);
    column->setSpacing(Theme::grid);
    buildName();
    buildQuestions();
    buildAdvert();
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(pause);
    connect(&m_saveSoon, &QTimer::timeout, this, &SetPanel::flush);
}

void SetPanel::buildName()
{
    auto* label = new QLabel(tr("&Name of the set"), this);
    label->setBuddy(m_name);
    m_name->setMaxLength(longestName);
    m_name->setAccessibleName(tr("Name of the set"));
    m_name->setPlaceholderText(tr("A company or a role"));
    auto* remove = new QPushButton(tr("Delete set"), this);
    remove->setToolTip(tr("The questions themselves stay"));
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::grid);
    row->addWidget(m_name, 1);
    row->addWidget(remove);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(label);
    column->addLayout(row);
    connect(m_name, &QLineEdit::textEdited, this, &SetPanel::onTyped);
    connect(remove, &QPushButton::clicked, this, &SetPanel::removeRequested);
}

void SetPanel::buildQuestions()
{
    auto* label = new QLabel(tr("&Questions in it"), this);
    label->setBuddy(m_questions);
    m_questions->setAccessibleName(tr("Questions in it"));
    m_questions->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_questions->setTextElideMode(Qt::ElideRight);
    m_questions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_questions->setMinimumHeight(Theme::grid * 14);
    m_questions->installEventFilter(this);
    auto* add = new QPushButton(tr("&Add questions…"), this);
    m_takeOut->setToolTip(tr("Take the selected questions out of the set (Delete)"));
    auto* actions = new FlowRow(Theme::grid);
    actions->addWidget(add);
    actions->addWidget(m_takeOut);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(label);
    column->addWidget(m_questions, 1);
    column->addLayout(actions);
    connect(add, &QPushButton::clicked, this, &SetPanel::addRequested);
    connect(m_takeOut, &QPushButton::clicked, this, &SetPanel::takeOut);
    connect(m_questions, &QListWidget::itemSelectionChanged, this, [this] {
        m_takeOut->setEnabled(!m_questions->selectedItems().isEmpty());
    });
    connect(m_questions, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        Q_EMIT questionOpened(QuestionId(item->data(Qt::UserRole).toString()));
    });
}

void SetPanel::buildAdvert()
{
    auto* label = new QLabel(tr("&Job advertisement"), this);
    label->setBuddy(m_advert);
    m_advert->setAccessibleName(tr("Job advertisement"));
    m_advert->setTabChangesFocus(true);
    m_advert->setPlaceholderText(
        tr("Paste the advertisement here: role words then show which of its terms your stories use."));
    m_advert->setMinimumHeight(Theme::grid * 12);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(label);
    column->addWidget(m_advert, 1);
    column->addWidget(m_words, 0, Qt::AlignLeft);
    connect(m_advert, &QPlainTextEdit::textChanged, this, &SetPanel::onTyped);
    connect(m_words, &QPushButton::clicked, this, [this] {
        flush();
        Q_EMIT roleWordsRequested();
    });
}

void SetPanel::setSet(const QuestionSet& set, const std::vector<Question>& questions)
{
    const bool same = set.id == m_set.id;
    const bool typing = same && m_saveSoon.isActive();
    if (!same)
        m_saveSoon.stop();
    m_filling = true;
    if (!typing) {
        if (!same || this->set().name != set.name)
            m_name->setText(set.name);
        if (!same || this->set().advert != set.advert)
            m_advert->setPlainText(set.advert);
    }
    const QuestionSet shown = m_set;
    m_set = set;
    if (typing) { // only what is not being typed comes from outside
        m_set.name = shown.name;
        m_set.advert = shown.advert;
    }
    fillQuestions(questions);
    m_words->setEnabled(!m_advert->toPlainText().trimmed().isEmpty());
    m_filling = false;
}

void SetPanel::fillQuestions(const std::vector<Question>& questions)
{
    const int row = m_questions->currentRow();
    m_questions->clear();
    for (const QuestionId& id : m_set.questions) {
        const auto found = std::find_if(
            questions.begin(), questions.end(), [&id](const Question& each) { return each.id == id; });
        if (found == questions.end())
            continue;
        auto* item = new QListWidgetItem(
            found->retired ? tr("Retired: %1").arg(found->text) : found->text, m_questions);
        item->setToolTip(found->text);
        item->setData(Qt::UserRole, id.toString());
    }
    if (m_questions->count() > 0)
        m_questions->setCurrentRow(
            std::clamp(row, 0, m_questions->count() - 1), QItemSelectionModel::NoUpdate);
    m_takeOut->setEnabled(false);
}

QuestionSet SetPanel::set() const
{
    QuestionSet set = m_set;
    const QString name = m_name->text().simplified();
    if (!name.isEmpty())
        set.name = name; // until there is one, the last stays
    set.advert = m_advert->toPlainText().trimmed();
    return set;
}

void SetPanel::onTyped()
{
    m_words->setEnabled(!m_advert->toPlainText().trimmed().isEmpty());
    if (!m_filling)
        m_saveSoon.start();
}

void SetPanel::flush()
{
    m_saveSoon.stop();
    const QuestionSet now = set();
    if (now == m_set)
        return;
    m_set = now;
    Q_EMIT edited(now);
}

void SetPanel::takeOut()
{
    flush();
    QuestionSet now = m_set;
    const QList<QListWidgetItem*> chosen = m_questions->selectedItems();
    for (const QListWidgetItem* item : chosen)
        std::erase(now.questions, QuestionId(item->data(Qt::UserRole).toString()));
    if (now == m_set)
        return;
    Q_EMIT edited(now);
}

void SetPanel::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

bool SetPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_questions && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        takeOut();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace starling
