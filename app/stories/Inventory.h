// The lines of the inventory exercise: experiences in one line each, and how they score.
#pragma once

#include "story/Story.h"
#include "story/StoryKit.h"

#include <QHash>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace starling {

/// One experience. Marks 1–5 by the ids of the criteria; here all seven are marked by eye, because a line has
/// neither a date nor questions yet.
struct InventoryLine {
    QString text;
    QHash<QString, int> marks;
    bool picked = false;
    bool operator==(const InventoryLine&) const = default;
};

/// The exercise as it is kept between runs.
struct Inventory {
    static constexpr std::chrono::minutes length{30};
    static constexpr qsizetype longestLine = 500; ///< characters

    std::vector<InventoryLine> lines;
    std::chrono::milliseconds left = length;
    bool scoring = false;      ///< writing is over
    bool pickedByHand = false; ///< the marks no longer choose
    [[nodiscard]] bool isEmpty() const { return lines.empty() && left == length && !scoring; }
    bool operator==(const Inventory&) const = default;
};

/// By the rules of selectionScore(): 0 to 1 over the weights of what is marked; none while the role is not;
/// at most 0.4 with a role of 1 or 2.
[[nodiscard]] std::optional<double> inventoryScore(const InventoryLine& line, const StoryKit& kit);

/// Marks the best `count` lines as picked, and only those; lines without a score are never picked.
void pickBest(Inventory& inventory, const StoryKit& kit, int count);

/// A story for every line picked: its line as the title, its marks, everything else empty.
[[nodiscard]] std::vector<Story>
storiesFrom(const Inventory& inventory, const StoryKit& kit, const QDateTime& now);

/// For keeping it in the settings. What cannot be read is an empty one.
[[nodiscard]] QByteArray toJson(const Inventory& inventory);
[[nodiscard]] Inventory inventoryFromJson(const QByteArray& json);

} // namespace starling
