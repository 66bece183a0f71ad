// A true story the speaker can tell, with everything that is known about it.
#pragma once

#include "base/Id.h"
#include "story/NumberEntry.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace starling {

/// The seven facts that every story must be able to give.
struct StoryFacts {
    QString goal;     ///< what the business wanted
    QString problem;  ///< the kind of machine learning problem
    QString role;     ///< the speaker's own part, exactly
    QString obstacle; ///< what stood in the way most
    QString decision; ///< the technical decision that mattered
    QString result;   ///< measurable
    QString lesson;
    bool operator==(const StoryFacts&) const = default;
};

/// One thing to say in a segment: a reminder, never a script.
struct SpineBullet {
    SegmentId segment;
    QString text;
    bool operator==(const SpineBullet&) const = default;
};

struct RejectedOption {
    QString option;
    QString reason; ///< why not
    bool operator==(const RejectedOption&) const = default;
};

struct Experiment {
    QStringList hypotheses;
    std::vector<RejectedOption> rejected;
    QString decided; ///< how it was decided
    QStringList risks;
    bool shipped = false;
    QString
        rollback; ///< the threshold at which it would have been taken back; wanted where something shipped
    bool operator==(const Experiment&) const = default;
};

/// "Accomplished X, as measured by Y, by doing Z."
struct XyzLine {
    QString accomplished;
    QString measuredBy;
    QString byDoing;
    bool operator==(const XyzLine&) const = default;
};

/// "So what?", asked three times.
struct SoWhatLadder {
    QString number;   ///< the figure
    QString business; ///< what it meant for the business
    QString lasting;  ///< what stayed
    bool operator==(const SoWhatLadder&) const = default;
};

/// What the story keeps at each depth.
struct DepthNotes {
    QString summary;  ///< about 30 s
    QString standard; ///< about 2 min
    QString deep;     ///< about 5 min
    bool operator==(const DepthNotes&) const = default;
};

struct FollowUp {
    QString question;
    QString answer;
    bool operator==(const FollowUp&) const = default;
};

/// What to stress for one company.
struct CompanyEmphasis {
    QString company;
    QString emphasis;
    bool operator==(const CompanyEmphasis&) const = default;
};

/// How the story opens for two kinds of panel, and what it stresses for whom.
struct Angles {
    QString research; ///< lead beat: how the evaluation was designed
    QString platform; ///< lead beat: how the system behaved in production
    std::vector<CompanyEmphasis> companies;
    bool operator==(const Angles&) const = default;
};

/// A question this story answers, and what to stress then. At most one for each question.
struct StoryUse {
    QuestionId question; ///< built in or the user's own
    QString emphasis;    ///< may be empty
    bool operator==(const StoryUse&) const = default;
};

/// The speaker's marks for the selection score, 1 (weak) to 5 (strong); none: not judged yet. Versatility and
/// recency are not marked but worked out (see Selection.h).
struct SelectionMarks {
    std::optional<int> role;
    std::optional<int> specificity;
    std::optional<int> relevance;
    std::optional<int> complexity;
    std::optional<int> outcome;
    bool operator==(const SelectionMarks&) const = default;
};

struct Story {
    StoryId id;
    QString title;
    QDateTime createdAt; ///< local time with its offset
    QString basis;       ///< id of the template it began as; its cues stand in empty fields
    QDate happened;      ///< "a specific past instance"; invalid: not said yet
    QString company;     ///< company or team
    QStringList categories;
    QString track;         ///< track emphasis: "research", "platform", or own words
    FrameworkId framework; ///< whose segments the spine follows
    StoryFacts facts;
    std::vector<SpineBullet> spine; ///< in the order they are said
    std::vector<NumberEntry> numbers;
    Experiment experiment;
    XyzLine xyz;
    SoWhatLadder soWhat;
    DepthNotes depth;
    std::vector<FollowUp> followUps;
    Angles angles;
    std::vector<StoryUse> uses;
    SelectionMarks marks;
    std::optional<QDateTime> deletedAt; ///< set while in the trash

    [[nodiscard]] const StoryUse* use(const QuestionId& question) const; ///< nullptr: not mapped
    [[nodiscard]] QStringList bullets(const SegmentId& segment) const;
    bool operator==(const Story&) const = default;
};

/// What a list of choices needs to know.
struct StoryTitle {
    StoryId id;
    QString title;
    bool operator==(const StoryTitle&) const = default;
};

} // namespace starling
