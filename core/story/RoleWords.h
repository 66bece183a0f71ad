// The words of a job advertisement against the words of the story bank.
#pragma once

#include "story/Story.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace starling {

/// What is known beforehand about one language's advertisements.
struct RoleLexicon {
    QString language;               ///< ISO 639-1: "en"
    QStringList terms;              ///< terms of several words, or single ones always worth showing
    QStringList ignored;            ///< words that say nothing about a role
    std::vector<QStringList> alike; ///< words for the same thing, built in: "k8s", "Kubernetes"
    bool operator==(const RoleLexicon&) const = default;
};

/// One term of the advertisement.
struct RoleTerm {
    enum class Use { Used, SaidDifferently, Absent };
    QString term;     ///< as the advertisement writes it
    int mentions = 0; ///< in the advertisement
    Use use = Use::Absent;
    std::vector<StoryId> stories; ///< that use it, or its synonym
    QString saidAs;               ///< of SaidDifferently: the bank's word
    bool operator==(const RoleTerm&) const = default;
};

/// The terms of `advert`: those of the lexicon, runs of two or three telling words that occur at least twice,
/// and telling single words; most mentioned first, longer ones before their parts. Words are compared by
/// their stems (Snowball), case and accents folded. `synonyms` are the user's own groups of words for the
/// same thing. It only shows: nothing is rewritten. Stories in the trash are left out.
[[nodiscard]] std::vector<RoleTerm> roleTerms(
    const QString& advert, const std::vector<Story>& stories, const RoleLexicon& lexicon,
    const std::vector<QStringList>& synonyms);

/// "used", "said-differently", "absent"
[[nodiscard]] QString toText(RoleTerm::Use use);

} // namespace starling
