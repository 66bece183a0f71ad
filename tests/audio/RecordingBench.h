// A recorder with a fake microphone and a fake disk, and everything it said.
#pragma once

#include "audio/Recorder.h"
#include "support/FakeDisk.h"
#include "support/FakeMicrophone.h"

#include <QTemporaryDir>

#include <optional>
#include <vector>

namespace starling::test {

/// What the tests of the recorder share. Destroyed from the bottom up: the recorder goes first.
struct RecordingBench {
    QTemporaryDir folder;
    FakeMicrophone microphone;
    FakeDisk disk;
    std::optional<CaptureSummary> summary;
    std::optional<Error> error;
    int finishes = 0;
    int firstFrames = 0;
    std::vector<CaptureTrouble> began;
    std::vector<CaptureTrouble> ended;
    std::vector<QString> sentences;
    std::vector<InputLevel> levels;
    std::vector<Recorder::State> states;
    std::unique_ptr<Recorder> recorder;

    RecordingBench();

    [[nodiscard]] QString wav() const { return folder.filePath(QStringLiteral("take.wav")); }
    [[nodiscard]] QString peaks() const { return folder.filePath(QStringLiteral("take.peaks")); }
    void start() { recorder->start("fake", wav(), peaks()); }
    [[nodiscard]] bool has(CaptureTrouble trouble) const;
    [[nodiscard]] bool isOver(CaptureTrouble trouble) const;
    [[nodiscard]] bool isIdle() const { return recorder->state() == Recorder::State::Idle; }
    /// The frames in the file as any reader sees them; empty if it cannot be read.
    [[nodiscard]] std::vector<Sample> recorded() const;
};

} // namespace starling::test
