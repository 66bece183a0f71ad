// Any bytes as a file of stories: no crash, a line in every refusal, and what was read comes back from being
// written.
#include "exchange/JsonLines.h"
#include "exchange/StoryJson.h"
#include "story/StoryText.h"

#include <cstdlib>

using namespace starling;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const QString stories = QStringLiteral("stories");
    (void)lineOfPath(bytes, {stories, QStringLiteral("1"), QStringLiteral("facts"), QStringLiteral("goal")});
    const auto file = parseStoryJson(bytes);
    if (!file) {
        if (file.error().message.isEmpty())
            std::abort();
        return 0;
    }
    for (const Story& each : file->stories) {
        if (each != normalised(each) || !validate(each))
            std::abort();
    }
    const auto again = parseStoryJson(writeStoryJson(file->stories, file->questions));
    if (!again || again->stories != file->stories)
        std::abort();
    return 0;
}
