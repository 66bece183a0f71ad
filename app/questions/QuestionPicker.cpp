#include "questions/QuestionPicker.h"

#include "library/TakeText.h"
#include "questions/QuestionTree.h"
#include "widgets/QuestionWords.h"
#include "widgets/Theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace starling {

namespace {

constexpr int foldedRole = Qt::UserRole + 1;

bool holds(const QuestionSet& set, const QuestionId& id)
{
    return std::find(set.questions.begin(), set.questions.end(), id) != set.questions.end();
}

} // namespace

QuestionPicker::QuestionPicker(
    const QuestionSet& set, const std::vector<Question>& questions, QWidget* parent)
    : QDialog(parent)
    , m_set(set)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Questions of “%1”").arg(set.name));
    m_search->setPlaceholderText(tr("Search questions"));
    m_search->setAccessibleName(tr("Search questions"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Questions"));
    m_list->setTextElideMode(Qt::ElideRight);
    for (const Question& question : questions) {
        if (question.retired && !holds(set, question.id))
            continue;
        auto* item = new QListWidgetItem(question.text, m_list);
        item->setToolTip(question.text);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(holds(set, question.id) ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, question.id.toString());
        const QStringList texts{
            question.text, question.listensFor, question.pitfall, questionSetName(question.set)};
        item->setData(foldedRole, foldedText(texts.join(u'\n')));
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(new QLabel(tr("Space ticks a question."), this));
    column->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &QuestionPicker::narrow);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(Theme::grid * 80, Theme::grid * 64);
}

void QuestionPicker::narrow(const QString& typed)
{
    const TextFilter filter(typed);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        item->setHidden(!filter.matches(item->data(foldedRole).toString()));
    }
}

std::vector<QuestionId> QuestionPicker::chosen() const
{
    std::vector<QuestionId> chosen = m_set.questions;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        const QuestionId id(item->data(Qt::UserRole).toString());
        if (item->checkState() != Qt::Checked)
            std::erase(chosen, id);
        else if (!holds(m_set, id))
            chosen.push_back(id);
    }
    return chosen;
}

} // namespace starling
