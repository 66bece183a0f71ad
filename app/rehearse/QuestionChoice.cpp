#include "rehearse/QuestionChoice.h"

#include "rehearse/QuestionListModel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace starling {

namespace {

/// The list without its headings, for the completer.
class OnlyQuestions : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        return !sourceModel()->index(row, 0, parent).data(QuestionListModel::isHeadingRole).toBool();
    }
};

QLabel* paragraph(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

QuestionChoice::QuestionChoice(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new QuestionListModel(this))
    , m_list(new QComboBox(this))
    , m_surprise(new QPushButton(tr("Surprise &me"), this))
    , m_asked(paragraph(this))
    , m_listens(paragraph(this))
    , m_pitfall(paragraph(this))
    , m_keep(new QPushButton(tr("&Keep among my questions"), this))
{
    buildList();
    buildWords();
    connect(m_surprise, &QPushButton::clicked, this, &QuestionChoice::surpriseWanted);
    connect(m_keep, &QPushButton::clicked, this, [this] { Q_EMIT keepWanted(text()); });
    connect(&theme, &Theme::changed, this, &QuestionChoice::show);
    show();
}

void QuestionChoice::buildList()
{
    m_list->setModel(m_model);
    m_list->setEditable(true);
    m_list->setInsertPolicy(QComboBox::NoInsert);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(16);
    m_list->setMaxVisibleItems(16);
    m_list->setAccessibleName(tr("Question"));
    m_list->view()->setTextElideMode(Qt::ElideRight);
    m_list->lineEdit()->setPlaceholderText(tr("Choose a question, search by typing, or ask something else"));
    m_list->lineEdit()->setAccessibleName(tr("Question"));
    m_list->lineEdit()->setMaxLength(500);

    auto* questions = new OnlyQuestions(this);
    questions->setSourceModel(m_model);
    auto* completer = new QCompleter(questions, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(10);
    m_list->setCompleter(completer);
    connect(m_list, &QComboBox::editTextChanged, this, [this] {
        show();
        Q_EMIT changed();
    });
    // A long question is read from its beginning, not from where the cursor was left.
    connect(m_list, &QComboBox::activated, this, [this] { m_list->lineEdit()->setCursorPosition(0); });

    auto* label = new QLabel(tr("&Question"), this);
    label->setBuddy(m_list);
    m_surprise->setToolTip(tr("Draws a question, sooner one that you have answered seldom."));
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::grid);
    row->addWidget(m_list, 1);
    row->addWidget(m_surprise);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid / 2);
    column->addWidget(label);
    column->addLayout(row);
}

void QuestionChoice::buildWords()
{
    m_asked->setTextFormat(Qt::PlainText);
    m_asked->setFont(m_theme.font(TextSize::Heading));
    m_asked->setAccessibleName(tr("The question in full"));
    m_listens->setTextFormat(Qt::RichText);
    m_pitfall->setTextFormat(Qt::RichText);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addSpacing(Theme::grid);
    column->addWidget(m_asked);
    column->addSpacing(Theme::grid / 2);
    column->addWidget(m_listens);
    column->addWidget(m_pitfall);
    column->addWidget(m_keep, 0, Qt::AlignLeft);
}

void QuestionChoice::setQuestions(const std::vector<Question>& questions)
{
    const QuestionId chosen = question();
    const QString words = text();
    {
        const QSignalBlocker blocker(m_list);
        m_model->setQuestions(questions);
    }
    select(chosen, words);
}

void QuestionChoice::select(const QuestionId& id, const QString& text)
{
    const int row = id.isNull() ? -1 : m_model->rowOf(id);
    {
        const QSignalBlocker blocker(m_list);
        m_list->setCurrentIndex(row);
        const Question* found = m_model->questionAt(row);
        m_list->setEditText(found ? found->text : text);
        m_list->lineEdit()->setCursorPosition(0);
    }
    show();
    Q_EMIT changed();
}

QuestionId QuestionChoice::question() const
{
    const Question* found = m_model->questionAt(m_model->rowOfText(m_list->currentText()));
    return found ? found->id : QuestionId();
}

FrameworkId QuestionChoice::framework() const
{
    const Question* found = m_model->questionAt(m_model->rowOfText(m_list->currentText()));
    return found ? found->framework : FrameworkId();
}

QString QuestionChoice::text() const
{
    return m_list->currentText().simplified();
}

void QuestionChoice::show()
{
    const Question* found = m_model->questionAt(m_model->rowOfText(m_list->currentText()));
    const QString asked = text();
    m_asked->setText(asked.isEmpty() ? tr("No question: speak freely.") : tr("“%1”").arg(asked));
    const QString muted = m_theme.colours().mutedText.name();
    const auto say = [&muted](QLabel* label, const QString& heading, const QString& words) {
        label->setVisible(!words.isEmpty());
        label->setText(QStringLiteral("<span style=\"color:%1\">%2</span> %3")
                           .arg(muted, heading.toHtmlEscaped(), words.toHtmlEscaped()));
    };
    say(m_listens, tr("A panel listens for:"), found ? found->listensFor : QString());
    say(m_pitfall, tr("Common pitfall:"), found ? found->pitfall : QString());
    m_keep->setVisible(!found && !asked.isEmpty());
}

} // namespace starling
