// What is said when files were written.
#pragma once

#include "Page.h"

namespace starling {

/// Names the place, with a step that opens its folder. \param where a file or, for several, a folder
[[nodiscard]] Notice exportNotice(const QString& topic, int files, const QString& where);

} // namespace starling
