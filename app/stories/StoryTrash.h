// Deleted stories: look, get back, or destroy.
#pragma once

#include "stories/StoryListModel.h"
#include "widgets/Theme.h"

#include <QWidget>

class QListView;
class QPlainTextEdit;
class QPushButton;

namespace starling {

class EmptyState;

class StoryTrash : public QWidget {
    Q_OBJECT

public:
    StoryTrash(StoryStore& stories, const StoryKit& kit, const Theme& theme, QWidget* parent = nullptr);

    /// Reads the trash again.
    void refresh();

Q_SIGNALS:
    void restored(const starling::StoryId& id);
    void backRequested();
    void failed(const starling::Error& error);

private:
    void build(const Theme& theme);
    void showCurrent();
    void restore();
    void askToErase();
    void erase(const StoryId& id);
    [[nodiscard]] StoryId current() const;

    StoryStore& m_stories;
    StoryListModel m_model;
    std::vector<Story> m_deleted;
    QWidget* m_body;
    QListView* m_list;
    QPlainTextEdit* m_text;
    QPushButton* m_restore;
    QPushButton* m_erase;
    EmptyState* m_empty;
};

} // namespace starling
