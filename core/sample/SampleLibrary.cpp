#include "sample/SampleLibrary.h"

#include "sample/SampleAnswer.h"
#include "sample/SamplePlan.h"
#include "sample/SampleSound.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <optional>
#include <span>
#include <thread>

namespace starling {
namespace {

Expected<void> addStories(Library& library, const std::vector<Story>& stories)
{
    for (const Story& story : stories) {
        if (library.stories().story(story.id))
            continue;
        if (auto added = library.stories().insert(story); !added)
            return fail(added.error());
    }
    return {};
}

/// The takes that the library does not have yet.
std::vector<PlannedTake> missingTakes(Library& library, std::vector<PlannedTake> takes)
{
    std::erase_if(
        takes, [&](const PlannedTake& planned) { return library.takes().take(planned.take.id).has_value(); });
    return takes;
}

Error cancelled()
{
    return {
        ErrorCode::Cancelled,
        QCoreApplication::translate(
            "SampleLibrary", "Stopped. The sample takes made so far are in the library."),
        {}};
}

/// Writes several takes' sounds side by side and waits for them.
std::vector<Expected<double>> writeSounds(
    const SampleSound& sound, const std::vector<SampleAnswer>& answers, std::span<const PlannedTake> takes,
    const LibraryFolder& folder)
{
    std::vector<Expected<double>> results(takes.size());
    std::vector<std::jthread> threads;
    for (size_t i = 0; i < takes.size(); ++i)
        threads.emplace_back([&, i] { results[i] = sound.write(answers, takes[i], folder); });
    threads.clear(); // joins
    return results;
}

void removeSound(const LibraryFolder& folder, const TakeId& take)
{
    QFile::remove(folder.flac(take));
    QFile::remove(folder.peaks(take));
}

} // namespace

Expected<int> fillWithSample(
    Library& library, const Catalog& catalog, quint32 seed, const QDateTime& now, const JobControl& control)
{
    const auto answers = loadSampleAnswers();
    if (!answers)
        return fail(answers.error());
    SamplePlan plan = planSample(*answers, catalog, seed, now);
    if (auto added = addStories(library, plan.stories); !added)
        return fail(added.error());
    std::vector<PlannedTake> takes = missingTakes(library, std::move(plan.takes));
    if (takes.empty())
        return 0;
    const auto sound = SampleSound::decode(*answers);
    if (!sound)
        return fail(sound.error());

    const size_t atOnce = std::clamp(std::thread::hardware_concurrency(), 1U, 4U);
    int count = 0;
    for (size_t next = 0; next < takes.size(); next += atOnce) {
        control.report(double(next) / double(takes.size()));
        if (control.isCancelled())
            return fail(cancelled());
        const std::span<PlannedTake> group(&takes[next], std::min(atOnce, takes.size() - next));
        const auto written = writeSounds(*sound, *answers, group, library.folder());
        std::optional<Error> trouble;
        for (size_t i = 0; i < group.size(); ++i) {
            Take& take = group[i].take;
            if (!written[i]) {
                trouble = written[i].error();
                continue;
            }
            take.peakDbfs = *written[i];
            if (auto inserted = library.takes().insert(take); !inserted) {
                removeSound(library.folder(), take.id);
                trouble = inserted.error();
                continue;
            }
            ++count;
        }
        if (trouble)
            return fail(*trouble);
    }
    control.report(1);
    return count;
}

} // namespace starling
