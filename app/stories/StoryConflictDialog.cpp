#include "stories/StoryConflictDialog.h"

#include "stories/StoryFieldWords.h"
#include "story/StoryText.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace starling {

StoryConflictDialog::StoryConflictDialog(
    std::vector<StoryConflict> conflicts, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_conflicts(std::move(conflicts))
    , m_heading(new QLabel(this))
    , m_fields(new QTableWidget(0, 3, this))
    , m_all(new QCheckBox(this))
{
    setWindowTitle(tr("A story differs"));
    m_heading->setFont(theme.font(TextSize::Lead));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_fields->setAccessibleName(tr("Fields that differ"));
    m_fields->setHorizontalHeaderLabels({tr("Field"), tr("Mine"), tr("In the file")});
    m_fields->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_fields->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_fields->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_fields->verticalHeader()->hide();
    m_fields->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_fields->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_all, 1);
    const auto add = [&](const QString& text, const QString& name, auto run) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, run);
    };
    add(tr("Cancel"), QStringLiteral("cancel"), [this] { reject(); });
    add(tr("Keep &both"), QStringLiteral("both"), [this] { decide(ConflictChoice::KeepBoth); });
    add(tr("Take &theirs"), QStringLiteral("theirs"), [this] { decide(ConflictChoice::TakeTheirs); });
    add(tr("Keep &mine"), QStringLiteral("mine"), [this] { decide(ConflictChoice::KeepMine); });
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_fields, 1);
    column->addLayout(buttons);
    resize(Theme::grid * 100, Theme::grid * 60);
    showConflict();
}

void StoryConflictDialog::showConflict()
{
    const StoryConflict& conflict = m_conflicts.at(m_choices.size());
    m_heading->setText(
        conflict.mine.deletedAt
            ? tr("“%1” is in the trash here, and in the file as well. Taking theirs brings it back.")
                  .arg(conflict.mine.title)
            : tr("“%1” is here and in the file, and the two differ. Nothing is changed yet.")
                  .arg(conflict.mine.title));
    m_fields->setRowCount(int(conflict.fields.size()));
    for (int row = 0; row < conflict.fields.size(); ++row) {
        const QString& name = conflict.fields.at(row);
        m_fields->setItem(row, 0, new QTableWidgetItem(fieldLabel(name)));
        m_fields->setItem(row, 1, new QTableWidgetItem(fieldWords(conflict.mine, name)));
        m_fields->setItem(row, 2, new QTableWidgetItem(fieldWords(conflict.theirs, name)));
    }
    m_fields->resizeRowsToContents();
    const int others = int(m_conflicts.size() - m_choices.size()) - 1;
    m_all->setText(tr("The same for the %n other(s)", nullptr, others));
    m_all->setVisible(others > 0);
}

void StoryConflictDialog::decide(ConflictChoice choice)
{
    m_choices.push_back(choice);
    while (m_all->isChecked() && m_choices.size() < m_conflicts.size())
        m_choices.push_back(choice);
    if (m_choices.size() == m_conflicts.size())
        accept();
    else
        showConflict();
}

} // namespace starling
