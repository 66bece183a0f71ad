#include "settings/ReservedKeys.h"

#include <QCoreApplication>

namespace starling {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("ReservedKeys", text);
}

} // namespace

std::vector<ReservedKey> reservedKeys()
{
    const QString previousFlag = words(QT_TRANSLATE_NOOP("ReservedKeys", "to the previous flag"));
    const QString nextFlag = words(QT_TRANSLATE_NOOP("ReservedKeys", "to the next flag"));
    const QString slower = words(QT_TRANSLATE_NOOP("ReservedKeys", "slower by a tenth"));
    const QString faster = words(QT_TRANSLATE_NOOP("ReservedKeys", "faster by a tenth"));
    return {
        {QStringLiteral(","), previousFlag}, {QStringLiteral("."), nextFlag}, {QStringLiteral("["), slower},
        {QStringLiteral("<"), slower},       {QStringLiteral("]"), faster},   {QStringLiteral(">"), faster},
    };
}

QString reservedKeyProblem(const QString& key)
{
    const QString wanted = key.trimmed().toUpper();
    for (const ReservedKey& each : reservedKeys()) {
        if (each.key == wanted) {
            return words(QT_TRANSLATE_NOOP(
                             "ReservedKeys",
                             "The review page uses the key %1 itself: %2. Choose another one; nothing was "
                             "changed."))
                .arg(each.key, each.does);
        }
    }
    return {};
}

} // namespace starling
