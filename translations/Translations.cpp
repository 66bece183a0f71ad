#include "translations/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace starling {

void installTranslations(const QLocale& locale, QObject* owner)
{
    const QString folder = QStringLiteral(":/i18n");
    auto* qt = new QTranslator(owner);
    if (qt->load(
            locale, QStringLiteral("qtbase"), QStringLiteral("_"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    // By its name: a locale such as C would not lead to it.
    auto* plurals = new QTranslator(owner);
    if (plurals->load(folder + QStringLiteral("/starling_en.qm")))
        QCoreApplication::installTranslator(plurals);
    auto* own = new QTranslator(owner);
    if (own->load(locale, QStringLiteral("starling"), QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(own);
}

} // namespace starling
