// What each key means while someone speaks.
#pragma once

#include "Page.h"

#include <optional>

namespace starling {

/// One thing a key or a button asks of the running recording.
struct SpeakingAction {
    enum class Kind { NextSegment, JumpToSegment, UndoMark, PauseOrResume, Stop, Focus, Reveal };

    Kind kind = Kind::NextSegment;
    int segment = 0; ///< for JumpToSegment: 0 is the framework's first
    bool operator==(const SpeakingAction&) const = default;
};

/// Space and Right: next segment. 1–9: that segment. Z, Backspace or Ctrl+Z: undo. P: pause or resume. Esc, S
/// or Ctrl+Return: stop. F: focus. B: the next bullet. The number pad counts like the number row. None for
/// every other key.
[[nodiscard]] std::optional<SpeakingAction> speakingAction(int key, Qt::KeyboardModifiers modifiers);

/// The same for the list of keys (F1).
[[nodiscard]] QList<KeyHelp> speakingKeys();

} // namespace starling
