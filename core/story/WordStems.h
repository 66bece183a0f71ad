// Words of a text and their stems, for comparing what two texts talk about.
#pragma once

#include <QString>
#include <QStringView>

#include <memory>
#include <vector>

struct sb_stemmer;

namespace starling {

/// One word and how it is joined to the one before it.
struct TextWord {
    enum class Link {
        Break,  ///< punctuation, an empty line, or the beginning: no term reaches across
        Line,   ///< a line break and nothing else
        Space,  ///< "feature store", "Weights & Biases"
        Hyphen, ///< "real-time", "A/B", "feature_store": one compound
    };
    QStringView text;
    Link link = Link::Break;
    bool operator==(const TextWord&) const = default;
};

/// A word is a run of letters, digits and marks, with apostrophes, "&" and "." inside it ("it's", "R&D",
/// "Node.js"), and "+" or "#" after one or two letters ("C++"). "/" makes a compound of parts of at most two
/// letters ("CI/CD"), and divides longer ones ("Python/Java"). The words point into `text`.
[[nodiscard]] std::vector<TextWord> splitWords(QStringView text);

/// Without case, accents and soft hyphens: "Überprüfung" gives "uberprufung".
[[nodiscard]] QString foldedWord(QStringView word);

/// Snowball's stemmer of one language. One thread at a time.
class Stemmer {
public:
    /// \param language ISO 639-1; one that Snowball does not know leaves words as they are
    explicit Stemmer(const QString& language);
    ~Stemmer();
    Q_DISABLE_COPY_MOVE(Stemmer)

    /// The folded stem of a word; empty when nothing of the word is left.
    [[nodiscard]] QString stem(QStringView word);

private:
    sb_stemmer* m_stemmer;
    bool m_english;
};

} // namespace starling
