#include "exchange/StoryFileReader.h"

#include "audio/FileTrouble.h"
#include "exchange/StoryExport.h"
#include "exchange/StoryJson.h"
#include "exchange/StoryMarkdown.h"
#include "story/StoryText.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace starling {

namespace {

struct StoryFileReader {
    Q_DECLARE_TR_FUNCTIONS(StoryFileReader)
};

/// The error with the file's name in it.
Error inFile(const QString& path, Error error)
{
    const QString name = QFileInfo(path).fileName();
    if (!error.message.contains(name))
        error.message = QStringLiteral("%1: %2").arg(name, error.message);
    if (error.detail.isEmpty())
        error.detail = path;
    return error;
}

Expected<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FileTrouble::whileReading(file));
    const QByteArray content = file.read(largestStoryFile + 1);
    if (content.size() > largestStoryFile) {
        return fail(
            ErrorCode::InvalidInput,
            StoryFileReader::tr(
                "The file is larger than %1 MB, more than any story bank. Nothing was taken in.")
                .arg(largestStoryFile / (1024 * 1024)));
    }
    if (file.error() != QFileDevice::NoError)
        return fail(FileTrouble::whileReading(file));
    return content;
}

Expected<StoryFile> readStoryFile(const QString& path)
{
    const auto format = storyFormatOf(path);
    if (!format) {
        return fail(
            ErrorCode::UnsupportedFormat,
            StoryFileReader::tr(
                "Stories are read from files that end in .json or .md. Nothing was taken in."));
    }
    const auto content = contentOf(path);
    if (!content)
        return fail(content.error());
    return *format == StoryFormat::Json ? parseStoryJson(*content) : parseStoryMarkdown(*content);
}

/// Folders stand for the files of stories in them.
QStringList filesAmong(const QStringList& paths)
{
    QStringList result;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            result << path;
            continue;
        }
        const QDir folder(path);
        for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
            if (storyFormatOf(name))
                result << folder.filePath(name);
        }
    }
    return result;
}

/// Puts the stories of one file to those of the others.
Expected<void> merge(StoryFile& all, const StoryFile& more)
{
    for (const Story& story : more.stories) {
        const auto other = std::find_if(
            all.stories.begin(), all.stories.end(), [&](const Story& each) { return each.id == story.id; });
        if (other == all.stories.end()) {
            all.stories.push_back(story);
        } else if (!differences(*other, story).isEmpty()) {
            return fail(
                ErrorCode::InvalidInput,
                StoryFileReader::tr("“%1” is there twice, with the same id or title and different contents. "
                                    "Nothing was taken in; take one of them away.")
                    .arg(story.title.left(80)));
        }
    }
    for (auto it = more.questions.begin(); it != more.questions.end(); ++it)
        all.questions.insert(it.key(), it.value());
    return {};
}

} // namespace

Expected<StoryFile> readStoryFiles(const QStringList& paths)
{
    StoryFile all;
    for (const QString& path : filesAmong(paths)) {
        const auto file = readStoryFile(path);
        if (!file)
            return fail(inFile(path, file.error()));
        if (const auto merged = merge(all, *file); !merged)
            return fail(inFile(path, merged.error()));
    }
    return all;
}

} // namespace starling
