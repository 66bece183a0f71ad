#include "cli/StoryReport.h"

#include "cli/TextTable.h"
#include "exchange/StoryJson.h"
#include "exchange/StoryMarkdown.h"
#include "exchange/StoryValues.h"

#include <QJsonArray>

namespace starling::cli {

namespace {

/// As in a file, and whether it is in the trash.
QJsonObject toJson(const Story& story, const QuestionTexts& questions)
{
    QJsonObject object = storyToJson(story, questions);
    object.insert(
        QStringLiteral("deleted_at"),
        story.deletedAt ? QJsonValue(valueText(*story.deletedAt)) : QJsonValue());
    return object;
}

} // namespace

tl::expected<QuestionTexts, Failure> questionTexts(Session& session)
{
    const auto questions = session.questions(QuestionStore::Retired::Included);
    if (!questions)
        return refuse(questions.error());
    QuestionTexts result;
    for (const Question& each : *questions)
        result.insert(each.id, each.text);
    return result;
}

Outcome storyOutcome(Session& session, const StoryId& id)
{
    const auto library = session.library();
    if (!library)
        return refuse(library.error());
    const auto story = (*library)->stories().story(id);
    if (!story)
        return refuse(story.error());
    const auto questions = questionTexts(session);
    if (!questions)
        return refuse(questions.error());
    return Answer{
        QJsonDocument(toJson(*story, *questions)), QString::fromUtf8(writeStoryMarkdown(*story, *questions)),
        Status::Done};
}

Outcome storiesOutcome(Session& session, const std::vector<Story>& stories)
{
    const auto questions = questionTexts(session);
    if (!questions)
        return refuse(questions.error());
    QJsonArray array;
    TextTable table({Cli::tr("Id"), Cli::tr("Story"), Cli::tr("When it happened"), Cli::tr("Categories")});
    for (const Story& each : stories) {
        array.append(toJson(each, *questions));
        QStringList categories;
        for (const QString& category : each.categories)
            categories << session.catalog().kit.categoryName(category);
        table.add(
            {each.id.toString(), each.title, valueText(each.happened),
             categories.join(QStringLiteral(", "))});
    }
    return Answer{QJsonDocument(array), table.toText(), Status::Done};
}

} // namespace starling::cli
