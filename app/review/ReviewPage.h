// Listen to a take and flag what weakened it.
#pragma once

#include "Page.h"
#include "Trace.h"
#include "audio/AudioDevices.h"
#include "audio/Player.h"
#include "catalog/Catalog.h"
#include "library/Library.h"
#include "settings/Settings.h"
#include "widgets/Theme.h"

namespace starling {

class ReviewPage : public Page {
    Q_OBJECT

public:
    /// What the page asks. All outlive it.
    struct Services {
        Library& library;
        const Catalog& catalog;
        Player& player;
        AudioDevices& devices;
        Settings& settings;
        const Theme& theme;
        Trace& trace;
    };

    explicit ReviewPage(const Services& services, QWidget* parent = nullptr);
    ~ReviewPage() override;

    /// Shows a take; the one shown before is left as it is (every edit is already saved). Undo history begins
    /// anew.
    void openTake(const TakeId& take);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<KeyHelp> keys() const override;
    void enter() override;
    void leave() override;

Q_SIGNALS:
    /// "Again": rehearse the same question, story and framework.
    void rehearseAgainRequested(const starling::TakeSetup& setup);
    /// This take beside another of its story or question.
    void compareRequested(const starling::TakeId& take);
    /// The user wants to add or change kinds of flag.
    void kindsRequested();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace starling
