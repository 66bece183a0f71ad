#include "stories/StoryWords.h"

#include "story/StoryText.h"

#include <QCoreApplication>
#include <QLocale>

namespace starling::words {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(StoryWords)
};

} // namespace

QString metricCategory(MetricCategory category)
{
    switch (category) {
    case MetricCategory::ModelPerformance:
        return Words::tr("Model performance");
    case MetricCategory::BusinessImpact:
        return Words::tr("Business impact");
    case MetricCategory::Operational:
        return Words::tr("Operational");
    case MetricCategory::Scale:
        return Words::tr("Scale");
    case MetricCategory::Efficiency:
        return Words::tr("Efficiency");
    case MetricCategory::TeamImpact:
        return Words::tr("Team impact");
    }
    Q_UNREACHABLE();
}

QString defensibility(Defensibility defensibility)
{
    switch (defensibility) {
    case Defensibility::Yes:
        return Words::tr("Yes");
    case Defensibility::Directionally:
        return Words::tr("Only the direction");
    case Defensibility::No:
        return Words::tr("No");
    }
    Q_UNREACHABLE();
}

QString readinessPart(ReadinessPart::Kind kind)
{
    switch (kind) {
    case ReadinessPart::Kind::Facts:
        return Words::tr("Facts complete");
    case ReadinessPart::Kind::Metrics:
        return Words::tr("Technical and business number");
    case ReadinessPart::Kind::Defensible:
        return Words::tr("Numbers defensible");
    case ReadinessPart::Kind::Rollback:
        return Words::tr("Rollback threshold");
    case ReadinessPart::Kind::Rehearsed:
        return Words::tr("Rehearsed lately");
    case ReadinessPart::Kind::Faults:
        return Words::tr("Faults falling");
    }
    Q_UNREACHABLE();
}

QString readinessState(ReadinessPart::State state)
{
    switch (state) {
    case ReadinessPart::State::Met:
        return Words::tr("met");
    case ReadinessPart::State::Missing:
        return Words::tr("missing");
    case ReadinessPart::State::NotApplicable:
        return Words::tr("does not apply");
    }
    Q_UNREACHABLE();
}

QString readiness(int met, int applicable)
{
    if (met >= applicable)
        return Words::tr("✓ ready");
    if (met == 0)
        return Words::tr("○ nothing ready yet");
    //: Parts of a story's readiness: "◐ 3 of 5 ready"
    return Words::tr("◐ %1 of %2 ready").arg(met).arg(applicable);
}

QString month(const QDate& date)
{
    //: Month and year, as QDate formats them
    return date.isValid() ? QLocale().toString(date, Words::tr("MMM yyyy")) : QString();
}

QDate dateFrom(const QString& text)
{
    const QString given = text.trimmed();
    for (const char* form : {"yyyy-M-d", "yyyy-M", "yyyy"}) {
        if (const QDate date = QDate::fromString(given, QLatin1String(form)); date.isValid())
            return date;
    }
    for (const QLocale::FormatType type : {QLocale::ShortFormat, QLocale::LongFormat}) {
        QDate date = QLocale().toDate(given, type);
        if (date.isValid() && date.year() < 1950) // two digits of a year are of this century
            date = date.addYears(100);
        if (date.isValid())
            return date;
    }
    return {};
}

QString tooLong(qsizetype length)
{
    const QLocale locale;
    return Words::tr("This text has %1 characters, and a field holds %2 at most. Nothing was pasted and "
                     "nothing is changed; paste a shorter part of it.")
        .arg(locale.toString(qlonglong(length)), locale.toString(qlonglong(longestField)));
}

} // namespace starling::words
