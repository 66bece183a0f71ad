// Any bytes as a story in Markdown: no crash, a line in every refusal, and what was read comes back from
// being written.
#include "exchange/StoryMarkdown.h"
#include "story/StoryText.h"

#include <cstdlib>

using namespace starling;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto file = parseStoryMarkdown(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    if (!file) {
        if (!file.error().message.startsWith(QLatin1String("Line ")))
            std::abort();
        return 0;
    }
    const Story& story = file->stories.front();
    if (story != normalised(story) || !validate(story))
        std::abort();
    const auto again = parseStoryMarkdown(writeStoryMarkdown(story, file->questions));
    if (!again || again->stories != file->stories)
        std::abort();
    return 0;
}
