#include "exchange/Labels.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>

namespace starling {

namespace {

constexpr double longestTake = 1e6; // seconds, about 11 days; what is longer is not a time
constexpr qsizetype shownText = 60; // characters of a wrong text that a message quotes

/// The one kind of flag whose id is a segment's as well.
constexpr QLatin1String alsoASegment("reflection");

std::vector<QByteArray> splitLines(QByteArray text)
{
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    text.replace("\r\n", "\n").replace('\r', '\n');
    const QByteArrayList lines = text.split('\n');
    return {lines.begin(), lines.end()};
}

std::optional<Milliseconds> parseSeconds(const QByteArray& text)
{
    bool isNumber = false;
    const double seconds = text.trimmed().toDouble(&isNumber);
    if (!isNumber || !(seconds >= 0 && seconds <= longestTake))
        return std::nullopt;
    return Milliseconds(std::llround(seconds * 1000));
}

std::optional<Label> parseLine(const QByteArray& line)
{
    const qsizetype firstTab = line.indexOf('\t');
    const auto start = parseSeconds(line.left(firstTab));
    if (!start)
        return std::nullopt;
    if (firstTab < 0)
        return Label{{*start, *start}, {}};

    const qsizetype secondTab = line.indexOf('\t', firstTab + 1);
    const QByteArray second =
        secondTab < 0 ? line.mid(firstTab + 1) : line.mid(firstTab + 1, secondTab - firstTab - 1);
    const auto end = parseSeconds(second);
    if (!end) // "start, tab, text" is a point; a second field that is not a time needs to be the last
        return secondTab < 0 ? std::optional(Label{{*start, *start}, QString::fromUtf8(second)})
                             : std::nullopt;
    if (*end < *start)
        return std::nullopt;
    return Label{{*start, *end}, secondTab < 0 ? QString() : QString::fromUtf8(line.mid(secondTab + 1))};
}

QByteArray writeSeconds(Milliseconds time)
{
    return QByteArray::number(double(time.count()) / 1000, 'f', 6);
}

QByteArray oneLine(QString text)
{
    for (QChar& each : text) {
        if (each.category() == QChar::Other_Control || each == QChar::ByteOrderMark)
            each = QLatin1Char(' ');
    }
    return text.toUtf8();
}

bool isSame(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

const SegmentTemplate* segmentNamed(const QString& text, const Framework& framework)
{
    for (const SegmentTemplate& each : framework.segments) {
        if (isSame(text, each.id.toString()) || isSame(text, each.name))
            return &each;
    }
    return nullptr;
}

std::optional<Flag> flagFrom(const Label& label, const Catalog& catalog)
{
    const qsizetype colon = label.text.indexOf(QLatin1Char(':'));
    const QString name = (colon < 0 ? label.text : label.text.left(colon)).trimmed();
    for (const FlagKind& each : catalog.flagKinds) {
        if (!isSame(name, each.id.toString()) && !isSame(name, each.name))
            continue;
        Flag flag{FlagId::create(), each.id, label.span, {}, FlagSource::Listener};
        if (colon >= 0)
            flag.note = label.text.mid(colon + 1).trimmed();
        return flag;
    }
    return std::nullopt;
}

/// A segment's label while the track is being put together.
struct SegmentLabel {
    Span span;
    SegmentId segment;
};

SegmentTrack trackFrom(std::vector<SegmentLabel> labels)
{
    std::stable_sort(labels.begin(), labels.end(), [](const SegmentLabel& a, const SegmentLabel& b) {
        return a.span.start < b.span.start;
    });
    SegmentTrack track;
    for (size_t i = 0; i < labels.size(); ++i) {
        track.mark(labels[i].segment, labels[i].span.start);
        const bool nextBegan = i + 1 < labels.size() && labels[i + 1].span.start <= labels[i].span.end;
        if (!labels[i].span.isPoint() && !nextBegan)
            track.mark({}, labels[i].span.end);
    }
    return track;
}

} // namespace

Expected<std::vector<Label>> parseLabels(const QByteArray& text)
{
    std::vector<Label> result;
    int lineNumber = 0;
    for (const QByteArray& line : splitLines(text)) {
        ++lineNumber;
        if (line.trimmed().isEmpty() || line.startsWith('\\'))
            continue;
        auto label = parseLine(line);
        if (!label) {
            return fail(
                ErrorCode::InvalidInput,
                QCoreApplication::translate(
                    "Labels",
                    "Line %1 of the labels is not a start, an end and a text with tabs between; nothing was "
                    "taken in, and labels exported by Audacity will do.")
                    .arg(lineNumber),
                QString::fromUtf8(line.left(shownText)));
        }
        result.push_back(std::move(*label));
    }
    return result;
}

QByteArray writeLabels(const std::vector<Label>& labels)
{
    QByteArray result;
    for (const Label& each : labels) {
        result += writeSeconds(each.span.start) + '\t' + writeSeconds(each.span.end) + '\t'
                  + oneLine(each.text) + '\n';
    }
    return result;
}

Expected<LabelledTake>
applyLabels(const std::vector<Label>& labels, const Framework& framework, const Catalog& catalog)
{
    LabelledTake result;
    std::vector<SegmentLabel> segments;
    for (const Label& each : labels) {
        if (const SegmentTemplate* segment = segmentNamed(each.text.trimmed(), framework)) {
            segments.push_back({each.span, segment->id});
        } else if (auto flag = flagFrom(each, catalog)) {
            result.flags.push_back(std::move(*flag));
        } else {
            return fail(
                ErrorCode::InvalidInput,
                QCoreApplication::translate(
                    "Labels",
                    "The label “%1” names neither a segment of %2 nor a kind of flag; nothing was taken in, "
                    "and the label can be renamed or another framework chosen.")
                    .arg(each.text.simplified().left(shownText), framework.name));
        }
    }
    result.track = trackFrom(std::move(segments));
    return result;
}

std::vector<Label> labelsOf(const Take& take, const KindWord& word)
{
    std::vector<Label> result;
    for (const Segment& each : take.track.segments(take.duration))
        result.push_back({each.span, each.id.toString()});
    for (const Flag& each : take.flags) {
        QString text = word ? word(each.kind) : each.kind.toString();
        if (!each.note.isEmpty())
            text += QStringLiteral(": ") + each.note;
        else if (text == alsoASegment)
            text += QLatin1Char(':');
        result.push_back({each.span, text});
    }
    return result;
}

} // namespace starling
