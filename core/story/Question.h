// A question a panel may ask, and the sets people keep them in.
#pragma once

#include "base/Id.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace starling {

struct Question {
    QuestionId id;          ///< built in: a short name such as "ml-rollback"; the user's own: a UUID
    QString text;           ///< as it is asked
    QString listensFor;     ///< what a panel hopes to hear
    QString pitfall;        ///< how answers to it commonly go wrong
    QStringList categories; ///< "failure", "leadership", …
    QString set;            ///< "ml", "mlops", "general", "direct", or "own"
    FrameworkId framework;  ///< the one that suits it; null: whichever the speaker prefers
    bool builtIn = false;
    bool edited = false;  ///< built in, with the user's own words in place of ours
    bool retired = false; ///< kept, but offered nowhere
    /// Whether stories should be mapped to it: not to a factual one, which is answered directly.
    [[nodiscard]] bool wantsStories() const { return set != QLatin1String("direct"); }
    bool operator==(const Question&) const = default;
};

/// The questions of one company or role, with the advertisement they go with.
struct QuestionSet {
    QuestionSetId id;
    QString name;
    QString advert;                    ///< pasted job advertisement; may be empty
    std::vector<QuestionId> questions; ///< in the order they are kept; no doubles
    bool operator==(const QuestionSet&) const = default;
};

} // namespace starling
