#include "story/TermBook.h"

#include <algorithm>

namespace starling {

namespace {

using Link = TextWord::Link;

bool isApart(Link link, bool acrossLines)
{
    return link == Link::Break || (link == Link::Line && !acrossLines);
}

/// The token behind a form that begins at `at`; 0 when it does not.
size_t endOf(
    const std::vector<TermToken>& tokens, size_t at, const TermKey& form, qsizetype element, bool acrossLines)
{
    if (element == form.size())
        return at;
    if (at >= tokens.size())
        return 0;
    const TermToken& token = tokens[at];
    if (element > 0 && isApart(token.word.link, acrossLines))
        return 0;
    if (token.id == form[element])
        if (const size_t end = endOf(tokens, at + 1, form, element + 1, acrossLines))
            return end;
    if (token.joined == form[element])
        return endOf(tokens, at + token.parts, form, element + 1, acrossLines);
    return 0;
}

/// The numbers of a term with its compounds as one word each.
TermKey joinedKey(const std::vector<TermToken>& tokens)
{
    TermKey key;
    for (size_t i = 0; i < tokens.size(); i += tokens[i].parts)
        key.push_back(tokens[i].parts > 1 ? tokens[i].joined : tokens[i].id);
    return key;
}

bool isWhole(const TermKey& key)
{
    return !key.empty() && std::find(key.begin(), key.end(), Vocabulary::unknown) == key.end();
}

} // namespace

int Vocabulary::idOf(QStringView word)
{
    const std::u16string_view written(word.utf16(), size_t(word.size()));
    if (const auto known = m_words.find(written); known != m_words.end())
        return known->second;
    const QString stem = m_stemmer.stem(word);
    int id = unknown;
    if (m_frozen) {
        id = m_ids.value(stem, unknown);
    } else if (!stem.isEmpty()) {
        id = m_ids.value(stem, int(m_ids.size()));
        m_ids.insert(stem, id);
    }
    m_words.emplace(written, id);
    return id;
}

std::vector<TermToken> tokensOf(QStringView text, Vocabulary& vocabulary)
{
    const std::vector<TextWord> words = splitWords(text);
    std::vector<TermToken> tokens;
    tokens.reserve(words.size());
    for (const TextWord& word : words)
        tokens.push_back({word, vocabulary.idOf(word.text)});
    for (size_t first = 0; first < tokens.size();) {
        size_t end = first + 1;
        while (end < tokens.size() && tokens[end].word.link == Link::Hyphen)
            ++end;
        if (end - first > 1) {
            QString compound;
            for (size_t i = first; i < end; ++i)
                compound += tokens[i].word.text;
            tokens[first].joined = vocabulary.idOf(compound);
            tokens[first].parts = end - first;
        }
        first = end;
    }
    return tokens;
}

TermKey keyOf(const std::vector<TermToken>& tokens, size_t from, size_t to)
{
    TermKey key;
    for (size_t i = from; i < to; ++i)
        key.push_back(tokens[i].id);
    return key;
}

int TermBook::add(const QString& text)
{
    const std::vector<TermToken> tokens = tokensOf(text, m_vocabulary);
    const TermKey key = keyOf(tokens, 0, tokens.size());
    if (!isWhole(key))
        return -1;
    if (const auto known = m_numbers.constFind(key); known != m_numbers.constEnd())
        return *known;
    Term term{text, {key}};
    if (const TermKey joined = joinedKey(tokens); joined != key && isWhole(joined))
        term.forms.push_back(joined);
    m_numbers.insert(key, int(m_terms.size()));
    m_terms.push_back(std::move(term));
    index(m_terms.size() - 1);
    return int(m_terms.size() - 1);
}

void TermBook::index(size_t term)
{
    const auto& forms = m_terms[term].forms;
    for (size_t i = 0; i < forms.size(); ++i)
        m_byFirst[forms[i].front()].push_back({term, i});
}

void TermBook::lookFor(const std::vector<int>& terms)
{
    m_byFirst.clear();
    for (const int term : terms)
        index(size_t(term));
}

void TermBook::eachAt(
    const std::vector<TermToken>& tokens, size_t at, bool acrossLines,
    const std::function<void(Match)>& found) const
{
    const TermToken& token = tokens[at];
    for (const int first : {token.id, token.joined}) {
        if (first == Vocabulary::unknown)
            continue;
        const auto forms = m_byFirst.constFind(first);
        if (forms == m_byFirst.constEnd())
            continue;
        for (const Form& each : *forms)
            if (const size_t end = endOf(tokens, at, m_terms[each.term].forms[each.number], 0, acrossLines))
                found({each.term, end});
    }
}

TermBook::Match TermBook::longestAt(const std::vector<TermToken>& tokens, size_t at, bool acrossLines) const
{
    Match longest;
    eachAt(tokens, at, acrossLines, [&longest](Match match) {
        if (match.end > longest.end)
            longest = match;
    });
    return longest;
}

} // namespace starling
