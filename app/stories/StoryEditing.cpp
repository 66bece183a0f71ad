#include "stories/StoryEditing.h"

#include "story/StoryText.h"

#include <QUndoCommand>

namespace starling {

namespace {
constexpr int historyLength = 500; // steps a story; values are shared, so each costs a few KB
} // namespace

/// The story before and after; one burst of typing grows into one of these.
class StoryEdit : public QUndoCommand {
public:
    StoryEdit(StoryEditing& editing, const QString& label, bool continues, Story before, Story after)
        : QUndoCommand(label)
        , m_editing(editing)
        , m_continues(continues)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = dynamic_cast<const StoryEdit*>(other);
        if (!next || !next->m_continues)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }
    void redo() override { m_editing.put(m_after); }
    void undo() override { m_editing.put(m_before); }

private:
    StoryEditing& m_editing;
    bool m_continues;
    Story m_before;
    Story m_after;
};

StoryEditing::StoryEditing(StoryStore& stories, QObject* parent)
    : QObject(parent)
    , m_stories(stories)
{
    m_saveTimer.setSingleShot(true);
    connect(&m_saveTimer, &QTimer::timeout, this, &StoryEditing::save);
    connect(&stories, &StoryStore::storyChanged, this, &StoryEditing::onChangedElsewhere);
    connect(&stories, &StoryStore::storyRemoved, this, &StoryEditing::onRemoved);
}

StoryEditing::~StoryEditing()
{
    save();
}

QUndoStack& StoryEditing::history()
{
    std::shared_ptr<QUndoStack>& stack = m_histories[m_story->id];
    if (!stack) {
        stack = std::make_shared<QUndoStack>();
        stack->setUndoLimit(historyLength);
    }
    return *stack;
}

Expected<void> StoryEditing::open(const StoryId& id)
{
    if (m_story && m_story->id == id)
        return {};
    auto story = m_stories.story(id);
    if (!story)
        return fail(story.error());
    if (!close())
        return fail(
            ErrorCode::Io, tr("The open story could not be saved, so it stays open; nothing of it is lost."));
    m_saved = *story;
    m_story = std::move(*story);
    endBurst();
    Q_EMIT opened();
    Q_EMIT historyChanged();
    return {};
}

bool StoryEditing::close()
{
    if (!m_story)
        return true;
    if (!save())
        return false;
    m_story.reset();
    Q_EMIT opened();
    Q_EMIT historyChanged();
    return true;
}

bool StoryEditing::continuesBurst(const QString& mergeKey) const
{
    return !mergeKey.isEmpty() && mergeKey == m_burstKey && m_burst.isValid()
           && !m_burst.hasExpired(burstEndsAfter.count());
}

void StoryEditing::edit(
    const QString& label, const QString& mergeKey, const std::function<void(Story&)>& change)
{
    if (!m_story)
        return;
    Story after = *m_story;
    change(after);
    if (after == *m_story)
        return;
    const bool continues = continuesBurst(mergeKey);
    history().push(new StoryEdit(*this, label, continues, *m_story, std::move(after)));
    m_burstKey = mergeKey;
    if (mergeKey.isEmpty())
        m_burst.invalidate();
    else
        m_burst.start();
    Q_EMIT historyChanged();
}

void StoryEditing::put(const Story& story)
{
    m_story = story;
    m_unsaved = true;
    if (!m_saveTimer.isActive())
        m_saveTimer.start(saveAfter);
    Q_EMIT changed();
}

bool StoryEditing::save()
{
    m_saveTimer.stop();
    if (!m_story || !m_unsaved)
        return true;
    Story whole = *m_story;
    // While the title is being replaced the library keeps the old one; the page says so.
    if (normalisedLine(whole.title).isEmpty())
        whole.title = m_saved.title;
    m_saving = true;
    const auto done = m_stories.save(whole);
    m_saving = false;
    if (!done) {
        m_saveTimer.start(retryAfter);
        Q_EMIT failed(done.error());
        return false;
    }
    m_saved = normalised(std::move(whole));
    m_unsaved = false;
    Q_EMIT saved();
    return true;
}

void StoryEditing::onChangedElsewhere(const StoryId& id)
{
    if (m_saving || !m_story || m_story->id != id)
        return;
    const auto theirs = m_stories.story(id);
    if (!theirs || *theirs == m_saved)
        return;
    // A step of its own, so that undoing earlier edits brings back what was there before it.
    endBurst();
    history().push(new StoryEdit(*this, tr("change made elsewhere"), false, *m_story, *theirs));
    m_saved = *theirs;
    m_unsaved = false;
    m_saveTimer.stop();
    Q_EMIT historyChanged();
}

void StoryEditing::onRemoved(const StoryId& id)
{
    m_histories.remove(id);
    if (!m_story || m_story->id != id)
        return;
    m_saveTimer.stop();
    m_unsaved = false;
    m_story.reset();
    Q_EMIT gone();
    Q_EMIT opened();
    Q_EMIT historyChanged();
}

void StoryEditing::undo()
{
    endBurst();
    if (m_story)
        history().undo();
    Q_EMIT historyChanged();
}

void StoryEditing::redo()
{
    endBurst();
    if (m_story)
        history().redo();
    Q_EMIT historyChanged();
}

bool StoryEditing::canUndo() const
{
    const auto stack = m_story ? m_histories.value(m_story->id) : nullptr;
    return stack && stack->canUndo();
}

bool StoryEditing::canRedo() const
{
    const auto stack = m_story ? m_histories.value(m_story->id) : nullptr;
    return stack && stack->canRedo();
}

QString StoryEditing::undoText() const
{
    const auto stack = m_story ? m_histories.value(m_story->id) : nullptr;
    return stack ? stack->undoText() : QString();
}

QString StoryEditing::redoText() const
{
    const auto stack = m_story ? m_histories.value(m_story->id) : nullptr;
    return stack ? stack->redoText() : QString();
}

} // namespace starling
