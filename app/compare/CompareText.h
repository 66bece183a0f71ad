// What the comparison of two takes says in words.
#pragma once

#include "answer/Take.h"
#include "catalog/Catalog.h"
#include "progress/TakeComparison.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

namespace starling {

/// Pure.
class CompareText {
    Q_DECLARE_TR_FUNCTIONS(starling::CompareText)

public:
    /// "A" or "B": the takes' names on the page.
    [[nodiscard]] static QString letter(int side);
    /// A take in a list of choices: "12 Nov 09:14 · 2:41 · 7 flags".
    [[nodiscard]] static QString choice(const Take& take, const QDate& today);
    [[nodiscard]] static QString length(const ComparedLength& length, const LengthRules& rules);
    /// "0:38 · 24 % ▲ over", "not told", "–" where the take's framework has no such segment.
    [[nodiscard]] static QString part(const ComparedPart& part);
    /// "15–20 %", "0:15–0:20", or empty.
    [[nodiscard]] static QString target(const Target& target);
    [[nodiscard]] static QString group(SegmentGroup group);
    /// One row of segments whole, for screen readers.
    [[nodiscard]] static QString row(const ComparedRow& row);
    /// "4 (1.5)": how often, and how often per minute.
    [[nodiscard]] static QString flags(const ComparedFlags& flags, int side);
    [[nodiscard]] static QString rating(const std::optional<int>& mark);
};

} // namespace starling
