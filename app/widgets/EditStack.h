// Edits that can be undone, each told as its two directions.
#pragma once

#include "base/Error.h"

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace starling {

/// Lives in the window's thread. An edit that the library refuses leaves nothing on the stack.
class EditStack : public QObject {
    Q_OBJECT

public:
    using Step = std::function<Expected<void>()>;

    explicit EditStack(QObject* parent = nullptr);

    /// Runs `forward` and keeps the way back. Edits with the same `merge` that follow one another, as words
    /// that are typed into one field do, are undone together; empty: stands alone. False when refused.
    bool push(const QString& text, Step forward, Step backward, const QString& merge = {});
    /// The next edit stands alone whatever its `merge` says: the user went elsewhere.
    void settle() { ++m_session; }

    void undo() { m_stack.undo(); }
    void redo() { m_stack.redo(); }
    [[nodiscard]] QUndoStack& stack() { return m_stack; }

Q_SIGNALS:
    void failed(const starling::Error& error);

private:
    QUndoStack m_stack;
    int m_session = 0;
    bool m_refused = false;
};

} // namespace starling
