// Terms of one or several words, found in texts whatever form their words take.
#pragma once

#include "story/WordStems.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace starling {

/// Numbers for stems. Every word is stemmed once; after that it costs one look-up.
class Vocabulary {
public:
    static constexpr int unknown = -1;

    explicit Vocabulary(const QString& language)
        : m_stemmer(language)
    {
    }

    /// From now on new stems are unknown: a bank has many words that no term has.
    void freeze() { m_frozen = true; }
    /// Equal for words of one stem; unknown for a word of which nothing is left.
    [[nodiscard]] int idOf(QStringView word);

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::u16string_view word) const { return std::hash<std::u16string_view>()(word); }
    };

    Stemmer m_stemmer;
    QHash<QString, int> m_ids;                                              ///< by stem
    std::unordered_map<std::u16string, int, Hash, std::equal_to<>> m_words; ///< by word as written
    bool m_frozen = false;
};

/// One word of a text as a number.
struct TermToken {
    TextWord word;
    int id = Vocabulary::unknown;
    int joined = Vocabulary::unknown; ///< at the first part of a compound: all of it as one word ("realtime")
    size_t parts = 1;                 ///< words that `joined` stands for
};
using TermKey = QList<int>; ///< numbers of words in their order

/// The words point into `text`.
[[nodiscard]] std::vector<TermToken> tokensOf(QStringView text, Vocabulary& vocabulary);
[[nodiscard]] TermKey keyOf(const std::vector<TermToken>& tokens, size_t from, size_t to);

/// Terms and where they occur.
class TermBook {
public:
    struct Term {
        QString text;
        /// Numbers of its words; a second form with compounds as one word where it has any.
        std::vector<TermKey> forms;
    };
    struct Match {
        size_t term = 0;
        size_t end = 0; ///< token behind it; 0: no match
    };

    explicit TermBook(Vocabulary& vocabulary)
        : m_vocabulary(vocabulary)
    {
    }

    /// Its number; that of an equal term which is there already. -1 for a text without words.
    int add(const QString& text);
    [[nodiscard]] const Term& term(int number) const { return m_terms.at(size_t(number)); }
    [[nodiscard]] size_t size() const { return m_terms.size(); }

    /// Only these are looked for from now on; at first all are.
    void lookFor(const std::vector<int>& terms);
    /// The longest term that begins at token `at`. A term reaches across a line break when `acrossLines`.
    [[nodiscard]] Match longestAt(const std::vector<TermToken>& tokens, size_t at, bool acrossLines) const;
    /// Calls `found` with the number of every term that begins at `at`.
    void eachAt(
        const std::vector<TermToken>& tokens, size_t at, bool acrossLines,
        const std::function<void(Match)>& found) const;

private:
    struct Form {
        size_t term;
        size_t number;
    };
    void index(size_t term);

    Vocabulary& m_vocabulary;
    std::vector<Term> m_terms;
    QHash<TermKey, int> m_numbers;
    QHash<int, std::vector<Form>> m_byFirst;
};

} // namespace starling
