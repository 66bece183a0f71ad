#include "stories/StoryTrash.h"

#include "story/StoryText.h"
#include "widgets/PageHeader.h"

#include <QHBoxLayout>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace starling {

StoryTrash::StoryTrash(StoryStore& stories, const StoryKit& kit, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_stories(stories)
    , m_model(kit)
    , m_body(new QWidget(this))
    , m_list(new QListView(m_body))
    , m_text(new QPlainTextEdit(m_body))
    , m_restore(new QPushButton(tr("Restore"), m_body))
    , m_erase(new QPushButton(tr("Destroy for good…"), m_body))
    , m_empty(new EmptyState(Icon::Trash, tr("The trash is empty."), tr("Back to the stories"), theme, this))
{
    build(theme);
    connect(m_empty, &EmptyState::stepTaken, this, &StoryTrash::backRequested);
    connect(m_restore, &QPushButton::clicked, this, &StoryTrash::restore);
    connect(m_erase, &QPushButton::clicked, this, &StoryTrash::askToErase);
    connect(m_list, &QListView::activated, this, &StoryTrash::restore);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &StoryTrash::showCurrent);
}

void StoryTrash::build(const Theme& theme)
{
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new StoryDelegate(theme, m_list));
    m_list->setAccessibleName(tr("Deleted stories"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("What the story says"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_erase);
    buttons->addWidget(m_restore);
    auto* right = new QVBoxLayout;
    right->addWidget(m_text, 1);
    right->addLayout(buttons);
    auto* row = new QHBoxLayout(m_body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid * 2);
    row->addWidget(m_list, 2);
    row->addLayout(right, 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_body);
    column->addWidget(m_empty);
}

void StoryTrash::refresh()
{
    auto deleted = m_stories.trash();
    if (!deleted) {
        Q_EMIT failed(deleted.error());
        return;
    }
    m_deleted = std::move(*deleted);
    std::vector<StoryEntry> entries;
    for (const Story& story : m_deleted) {
        StoryEntry entry;
        entry.id = story.id;
        entry.title = story.title;
        entry.categories = story.categories;
        entry.happened = story.happened;
        entry.deletedAt = story.deletedAt.value_or(QDateTime());
        entry.applicable = 1;
        entries.push_back(std::move(entry));
    }
    m_model.setEntries(std::move(entries));
    m_body->setVisible(!m_deleted.empty());
    m_empty->setVisible(m_deleted.empty());
    if (!m_deleted.empty()) {
        m_list->setCurrentIndex(m_model.index(0));
        m_list->setFocus();
    }
    showCurrent();
}

StoryId StoryTrash::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_model.entry(index.row()).id : StoryId();
}

void StoryTrash::showCurrent()
{
    const auto story = std::find_if(
        m_deleted.begin(), m_deleted.end(), [&](const Story& each) { return each.id == current(); });
    m_text->setPlainText(story == m_deleted.end() ? QString() : searchText(*story));
    m_restore->setEnabled(story != m_deleted.end());
    m_erase->setEnabled(story != m_deleted.end());
}

void StoryTrash::restore()
{
    const StoryId id = current();
    if (id.isNull())
        return;
    if (const auto done = m_stories.restoreFromTrash(id); !done)
        Q_EMIT failed(done.error());
    else
        Q_EMIT restored(id);
}

void StoryTrash::askToErase()
{
    const StoryId id = current();
    if (id.isNull())
        return;
    auto* question = new QMessageBox(
        QMessageBox::Question, tr("Destroy this story?"),
        tr("“%1” is destroyed for good; its takes stay, without a story.")
            .arg(m_model.entry(m_list->currentIndex().row()).title),
        QMessageBox::Cancel, this);
    question->addButton(tr("&Destroy"), QMessageBox::AcceptRole);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, id] { erase(id); });
    question->open();
}

void StoryTrash::erase(const StoryId& id)
{
    if (const auto done = m_stories.erase(id); !done)
        Q_EMIT failed(done.error());
    refresh();
}

} // namespace starling
