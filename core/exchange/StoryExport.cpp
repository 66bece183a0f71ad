#include "exchange/StoryExport.h"

#include "audio/FileTrouble.h"
#include "exchange/StoryJson.h"
#include "exchange/StoryMarkdown.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace starling {

namespace {

struct StoryExport {
    Q_DECLARE_TR_FUNCTIONS(StoryExport)
};

Expected<void> writeFile(const QString& target, const QByteArray& content)
{
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return fail(FileTrouble::whileWriting(file));
    return {};
}

} // namespace

std::optional<StoryFormat> storyFormatFromString(const QString& text)
{
    if (text == QLatin1String("json"))
        return StoryFormat::Json;
    if (text == QLatin1String("markdown"))
        return StoryFormat::Markdown;
    return std::nullopt;
}

std::optional<StoryFormat> storyFormatOf(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("json"))
        return StoryFormat::Json;
    if (ending == QLatin1String("md") || ending == QLatin1String("markdown"))
        return StoryFormat::Markdown;
    return std::nullopt;
}

QString storyFileName(const Story& story)
{
    constexpr qsizetype longestSlug = 60; // names may have 255 bytes, and a letter up to four
    QString slug;
    for (const QChar each : story.title.normalized(QString::NormalizationForm_C).toLower()) {
        if (slug.size() >= longestSlug)
            break;
        if (each.isLetterOrNumber() || each.isMark())
            slug += each;
        else if (!slug.isEmpty() && slug.back() != QLatin1Char('-'))
            slug += QLatin1Char('-');
    }
    if (!slug.isEmpty() && !slug.endsWith(QLatin1Char('-')))
        slug += QLatin1Char('-');
    const QByteArray hash =
        QCryptographicHash::hash(story.id.toString().toUtf8(), QCryptographicHash::Sha256);
    return slug + QString::fromLatin1(hash.toHex().left(8)) + QStringLiteral(".md");
}

Expected<QStringList> exportStories(
    const std::vector<Story>& stories, const QuestionTexts& questions, StoryFormat format,
    const QString& target)
{
    const QString path = QFileInfo(target).absoluteFilePath();
    if (format == StoryFormat::Json || (stories.size() == 1 && storyFormatOf(path) == format)) {
        const QByteArray content = format == StoryFormat::Json ? writeStoryJson(stories, questions)
                                                               : writeStoryMarkdown(stories[0], questions);
        if (const auto written = writeFile(path, content); !written)
            return fail(written.error());
        return QStringList{path};
    }
    if (storyFormatOf(path) || QFileInfo(path).isFile() || !QDir().mkpath(path)) {
        return fail(
            ErrorCode::InvalidInput,
            StoryExport::tr("Markdown holds one story a file, so “%1” must be a folder that can be made. "
                            "Nothing was written.")
                .arg(QFileInfo(target).fileName()));
    }
    QStringList result;
    for (const Story& each : stories) {
        result << QDir(path).filePath(storyFileName(each));
        if (const auto written = writeFile(result.back(), writeStoryMarkdown(each, questions)); !written)
            return fail(written.error());
    }
    return result;
}

} // namespace starling
