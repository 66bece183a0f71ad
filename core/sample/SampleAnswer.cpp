#include "sample/SampleAnswer.h"

#include "exchange/StoryMarkdown.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace starling {
namespace {

tl::unexpected<Error> damaged(const QString& detail)
{
    return fail(
        ErrorCode::Damaged,
        QCoreApplication::translate(
            "SampleAnswer",
            "The sample answers in this copy of Starling are damaged. Your own library is not concerned; "
            "installing Starling again brings them back."),
        detail);
}

std::optional<SampleClip::Telling> tellingFromString(const QString& text)
{
    if (text == QLatin1String("always"))
        return SampleClip::Telling::Always;
    if (text == QLatin1String("well"))
        return SampleClip::Telling::Well;
    if (text == QLatin1String("badly"))
        return SampleClip::Telling::Badly;
    if (text == QLatin1String("aside"))
        return SampleClip::Telling::Aside;
    return std::nullopt;
}

std::optional<SampleClip> parseClip(const QJsonObject& json)
{
    const auto telling = tellingFromString(json.value(QLatin1String("told")).toString());
    if (!telling)
        return std::nullopt;
    SampleClip clip;
    clip.telling = *telling;
    clip.segment = SegmentId(json.value(QLatin1String("segment")).toString());
    clip.fault = FlagKindId(json.value(QLatin1String("kind")).toString());
    clip.from = json.value(QLatin1String("from")).toInteger(-1);
    clip.frames = json.value(QLatin1String("frames")).toInteger(-1);
    clip.text = json.value(QLatin1String("text")).toString();
    const bool hasFault = *telling == SampleClip::Telling::Badly || *telling == SampleClip::Telling::Aside;
    if (clip.segment.isNull() || clip.from < 0 || clip.frames <= 0 || hasFault == clip.fault.isNull())
        return std::nullopt;
    return clip;
}

} // namespace

Expected<std::vector<SampleAnswer>> parseSampleAnswers(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return damaged(QStringLiteral("samples.json: not a list"));
    std::vector<SampleAnswer> answers;
    const QJsonArray list = document.array();
    for (const auto& value : list) {
        const QJsonObject object = value.toObject();
        SampleAnswer answer;
        answer.id = object.value(QLatin1String("id")).toString();
        answer.sound = object.value(QLatin1String("sound")).toString();
        answer.title = object.value(QLatin1String("title")).toString();
        answer.question = QuestionId(object.value(QLatin1String("question")).toString());
        answer.ask = object.value(QLatin1String("ask")).toString();
        answer.framework = FrameworkId(object.value(QLatin1String("framework")).toString());
        const QJsonArray clips = object.value(QLatin1String("clips")).toArray();
        for (const auto& each : clips) {
            const auto clip = parseClip(each.toObject());
            if (!clip)
                return damaged(QStringLiteral("samples.json: a clip of \"%1\"").arg(answer.id));
            answer.clips.push_back(*clip);
        }
        if (answer.id.isEmpty() || answer.sound.isEmpty() || answer.clips.empty())
            return damaged(QStringLiteral("samples.json: answer \"%1\" is not complete").arg(answer.id));
        answers.push_back(std::move(answer));
    }
    if (answers.empty())
        return damaged(QStringLiteral("samples.json: empty"));
    return answers;
}

namespace {

/// The story beside the answer's sound, where there is one.
Expected<Story> loadStory(const SampleAnswer& answer)
{
    Story story;
    story.title = answer.title;
    QFile file(QStringLiteral(":/samples/stories/%1.md").arg(answer.id));
    if (!file.open(QIODevice::ReadOnly))
        return story;
    const auto parsed = parseStoryMarkdown(file.readAll());
    if (!parsed)
        return damaged(QStringLiteral("%1: %2").arg(file.fileName(), parsed.error().message));
    return parsed->stories.front();
}

} // namespace

Expected<std::vector<SampleAnswer>> loadSampleAnswers()
{
    QFile file(QStringLiteral(":/samples/samples.json"));
    if (!file.open(QIODevice::ReadOnly))
        return damaged(QStringLiteral("samples.json: missing"));
    auto answers = parseSampleAnswers(file.readAll());
    if (!answers)
        return answers;
    for (SampleAnswer& answer : *answers) {
        auto story = loadStory(answer);
        if (!story)
            return fail(story.error());
        answer.story = std::move(*story);
    }
    return answers;
}

} // namespace starling
