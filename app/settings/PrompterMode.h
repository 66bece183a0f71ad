// How a story's bullets are shown to someone who rehearses it.
#pragma once

namespace starling {

/// Recall: they are hidden, and a key shows one after another.
enum class PrompterMode { Off, Bullets, Recall };

} // namespace starling
