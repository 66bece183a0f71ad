#include "takes/ImportNotice.h"

#include <QCoreApplication>
#include <QStringList>

namespace starling {

namespace {

constexpr size_t sentencesShown = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportNotice)
};

} // namespace

Notice importNotice(const TakeImports::Outcome& outcome)
{
    QStringList sentences;
    if (!outcome.taken.empty())
        sentences += Words::tr("%n recording(s) imported.", nullptr, int(outcome.taken.size()));
    for (size_t i = 0; i < std::min(outcome.failures.size(), sentencesShown); ++i) {
        const TakeImports::Failure& failure = outcome.failures.at(i);
        const QString& said = failure.error.message;
        sentences += said.contains(failure.name) ? said : Words::tr("“%1”: %2").arg(failure.name, said);
    }
    if (outcome.failures.size() > sentencesShown)
        sentences +=
            Words::tr("%n more could not be read.", nullptr, int(outcome.failures.size() - sentencesShown));
    if (outcome.cancelled > 0)
        sentences += Words::tr("Stopped; %n file(s) were not imported.", nullptr, outcome.cancelled);

    Notice notice;
    notice.text = sentences.join(u'\n');
    notice.kind = Notice::Kind::Success;
    if (!outcome.failures.empty())
        notice.kind = outcome.taken.empty() ? Notice::Kind::Error : Notice::Kind::Warning;
    return notice;
}

} // namespace starling
