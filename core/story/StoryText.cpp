#include "story/StoryText.h"

#include "story/StoryFields.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace starling {

namespace {

bool isNonCharacter(char32_t code)
{
    return (code & 0xfffe) == 0xfffe || (code >= 0xfdd0 && code <= 0xfdef);
}

/// Without what no file format carries safely; every line end is "\n".
QString cleaned(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        if (unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            const char32_t code = QChar::surrogateToUcs4(unit, text.at(i + 1));
            if (!isNonCharacter(code))
                result += QStringView(text).mid(i, 2);
            ++i;
        } else if (
            unit == QLatin1Char('\r') || unit == QChar::LineSeparator || unit == QChar::ParagraphSeparator) {
            if (unit != QLatin1Char('\r') || text.mid(i + 1, 1) != QLatin1String("\n"))
                result += QLatin1Char('\n');
        } else if (unit == QLatin1Char('\n') || unit == QLatin1Char('\t')) {
            result += unit;
        } else if (
            !unit.isSurrogate() && unit.category() != QChar::Other_Control && unit != QChar::ByteOrderMark
            && !isNonCharacter(unit.unicode())) {
            result += unit;
        }
    }
    return result;
}

struct Normaliser {
    void operator()(const FieldName&, QString& text, TextShape shape) const
    {
        text = shape == TextShape::Line ? normalisedLine(text) : normalisedBlock(text);
    }
    void operator()(const FieldName& name, QStringList& texts) const
    {
        for (QString& each : texts)
            each = normalisedLine(each);
        texts.removeAll(QString());
        if (QLatin1String(name.id) == QLatin1String("categories"))
            texts.removeDuplicates();
    }
    template<typename Tag>
    void operator()(const FieldName&, Id<Tag>& id) const
    {
        id = Id<Tag>(normalisedLine(id.toString()));
    }
    template<typename Element>
    void operator()(const FieldName&, std::vector<Element>& elements) const
    {
        for (Element& each : elements)
            visitFields(each, *this);
        std::erase_if(elements, [](const Element& each) { return isBlank(each); });
    }
    void operator()(const FieldName&, QDate& date) const
    {
        if (!isWritable(date))
            date = {};
    }
    void operator()(const FieldName&, QDateTime& time) const
    {
        // The text forms of a time keep its offset in minutes, not its zone.
        if (time.isValid())
            time = time.toOffsetFromUtc(time.offsetFromUtc() / 60 * 60);
        if (!isWritable(time.date()))
            time = {};
    }
    template<typename Other>
    void operator()(const FieldName&, Other&) const
    {
    }

    /// ISO 8601 has years of four digits.
    static bool isWritable(const QDate& date)
    {
        return date.isValid() && date.year() >= 1 && date.year() <= 9999;
    }

    /// Nothing was written into it.
    template<typename Element>
    static bool isBlank(const Element& element)
    {
        bool blank = true;
        visitFields(element, [&blank]<typename Value>(const FieldName&, const Value& value, auto...) {
            if constexpr (std::same_as<Value, QString>)
                blank = blank && value.isEmpty();
        });
        return blank;
    }
};

template<>
bool Normaliser::isBlank(const StoryUse& use)
{
    return use.question.isNull(); // an emphasis may be empty
}

/// A list whose elements have fields of their own.
template<typename Value>
concept HasFields = requires
{
    typename Value::value_type;
}
&&std::same_as<Value, std::vector<typename Value::value_type>>;

template<typename... Values>
QString sentence(const char* text, const Values&... values)
{
    const QString translated = QCoreApplication::translate("StoryText", text);
    if constexpr (sizeof...(values) == 0)
        return translated;
    else
        return translated.arg(values...);
}

/// Remembers the first field that cannot be kept.
class Validator {
public:
    [[nodiscard]] const QString& problem() const { return m_problem; }

    void operator()(const FieldName& name, const QString& text, TextShape)
    {
        if (text.size() > longestField) {
            note(sentence(
                QT_TRANSLATE_NOOP("StoryText", "“%1” has %2 characters and the most is %3."), label(name),
                QString::number(text.size()), QString::number(longestField)));
        }
    }
    template<typename Tag>
    void operator()(const FieldName& name, const Id<Tag>& id)
    {
        (*this)(name, id.toString(), TextShape::Line);
    }
    void operator()(const FieldName& name, const QStringList& texts)
    {
        checkCount(name, size_t(texts.size()));
        for (const QString& each : texts)
            (*this)(name, each, TextShape::Line);
    }
    void operator()(const FieldName& name, const std::optional<int>& mark)
    {
        if (mark && (*mark < 1 || *mark > 5)) {
            note(sentence(
                QT_TRANSLATE_NOOP("StoryText", "“%1” is marked from 1 to 5, not %2."), label(name),
                QString::number(*mark)));
        }
    }
    template<typename Element>
    void operator()(const FieldName& name, const std::vector<Element>& elements)
    {
        checkCount(name, elements.size());
        for (const Element& each : elements)
            visitFields(each, *this);
    }
    template<typename Other>
    void operator()(const FieldName&, const Other&)
    {
    }

private:
    [[nodiscard]] static QString label(const FieldName& name)
    {
        return QCoreApplication::translate("Story", name.label);
    }
    void checkCount(const FieldName& name, size_t count)
    {
        if (count > longestList) {
            note(sentence(
                QT_TRANSLATE_NOOP("StoryText", "“%1” has %2 entries and the most is %3."), label(name),
                QString::number(count), QString::number(longestList)));
        }
    }
    void note(const QString& problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }

    QString m_problem;
};

struct TextCollector {
    QStringList& texts;

    void operator()(const FieldName& name, const QString& text, TextShape) const
    {
        if (!text.isEmpty() && QLatin1String(name.id) != QLatin1String("basis"))
            texts << text;
    }
    void operator()(const FieldName&, const QStringList& each) const { texts << each; }
    template<typename Element>
    void operator()(const FieldName&, const std::vector<Element>& elements) const
    {
        for (const Element& each : elements)
            visitFields(each, *this);
    }
    template<typename Other>
    void operator()(const FieldName&, const Other&) const
    {
    }
};

} // namespace

QString normalisedLine(const QString& text)
{
    return cleaned(text).replace(QLatin1Char('\n'), QLatin1Char(' ')).trimmed();
}

QString normalisedBlock(const QString& text)
{
    return cleaned(text).trimmed();
}

Story normalised(Story story)
{
    visitFields(story, Normaliser{});
    QSet<QuestionId> seen;
    std::erase_if(story.uses, [&seen](const StoryUse& use) {
        const bool known = seen.contains(use.question);
        seen.insert(use.question);
        return known;
    });
    return story;
}

Expected<void> validate(const Story& story)
{
    if (story.title.isEmpty()) {
        return fail(
            ErrorCode::InvalidInput,
            sentence(QT_TRANSLATE_NOOP(
                "StoryText", "A story needs a title. Nothing was changed. Give it a few words.")));
    }
    Validator validator;
    visitFields(story, validator);
    if (!validator.problem().isEmpty()) {
        return fail(
            ErrorCode::InvalidInput,
            sentence(
                QT_TRANSLATE_NOOP(
                    "StoryText", "The story “%1” cannot be kept like this: %2 Nothing was changed."),
                story.title.left(80), validator.problem()));
    }
    return {};
}

QString searchText(const Story& story)
{
    QStringList texts;
    visitFields(story, TextCollector{texts});
    return texts.join(QLatin1Char('\n'));
}

QStringList differences(const Story& mine, const Story& theirs)
{
    // Fields are visited in one order, so that the second walk meets the places of the first.
    std::vector<std::pair<const char*, const void*>> places;
    visitFields(mine, [&places](const FieldName& name, const auto& value, auto...) {
        places.emplace_back(name.id, &value);
    });
    QStringList result;
    size_t next = 0;
    visitFields(theirs, [&]<typename Value>(const FieldName& name, const Value& value, auto...) {
        if (!(*static_cast<const Value*>(places.at(next++).second) == value))
            result << QLatin1String(name.id);
    });
    return result;
}

QString fieldLabel(const QString& name)
{
    QString label = name;
    const auto look = [&](const QString& fullName, const FieldName& field) {
        if (fullName == name)
            label = QCoreApplication::translate("Story", field.label);
    };
    const Story story;
    visitFields(story, [&]<typename Value>(const FieldName& field, const Value&, auto...) {
        const QString outer = QLatin1String(field.id);
        look(outer, field);
        if constexpr (HasFields<Value>) {
            const typename Value::value_type element{};
            visitFields(element, [&](const FieldName& inner, const auto&, auto...) {
                look(outer + QLatin1Char('.') + QLatin1String(inner.id), inner);
            });
        }
    });
    return label;
}

} // namespace starling
