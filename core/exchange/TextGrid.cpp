#include "exchange/TextGrid.h"

#include <QStringList>

#include <algorithm>
#include <iterator>
#include <vector>

namespace starling {

namespace {

struct Entry {
    Span span;
    QString text;
};

struct Tier {
    QString name;
    bool points = false;
    std::vector<Entry> entries;
};

QString seconds(Milliseconds time)
{
    return QString::number(double(time.count()) / 1000, 'f', 3);
}

QString quoted(QString text)
{
    for (QChar& each : text) {
        const bool lineEnd = each == QChar::LineSeparator || each == QChar::ParagraphSeparator;
        if (lineEnd || each.category() == QChar::Other_Control || each == QChar::ByteOrderMark)
            each = QLatin1Char(' ');
    }
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

/// Intervals side by side from 0 to `end`, with empty ones between.
std::vector<Entry> withoutGaps(const std::vector<Entry>& entries, Milliseconds end)
{
    std::vector<Entry> result;
    Milliseconds at{0};
    for (const Entry& each : entries) {
        if (each.span.start > at)
            result.push_back({{at, each.span.start}, {}});
        result.push_back(each);
        at = each.span.end;
    }
    if (at < end)
        result.push_back({{at, end}, {}});
    return result;
}

/// Puts each entry into the first tier in which it fits.
std::vector<Tier> tiersFor(const QString& name, bool points, std::vector<Entry> entries)
{
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        return a.span.start < b.span.start;
    });
    std::vector<Tier> tiers;
    for (Entry& each : entries) {
        const auto fits = [&](const Tier& tier) {
            const Span& last = tier.entries.back().span;
            return points ? last.start < each.span.start : last.end <= each.span.start;
        };
        auto tier = std::find_if(tiers.begin(), tiers.end(), fits);
        if (tier == tiers.end()) {
            const auto number = tiers.size() + 1;
            tiers.push_back({number == 1 ? name : QStringLiteral("%1 %2").arg(name).arg(number), points, {}});
            tier = tiers.end() - 1;
        }
        tier->entries.push_back(std::move(each));
    }
    return tiers;
}

std::vector<Tier> tiersOf(const Take& take, const KindWord& word, Milliseconds end)
{
    Tier segments{QStringLiteral("segments"), false, {}};
    for (const Segment& each : take.track.segments(take.duration))
        segments.entries.push_back({each.span, each.id.toString()});

    std::vector<Entry> points;
    std::vector<Entry> spans;
    for (const Flag& each : take.flags) {
        QString text = word ? word(each.kind) : each.kind.toString();
        if (!each.note.isEmpty())
            text += QStringLiteral(": ") + each.note;
        (each.span.end > each.span.start ? spans : points).push_back({each.span, text});
    }
    std::vector<Tier> result{std::move(segments)};
    const auto append = [&result](std::vector<Tier> more) {
        std::move(more.begin(), more.end(), std::back_inserter(result));
    };
    append(tiersFor(QStringLiteral("flags"), true, std::move(points)));
    append(tiersFor(QStringLiteral("spans"), false, std::move(spans)));
    for (Tier& each : result) {
        if (!each.points)
            each.entries = withoutGaps(each.entries, end);
    }
    return result;
}

QString writeTier(const Tier& tier, Milliseconds end)
{
    QString text;
    const auto line = [&text](int depth, const QString& what, const QString& value) {
        text += QString(qsizetype(4) * depth, QLatin1Char(' ')) + what + QStringLiteral(" = ") + value
                + QStringLiteral(" \n");
    };
    const QString entry = tier.points ? QStringLiteral("points") : QStringLiteral("intervals");
    line(
        2, QStringLiteral("class"),
        quoted(tier.points ? QStringLiteral("TextTier") : QStringLiteral("IntervalTier")));
    line(2, QStringLiteral("name"), quoted(tier.name));
    line(2, QStringLiteral("xmin"), seconds(Milliseconds(0)));
    line(2, QStringLiteral("xmax"), seconds(end));
    line(2, entry + QStringLiteral(": size"), QString::number(tier.entries.size()));
    for (size_t i = 0; i < tier.entries.size(); ++i) {
        const Entry& each = tier.entries[i];
        text += QStringLiteral("        %1 [%2]:\n").arg(entry).arg(i + 1);
        if (tier.points) {
            line(3, QStringLiteral("number"), seconds(each.span.start));
            line(3, QStringLiteral("mark"), quoted(each.text));
        } else {
            line(3, QStringLiteral("xmin"), seconds(each.span.start));
            line(3, QStringLiteral("xmax"), seconds(each.span.end));
            line(3, QStringLiteral("text"), quoted(each.text));
        }
    }
    return text;
}

} // namespace

QByteArray writeTextGrid(const Take& take, const KindWord& word)
{
    // Praat refuses a grid without any length.
    Milliseconds end = std::max(take.duration, Milliseconds(1));
    for (const Flag& each : take.flags)
        end = std::max({end, each.span.start, each.span.end});
    const std::vector<Tier> tiers = tiersOf(take, word, end);
    QString text = QStringLiteral("File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\n"
                                  "xmin = 0.000 \nxmax = %1 \ntiers? <exists> \nsize = %2 \nitem []: \n")
                       .arg(seconds(end))
                       .arg(tiers.size());
    for (size_t i = 0; i < tiers.size(); ++i)
        text += QStringLiteral("    item [%1]:\n").arg(i + 1) + writeTier(tiers[i], end);
    return text.toUtf8();
}

} // namespace starling
