// How the lists of a story look in Markdown; shared by writing and reading. Nobody else includes this.
#pragma once

#include "exchange/StoryValues.h"

#include <QString>

#include <algorithm>
#include <vector>

namespace starling {

/// One field of a list's element.
struct MarkdownColumn {
    enum class Kind { Id, Line, Block, Other };
    QString label;
    Kind kind = Kind::Line;
};

/// The label of a story's id, which is no field.
inline const QString idLabel = QStringLiteral("Id");

template<typename Value>
[[nodiscard]] MarkdownColumn::Kind columnKind(const Value&, TextShape shape = TextShape::Line)
{
    if constexpr (std::same_as<Value, QString>)
        return shape == TextShape::Line ? MarkdownColumn::Kind::Line : MarkdownColumn::Kind::Block;
    else if constexpr (requires(const Value& value) {
                           value.isNull();
                           value.toString();
                       })
        return MarkdownColumn::Kind::Id;
    else
        return MarkdownColumn::Kind::Other;
}

/// The fields of an Element as columns. A use has one more: the words of its question, first, because that
/// is what a person knows of it.
template<typename Element>
[[nodiscard]] const std::vector<MarkdownColumn>& markdownColumns()
{
    static const std::vector<MarkdownColumn> columns = [] {
        std::vector<MarkdownColumn> result;
        const Element element{};
        visitFields(element, [&](const FieldName& name, const auto& value, auto... shape) {
            result.push_back({QLatin1String(name.label), columnKind(value, shape...)});
        });
        if constexpr (std::same_as<Element, StoryUse>) {
            result.insert(result.begin(), {result.front().label, MarkdownColumn::Kind::Line});
            result[1].label = idLabel;
        }
        return result;
    }();
    return columns;
}

/// Groups: a heading for every id, bullets below. Sections: a heading and a text each. Table: all else.
enum class MarkdownListForm { Groups, Sections, Table };

[[nodiscard]] inline MarkdownListForm markdownListForm(const std::vector<MarkdownColumn>& columns)
{
    using Kind = MarkdownColumn::Kind;
    const auto are = [&](Kind first, Kind second) {
        return columns.size() == 2 && columns[0].kind == first && columns[1].kind == second;
    };
    if (are(Kind::Id, Kind::Line))
        return MarkdownListForm::Groups;
    return are(Kind::Line, Kind::Block) ? MarkdownListForm::Sections : MarkdownListForm::Table;
}

} // namespace starling
