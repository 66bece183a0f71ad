#include "exchange/MarkdownText.h"

#include "exchange/StoryFile.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace starling {

namespace {

const QLatin1String lineBreak("<br>");

bool isPunctuation(QChar unit)
{
    return unit.unicode() < 0x80 && (unit.isPunct() || unit.isSymbol());
}

/// Whether a backslash here makes the next character text.
bool isEscape(QStringView text, qsizetype at)
{
    return text.at(at) == QLatin1Char('\\') && at + 1 < text.size() && isPunctuation(text.at(at + 1));
}

/// 1 to 6; 0 when the line is no heading.
int headingLevel(const QString& line)
{
    const auto end =
        std::find_if(line.begin(), line.end(), [](QChar each) { return each != QLatin1Char('#'); });
    const auto level = end - line.begin();
    const bool isHeading = level >= 1 && level <= 6 && (end == line.end() || end->isSpace());
    return isHeading ? int(level) : 0;
}

QString unescapedCell(QStringView cell)
{
    QString result;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (cell.mid(i).startsWith(lineBreak)) {
            result += QLatin1Char('\n');
            i += lineBreak.size() - 1;
        } else {
            i += isEscape(cell, i) ? 1 : 0;
            result += cell.at(i);
        }
    }
    return result;
}

} // namespace

QString MarkdownSection::text() const
{
    QString result;
    for (const MarkdownLine& each : lines)
        result += each.text + QLatin1Char('\n');
    return unescapedMarkdown(result);
}

const MarkdownLine* MarkdownSection::firstLine() const
{
    const auto found = std::find_if(
        lines.begin(), lines.end(), [](const MarkdownLine& each) { return !each.text.trimmed().isEmpty(); });
    return found == lines.end() ? nullptr : &*found;
}

Expected<std::vector<MarkdownLine>> markdownLines(const QByteArray& file)
{
    QByteArray bytes = file.startsWith("\xef\xbb\xbf") ? file.mid(3) : file;
    bytes.replace("\r\n", "\n").replace('\r', '\n');
    std::vector<MarkdownLine> result;
    int number = 0;
    for (const QByteArray& each : bytes.split('\n')) {
        ++number;
        QStringDecoder decoder(
            QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
        QString text = decoder(each);
        if (decoder.hasError()) {
            return fail(storyFileError(
                number, QCoreApplication::translate("MarkdownText", "This is not text in UTF-8.")));
        }
        result.push_back({number, std::move(text)});
    }
    return result;
}

std::vector<MarkdownSection> markdownSections(const std::vector<MarkdownLine>& lines, int level)
{
    std::vector<MarkdownSection> result{MarkdownSection{}};
    for (const MarkdownLine& each : lines) {
        const int found = headingLevel(each.text);
        if (found == level || (level == 2 && found == 1))
            result.push_back({found, each.number, unescapedMarkdown(each.text.mid(found)).trimmed(), {}});
        else
            result.back().lines.push_back(each);
    }
    return result;
}

bool isMarkdownBullet(const QString& line)
{
    const QString trimmed = line.trimmed();
    return trimmed.size() >= 1 && QStringLiteral("-*+").contains(trimmed.at(0))
           && (trimmed.size() == 1 || trimmed.at(1).isSpace());
}

bool isMarkdownRow(const QString& line)
{
    return line.trimmed().startsWith(QLatin1Char('|'));
}

std::vector<MarkdownBullet>
markdownBullets(const std::vector<MarkdownLine>& lines, const MarkdownLine*& stray)
{
    std::vector<MarkdownBullet> result;
    stray = nullptr;
    for (const MarkdownLine& each : lines) {
        const QString text = each.text.trimmed();
        if (isMarkdownBullet(each.text))
            result.push_back({each.number, unescapedMarkdown(text.mid(1)).trimmed()});
        else if (!result.empty() && !text.isEmpty())
            result.back().text += QLatin1Char(' ') + unescapedMarkdown(text);
        else if (!text.isEmpty() && !stray)
            stray = &each;
    }
    return result;
}

MarkdownRow markdownRow(const MarkdownLine& line)
{
    QString text = line.text.trimmed();
    if (text.startsWith(QLatin1Char('|')))
        text.remove(0, 1);
    MarkdownRow row{line.number, {}};
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('|')) {
            row.cells << unescapedCell(QStringView(text).mid(start, i - start).trimmed());
            start = i + 1;
        }
        i += isEscape(text, i) ? 1 : 0;
    }
    // Behind the last bar stands nothing, or a cell that was left open.
    const QStringView rest = QStringView(text).mid(start).trimmed();
    if (!rest.isEmpty())
        row.cells << unescapedCell(rest);
    return row;
}

bool isMarkdownRule(const MarkdownRow& row)
{
    return !row.cells.isEmpty() && std::all_of(row.cells.begin(), row.cells.end(), [](const QString& cell) {
        return cell.contains(QLatin1Char('-')) && std::all_of(cell.begin(), cell.end(), [](QChar each) {
                   return each == QLatin1Char('-') || each == QLatin1Char(':');
               });
    });
}

QString escapedMarkdown(QString text)
{
    return text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
}

QString escapedMarkdownBlock(const QString& text)
{
    QStringList lines = escapedMarkdown(text).split(QLatin1Char('\n'));
    for (QString& each : lines) {
        if (each.startsWith(QLatin1Char('#')))
            each.prepend(QLatin1Char('\\'));
    }
    return lines.join(QLatin1Char('\n'));
}

QString markdownTableRow(const QStringList& cells)
{
    QString result = QStringLiteral("|");
    for (const QString& each : cells) {
        QString cell = escapedMarkdown(each);
        cell.replace(QLatin1Char('|'), QLatin1String("\\|"));
        cell.replace(lineBreak, QLatin1String("\\") + lineBreak);
        cell.replace(QLatin1Char('\n'), lineBreak);
        result += cell.isEmpty() ? QStringLiteral(" |") : QLatin1Char(' ') + cell + QStringLiteral(" |");
    }
    return result + QLatin1Char('\n');
}

QString unescapedMarkdown(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        i += isEscape(text, i) ? 1 : 0;
        result += text.at(i);
    }
    return result;
}

} // namespace starling
