// Edits of takes from the list, each of which can be undone.
#pragma once

#include "library/TakeStore.h"

#include <QUndoStack>

namespace starling {

/// Lives in the library's thread. An edit that the library refuses leaves nothing on the stack.
class TakeEdits : public QObject {
    Q_OBJECT

public:
    explicit TakeEdits(TakeStore& takes, QObject* parent = nullptr);

    /// To the trash, or back; false when the library refused.
    bool moveToTrash(const std::vector<TakeId>& takes);
    bool restore(const std::vector<TakeId>& takes);
    bool setSetup(const TakeId& take, const TakeSetup& setup);

    [[nodiscard]] QUndoStack& stack() { return m_stack; }

Q_SIGNALS:
    void failed(const starling::Error& error);

private:
    bool push(std::unique_ptr<QUndoCommand> command);

    TakeStore& m_takes;
    QUndoStack m_stack;
};

} // namespace starling
