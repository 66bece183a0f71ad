#include "audio/RecordingBench.h"

#include "audio/AudioReader.h"

#include <algorithm>

namespace starling::test {

RecordingBench::RecordingBench()
    : recorder(std::make_unique<Recorder>(microphone.factory()))
{
    recorder->setStorage(disk.factory());
    Recorder* source = recorder.get();
    QObject::connect(source, &Recorder::finished, source, [this](const CaptureSummary& result) {
        summary = result;
        ++finishes;
    });
    QObject::connect(source, &Recorder::failed, source, [this](const Error& reason) { error = reason; });
    QObject::connect(source, &Recorder::firstFrame, source, [this] { ++firstFrames; });
    QObject::connect(
        source, &Recorder::troubleBegan, source, [this](CaptureTrouble trouble, const QString& sentence) {
            began.push_back(trouble);
            sentences.push_back(sentence);
        });
    QObject::connect(source, &Recorder::troubleEnded, source, [this](CaptureTrouble trouble) {
        ended.push_back(trouble);
    });
    QObject::connect(source, &Recorder::levelChanged, source, [this](const InputLevel& level) {
        levels.push_back(level);
    });
    QObject::connect(
        source, &Recorder::stateChanged, source, [this](Recorder::State state) { states.push_back(state); });
}

bool RecordingBench::has(CaptureTrouble trouble) const
{
    return std::ranges::find(began, trouble) != began.end();
}

bool RecordingBench::isOver(CaptureTrouble trouble) const
{
    return std::ranges::find(ended, trouble) != ended.end();
}

std::vector<Sample> RecordingBench::recorded() const
{
    const auto reader = AudioReader::open(wav());
    if (!reader)
        return {};
    std::vector<Sample> result(size_t((*reader)->frames()));
    const auto read = (*reader)->read(result);
    result.resize(read ? size_t(*read) : 0);
    return result;
}

} // namespace starling::test
