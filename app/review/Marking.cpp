#include "review/Marking.h"

#include "answer/FlagEdits.h"
#include "review/FlagClipboard.h"
#include "review/KeyMenu.h"
#include "review/MarkingKeys.h"

#include <QClipboard>
#include <QCursor>
#include <QGuiApplication>

namespace starling {

using namespace std::chrono_literals;

namespace {

constexpr Milliseconds step = 100ms;
constexpr Milliseconds littleStep = 10ms;
constexpr int mostSegmentKeys = 9;
const QString markTopic = QStringLiteral("review-marks");

} // namespace

Marking::Marking(const Parts& parts, QWidget& page)
    : QObject(&page)
    , m_parts(parts)
    , m_page(page)
    , m_flags(parts.session, parts.selection)
    , m_segments(parts.session)
    , m_copying(parts.library, parts.catalog, parts.session, parts.selection, page)
{
    connect(&m_copying, &FlagCopying::noticed, this, &Marking::noticed);
    connect(&m_copying, &FlagCopying::openRequested, this, &Marking::openRequested);
    connect(&parts.session, &TakeSession::changed, this, [this] { Q_EMIT noticeCleared(markTopic); });
    followTimeline();
    bindKeys();
    bindSegmentKeys();
}

void Marking::followTimeline()
{
    TimelineCanvas& canvas = m_parts.timeline.canvas();
    FlagSelection& selection = m_parts.selection;
    connect(&selection, &FlagSelection::changed, this, [this] {
        m_parts.timeline.canvas().setSelectedFlags(m_parts.selection.ids());
    });
    connect(&canvas, &TimelineCanvas::selectionChanged, &selection, &FlagSelection::set);
    connect(&canvas, &TimelineCanvas::flagsMoved, &m_flags, &FlagEditing::move);
    connect(&canvas, &TimelineCanvas::flagStretched, &m_flags, &FlagEditing::stretch);
    connect(&canvas, &TimelineCanvas::boundaryMoved, this, [this](Milliseconds from, Milliseconds to) {
        m_segments.moveBoundary(from, to, m_parts.playback.position());
    });
    connect(&canvas, &TimelineCanvas::contextMenuRequested, this, &Marking::showMenu);
    connect(&canvas, &TimelineCanvas::segmentDoubleClicked, this, [this](Milliseconds at) {
        auto* menu = new KeyMenu(&m_page);
        menu->addSection(tr("Segment"));
        fillSegments(*menu, true, [this, at](const SegmentId& segment) { m_segments.relabel(at, segment); });
        popUp(menu, QCursor::pos());
    });
    // What the canvas keeps belongs to the take that was open.
    connect(&m_parts.session, &TakeSession::opened, this, [this] {
        m_parts.timeline.canvas().setSelectedSpan({});
    });
}

void Marking::bindKeys()
{
    const auto bind = [this](QKeyCombination key, bool repeat, auto action) {
        m_parts.keys.add({QKeySequence(key)}, repeat, action);
    };
    namespace keys = markingKeys;
    bind(keys::earlier, true, [this] { nudge(-step); });
    bind(keys::later, true, [this] { nudge(step); });
    bind(keys::littleEarlier, true, [this] { nudge(-littleStep); });
    bind(keys::littleLater, true, [this] { nudge(littleStep); });
    bind(keys::startEarlier, true, [this] { m_flags.nudgeStart(-step); });
    bind(keys::startLater, true, [this] { m_flags.nudgeStart(step); });
    bind(keys::endEarlier, true, [this] { m_flags.nudgeEnd(-step); });
    bind(keys::endLater, true, [this] { m_flags.nudgeEnd(step); });
    bind(keys::kind, false, [this] {
        if (m_parts.selection.isEmpty()) {
            say(tr("Choose the flags first whose kind you want to change."));
            return;
        }
        auto* menu = new KeyMenu(&m_page);
        menu->addSection(tr("Kind of flag"));
        fillKinds(*menu);
        popUp(menu, atPlayhead());
    });
    bind(keys::note, false, [this] {
        if (m_parts.selection.isEmpty())
            say(tr("Choose the flag first whose note you want to write."));
        m_parts.list.editSelectedNote();
    });
    bind(keys::remove, false, [this] { removeFlags(); });
    bind(keys::all, false, [this] { m_parts.list.selectShown(); });
    bind(keys::sameKind, false, [this] { m_parts.selection.selectSameKind(); });
    bind(keys::none, false, [this] { giveUp(); });
    bind(keys::cut, false, [this] { cut(); });
    bind(keys::copy, false, [this] { copy(); });
    bind(keys::paste, false, [this] { paste(m_parts.playback.position()); });
    bind(keys::copyToTake, false, [this] { m_copying.ask(); });
}

void Marking::bindSegmentKeys()
{
    const auto bind = [this](QKeyCombination key, auto action) {
        m_parts.keys.add({QKeySequence(key)}, false, action);
    };
    namespace keys = markingKeys;
    bind(keys::split, [this] { split(m_parts.playback.flagPositionNow()); });
    bind(keys::insert, [this] { insertOverSpan(); });
    bind(keys::removeSegment, [this] { m_segments.remove(m_parts.playback.position()); });
    for (int number = 0; number <= mostSegmentKeys; ++number)
        bind(keys::segment(number), [this, number] { relabel(m_parts.playback.position(), size_t(number)); });
}

void Marking::nudge(Milliseconds by)
{
    if (!m_parts.selection.isEmpty())
        m_flags.nudge(by);
    else if (m_segments.hasBoundary())
        m_segments.nudgeBoundary(m_parts.playback.position(), by);
    else
        say(tr(
            "There is nothing to move yet: no flag is chosen, and the take has no segments. Alt+1 to Alt+9 "
            "name the segment under the playhead."));
}

void Marking::removeFlags()
{
    // The next flag takes their place, so that several can be deleted in a row.
    const FlagId next = m_parts.list.neighbourOfSelected();
    if (m_flags.removeSelected())
        m_parts.selection.select(next);
}

void Marking::copy()
{
    const auto flags = m_parts.selection.flags();
    if (!flags.empty())
        QGuiApplication::clipboard()->setText(flagsAsText(flags));
}

void Marking::cut()
{
    copy();
    removeFlags();
}

void Marking::paste(Milliseconds at)
{
    if (!m_parts.session.isOpen())
        return;
    const auto flags = flagsFromText(QGuiApplication::clipboard()->text(), m_parts.catalog);
    if (!flags) {
        say(flags.error().message);
        return;
    }
    const auto copies = flags::placedAt(*flags, at, m_parts.session.take().duration);
    m_flags.add(copies.flags, tr("pasting %n flag(s)", nullptr, int(copies.flags.size())));
    if (copies.leftOut > 0)
        say(tr("%n flag(s) would lie past the end of the take and were left out.", nullptr, copies.leftOut));
}

void Marking::split(Milliseconds at)
{
    if (!m_parts.session.isOpen())
        return;
    if (const auto segment = m_segments.segmentForSplit(at)) {
        m_segments.split(at, *segment);
        return;
    }
    auto* menu = new KeyMenu(&m_page);
    menu->addSection(tr("From here on"));
    fillSegments(*menu, true, [this, at](const SegmentId& segment) { m_segments.split(at, segment); });
    popUp(menu, atPlayhead());
}

void Marking::insertOverSpan()
{
    const auto span = m_parts.timeline.canvas().selectedSpan();
    if (!span) {
        say(tr("Drag out a stretch of the timeline first, with Shift held or in the ruler. Then a segment "
               "can be "
               "laid over it."));
        return;
    }
    auto* menu = new KeyMenu(&m_page);
    menu->addSection(tr("Over the chosen stretch"));
    fillSegments(*menu, true, [this, span](const SegmentId& segment) { m_segments.insert(*span, segment); });
    popUp(menu, atPlayhead());
}

void Marking::relabel(Milliseconds at, size_t number)
{
    const auto& segments = m_parts.session.framework().segments;
    if (number == 0)
        m_segments.relabel(at, {});
    else if (number <= segments.size())
        m_segments.relabel(at, segments[number - 1].id);
}

void Marking::giveUp()
{
    m_parts.selection.clear();
    m_parts.timeline.canvas().setSelectedSpan({});
}

void Marking::say(const QString& text)
{
    Q_EMIT noticed({markTopic, Notice::Kind::Info, text, {}});
}

QList<KeyHelp> Marking::keys() const
{
    return {
        {tr("Alt+Left, Alt+Right"), tr("Move the chosen flags, or the nearest boundary, by 0.1 s")},
        {tr("Alt+Shift+Left, Alt+Shift+Right"), tr("The same by 0.01 s")},
        {tr("Ctrl+Shift+Left, Ctrl+Shift+Right"), tr("End the chosen flags earlier or later")},
        {tr("Ctrl+Shift+Up, Ctrl+Shift+Down"), tr("Begin the chosen flags earlier or later")},
        {tr("Alt+K, then the kind’s key"), tr("Change the kind of the chosen flags")},
        {tr("F2"), tr("Edit the note of the chosen flag")},
        {tr("Delete", "the key"), tr("Delete the chosen flags")},
        {tr("Ctrl+A, Ctrl+Shift+A, Esc"), tr("Choose all flags, all of the same kind, none")},
        {tr("Ctrl+X, Ctrl+C, Ctrl+V"), tr("Cut, copy and paste flags")},
        {tr("Ctrl+Shift+C"), tr("Copy flags to another take")},
        {tr("Alt+S"), tr("Split the segment at the playhead")},
        {tr("Alt+1 … Alt+9, Alt+0"), tr("Name the segment under the playhead; no segment")},
        {tr("Alt+I"), tr("Lay a segment over the chosen stretch")},
        {tr("Alt+Delete"), tr("Delete the segment under the playhead")},
    };
}

} // namespace starling
