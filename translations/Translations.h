// What people read, in their language.
#pragma once

class QLocale;
class QObject;

namespace starling {

/// Installs, on the running application, what Qt itself says, English plurals for every language that has no
/// translation here, and above them the translation into the language of `locale` where there is one. In the
/// application's thread, before the first text is asked for; until `owner` is destroyed.
void installTranslations(const QLocale& locale, QObject* owner);

} // namespace starling
