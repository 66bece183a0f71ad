#include "cli/SetupOptions.h"

namespace starling::cli {

namespace {
const QString questionOption = QStringLiteral("question");
const QString askOption = QStringLiteral("ask");
const QString storyOption = QStringLiteral("story");
const QString frameworkOption = QStringLiteral("framework");
const QString depthOption = QStringLiteral("depth");
} // namespace

QList<QCommandLineOption> setupOptions()
{
    return {
        option(questionOption, QStringLiteral("ID"), Cli::tr("The question it answers.")),
        option(askOption, QStringLiteral("TEXT"), Cli::tr("The question in words, where no id is at hand.")),
        option(storyOption, QStringLiteral("ID"), Cli::tr("The story it tells.")),
        option(frameworkOption, QStringLiteral("ID"), Cli::tr("The framework it follows.")),
        option(depthOption, QStringLiteral("DEPTH"), Cli::tr("summary, standard or deep."))};
}

tl::expected<TakeSetup, Failure> readSetup(Session& session, const Arguments& arguments)
{
    TakeSetup setup;
    const auto depth =
        depthFromString(arguments.has(depthOption) ? arguments.text(depthOption) : toText(Depth::Standard));
    if (!depth)
        return refuse(Status::WrongUsage, Cli::tr("--depth is summary, standard or deep."));
    setup.depth = *depth;
    const auto framework = session.framework(arguments.text(frameworkOption));
    if (!framework)
        return refuse(framework.error());
    setup.framework = (*framework)->id;
    const auto question = session.question(arguments.text(questionOption));
    if (!question)
        return refuse(question.error());
    setup.question = question->id;
    setup.questionText = arguments.has(askOption) ? arguments.text(askOption) : question->text;
    const auto story = session.story(arguments.text(storyOption));
    if (!story)
        return refuse(story.error());
    setup.story = *story;
    return setup;
}

} // namespace starling::cli
