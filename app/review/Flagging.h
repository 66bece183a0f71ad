// Setting flags on the review page: by key and by button, as points and as spans, with notes.
#pragma once

#include "Page.h"
#include "review/FlagBar.h"
#include "review/FlagListCard.h"
#include "review/FlagPress.h"
#include "review/QuickNote.h"
#include "review/ReviewKeys.h"

namespace starling {

/// Brings the parts together that set flags, and keeps them up to date with the user's kinds. Binds Enter to
/// the quick note of the chosen flag, which is the last one that was set. Lives in the window's thread; its
/// parts outlive it.
class Flagging : public QObject {
    Q_OBJECT

public:
    struct Parts {
        TakeSession& session;
        FlagSelection& selection;
        PlaybackControl& playback;
        const Player& player;
        FlagKindStore& store;
        const Catalog& catalog;
        Timeline& timeline;
        FlagBar& bar;
        FlagListCard& list;
        ReviewKeys& keys;
    };

    explicit Flagging(const Parts& parts);

    /// What F1 says of it: Enter, and each kind's key.
    [[nodiscard]] static QList<KeyHelp> keyHelp(const Catalog& catalog);

Q_SIGNALS:
    /// The kinds of flag have changed, and what shows them here has followed.
    void kindsChanged();

private:
    Parts m_parts;
    FlagPress m_press;
    QuickNote m_note;
};

} // namespace starling
