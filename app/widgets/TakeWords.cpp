#include "widgets/TakeWords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <map>

namespace starling::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TakeWords)
};

} // namespace

QString question(const Take& take, const Catalog& catalog)
{
    if (!take.setup.questionText.isEmpty())
        return take.setup.questionText;
    const Question* known = catalog.question(take.setup.question);
    return known ? known->text : QString();
}

QString clock(Milliseconds length)
{
    const qint64 seconds = length.count() / 1000;
    const QChar zero = u'0';
    const QString tail = QStringLiteral("%1").arg(seconds % 60, 2, 10, zero);
    if (seconds < 3600)
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(tail);
    return QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, zero).arg(tail);
}

QString amount(Milliseconds length)
{
    const qint64 seconds = length.count() / 1000;
    if (seconds < 60)
        return Words::tr("%1 s").arg(seconds);
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 60)
        return Words::tr("%1 min").arg(minutes);
    return Words::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString length(Milliseconds length, const LengthRules& rules)
{
    switch (judgeLength(length, rules)) {
    case LengthVerdict::Thin:
        return Words::tr("%1 thin").arg(clock(length));
    case LengthVerdict::Right:
        return Words::tr("%1 ✓").arg(clock(length));
    case LengthVerdict::Over:
        return Words::tr("%1 +%2").arg(clock(length), clock(overtime(length, rules)));
    case LengthVerdict::FarOver:
        break;
    }
    return Words::tr("%1 +%2 !!").arg(clock(length), clock(overtime(length, rules)));
}

QString verdict(Milliseconds length, const LengthRules& rules)
{
    switch (judgeLength(length, rules)) {
    case LengthVerdict::Thin:
        return Words::tr("Thin: shorter than %1.").arg(clock(rules.thinBelow));
    case LengthVerdict::Right:
        return Words::tr("The right length: within the cap of %1.").arg(clock(rules.cap));
    case LengthVerdict::Over:
        return Words::tr("%1 past the cap of %2.").arg(clock(overtime(length, rules)), clock(rules.cap));
    case LengthVerdict::FarOver:
        break;
    }
    return Words::tr("Far over: %1 past the cap of %2.")
        .arg(clock(overtime(length, rules)), clock(rules.cap));
}

QString when(const QDateTime& recordedAt, const QDate& today)
{
    const QLocale locale;
    const QDateTime local = recordedAt.toLocalTime();
    const QString time = locale.toString(local.time(), QStringLiteral("HH:mm"));
    if (local.date() == today)
        return Words::tr("today %1").arg(time);
    if (local.date() == today.addDays(-1))
        return Words::tr("yesterday %1").arg(time);
    const bool thisYear = local.date().year() == today.year();
    //: QLocale's pattern of a day and a month
    const QString day =
        locale.toString(local.date(), thisYear ? Words::tr("d MMM") : Words::tr("d MMM yyyy"));
    return Words::tr("%1 %2").arg(day, time);
}

QString state(TakeState state)
{
    switch (state) {
    case TakeState::Recording:
        return Words::tr("recording");
    case TakeState::Recovered:
        return Words::tr("recovered");
    case TakeState::Ready:
        break;
    }
    return {};
}

std::vector<FlagCount> flagCounts(const Take& take, const Catalog& catalog)
{
    std::map<QString, int> counts;
    for (const Flag& flag : take.flags)
        ++counts[flag.kind.toString()];

    std::vector<FlagCount> result;
    for (const FlagKind& kind : catalog.flagKinds) {
        const auto found = counts.find(kind.id.toString());
        if (found == counts.end())
            continue;
        result.push_back(
            {kind.id, kind.name, kind.glyph.isEmpty() ? kind.name.left(1) : kind.glyph, kind.polarity,
             kind.colour, found->second});
        counts.erase(found);
    }
    for (const auto& [id, count] : counts)
        result.push_back({FlagKindId(id), id, id.left(1).toUpper(), FlagPolarity::Neutral, {}, count});
    return result;
}

QString flags(const std::vector<FlagCount>& counts)
{
    if (counts.empty())
        return Words::tr("none");
    QStringList parts;
    for (const FlagCount& flag : counts)
        parts += Words::tr("%1 %2").arg(flag.name).arg(flag.count);
    return parts.join(Words::tr(", "));
}

std::optional<double> meanRating(const Rating& rating)
{
    int sum = 0;
    int count = 0;
    for (const auto& scale :
         std::array{rating.clarity, rating.specificity, rating.ownership, rating.humility, rating.impact}) {
        if (scale) {
            sum += *scale;
            ++count;
        }
    }
    if (count == 0)
        return std::nullopt;
    return double(sum) / count;
}

} // namespace starling::words
