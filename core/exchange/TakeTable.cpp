#include "exchange/TakeTable.h"

#include <QStringList>

#include <algorithm>

namespace starling {

namespace {

QString seconds(Milliseconds time)
{
    return QString::number(double(time.count()) / 1000, 'f', 3);
}

bool looksLikeFormula(const QString& text)
{
    static const QString signs = QStringLiteral("=+-@＝＋－＠");
    if (text.isEmpty())
        return false;
    if (text.front() == QLatin1Char('\t') || text.front() == QLatin1Char('\n'))
        return true;
    const auto first =
        std::find_if(text.begin(), text.end(), [](QChar each) { return !each.isSpace() && each.isPrint(); });
    return first != text.end() && signs.contains(*first);
}

/// A text as a cell's content, before quoting.
QString harmless(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    for (QChar& each : text) {
        const bool kept = each == QLatin1Char('\n') || each == QLatin1Char('\t');
        if ((!kept && each.category() == QChar::Other_Control) || each == QChar::ByteOrderMark)
            each = QLatin1Char(' ');
    }
    if (looksLikeFormula(text) || text.startsWith(QLatin1Char('\'')))
        text.prepend(QLatin1Char('\''));
    return text;
}

QString cell(const QString& text)
{
    const bool plain = std::none_of(text.begin(), text.end(), [](QChar each) {
        return each == QLatin1Char('"') || each == QLatin1Char(',') || each == QLatin1Char('\n');
    });
    // Readers drop blanks at the ends unless they are quoted.
    if (plain && text == text.trimmed())
        return text;
    return QLatin1Char('"') + QString(text).replace(QLatin1Char('"'), QLatin1String("\"\""))
           + QLatin1Char('"');
}

QString line(const QStringList& texts)
{
    QStringList cells;
    for (const QString& each : texts)
        cells << cell(each);
    return cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

} // namespace

QByteArray writeTakeTable(const TakeMaterial& material)
{
    const Take& take = material.take;
    const QString recorded =
        take.recordedAt.toOffsetFromUtc(take.recordedAt.offsetFromUtc()).toString(Qt::ISODate);
    const auto row = [&](const QString& kind, const QString& id, const QString& name, const Span& span,
                         const QString& note, const QString& source) {
        return line(
            {take.id.toString(), recorded, kind, harmless(id), harmless(name), seconds(span.start),
             seconds(span.end), seconds(span.length()), harmless(note), source});
    };
    QString text = QStringLiteral("take,recorded_at,row,id,name,start_s,end_s,length_s,note,source\r\n");
    for (const Segment& each : take.track.segments(take.duration))
        text += row(
            QStringLiteral("segment"), each.id.toString(), material.segmentName(each.id), each.span, {}, {});
    for (const Flag& each : take.flags) {
        text +=
            row(QStringLiteral("flag"), each.kind.toString(), material.kindName(each.kind), each.span,
                each.note, toText(each.source));
    }
    return QByteArray("\xef\xbb\xbf") + text.toUtf8();
}

} // namespace starling
