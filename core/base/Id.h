// Ids that cannot be mixed up: a TakeId is not a StoryId.
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>
#include <QUuid>

namespace starling {

/// An id of one kind of thing. Things the user makes carry a random UUID (lower case, no braces), so that two
/// libraries can be merged; built-in things of the catalogue carry a short readable name such as "situation".
template<typename Tag>
class Id {
public:
    Id() = default;
    explicit Id(QString value)
        : m_value(std::move(value))
    {
    }

    [[nodiscard]] static Id create() { return Id(QUuid::createUuid().toString(QUuid::WithoutBraces)); }

    [[nodiscard]] const QString& toString() const { return m_value; }
    [[nodiscard]] bool isNull() const { return m_value.isEmpty(); }

    bool operator==(const Id&) const = default;
    auto operator<=>(const Id& other) const { return m_value.compare(other.m_value) <=> 0; }

    friend size_t qHash(const Id& id, size_t seed = 0) noexcept { return ::qHash(id.m_value, seed); }

private:
    QString m_value;
};

using TakeId = Id<struct TakeTag>;
using FlagId = Id<struct FlagTag>;
using StoryId = Id<struct StoryTag>;
using QuestionId = Id<struct QuestionTag>;
using QuestionSetId = Id<struct QuestionSetTag>;
using FrameworkId = Id<struct FrameworkTag>;
using SegmentId = Id<struct SegmentTag>;
using FlagKindId = Id<struct FlagKindTag>;

} // namespace starling
