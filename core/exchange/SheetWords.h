// What the report of a take says in words.
#pragma once

#include "answer/Allocation.h"
#include "exchange/TakeMaterial.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace starling {

class SheetWords {
    Q_DECLARE_TR_FUNCTIONS(starling::SheetWords)

public:
    struct Scale {
        QString name;
        std::optional<int> mark;
    };

    explicit SheetWords(const QLocale& locale)
        : m_locale(locale)
    {
    }

    [[nodiscard]] QString question(const Take& take) const;
    /// Story, framework, depth, and when it was told.
    [[nodiscard]] QString subtitle(const TakeMaterial& material) const;
    [[nodiscard]] QString length(const TakeMaterial& material) const;
    /// The name of an allocation's line.
    [[nodiscard]] QString part(const AllocationEntry& entry, const TakeMaterial& material) const;
    [[nodiscard]] QString target(const Target& target) const;
    [[nodiscard]] QString verdict(const AllocationEntry& entry) const;
    [[nodiscard]] QString percent(double share) const;
    [[nodiscard]] std::array<Scale, 5> scales(const Rating& rating) const;
    /// "Flags: 7, 2.6 per minute"
    [[nodiscard]] QString flagTotal(const Take& take) const;
    /// "We 3 (1.1 per minute) · Filler 2 (0.7 per minute)": the most frequent first.
    [[nodiscard]] QString flagCounts(const TakeMaterial& material) const;
    /// "0:21.4  We: the note"
    [[nodiscard]] QString flag(const Flag& flag, const TakeMaterial& material) const;
    [[nodiscard]] QString moreFlags(int count) const;

    [[nodiscard]] static QString clock(Milliseconds time);

    [[nodiscard]] static QString timeHeading() { return tr("Where the time went"); }
    [[nodiscard]] static QString ratingHeading() { return tr("Rating"); }
    [[nodiscard]] static QString lessonHeading() { return tr("Next time I will…"); }
    [[nodiscard]] static QString noLesson() { return tr("No lesson written yet."); }
    [[nodiscard]] static QString nothingMarked() { return tr("No segment was marked."); }
    [[nodiscard]] static QString soundMissing() { return tr("The sound is missing."); }
    [[nodiscard]] static QString partColumn() { return tr("Part"); }
    [[nodiscard]] static QString timeColumn() { return tr("Time"); }
    [[nodiscard]] static QString shareColumn() { return tr("Share"); }
    [[nodiscard]] static QString targetColumn() { return tr("Target"); }
    [[nodiscard]] static QString verdictColumn() { return tr("Verdict"); }
    [[nodiscard]] static QString notRated() { return tr("not rated"); }

private:
    [[nodiscard]] QString rate(int count, Milliseconds duration) const;

    QLocale m_locale;
};

} // namespace starling
