#include "progress/ChangeSentence.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace starling {

namespace {

/// Two digits that mean something: 4.1, 0.35, 12.0.
QString number(double value)
{
    return QLocale().toString(value, 'f', value == 0 || value >= 1 ? 1 : 2);
}

QString ratioNumber(double value)
{
    return QLocale().toString(value, 'f', value >= 10 ? 1 : 2);
}

QString nothingToCompare(const WeekChange& change, bool lastIsMissing)
{
    if (lastIsMissing) {
        return QCoreApplication::translate(
                   "Progress", "There is no take of last week to compare with; this week %1 per minute.")
            .arg(number(change.thisWeek.perMinute));
    }
    return QCoreApplication::translate("Progress", "No take this week yet; last week it was %1 per minute.")
        .arg(number(change.lastWeek.perMinute));
}

QString tooFew(int takes, const QString& before, const QString& now)
{
    if (takes == 1) {
        return QCoreApplication::translate(
                   "Progress", "One take in a week is too few to tell; so far %1 → %2 per minute.")
            .arg(before, now);
    }
    return QCoreApplication::translate(
               "Progress", "Two takes in a week is too few to tell; so far %1 → %2 per minute.")
        .arg(before, now);
}

QString newThisWeek(bool sure, const QString& now)
{
    if (sure) {
        return QCoreApplication::translate(
                   "Progress", "New this week: %1 per minute after none last week, which is more than chance "
                               "would bring.")
            .arg(now);
    }
    return QCoreApplication::translate(
               "Progress", "New this week: %1 per minute after none last week; it may still be chance.")
        .arg(now);
}

QString goneThisWeek(bool sure, const QString& before)
{
    if (sure) {
        return QCoreApplication::translate(
                   "Progress", "Gone this week: none after %1 per minute last week, which is more than "
                               "chance would bring.")
            .arg(before);
    }
    return QCoreApplication::translate(
               "Progress", "None this week after %1 per minute last week; it may still be chance.")
        .arg(before);
}

QString compared(const WeekChange& change, const QString& before, const QString& now)
{
    const QString low = ratioNumber(change.low.value_or(0));
    const QString high = ratioNumber(change.high.value_or(0));
    const QString ratio = ratioNumber(change.ratio.value_or(0));
    if (change.high < 1.0) {
        return QCoreApplication::translate(
                   "Progress", "Fell from %1 to %2 per minute: %3 times last week’s rate, with 95 % "
                               "confidence %4 to %5 times.")
            .arg(before, now, ratio, low, high);
    }
    if (change.low > 1.0) {
        return QCoreApplication::translate(
                   "Progress", "Rose from %1 to %2 per minute: %3 times last week’s rate, with 95 % "
                               "confidence %4 to %5 times.")
            .arg(before, now, ratio, low, high);
    }
    return QCoreApplication::translate(
               "Progress", "Too close to tell yet: %1 → %2 per minute, which is anything between %3 and %4 "
                           "times last week’s rate.")
        .arg(before, now, low, high);
}

} // namespace

QString changeSentence(const WeekChange& change, const WeekFigures& thisWeek, const WeekFigures& lastWeek)
{
    const bool lastIsMissing = lastWeek.spoken <= Milliseconds{0};
    if (lastIsMissing || thisWeek.spoken <= Milliseconds{0})
        return nothingToCompare(change, lastIsMissing);

    const QString before = number(change.lastWeek.perMinute);
    const QString now = number(change.thisWeek.perMinute);
    const int takes = std::min(thisWeek.takes, lastWeek.takes);
    if (takes < fewestTakesToCompare)
        return tooFew(takes, before, now);
    if (change.lastWeek.count == 0)
        return newThisWeek(change.low > 1.0, now);
    if (change.thisWeek.count == 0)
        return goneThisWeek(change.high < 1.0, before);
    return compared(change, before, now);
}

} // namespace starling
