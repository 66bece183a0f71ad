#include "stories/Inventory.h"

#include "stories/SelectionPart.h"
#include "story/Selection.h"
#include "story/StoryText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace starling {

namespace {

constexpr size_t mostLines = 500;

} // namespace

std::optional<double> inventoryScore(const InventoryLine& line, const StoryKit& kit)
{
    std::vector<CriterionScore> criteria;
    for (const SelectionCriterion& criterion : kit.criteria) {
        if (const int mark = line.marks.value(criterion.id); mark > 0)
            criteria.push_back({criterion.id, criterion.weight, pointsOfMark(mark), {}});
    }
    return weightedScore(criteria);
}

void pickBest(Inventory& inventory, const StoryKit& kit, int count)
{
    std::vector<std::pair<double, size_t>> ranked;
    for (size_t i = 0; i < inventory.lines.size(); ++i) {
        inventory.lines.at(i).picked = false;
        if (const auto score = inventoryScore(inventory.lines.at(i), kit))
            ranked.emplace_back(-*score, i);
    }
    std::sort(ranked.begin(), ranked.end());
    for (size_t i = 0; i < ranked.size() && int(i) < count; ++i)
        inventory.lines.at(ranked.at(i).second).picked = true;
}

std::vector<Story> storiesFrom(const Inventory& inventory, const StoryKit& kit, const QDateTime& now)
{
    std::vector<Story> stories;
    for (const InventoryLine& line : inventory.lines) {
        const QString title = normalisedLine(line.text);
        if (!line.picked || title.isEmpty())
            continue;
        Story story = storyFrom(kit.templates.front(), title, now);
        story.categories.clear(); // what kind it is, is for the writer to say
        for (const SelectionCriterion& criterion : kit.criteria) {
            const auto mark = markOf(criterion.id);
            if (mark && line.marks.contains(criterion.id))
                story.marks.*mark = line.marks.value(criterion.id);
        }
        stories.push_back(std::move(story));
    }
    return stories;
}

QByteArray toJson(const Inventory& inventory)
{
    QJsonArray lines;
    for (const InventoryLine& line : inventory.lines) {
        QJsonObject marks;
        for (auto mark = line.marks.begin(); mark != line.marks.end(); ++mark)
            marks.insert(mark.key(), mark.value());
        lines.append(QJsonObject{
            {QStringLiteral("text"), line.text},
            {QStringLiteral("marks"), marks},
            {QStringLiteral("picked"), line.picked}});
    }
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("lines"), lines},
                             {QStringLiteral("left_ms"), qint64(inventory.left.count())},
                             {QStringLiteral("scoring"), inventory.scoring},
                             {QStringLiteral("picked_by_hand"), inventory.pickedByHand}})
        .toJson(QJsonDocument::Compact);
}

Inventory inventoryFromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Inventory inventory;
    const qint64 whole = std::chrono::milliseconds(Inventory::length).count();
    inventory.left = std::chrono::milliseconds(
        std::clamp<qint64>(object.value(QLatin1String("left_ms")).toInteger(whole), 0, whole));
    inventory.scoring = object.value(QLatin1String("scoring")).toBool();
    inventory.pickedByHand = object.value(QLatin1String("picked_by_hand")).toBool();
    for (const QJsonValue& each : object.value(QLatin1String("lines")).toArray()) {
        InventoryLine line;
        line.text = each.toObject().value(QLatin1String("text")).toString().left(Inventory::longestLine);
        line.picked = each.toObject().value(QLatin1String("picked")).toBool();
        const QJsonObject marks = each.toObject().value(QLatin1String("marks")).toObject();
        for (auto mark = marks.begin(); mark != marks.end(); ++mark) {
            if (const int value = mark.value().toInt(); value >= 1 && value <= 5)
                line.marks.insert(mark.key(), value);
        }
        if (inventory.lines.size() < mostLines)
            inventory.lines.push_back(std::move(line));
    }
    return inventory;
}

} // namespace starling
