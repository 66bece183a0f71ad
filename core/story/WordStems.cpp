#include "story/WordStems.h"

#include <QStringList>

#include <libstemmer.h>

#include <algorithm>

namespace starling {

namespace {

using Link = TextWord::Link;

constexpr qsizetype shortPart = 2; // letters of a part that "/" joins, and of a name that ends in + or #

char32_t codeAt(QStringView text, qsizetype at)
{
    const QChar unit = text.at(at);
    if (unit.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text.at(at + 1));
    return unit.unicode();
}

qsizetype unitsOf(char32_t code)
{
    return QChar::requiresSurrogates(code) ? 2 : 1;
}

bool isWordCode(char32_t code)
{
    if (code < 0x80)
        return (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') || (code >= '0' && code <= '9');
    return QChar::isLetterOrNumber(code) || QChar::isMark(code) || code == 0xad;
}

bool isWordAt(QStringView text, qsizetype at)
{
    return at < text.size() && isWordCode(codeAt(text, at));
}

/// Whether the character at `at`, which is none of a word, stands inside one.
bool continuesWord(QStringView text, qsizetype at)
{
    if (!isWordAt(text, at + 1))
        return false;
    switch (text.at(at).unicode()) {
    case '\'':
    case u'’':
    case '&':
        return true;
    case '.':
        return text.at(at + 1).isLower() || text.at(at + 1).isDigit();
    default:
        return false;
    }
}

/// End of the word that begins at `start`.
qsizetype wordEnd(QStringView text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size()) {
        const char32_t code = codeAt(text, end);
        if (!isWordCode(code) && !continuesWord(text, end))
            break;
        end += unitsOf(code);
    }
    if (end - start <= shortPart)
        while (end < text.size() && (text.at(end) == QLatin1Char('+') || text.at(end) == QLatin1Char('#')))
            ++end;
    return end;
}

bool isHyphen(QChar unit)
{
    return unit == QLatin1Char('-') || unit == QLatin1Char('_') || unit == QChar(0x2010)
           || unit == QChar(0x2011);
}

/// What stands between two words.
Link linkOf(QStringView between, qsizetype before, qsizetype after)
{
    if (between.size() == 1 && isHyphen(between.front()))
        return Link::Hyphen;
    if (between.size() == 1 && between.front() == QLatin1Char('/'))
        return before <= shortPart && after <= shortPart ? Link::Hyphen : Link::Break;
    int lines = 0;
    for (const QChar unit : between) {
        if (unit == QLatin1Char('\n') || unit == QChar(0x2028) || unit == QChar(0x2029))
            ++lines;
        else if (!unit.isSpace() && unit != QLatin1Char('&'))
            return Link::Break;
    }
    if (lines > 1)
        return Link::Break;
    return lines == 1 ? Link::Line : Link::Space;
}

/// British spelling as American: one of both is Snowball's "optim", the other is not.
QString withZ(QString word)
{
    static const QStringList endings{QStringLiteral("ise"),     QStringLiteral("ises"),
                                     QStringLiteral("ised"),    QStringLiteral("iser"),
                                     QStringLiteral("isers"),   QStringLiteral("ising"),
                                     QStringLiteral("isation"), QStringLiteral("isations")};
    for (const QString& ending : endings) {
        if (word.size() > ending.size() + shortPart && word.endsWith(ending)) {
            word[word.size() - ending.size() + 1] = QLatin1Char('z');
            break;
        }
    }
    return word;
}

} // namespace

std::vector<TextWord> splitWords(QStringView text)
{
    std::vector<TextWord> words;
    qsizetype lastEnd = 0;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t code = codeAt(text, at);
        if (!isWordCode(code)) {
            at += unitsOf(code);
            continue;
        }
        const qsizetype end = wordEnd(text, at);
        TextWord word{text.sliced(at, end - at), Link::Break};
        if (!words.empty())
            word.link = linkOf(text.sliced(lastEnd, at - lastEnd), words.back().text.size(), end - at);
        words.push_back(word);
        lastEnd = at = end;
    }
    return words;
}

QString foldedWord(QStringView word)
{
    const bool plain =
        std::all_of(word.begin(), word.end(), [](QChar unit) { return unit.unicode() < 0x80; });
    if (plain)
        return word.toString().toLower();
    QString folded;
    const QString parts = word.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (qsizetype at = 0; at < parts.size();) {
        const char32_t code = codeAt(parts, at);
        if (code == u'’')
            folded += QLatin1Char('\'');
        else if (!QChar::isMark(code) && code != 0xad)
            folded += QStringView(parts).sliced(at, unitsOf(code));
        at += unitsOf(code);
    }
    return folded;
}

Stemmer::Stemmer(const QString& language)
    : m_stemmer(sb_stemmer_new(language.toLatin1().constData(), "UTF_8"))
    , m_english(language == QLatin1String("en"))
{
}

Stemmer::~Stemmer()
{
    if (m_stemmer)
        sb_stemmer_delete(m_stemmer);
}

QString Stemmer::stem(QStringView word)
{
    const QString folded = m_english ? withZ(foldedWord(word)) : foldedWord(word);
    if (!m_stemmer)
        return folded;
    const QByteArray bytes = folded.toUtf8();
    const sb_symbol* result =
        sb_stemmer_stem(m_stemmer, reinterpret_cast<const sb_symbol*>(bytes.constData()), int(bytes.size()));
    if (!result) // out of memory, says its header
        return folded;
    return QString::fromUtf8(reinterpret_cast<const char*>(result), sb_stemmer_length(m_stemmer));
}

} // namespace starling
