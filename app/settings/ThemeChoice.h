// Which palette the user wants.
#pragma once

namespace starling {

enum class ThemeChoice { System, Light, Dark };

} // namespace starling
