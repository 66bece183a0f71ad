#include "exchange/ExportReaders.h"

#include <QRegularExpression>

namespace starling::test {

namespace {

/// One number or quoted text of a TextGrid.
struct Token {
    bool quoted = false;
    QString text;
};

std::optional<std::vector<Token>> tokensOf(const QString& text)
{
    std::vector<Token> tokens;
    for (qsizetype i = 0; i < text.size();) {
        const QChar each = text.at(i);
        if (each == u'"') {
            QString content;
            for (++i;; ++i) {
                if (i >= text.size())
                    return std::nullopt;
                if (text.at(i) != u'"') {
                    content += text.at(i);
                } else if (i + 1 < text.size() && text.at(i + 1) == u'"') {
                    content += text.at(i++);
                } else {
                    break;
                }
            }
            ++i;
            tokens.push_back({true, content});
            continue;
        }
        // A word counts when it is a number or a flag in angle brackets; the labels between do not.
        qsizetype end = i;
        while (end < text.size() && !text.at(end).isSpace() && text.at(end) != u'"')
            ++end;
        const QString word = text.mid(i, end - i);
        bool isNumber = false;
        (void)word.toDouble(&isNumber);
        if (isNumber || word.startsWith(u'<'))
            tokens.push_back({false, word});
        i = std::max(end, i + 1);
    }
    return tokens;
}

class GridReader {
public:
    explicit GridReader(std::vector<Token> tokens)
        : m_tokens(std::move(tokens))
    {
    }

    std::optional<Grid> read()
    {
        if (text() != u"ooTextFile" || text() != u"TextGrid" || number() != 0)
            return std::nullopt;
        Grid grid;
        grid.end = number();
        if (m_tokens.at(m_at++).text != u"<exists>")
            return std::nullopt;
        const int tiers = int(number());
        for (int i = 0; i < tiers && m_good; ++i) {
            GridTier tier{text(), text(), 0, {}};
            if (number() != 0)
                return std::nullopt;
            tier.end = number();
            const int count = int(number());
            for (int n = 0; n < count && m_good; ++n) {
                GridEntry entry;
                entry.start = entry.end = number();
                if (tier.kind == u"IntervalTier")
                    entry.end = number();
                entry.text = text();
                tier.entries.push_back(entry);
            }
            grid.tiers.push_back(tier);
        }
        if (!m_good || m_at != m_tokens.size())
            return std::nullopt;
        return grid;
    }

private:
    QString text() { return next(true); }
    double number() { return next(false).toDouble(); }
    QString next(bool quoted)
    {
        if (m_at >= m_tokens.size() || m_tokens[m_at].quoted != quoted) {
            m_good = false;
            return {};
        }
        return m_tokens[m_at++].text;
    }

    std::vector<Token> m_tokens;
    size_t m_at = 0;
    bool m_good = true;
};

QString unescaped(QString text)
{
    return text.replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&amp;"), QLatin1String("&"));
}

} // namespace

std::optional<Grid> readTextGrid(const QByteArray& file)
{
    // "item [1]:" and "intervals: size = 3" are labels; Praat skips what is no number standing alone.
    const auto tokens = tokensOf(QString::fromUtf8(file));
    return tokens ? GridReader(*tokens).read() : std::nullopt;
}

std::optional<std::vector<VttCue>> readWebVtt(const QByteArray& file)
{
    const QString text = QString::fromUtf8(file);
    if (!text.startsWith(QLatin1String("WEBVTT\n\n")) || text.contains(QChar::Null))
        return std::nullopt;
    static const QRegularExpression times(
        QStringLiteral(R"(^(\d{2,}):(\d{2}):(\d{2})\.(\d{3}) --> (\d{2,}):(\d{2}):(\d{2})\.(\d{3})( .*)?$)"));
    const auto ms = [](const QRegularExpressionMatch& match, int first) {
        return ((match.captured(first).toLongLong() * 60 + match.captured(first + 1).toLongLong()) * 60
                + match.captured(first + 2).toLongLong())
                   * 1000
               + match.captured(first + 3).toLongLong();
    };
    std::vector<VttCue> cues;
    static const QRegularExpression emptyLines(QStringLiteral("\n{2,}"));
    const QStringList blocks = text.mid(8).split(emptyLines, Qt::SkipEmptyParts);
    for (const QString& block : blocks) {
        if (block.startsWith(QLatin1String("NOTE"))) {
            if (block.contains(QLatin1String("-->")))
                return std::nullopt;
            continue;
        }
        QStringList lines = block.split(u'\n');
        if (lines.size() < 2 || lines.at(0).contains(QLatin1String("-->")))
            return std::nullopt;
        const auto match = times.match(lines.at(1));
        const QString payload = lines.mid(2).join(u'\n');
        if (!match.hasMatch() || payload.contains(u'<') || payload.contains(u'>'))
            return std::nullopt;
        cues.push_back({lines.at(0), ms(match, 1), ms(match, 5), unescaped(payload)});
    }
    return cues;
}

std::optional<std::vector<QStringList>> readCsv(const QByteArray& file)
{
    const QString text = QString::fromUtf8(file);
    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    bool inQuotes = false;
    bool wasQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar each = text.at(i);
        const bool doubled = each == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"';
        if (inQuotes) {
            if (each != u'"')
                cell += each;
            else if (doubled)
                cell += text.at(i++);
            else
                inQuotes = false;
        } else if (each == u'"') {
            if (!cell.isEmpty() || wasQuoted)
                return std::nullopt;
            inQuotes = wasQuoted = true;
        } else if (each == u',' || each == u'\r') {
            row << cell;
            cell.clear();
            wasQuoted = false;
            if (each == u',')
                continue;
            if (i + 1 >= text.size() || text.at(++i) != u'\n')
                return std::nullopt;
            rows.push_back(row);
            row.clear();
        } else if (each == u'\n' || wasQuoted) {
            return std::nullopt;
        } else {
            cell += each;
        }
    }
    if (inQuotes || !row.isEmpty() || !cell.isEmpty())
        return std::nullopt;
    return rows;
}

} // namespace starling::test
