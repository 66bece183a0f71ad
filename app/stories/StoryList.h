// The left side of the page of stories: search, filters, list.
#pragma once

#include "stories/StoryFilterBar.h"
#include "stories/StoryListModel.h"

class QLabel;
class QListView;

namespace starling {

class StoryList : public QWidget {
    Q_OBJECT

public:
    StoryList(Library& library, const Catalog& catalog, const Theme& theme, QWidget* parent = nullptr);

    /// Reads the library again. Errors: the database's.
    [[nodiscard]] Expected<void> load();
    /// One story changed, came or went.
    void refresh(const StoryId& id);
    void refresh(const Story& story, const std::vector<StoryRehearsal>& rehearsals);
    /// Chooses it without chosen(); a null id chooses none.
    void select(const StoryId& id);
    /// The story below, or above, or none: where to go when this one is deleted.
    [[nodiscard]] StoryId neighbour(const StoryId& id) const;
    [[nodiscard]] bool hasStories() const { return !m_shelf.entries().empty(); }
    /// Those listed, in their order.
    [[nodiscard]] std::vector<StoryId> listed() const;
    [[nodiscard]] StoryFilterBar& filters() { return *m_filters; }
    void focusList();

Q_SIGNALS:
    /// The user went to another story.
    void chosen(const starling::StoryId& id);
    /// Return on a story: to its form.
    void opened();
    void deleteRequested();
    void failed(const starling::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showFound();
    void onCurrent(const QModelIndex& current);

    StoryShelf m_shelf;
    StoryListModel m_model;
    StoryFilterBar* m_filters;
    QListView* m_view;
    QLabel* m_count;
    StoryId m_chosen;
    bool m_quiet = false;
};

} // namespace starling
