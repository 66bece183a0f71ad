#include "story/Coverage.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace starling {

namespace {

bool isWanted(const Question& question)
{
    return question.wantsStories() && !question.retired;
}

bool belongsTo(const Story& story, const BankCategory& category)
{
    return std::any_of(story.categories.begin(), story.categories.end(), [&](const QString& id) {
        return id == category.id || category.themes.contains(id);
    });
}

QString sentence(const char* text, int count)
{
    return QCoreApplication::translate("Coverage", text, nullptr, count);
}

/// Collects the gaps of one report, kind after kind.
class GapFinder {
public:
    GapFinder(const StoryKit& kit, const CoverageLimits& limits)
        : m_kit(kit)
        , m_limits(limits)
    {
    }

    void judgeBank(int stories)
    {
        const CountRange& size = m_limits.bankSize;
        if (stories < size.min) {
            const char* text = QT_TRANSLATE_N_NOOP(
                "Coverage", "Add %n more story(s): a bank of %1 to %2 serves the usual questions.");
            add(CoverageGap::Kind::BankSmall, stories, size.min,
                sentence(text, size.min - stories).arg(size.min).arg(size.max));
        } else if (stories > size.max) {
            const char* text = QT_TRANSLATE_N_NOOP(
                "Coverage",
                "Set %n story(s) aside, the weakest first: more than %1 are hard to keep rehearsed.");
            add(CoverageGap::Kind::BankLarge, stories, size.max,
                sentence(text, stories - size.max).arg(size.max));
        }
    }

    void judge(const CategoryCount& category)
    {
        const QString name = m_kit.categoryName(category.category);
        if (category.stories < category.target.min) {
            const char* text = QT_TRANSLATE_N_NOOP("Coverage", "Look for %n more story(s) of the kind “%1”.");
            add(CoverageGap::Kind::CategoryShort, category.stories, category.target.min,
                sentence(text, category.target.min - category.stories).arg(name))
                .category = category.category;
        } else if (category.stories > category.target.max) {
            const char* text = QT_TRANSLATE_N_NOOP(
                "Coverage",
                "%n story(s) are of the kind “%1”, and %2 are enough. Prepare another kind next.");
            add(CoverageGap::Kind::CategoryOver, category.stories, category.target.max,
                sentence(text, category.stories).arg(name, QString::number(category.target.max)))
                .category = category.category;
        }
    }

    void judge(const Question& question, int stories)
    {
        const int wanted = m_limits.storiesPerQuestion;
        if (stories >= wanted)
            return;
        const char* text = QT_TRANSLATE_N_NOOP("Coverage", "Find %n more story(s) for “%1”.");
        add(CoverageGap::Kind::QuestionShort, stories, wanted,
            sentence(text, wanted - stories).arg(question.text))
            .question = question.id;
    }

    void judge(const Story& story, int questions)
    {
        const CountRange& wanted = m_limits.questionsPerStory;
        if (questions < wanted.min) {
            const char* text = QT_TRANSLATE_N_NOOP("Coverage", "Find %n more question(s) that “%1” answers.");
            add(CoverageGap::Kind::StoryNarrow, questions, wanted.min,
                sentence(text, wanted.min - questions).arg(story.title))
                .story = story.id;
        } else if (questions > wanted.max) {
            const char* text = QT_TRANSLATE_N_NOOP(
                "Coverage", "Give %n question(s) of “%1” to other stories: %2 are enough for one.");
            add(CoverageGap::Kind::StoryOverused, questions, wanted.max,
                sentence(text, questions - wanted.max).arg(story.title, QString::number(wanted.max)))
                .story = story.id;
        }
    }

    /// The most useful step first.
    [[nodiscard]] std::vector<CoverageGap> take()
    {
        std::stable_sort(m_gaps.begin(), m_gaps.end(), [](const CoverageGap& a, const CoverageGap& b) {
            return std::pair(urgency(a.kind), -lack(a)) < std::pair(urgency(b.kind), -lack(b));
        });
        return std::move(m_gaps);
    }

private:
    CoverageGap& add(CoverageGap::Kind kind, int count, int wanted, const QString& text)
    {
        CoverageGap gap;
        gap.kind = kind;
        gap.count = count;
        gap.wanted = wanted;
        gap.sentence = text;
        m_gaps.push_back(gap);
        return m_gaps.back();
    }

    static int lack(const CoverageGap& gap) { return std::abs(gap.wanted - gap.count); }

    /// What is missing altogether comes before what only needs mapping, and both before what is too much.
    static int urgency(CoverageGap::Kind kind)
    {
        switch (kind) {
        case CoverageGap::Kind::BankSmall:
            return 0;
        case CoverageGap::Kind::CategoryShort:
            return 1;
        case CoverageGap::Kind::QuestionShort:
            return 2;
        case CoverageGap::Kind::StoryNarrow:
            return 3;
        case CoverageGap::Kind::StoryOverused:
            return 4;
        case CoverageGap::Kind::CategoryOver:
            return 5;
        case CoverageGap::Kind::BankLarge:
            return 6;
        }
        return 7;
    }

    const StoryKit& m_kit;
    const CoverageLimits& m_limits;
    std::vector<CoverageGap> m_gaps;
};

/// Column of every question that stands in the report.
QHash<QuestionId, size_t> columnsOf(const std::vector<QuestionId>& questions)
{
    QHash<QuestionId, size_t> result;
    for (size_t i = 0; i < questions.size(); ++i)
        result.insert(questions.at(i), i);
    return result;
}

void countUses(const std::vector<const Story*>& rows, CoverageReport& report)
{
    const auto columns = columnsOf(report.questions);
    report.storiesOfQuestion.assign(report.questions.size(), 0);
    for (const Story* story : rows) {
        std::vector<size_t> answered;
        for (const StoryUse& use : story->uses)
            if (const auto found = columns.find(use.question); found != columns.end())
                answered.push_back(*found);
        std::sort(answered.begin(), answered.end());
        answered.erase(std::unique(answered.begin(), answered.end()), answered.end());
        for (const size_t column : answered)
            ++report.storiesOfQuestion.at(column);
        report.questionsOfStory.push_back(int(answered.size()));
    }
}

} // namespace

CoverageReport coverage(
    const std::vector<Story>& stories, const std::vector<Question>& questions, const StoryKit& kit,
    const CoverageLimits& limits)
{
    CoverageReport report;
    std::vector<const Story*> rows;
    for (const Story& story : stories) {
        if (story.deletedAt)
            continue;
        rows.push_back(&story);
        report.stories.push_back(story.id);
    }
    std::vector<const Question*> wanted;
    for (const Question& question : questions) {
        if (!isWanted(question))
            continue;
        wanted.push_back(&question);
        report.questions.push_back(question.id);
    }
    countUses(rows, report);

    GapFinder gaps(kit, limits);
    gaps.judgeBank(int(rows.size()));
    for (const BankCategory& category : kit.categories) {
        const auto count = std::count_if(
            rows.begin(), rows.end(), [&](const Story* story) { return belongsTo(*story, category); });
        report.composition.push_back({category.id, int(count), category.target});
        gaps.judge(report.composition.back());
    }
    for (size_t i = 0; i < wanted.size(); ++i)
        gaps.judge(*wanted.at(i), report.storiesOfQuestion.at(i));
    for (size_t i = 0; i < rows.size(); ++i)
        gaps.judge(*rows.at(i), report.questionsOfStory.at(i));
    report.gaps = gaps.take();
    return report;
}

QString toText(CoverageGap::Kind kind)
{
    switch (kind) {
    case CoverageGap::Kind::BankSmall:
        return QStringLiteral("bank-small");
    case CoverageGap::Kind::BankLarge:
        return QStringLiteral("bank-large");
    case CoverageGap::Kind::CategoryShort:
        return QStringLiteral("category-short");
    case CoverageGap::Kind::CategoryOver:
        return QStringLiteral("category-over");
    case CoverageGap::Kind::QuestionShort:
        return QStringLiteral("question-short");
    case CoverageGap::Kind::StoryNarrow:
        return QStringLiteral("story-narrow");
    case CoverageGap::Kind::StoryOverused:
        return QStringLiteral("story-overused");
    }
    return {};
}

} // namespace starling
