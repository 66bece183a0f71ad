// What the page does to stories: open, begin, delete and get back.
#include "stories/StoriesPagePrivate.h"

#include <QSplitter>
#include <QStackedWidget>

namespace starling {

void StoriesPage::Private::open(const StoryId& id)
{
    if (const auto opened = editing.open(id); !opened)
        page.notice(storyTopics::stories, opened.error());
    list->select(editing.isOpen() ? editing.story().id : StoryId());
    if (editing.isOpen())
        services.trace.moment("story-opened", {{QStringLiteral("story"), editing.story().id.toString()}});
}

void StoriesPage::Private::create(const StoryTemplate& start)
{
    const Story story = storyFrom(start, tr("New story"), QDateTime::currentDateTime());
    if (const auto added = services.library.stories().insert(story); !added) {
        page.notice(storyTopics::stories, added.error());
        return;
    }
    list->filters().clear();
    list->refresh(story.id);
    showWork();
    open(story.id);
    editor->focusTitle();
}

void StoriesPage::Private::moveToTrash(const StoryId& id)
{
    if (!editing.save())
        return; // what is typed would not be in the trash either
    const StoryId next = list->neighbour(id);
    const QString title = editing.isOpen() ? editing.story().title : QString();
    if (const auto done = services.library.stories().moveToTrash(id, QDateTime::currentDateTime()); !done) {
        page.notice(storyTopics::stories, done.error());
        return;
    }
    list->refresh(id);
    if (!next.isNull())
        open(next);
    showState();
    Q_EMIT page.noticed(
        {storyTopics::stories,
         Notice::Kind::Success,
         tr("“%1” is in the trash.").arg(title),
         {{tr("Undo"), [this, id] { restore(id); }}}});
}

void StoriesPage::Private::restore(const StoryId& id)
{
    if (const auto done = services.library.stories().restoreFromTrash(id); !done) {
        page.notice(storyTopics::stories, done.error());
        return;
    }
    list->refresh(id);
    showWork();
    open(id);
}

void StoriesPage::Private::restoreLast()
{
    const auto deleted = services.library.stories().trash();
    if (!deleted)
        page.notice(storyTopics::stories, deleted.error());
    else if (!deleted->empty())
        restore(deleted->front().id);
}

void StoriesPage::Private::showExercise()
{
    editing.save();
    stack->setCurrentWidget(exercise);
    header->setTitle(tr("Inventory"));
    drawHeader();
    exercise->enter();
}

void StoriesPage::Private::showWork()
{
    if (stack->currentWidget() == exercise)
        exercise->leave();
    stack->setCurrentWidget(list->hasStories() ? static_cast<QWidget*>(split) : none);
    header->setTitle(page.title());
    drawHeader();
}

void StoriesPage::Private::showTrash()
{
    editing.save();
    trash->refresh();
    stack->setCurrentWidget(trash);
    header->setTitle(tr("Trash"));
    drawHeader();
}

void StoriesPage::Private::rehearse()
{
    if (!editing.isOpen() || !editing.save())
        return;
    TakeSetup setup;
    setup.story = editing.story().id;
    setup.framework = services.catalog.frameworkOrDefault(editing.story().framework).id;
    setup.depth = services.settings.depth();
    Q_EMIT page.rehearseRequested(setup);
}

void StoriesPage::Private::importFiles(const QStringList& files)
{
    // What is typed belongs to what is compared with the file.
    if (editing.save())
        transfers.importFiles(files);
}

} // namespace starling
