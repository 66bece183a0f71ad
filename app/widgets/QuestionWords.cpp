#include "widgets/QuestionWords.h"

#include <QCoreApplication>

namespace starling {

QString questionSetName(const QString& set)
{
    const auto name = [](const char* text) { return QCoreApplication::translate("QuestionWords", text); };
    if (set == QLatin1String("ml"))
        return name(QT_TRANSLATE_NOOP("QuestionWords", "Machine learning"));
    if (set == QLatin1String("mlops"))
        return name(QT_TRANSLATE_NOOP("QuestionWords", "MLOps"));
    if (set == QLatin1String("general"))
        return name(QT_TRANSLATE_NOOP("QuestionWords", "General themes"));
    if (set == QLatin1String("direct"))
        return name(QT_TRANSLATE_NOOP("QuestionWords", "Answered directly"));
    if (set == QLatin1String("own"))
        return name(QT_TRANSLATE_NOOP("QuestionWords", "Your own"));
    return set;
}

} // namespace starling
