// What the catalogue brings for building a story bank.
#pragma once

#include "base/Id.h"
#include "story/Story.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace starling {

/// Both ends included.
struct CountRange {
    int min = 0;
    int max = 0;
    [[nodiscard]] bool contains(int count) const { return count >= min && count <= max; }
    bool operator==(const CountRange&) const = default;
};

/// A category that a bank's composition has a target for. A story counts when one of its categories is the id
/// or among the themes that belong to it.
struct BankCategory {
    QString id;         ///< "major-project"
    QString name;       ///< as shown
    QStringList themes; ///< ids of themes that count as this category
    CountRange target;  ///< stories
    bool operator==(const BankCategory&) const = default;
};

/// What a story may be about: recommended, and a suggestion for its categories.
struct StoryTheme {
    QString id; ///< "drift"
    QString name;
    bool operator==(const StoryTheme&) const = default;
};

/// How a story can begin.
struct StoryTemplate {
    QString id; ///< "project", "failure", "collaboration", "blank"
    QString name;
    QString description;
    QStringList categories; ///< given to the new story
    FrameworkId framework;
    QStringList followUps; ///< questions given to the new story
    /// What stands in an empty field as a cue: field name as in StoryFields.h, and its sentence.
    std::vector<std::pair<QString, QString>> cues;
    bool operator==(const StoryTemplate&) const = default;
};

/// What one company's panels look for.
struct CompanyHint {
    QString company;
    QString hint;
    bool operator==(const CompanyHint&) const = default;
};

/// One of the seven criteria by which stories are chosen.
struct SelectionCriterion {
    QString id; ///< "role", "specificity", "relevance", "versatility", "complexity", "outcome", "recency"
    QString name;
    QString asks;   ///< the question it puts to a story
    QString weak;   ///< anchor for 1
    QString strong; ///< anchor for 5
    int weight = 1; ///< 3 critical, 2 high, 1 medium
    bool operator==(const SelectionCriterion&) const = default;
};

struct StoryKit {
    std::vector<BankCategory> categories;
    std::vector<StoryTheme> themes;
    std::vector<StoryTemplate> templates; ///< the last is the blank one
    QStringList followUps;                ///< the standing ones
    std::vector<CompanyHint> companies;
    std::vector<SelectionCriterion> criteria; ///< all seven
    CountRange bankSize{7, 10};

    /// nullptr when unknown.
    [[nodiscard]] const StoryTemplate* find(const QString& id) const;
    /// The name of a category or theme; the id itself when it is the user's own word.
    [[nodiscard]] QString categoryName(const QString& id) const;
    bool operator==(const StoryKit&) const = default;
};

/// A new story from a template: its categories, framework and follow-ups, and an id of its own.
[[nodiscard]] Story storyFrom(const StoryTemplate& start, const QString& title, const QDateTime& now);

} // namespace starling
