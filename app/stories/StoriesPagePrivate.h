// The parts of the page of stories and what they say to one another.
#pragma once

#include "stories/InventoryExercise.h"
#include "stories/StoriesPage.h"
#include "stories/StoryEditor.h"
#include "stories/StoryList.h"
#include "stories/StoryTransfers.h"
#include "stories/StoryTrash.h"
#include "widgets/PageHeader.h"

#include <QTimer>

class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace starling {

/// Topics of the page's notices.
namespace storyTopics {
inline const QString stories = QStringLiteral("stories");
inline const QString saving = QStringLiteral("story-saving");
inline const QString text = QStringLiteral("story-text");
} // namespace storyTopics

/// Built by StoriesPage.cpp; what is done to stories is in StoriesPageActions.cpp.
class StoriesPage::Private {
public:
    Private(StoriesPage& page, const Services& given);
    ~Private();

    void refresh();
    void open(const StoryId& id);
    void create(const StoryTemplate& start);
    void moveToTrash(const StoryId& id);
    void restore(const StoryId& id);
    void restoreLast();
    void showWork();
    void showTrash();
    void showExercise();
    void rehearse();
    void importFiles(const QStringList& files);
    /// The right one of: list and form, the empty bank.
    void showState();
    void rememberSplit() const;
    void drawHeader();

    StoriesPage& page;
    Services services;
    StoryEditing editing;
    StoryTransfers transfers;
    bool entered = false;
    QTimer listSoon; ///< the list follows typing a little later
    PageHeader* header = nullptr;
    QPushButton* newButton = nullptr;
    QPushButton* trashButton = nullptr;
    QPushButton* moreButton = nullptr;
    QStackedWidget* stack = nullptr;
    QSplitter* split = nullptr;
    StoryList* list = nullptr;
    QStackedWidget* right = nullptr;
    StoryEditor* editor = nullptr;
    EmptyState* noMatch = nullptr;
    EmptyState* none = nullptr;
    StoryTrash* trash = nullptr;
    InventoryExercise* exercise = nullptr;

private:
    void build();
    void buildHeader();
    void buildStack();
    void buildWork();

    void fillMore(QMenu* menu);
    void addKeys();
    void connectEditing();
    void connectStores();
    void connectEditor();
};

} // namespace starling
