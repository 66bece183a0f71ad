#include "takes/TakeDetailsDialog.h"

#include "widgets/Theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace starling {

namespace {

QComboBox* choice(QFormLayout* form, const QString& label, bool editable)
{
    auto* box = new QComboBox(form->parentWidget());
    box->setEditable(editable);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumWidth(Theme::grid * 72);
    form->addRow(label, box);
    return box;
}

/// The line chosen, unless something else was typed over it.
int chosenLine(const QComboBox* box)
{
    const int index = box->currentIndex();
    return index >= 0 && box->itemText(index) == box->currentText() ? index
                                                                    : box->findText(box->currentText());
}

void chooseId(QComboBox* box, const QString& id)
{
    const int index = box->findData(id);
    box->setCurrentIndex(index < 0 ? 0 : index);
}

} // namespace

TakeDetailsDialog::TakeDetailsDialog(const TakeSetup& setup, const Choices& choices, QWidget* parent)
    : QDialog(parent)
    , m_before(setup)
{
    setWindowTitle(tr("Details of the take"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::grid * 2);
    auto* fields = new QWidget(this);
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(Theme::grid);
    form->setHorizontalSpacing(Theme::grid * 2);
    m_question = choice(form, tr("Question"), true);
    m_story = choice(form, tr("Story"), true);
    m_framework = choice(form, tr("Framework"), false);
    m_depth = choice(form, tr("Depth"), false);
    column->addWidget(fields);

    fillQuestions(choices);
    fillStories(choices);
    for (const Framework& framework : choices.catalog.frameworks)
        m_framework->addItem(framework.name, framework.id.toString());
    chooseId(m_framework, setup.framework.toString());
    m_depth->addItem(tr("Summary"), int(Depth::Summary));
    m_depth->addItem(tr("Standard"), int(Depth::Standard));
    m_depth->addItem(tr("Deep"), int(Depth::Deep));
    m_depth->setCurrentIndex(m_depth->findData(int(setup.depth)));

    auto* hint = new QLabel(
        tr("Segments keep their places when the framework changes; only the targets they are judged by "
           "change."),
        this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(hint);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    m_question->setFocus();
    // Focus selects the text and shows its end; the beginning is what people know a question by.
    QTimer::singleShot(0, m_question->lineEdit(), [edit = m_question->lineEdit()] { edit->home(false); });
}

void TakeDetailsDialog::fillQuestions(const Choices& choices)
{
    m_question->addItem(QString(), QString());
    for (const Question& question : choices.questions)
        m_question->addItem(question.text, question.id.toString());
    m_question->lineEdit()->setPlaceholderText(tr("Choose a question or type one"));
    if (!m_before.question.isNull())
        chooseId(m_question, m_before.question.toString());
    // The text as it was asked wins over the catalogue's of today.
    if (!m_before.questionText.isEmpty())
        m_question->setEditText(m_before.questionText);
}

void TakeDetailsDialog::fillStories(const Choices& choices)
{
    m_story->addItem(QString(), QString());
    for (const StoryTitle& story : choices.stories)
        m_story->addItem(story.title, story.id.toString());
    m_story->lineEdit()->setPlaceholderText(tr("Choose a story or type a new title"));
    chooseId(m_story, m_before.story.toString());
}

TakeSetup TakeDetailsDialog::setup() const
{
    TakeSetup setup;
    setup.questionText = m_question->currentText().trimmed();
    if (setup.questionText == m_before.questionText.trimmed()) {
        setup.questionText = m_before.questionText;
        setup.question = m_before.question;
    } else if (const int line = chosenLine(m_question); line > 0) {
        setup.question = QuestionId(m_question->itemData(line).toString());
    }
    if (const int line = chosenLine(m_story); line > 0)
        setup.story = StoryId(m_story->itemData(line).toString());
    setup.framework = FrameworkId(m_framework->currentData().toString());
    setup.depth = Depth(m_depth->currentData().toInt());
    return setup;
}

std::optional<QString> TakeDetailsDialog::newStory() const
{
    const QString title = m_story->currentText().trimmed();
    if (title.isEmpty() || chosenLine(m_story) > 0)
        return std::nullopt;
    return title;
}

} // namespace starling
