// Editing flags and segments by key, mouse and menu.
#pragma once

#include "Page.h"
#include "review/FlagCopying.h"
#include "review/FlagEditing.h"
#include "review/FlagListCard.h"
#include "review/PlaybackControl.h"
#include "review/ReviewKeys.h"
#include "review/SegmentEditing.h"
#include "review/timeline/Timeline.h"

class QMenu;

namespace starling {

/// Keeps the selection of list and timeline the same, answers what is dragged in the timeline, and binds the
/// keys. Keys mean the playhead; the menu means where it was opened.
class Marking : public QObject {
    Q_OBJECT

public:
    /// What it works with; all outlive it.
    struct Parts {
        Library& library;
        const Catalog& catalog;
        TakeSession& session;
        FlagSelection& selection;
        PlaybackControl& playback;
        Timeline& timeline;
        FlagListCard& list;
        ReviewKeys& keys;
    };

    Marking(const Parts& parts, QWidget& page);

    [[nodiscard]] QList<KeyHelp> keys() const;

Q_SIGNALS:
    void noticed(const starling::Notice& notice);
    void noticeCleared(const QString& topic);
    void openRequested(const starling::TakeId& take);

private:
    void followTimeline();
    void bindKeys();
    void bindSegmentKeys();

    void nudge(Milliseconds by);
    void removeFlags();
    void copy();
    void cut();
    void paste(Milliseconds at);
    void split(Milliseconds at);
    void insertOverSpan();
    void relabel(Milliseconds at, size_t number);
    void giveUp();

    void showMenu(Milliseconds at, const FlagId& flag, const QPoint& where);
    void addFlagItems(QMenu& menu);
    void addMoves(QMenu& menu);
    void addSegmentItems(QMenu& menu, Milliseconds at);
    void fillKinds(QMenu& menu);
    void fillSegments(QMenu& menu, bool withNone, const std::function<void(const SegmentId&)>& chosen) const;
    void popUp(QMenu* menu, const QPoint& where) const;
    [[nodiscard]] QPoint atPlayhead() const;
    void say(const QString& text);

    Parts m_parts;
    QWidget& m_page;
    FlagEditing m_flags;
    SegmentEditing m_segments;
    FlagCopying m_copying;
};

} // namespace starling
