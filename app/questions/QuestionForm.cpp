#include "questions/QuestionForm.h"

#include "widgets/CategoryField.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

namespace starling {

namespace {

using namespace std::chrono_literals;
constexpr auto pause = 500ms; // killing the program loses at most a second of typing

/// As setPlainText(), keeping the cursor where it was and what is already there untouched.
void setWords(QPlainTextEdit* field, const QString& words)
{
    if (field->toPlainText() == words)
        return;
    const int at = field->textCursor().position();
    field->setPlainText(words);
    QTextCursor cursor = field->textCursor();
    cursor.setPosition(std::min(at, int(words.size())));
    field->setTextCursor(cursor);
}

} // namespace

QuestionForm::QuestionForm(
    const std::vector<Framework>& frameworks, const StoryKit& kit, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_categories(new CategoryField(kit, this))
    , m_framework(new QComboBox(this))
    , m_hint(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::grid, 0, Theme::grid, 0);
    column->setSpacing(Theme::grid / 2);
    m_text = addField(tr("&Question"), tr("As it is asked"), 3);
    m_listens = addField(tr("A panel &listens for"), tr("What a good answer shows"), 3);
    m_pitfall = addField(tr("Common &pitfall"), tr("How answers to it go wrong"), 3);
    addRow(tr("&Categories"), m_categories);
    addRow(tr("&Framework"), m_framework);
    m_framework->addItem(tr("Whichever you prefer"), QString());
    for (const Framework& framework : frameworks)
        m_framework->addItem(framework.name, framework.id.toString());
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto* finish = new QPushButton(tr("&Done"), this);
    finish->setToolTip(tr("Back to reading (Esc); everything is saved already"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_hint, 1);
    row->addWidget(finish);
    column->addSpacing(Theme::grid);
    column->addLayout(row);
    column->addStretch(1);

    QWidget* before = m_text;
    for (QWidget* next :
         std::initializer_list<QWidget*>{m_listens, m_pitfall, m_categories, m_framework, finish}) {
        setTabOrder(before, next);
        before = next;
    }

    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(pause);
    connect(&m_saveSoon, &QTimer::timeout, this, &QuestionForm::flush);
    connect(m_categories, &QLineEdit::textEdited, this, &QuestionForm::onTyped);
    connect(m_framework, &QComboBox::activated, this, [this] {
        onTyped();
        flush();
    });
    connect(finish, &QPushButton::clicked, this, [this] {
        flush();
        Q_EMIT done();
    });
}

QPlainTextEdit* QuestionForm::addField(const QString& name, const QString& hint, int lines)
{
    auto* field = new QPlainTextEdit(this);
    field->setPlaceholderText(hint);
    field->setTabChangesFocus(true);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * lines + Theme::grid * 2);
    addRow(name, field);
    connect(field, &QPlainTextEdit::textChanged, this, &QuestionForm::onTyped);
    return field;
}

void QuestionForm::addRow(const QString& name, QWidget* field)
{
    auto* label = new QLabel(name, this);
    label->setBuddy(field);
    QString plain = name;
    field->setAccessibleName(plain.remove(u'&'));
    layout()->addWidget(label);
    layout()->addWidget(field);
}

void QuestionForm::setQuestion(const Question& question)
{
    const bool same = question.id == m_question.id;
    if (same && m_saveSoon.isActive())
        return; // newer words stand in the fields and are about to be saved
    m_saveSoon.stop();
    const bool shown = same && question == this->question(); // spaces just typed at the end stay
    m_question = question;
    if (!shown)
        show();
}

void QuestionForm::show()
{
    m_filling = true;
    setWords(m_text, m_question.text);
    setWords(m_listens, m_question.listensFor);
    setWords(m_pitfall, m_question.pitfall);
    if (m_categories->categories() != m_question.categories)
        m_categories->setCategories(m_question.categories);
    const int framework = m_framework->findData(m_question.framework.toString());
    m_framework->setCurrentIndex(std::max(0, framework));
    m_hint->setText(
        m_question.builtIn ? tr("Your words stand in place of the built-in ones, which can be taken back.")
                           : tr("Everything is saved as you type."));
    m_filling = false;
}

Question QuestionForm::question() const
{
    Question question = m_question;
    question.text = m_text->toPlainText().simplified();
    question.listensFor = m_listens->toPlainText().trimmed();
    question.pitfall = m_pitfall->toPlainText().trimmed();
    question.categories = m_categories->categories();
    question.framework = FrameworkId(m_framework->currentData().toString());
    return question;
}

void QuestionForm::suggestCategories(const QStringList& categories)
{
    m_categories->suggest(categories);
}

void QuestionForm::onTyped()
{
    if (!m_filling)
        m_saveSoon.start();
}

void QuestionForm::flush()
{
    m_saveSoon.stop();
    const Question now = question();
    if (now.text.isEmpty()) {
        m_hint->setText(tr("A question needs words: until there are some, the last ones are kept."));
        return;
    }
    if (now == m_question)
        return;
    m_question = now;
    Q_EMIT edited(now);
}

void QuestionForm::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->moveCursor(QTextCursor::End);
}

void QuestionForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        flush();
        Q_EMIT done();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace starling
