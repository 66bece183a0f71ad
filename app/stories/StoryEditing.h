// The open story: its values, every edit with its undo, and saving by itself.
#pragma once

#include "library/StoryStore.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>
#include <QUndoStack>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace starling {

/// What is shown is story(), whether it is saved yet or not: a failed save loses nothing of it and is tried
/// again. An edit is on disk saveAfter later at most, sooner when the story is left. Each story opened keeps
/// its history of edits until this object goes. Lives in the library's thread.
class StoryEditing : public QObject {
    Q_OBJECT

public:
    /// From the first change that is not saved; further typing does not put it off. With the time of the
    /// write itself it stays below the second that may be lost.
    static constexpr std::chrono::milliseconds saveAfter{400};
    /// After a failed save.
    static constexpr std::chrono::milliseconds retryAfter{3000};
    /// A pause in typing after which the next character begins a new step of undo.
    static constexpr std::chrono::milliseconds burstEndsAfter{1500};

    explicit StoryEditing(StoryStore& stories, QObject* parent = nullptr);
    /// Saves.
    ~StoryEditing() override;

    /// Saves the open story and goes to another one. Errors: as StoryStore::story, or as saving the one that
    /// is open; that one stays open then.
    [[nodiscard]] Expected<void> open(const StoryId& id);
    /// Saves and closes. False when it could not be saved; it stays open then.
    bool close();

    [[nodiscard]] bool isOpen() const { return m_story.has_value(); }
    /// Only while open.
    [[nodiscard]] const Story& story() const { return *m_story; }
    [[nodiscard]] bool isSaved() const { return !m_unsaved; }

    /// Changes the story. \param label what was done, for "Undo %1" \param mergeKey successive edits with the
    /// same key are one step of undo until the burst ends; empty: a step of its own. A change that changes
    /// nothing is no edit.
    void edit(const QString& label, const QString& mergeKey, const std::function<void(Story&)>& change);
    /// The next edit is a new step (the cursor went elsewhere).
    void endBurst() { m_burst.invalidate(); }
    /// Writes what is not written yet. False: failed() was emitted.
    bool save();

    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;

Q_SIGNALS:
    void opened();  ///< another story, or none
    void changed(); ///< any value of the story, by an edit, undo or another page
    void historyChanged();
    void saved();
    /// The story went to the trash, or for good, elsewhere; none is open now.
    void gone();
    void failed(const starling::Error& error);

private:
    friend class StoryEdit;
    void put(const Story& story);
    void onChangedElsewhere(const StoryId& id);
    void onRemoved(const StoryId& id);
    [[nodiscard]] QUndoStack& history();
    [[nodiscard]] bool continuesBurst(const QString& mergeKey) const;

    StoryStore& m_stories;
    std::optional<Story> m_story;
    Story m_saved; ///< as the library has it
    QHash<StoryId, std::shared_ptr<QUndoStack>> m_histories;
    QTimer m_saveTimer;
    QElapsedTimer m_burst; ///< since the last edit of the running burst
    QString m_burstKey;
    bool m_unsaved = false;
    bool m_saving = false;
};

} // namespace starling
