#include "story/RoleWords.h"

#include "story/StoryText.h"
#include "story/TermBook.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace starling {

namespace {

using Link = TextWord::Link;

constexpr int oftenEnough = 2;    // mentions of a run, and of a plain single word
constexpr size_t longestRun = 3;  // words
constexpr qsizetype shortest = 2; // characters of a telling word

/// The lexicon and those beside it.
std::vector<const RoleLexicon*> all(const RoleLexicon& lexicon)
{
    std::vector<const RoleLexicon*> result{&lexicon};
    for (const RoleLexicon& each : lexicon.beside)
        result.push_back(&each);
    return result;
}

/// The language whose ignored words make up most of the advertisement: an advertisement is mostly words that
/// say nothing.
QString languageOf(const QString& advert, const std::vector<const RoleLexicon*>& lexicons)
{
    QHash<QString, int> mentions;
    for (const TextWord& word : splitWords(advert))
        ++mentions[foldedWord(word.text)];
    QString language;
    int most = -1;
    for (const RoleLexicon* lexicon : lexicons) {
        int count = 0;
        for (const QString& word : lexicon->ignored)
            count += mentions.value(foldedWord(word));
        if (count > most) {
            most = count;
            language = lexicon->language;
        }
    }
    return language;
}

/// A term of the advertisement while it is counted.
struct Found {
    QString text;
    int mentions = 0;
    size_t words = 0;
    size_t first = 0; ///< token
    int term = -1;    ///< its number when it was known beforehand
};

/// One word or compound of the advertisement: tokens [first, end).
struct Unit {
    size_t first = 0;
    size_t end = 0;
    bool isTelling = false; ///< and no part of a term yet
};

/// Finds the terms of one advertisement.
class AdvertReader {
public:
    AdvertReader(const QString& advert, Vocabulary& vocabulary, QString language)
        : m_advert(advert)
        , m_language(std::move(language))
        , m_tokens(tokensOf(m_advert, vocabulary))
        , m_covered(m_tokens.size())
    {
    }

    void ignore(const QStringList& words, Vocabulary& vocabulary)
    {
        for (const QString& each : words) {
            const auto tokens = tokensOf(each, vocabulary);
            m_ignored.insert(keyOf(tokens, 0, tokens.size()));
        }
    }

    [[nodiscard]] std::vector<Found> read(const TermBook& book)
    {
        findKnown(book);
        findUnits();
        for (size_t length = longestRun; length > 1; --length)
            findRuns(length);
        findSingle();
        std::vector<Found> result = std::move(m_found);
        std::sort(result.begin(), result.end(), [](const Found& a, const Found& b) {
            return std::tuple(-a.mentions, b.words, a.first) < std::tuple(-b.mentions, a.words, b.first);
        });
        return result;
    }

private:
    void count(size_t first, size_t end, const TermKey& key, int term = -1)
    {
        const auto known = m_numbers.constFind(key);
        if (known != m_numbers.constEnd()) {
            ++m_found[size_t(*known)].mentions;
            return;
        }
        const QStringView last = m_tokens[end - 1].word.text;
        const qsizetype from = m_tokens[first].word.text.data() - m_advert.constData();
        const qsizetype to = last.data() - m_advert.constData() + last.size();
        m_numbers.insert(key, int(m_found.size()));
        m_found.push_back({m_advert.mid(from, to - from).simplified(), 1, end - first, first, term});
    }

    void findKnown(const TermBook& book)
    {
        for (size_t at = 0; at < m_tokens.size();) {
            const auto [term, end] = book.longestAt(m_tokens, at, true);
            if (end == 0) {
                ++at;
                continue;
            }
            count(at, end, book.term(int(term)).forms.front(), int(term));
            std::fill(m_covered.begin() + qsizetype(at), m_covered.begin() + qsizetype(end), true);
            at = end;
        }
    }

    void findUnits()
    {
        for (size_t first = 0; first < m_tokens.size();) {
            size_t end = first + 1;
            while (end < m_tokens.size() && m_tokens[end].word.link == Link::Hyphen)
                ++end;
            Unit unit{first, end, !m_ignored.contains(keyOf(m_tokens, first, end))};
            bool anyPart = false;
            for (size_t i = first; i < end; ++i) {
                unit.isTelling = unit.isTelling && !m_covered[i];
                anyPart = anyPart || isTelling(m_tokens[i]);
            }
            unit.isTelling = unit.isTelling && anyPart;
            m_units.push_back(unit);
            first = end;
        }
    }

    [[nodiscard]] bool isTelling(const TermToken& token) const
    {
        const QStringView text = token.word.text;
        return token.id != Vocabulary::unknown && text.size() >= shortest
               && std::any_of(
                   text.begin(), text.end(), [](QChar unit) { return unit.isLetter() || unit.isSurrogate(); })
               && !m_ignored.contains(TermKey{token.id});
    }

    [[nodiscard]] bool isRun(size_t at, size_t length) const
    {
        if (at + length > m_units.size())
            return false;
        for (size_t i = at; i < at + length; ++i)
            if (!m_units[i].isTelling || (i > at && m_tokens[m_units[i].first].word.link != Link::Space))
                return false;
        return true;
    }

    [[nodiscard]] TermKey runKey(size_t at, size_t length) const
    {
        return keyOf(m_tokens, m_units[at].first, m_units[at + length - 1].end);
    }

    /// Runs that occur often enough side by side, so that no word is counted twice.
    void findRuns(size_t length)
    {
        QHash<TermKey, int> occurrences;
        for (size_t at = 0; at < m_units.size(); ++at)
            if (isRun(at, length))
                ++occurrences[runKey(at, length)];
        QHash<TermKey, int> apart;
        std::vector<size_t> places;
        for (size_t at = 0; at < m_units.size();) {
            if (isRun(at, length) && occurrences.value(runKey(at, length)) >= oftenEnough) {
                places.push_back(at);
                ++apart[runKey(at, length)];
                at += length;
            } else {
                ++at;
            }
        }
        for (const size_t at : places) {
            const TermKey key = runKey(at, length);
            if (apart.value(key) < oftenEnough)
                continue;
            count(m_units[at].first, m_units[at + length - 1].end, key);
            for (size_t i = at; i < at + length; ++i)
                m_units[i].isTelling = false;
        }
    }

    /// Whether a word is written like a name of something.
    [[nodiscard]] bool isName(const TermToken& token) const
    {
        const QStringView text = token.word.text;
        const bool hasLetter =
            std::any_of(text.begin(), text.end(), [](QChar unit) { return unit.isLetter(); });
        const bool isMarked = std::any_of(
            text.begin() + 1, text.end(), [](QChar unit) { return unit.isUpper() || unit.isDigit(); });
        if (hasLetter && isMarked)
            return true;
        // German writes every noun with a capital.
        return text.front().isUpper() && token.word.link == Link::Space && m_language != QLatin1String("de");
    }

    void findSingle()
    {
        QHash<TermKey, int> occurrences;
        QSet<TermKey> names;
        for (const Unit& unit : m_units) {
            if (!unit.isTelling)
                continue;
            const TermKey key = keyOf(m_tokens, unit.first, unit.end);
            ++occurrences[key];
            for (size_t i = unit.first; i < unit.end; ++i)
                if (isName(m_tokens[i]))
                    names.insert(key);
        }
        for (const Unit& unit : m_units) {
            const TermKey key = keyOf(m_tokens, unit.first, unit.end);
            if (unit.isTelling && (occurrences.value(key) >= oftenEnough || names.contains(key)))
                count(unit.first, unit.end, key);
        }
    }

    const QString m_advert;
    const QString m_language;
    const std::vector<TermToken> m_tokens;
    std::vector<char> m_covered; ///< by token: part of a known term
    QSet<TermKey> m_ignored;
    std::vector<Unit> m_units;
    std::vector<Found> m_found;
    QHash<TermKey, int> m_numbers; ///< place in m_found
};

/// What the speaker says in a story, and nothing that others say: the panel's questions and our labels would
/// make every story say "risks".
QString ownWords(Story story)
{
    story.categories.clear();
    story.track.clear();
    for (FollowUp& each : story.followUps)
        each.question.clear();
    for (CompanyEmphasis& each : story.angles.companies)
        each.company.clear();
    return searchText(story);
}

/// Which stories say which terms of a book.
class BankReader {
public:
    BankReader(TermBook& book, const std::vector<int>& terms, Vocabulary& vocabulary)
        : m_book(book)
        , m_vocabulary(vocabulary)
        , m_stories(book.size())
    {
        m_book.lookFor(terms);
    }

    void read(const std::vector<Story>& stories)
    {
        for (size_t i = 0; i < stories.size(); ++i) {
            if (stories[i].deletedAt)
                continue;
            const QString text = ownWords(stories[i]);
            const auto tokens = tokensOf(text, m_vocabulary);
            for (size_t at = 0; at < tokens.size(); ++at)
                m_book.eachAt(tokens, at, false, [&](TermBook::Match match) {
                    auto& says = m_stories[match.term];
                    if (says.empty() || says.back() != i)
                        says.push_back(i);
                });
        }
    }

    /// Places of the stories, rising.
    [[nodiscard]] const std::vector<size_t>& saying(int term) const { return m_stories.at(size_t(term)); }

private:
    TermBook& m_book;
    Vocabulary& m_vocabulary;
    std::vector<std::vector<size_t>> m_stories; ///< by term
};

/// Groups of like words as numbers of terms.
std::vector<std::vector<int>> groupsOf(const std::vector<QStringList>& alike, TermBook& book)
{
    std::vector<std::vector<int>> groups;
    for (const QStringList& words : alike) {
        std::vector<int> group;
        for (const QString& each : words)
            if (const int term = book.add(each); term >= 0)
                group.push_back(term);
        groups.push_back(std::move(group));
    }
    return groups;
}

/// By term: other words for it, in the order of their groups.
QHash<int, std::vector<int>> othersOf(const std::vector<std::vector<int>>& groups)
{
    QHash<int, std::vector<int>> result;
    for (const auto& group : groups) {
        for (const int term : group) {
            auto& others = result[term];
            for (const int other : group)
                if (other != term && std::find(others.begin(), others.end(), other) == others.end())
                    others.push_back(other);
        }
    }
    return result;
}

std::vector<StoryId> idsOf(const std::vector<size_t>& places, const std::vector<Story>& stories)
{
    std::vector<StoryId> result;
    for (const size_t place : places)
        result.push_back(stories[place].id);
    return result;
}

RoleTerm judged(
    const Found& found, int term, const std::vector<int>& others, const TermBook& book,
    const BankReader& bank, const std::vector<Story>& stories)
{
    RoleTerm result{found.text, found.mentions, RoleTerm::Use::Absent, {}, {}};
    if (!bank.saying(term).empty()) {
        result.use = RoleTerm::Use::Used;
        result.stories = idsOf(bank.saying(term), stories);
        return result;
    }
    std::vector<size_t> places;
    size_t most = 0;
    for (const int other : others) {
        const auto& saying = bank.saying(other);
        places.insert(places.end(), saying.begin(), saying.end());
        if (saying.size() > most) {
            most = saying.size();
            result.saidAs = book.term(other).text;
        }
    }
    if (most == 0)
        return result;
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    result.use = RoleTerm::Use::SaidDifferently;
    result.stories = idsOf(places, stories);
    return result;
}

} // namespace

std::vector<RoleTerm> roleTerms(
    const QString& advert, const std::vector<Story>& stories, const RoleLexicon& lexicon,
    const std::vector<QStringList>& synonyms)
{
    const auto lexicons = all(lexicon);
    const QString language = languageOf(advert, lexicons);
    Vocabulary vocabulary(language);
    TermBook book(vocabulary);
    // The user's own words first: what they say names the group.
    auto groups = groupsOf(synonyms, book);
    AdvertReader reader(advert, vocabulary, language);
    for (const RoleLexicon* each : lexicons) {
        const auto alike = groupsOf(each->alike, book);
        groups.insert(groups.end(), alike.begin(), alike.end());
        for (const QString& term : each->terms)
            book.add(term);
        reader.ignore(each->ignored, vocabulary);
    }
    const std::vector<Found> found = reader.read(book);
    const auto others = othersOf(groups);

    std::vector<int> numbers;
    std::vector<int> wanted;
    for (const Found& each : found) {
        numbers.push_back(each.term >= 0 ? each.term : book.add(each.text));
        wanted.push_back(numbers.back());
        const auto like = others.value(numbers.back());
        wanted.insert(wanted.end(), like.begin(), like.end());
    }
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    std::erase(wanted, -1);
    vocabulary.freeze();
    BankReader bank(book, wanted, vocabulary);
    bank.read(stories);

    std::vector<RoleTerm> result;
    for (size_t i = 0; i < found.size(); ++i)
        result.push_back(judged(found[i], numbers[i], others.value(numbers[i]), book, bank, stories));
    return result;
}

QString toText(RoleTerm::Use use)
{
    switch (use) {
    case RoleTerm::Use::Used:
        return QStringLiteral("used");
    case RoleTerm::Use::SaidDifferently:
        return QStringLiteral("said-differently");
    case RoleTerm::Use::Absent:
        return QStringLiteral("absent");
    }
    return {};
}

} // namespace starling
