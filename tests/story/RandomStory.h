// Stories with everything in them that a story can have.
#pragma once

#include "story/StoryFields.h"
#include "story/StoryText.h"
#include "support/Random.h"

namespace starling::test {

/// Visits fields and fills them; a field that is added later is filled as well.
class StoryFiller {
public:
    /// \param density how likely a field has something in it
    StoryFiller(Random& random, double density)
        : m_random(random)
        , m_density(density)
    {
    }

    void operator()(const FieldName&, QString& text, TextShape) const
    {
        if (m_random.chance(m_density))
            text = words();
    }
    void operator()(const FieldName&, QStringList& texts) const
    {
        for (qint64 n = count(); n > 0; --n)
            texts << words();
    }
    template<typename Tag>
    void operator()(const FieldName&, Id<Tag>& id) const
    {
        if (m_random.chance(0.8))
            id = Id<Tag>(m_random.chance(0.5) ? Id<Tag>::create().toString() : m_random.text(8));
    }
    template<typename Element>
    void operator()(const FieldName&, std::vector<Element>& elements) const
    {
        for (qint64 n = count(); n > 0; --n) {
            elements.emplace_back();
            visitFields(elements.back(), *this);
        }
    }
    void operator()(const FieldName&, QDate& date) const
    {
        if (m_random.chance(m_density))
            date = QDate(2000, 1, 1).addDays(m_random.integer(0, 20'000));
    }
    void operator()(const FieldName&, QDateTime& time) const
    {
        const int offset = int(m_random.integer(-14 * 4, 14 * 4)) * 15 * 60;
        time =
            QDateTime::fromMSecsSinceEpoch(m_random.integer(0, 4'000'000'000'000), Qt::OffsetFromUTC, offset);
    }
    void operator()(const FieldName&, bool& value) const { value = m_random.chance(0.5); }
    void operator()(const FieldName&, std::optional<int>& mark) const
    {
        if (m_random.chance(m_density))
            mark = int(m_random.integer(1, 5));
    }
    void operator()(const FieldName&, MetricCategory& value) const
    {
        value = MetricCategory(m_random.integer(0, 5));
    }
    void operator()(const FieldName&, Defensibility& value) const
    {
        value = Defensibility(m_random.integer(0, 2));
    }

private:
    [[nodiscard]] qint64 count() const { return m_random.chance(m_density) ? m_random.integer(0, 4) : 0; }
    /// Of every plane, or full of what is structure in some form of file.
    [[nodiscard]] QString words() const
    {
        if (m_random.chance(0.5))
            return m_random.text(30);
        static const QStringList tricks{
            QStringLiteral("#"),     QStringLiteral("## "),  QStringLiteral("### x"), QStringLiteral("\n"),
            QStringLiteral("\n\n"),  QStringLiteral("- "),   QStringLiteral("* "),    QStringLiteral("|"),
            QStringLiteral("\\"),    QStringLiteral("\\|"),  QStringLiteral("<br>"),  QStringLiteral(": "),
            QStringLiteral("---"),   QStringLiteral(", "),   QStringLiteral("\""),    QStringLiteral("{"),
            QStringLiteral("null"),  QStringLiteral("[1]"),  QStringLiteral("\t"),    QStringLiteral(" "),
            QStringLiteral("%1"),    QStringLiteral("%%"),   QStringLiteral("'"),     QStringLiteral("```"),
            QStringLiteral("Title"), QStringLiteral("p99"),  QStringLiteral("&lt;"),  QStringLiteral("\r\n"),
            QString(QChar(0xfeff)),  QString(QChar(0x202e)), QString(QChar(0x2028)),  QString(QChar(0x05d0))};
        QString result;
        for (qint64 n = m_random.integer(1, 8); n > 0; --n)
            result += tricks.at(m_random.integer(0, tricks.size() - 1));
        return result;
    }

    Random& m_random;
    double m_density;
};

/// Valid and normalised().
inline Story randomStory(Random& random)
{
    Story story;
    visitFields(story, StoryFiller(random, random.real(0.2, 1)));
    story.id = StoryId::create();
    story = normalised(std::move(story));
    if (story.title.isEmpty())
        story.title = QStringLiteral("A story");
    return story;
}

} // namespace starling::test
