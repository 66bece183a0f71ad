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
    /// Lexicons of other languages that an advertisement may be written in, or borrow from. Their own
    /// `beside` is not looked at.
    std::vector<RoleLexicon> beside;
    bool operator==(const RoleLexicon&) const = default;
};

/// One term of the advertisement.
struct RoleTerm {
    enum class Use { Used, SaidDifferently, Absent };
    QString term;     ///< as the advertisement writes it first
    int mentions = 0; ///< in the advertisement; a word inside a longer term counts for that one only
    Use use = Use::Absent;
    std::vector<StoryId> stories; ///< Used: that say the term itself; SaidDifferently: that say another word
                                  ///< for it. In the order given
    QString saidAs; ///< of SaidDifferently: the other word, of several the one that most stories say
    bool operator==(const RoleTerm&) const = default;
};

/// The terms of `advert`, each once:
/// - those of the lexicon, of its groups of like words and of `synonyms`, the longest that fits;
/// - of what is left, runs of three, then two telling words of one sentence that occur at least twice;
/// - of what is left, telling words that occur at least twice or are written like a name ("PyTorch", "S3",
///   "GPU"; outside German also a capital within a sentence).
/// A telling word has two characters and a letter at least, and is not ignored. Most mentioned first, then
/// those of more words, then as they appear.
///
/// Words are compared by their stems (Snowball, of the lexicon whose ignored words the advertisement uses
/// most), case, accents and hyphens folded; British and American spellings in -ise are one. `synonyms` are
/// the user's own groups of words for the same thing.
///
/// A story says a term when the words stand in one of its fields within a sentence; what a panel or the
/// program says (follow-up questions, categories, track, company names of the emphasis) does not count. It
/// only shows: nothing is rewritten. Stories in the trash are left out.
///
/// Cost, as test_role_words and test_role_words_files print it: 600 words against 30 stories take 5 to 9 ms,
/// so that may be asked in the window's thread; 10,000 words against 2,000 stories take 180 ms and belong in
/// a job.
[[nodiscard]] std::vector<RoleTerm> roleTerms(
    const QString& advert, const std::vector<Story>& stories, const RoleLexicon& lexicon,
    const std::vector<QStringList>& synonyms);

/// "used", "said-differently", "absent"
[[nodiscard]] QString toText(RoleTerm::Use use);

} // namespace starling
