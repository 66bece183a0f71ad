#include "exchange/WebVtt.h"

#include <algorithm>

namespace starling {

namespace {

struct Cue {
    QString id;
    Span span;
    QString settings;
    QString text;
};

QString timestamp(Milliseconds time)
{
    const auto padded = [](qint64 number, int width) {
        return QStringLiteral("%1").arg(number, width, 10, QLatin1Char('0'));
    };
    const qint64 ms = std::max<qint64>(0, time.count());
    return QStringLiteral("%1:%2:%3.%4")
        .arg(
            padded(ms / 3'600'000, 2), padded(ms / 60'000 % 60, 2), padded(ms / 1000 % 60, 2),
            padded(ms % 1000, 3));
}

/// Lines without an empty one among them, which would end the block; no control characters.
QString oneBlock(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    for (QChar& each : text) {
        const bool control = each.category() == QChar::Other_Control && each != QLatin1Char('\n');
        if (control || each == QChar::ByteOrderMark)
            each = QLatin1Char(' ');
    }
    QStringList lines;
    const QStringList all = text.split(QLatin1Char('\n'));
    for (const QString& line : all) {
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            lines << trimmed;
    }
    return lines.join(QLatin1Char('\n'));
}

QString cueText(const QString& text)
{
    return oneBlock(text)
        .replace(QLatin1Char('&'), QLatin1String("&amp;"))
        .replace(QLatin1Char('<'), QLatin1String("&lt;"))
        .replace(QLatin1Char('>'), QLatin1String("&gt;"));
}

/// Comments know no escapes; the arrow is the one thing that must not stand in them.
QString comment(const QString& text)
{
    const QString block = oneBlock(text).replace(QLatin1String("-->"), QStringLiteral("→"));
    return block.isEmpty() ? QString() : QStringLiteral("NOTE\n%1\n\n").arg(block);
}

std::vector<Cue> cuesOf(const TakeMaterial& material)
{
    std::vector<Cue> cues;
    int number = 0;
    for (const Segment& each : material.take.track.segments(material.take.duration)) {
        cues.push_back(
            {QStringLiteral("segment %1").arg(++number), each.span, {}, material.segmentName(each.id)});
    }
    number = 0;
    for (const Flag& each : material.take.flags) {
        Span span = each.span;
        if (span.end <= span.start)
            span.end = span.start + vttPointLength;
        QString text = material.kindName(each.kind);
        if (!each.note.isEmpty())
            text += QStringLiteral(": ") + each.note;
        cues.push_back({QStringLiteral("flag %1").arg(++number), span, QStringLiteral(" line:0"), text});
    }
    std::stable_sort(
        cues.begin(), cues.end(), [](const Cue& a, const Cue& b) { return a.span.start < b.span.start; });
    return cues;
}

} // namespace

QByteArray writeWebVtt(const TakeMaterial& material)
{
    QString result = QStringLiteral("WEBVTT\n\n");
    for (const QString& text :
         {material.take.setup.questionText, material.story, material.take.rating.lesson})
        result += comment(text);
    for (const Cue& each : cuesOf(material)) {
        result += QStringLiteral("%1\n%2 --> %3%4\n%5\n\n")
                      .arg(
                          each.id, timestamp(each.span.start), timestamp(each.span.end), each.settings,
                          cueText(each.text));
    }
    return result.toUtf8();
}

} // namespace starling
