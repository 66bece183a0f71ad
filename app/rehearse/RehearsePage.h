// Choose a question, speak, mark the segments.
#pragma once

#include "Page.h"
#include "Trace.h"
#include "audio/AudioDevices.h"
#include "rehearsal/Drill.h"
#include "rehearsal/Rehearsal.h"
#include "settings/Settings.h"
#include "widgets/Theme.h"

namespace starling {

class RehearsePage final : public Page {
    Q_OBJECT

public:
    /// What the page asks. All outlive it.
    struct Services {
        Library& library;
        const Catalog& catalog;
        Rehearsal& rehearsal;
        Recorder& recorder;
        AudioDevices& devices;
        Settings& settings;
        const Theme& theme;
        Trace& trace;
    };

    explicit RehearsePage(const Services& services, QWidget* parent = nullptr);
    ~RehearsePage() override;

    /// Fills the choices in, for "again" from another page; does nothing while recording.
    void prepare(const TakeSetup& setup);

    /// Asks the drill's questions one after another; one take each, without Review between them. Says so when
    /// there is nothing to ask; does nothing while recording.
    void startDrill(const StoryId& story, DrillKind kind);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<KeyHelp> keys() const override;
    void enter() override;
    void leave() override;
    [[nodiscard]] bool isBusy() const override;

Q_SIGNALS:
    /// Recording ended and the take is in the library: the window goes to Review.
    void takeFinished(const starling::TakeId& take);
    /// One answer of a drill is in the library; the next one is asked.
    void answerKept(const starling::TakeId& take);
    /// The takes of this story should be shown.
    void takesWanted(const starling::StoryId& story);
    /// The take that a lesson came from should be opened in Review.
    void takeOpened(const starling::TakeId& take);
    /// Focus mode: the window hides its rail while recording.
    void focusChanged(bool focused);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace starling
