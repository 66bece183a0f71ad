// Two takes of a story or a question side by side.
#pragma once

#include "Page.h"
#include "audio/AudioDevices.h"
#include "catalog/Catalog.h"
#include "compare/TurnPlayer.h"
#include "library/Library.h"
#include "settings/Settings.h"
#include "widgets/Theme.h"

namespace starling {

/// Segments one under the other, lengths, flags, pace, ratings and lessons of both, and the same segment of
/// each to be heard in turn. Changes nothing of a take.
class ComparePage : public Page {
    Q_OBJECT

public:
    /// What the page asks. All outlive it.
    struct Services {
        Library& library;
        const Catalog& catalog;
        const AudioDevices& devices;
        Settings& settings;
        const Theme& theme;
        TurnPlayer::MakePlayer makePlayer; ///< called twice: one for each take
    };

    explicit ComparePage(const Services& services, QWidget* parent = nullptr);
    ~ComparePage() override;

    /// Shows the take beside the newest other one of its story or question. False, having said why, when
    /// there is none.
    bool compare(const TakeId& take);
    /// The older one becomes A. False, having said why, when one of them cannot be read.
    bool compare(const TakeId& one, const TakeId& other);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<KeyHelp> keys() const override;
    void enter() override;
    void leave() override;

Q_SIGNALS:
    /// Back to where the user came from.
    void backRequested();
    void takeOpened(const starling::TakeId& take);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace starling
