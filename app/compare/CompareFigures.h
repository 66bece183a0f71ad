// What the cards of figures show.
#pragma once

#include "answer/Take.h"
#include "compare/FigureCard.h"
#include "progress/TakeComparison.h"

#include <QCoreApplication>

#include <array>
#include <optional>
#include <vector>

namespace starling {

class CompareFigures {
    Q_DECLARE_TR_FUNCTIONS(starling::CompareFigures)

public:
    static void
    showFlags(FigureCard& card, const TakeComparison& comparison, const std::vector<FlagKind>& kinds);
    static void showRatings(FigureCard& card, const Rating& first, const Rating& second);
    static void showPaces(FigureCard& card, const std::array<std::optional<Pace>, 2>& paces);
};

} // namespace starling
