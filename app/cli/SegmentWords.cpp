#include "cli/SegmentWords.h"

#include "answer/Framework.h"
#include "cli/Arguments.h"

namespace starling::cli {

tl::expected<std::vector<SegmentMark>, Failure> parseMarks(const QStringList& words)
{
    std::vector<SegmentMark> marks;
    for (const QString& word : words) {
        const qsizetype colon = word.indexOf(QLatin1Char(':'));
        const auto at = parseMilliseconds(word.left(colon));
        if (colon < 0 || !at) {
            return refuse(
                Status::WrongUsage,
                Cli::tr("“%1” is not a time in milliseconds, a colon and a segment, such as 18000:task.")
                    .arg(word));
        }
        marks.push_back({*at, SegmentId(word.mid(colon + 1).trimmed())});
    }
    return marks;
}

tl::expected<void, Failure> checkSegments(const std::vector<SegmentMark>& marks, const Framework& framework)
{
    for (const SegmentMark& each : marks) {
        if (each.segment.isNull() || framework.find(each.segment))
            continue;
        QStringList known;
        for (const SegmentTemplate& segment : framework.segments)
            known.append(segment.id.toString());
        return refuse(
            Status::Failed,
            Cli::tr("%1 has no segment “%2”; it has: %3.")
                .arg(framework.name, each.segment.toString(), known.join(QStringLiteral(", "))));
    }
    return {};
}

} // namespace starling::cli
