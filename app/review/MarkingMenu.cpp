// The menus of Marking.
#include "answer/SegmentEdits.h"
#include "review/KeyMenu.h"
#include "review/Marking.h"
#include "review/MarkingKeys.h"

namespace starling {

using namespace std::chrono_literals;

namespace {

constexpr Milliseconds step = 100ms;

QString shown(QKeyCombination key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

/// The key is shown, and bound elsewhere: a shortcut of the action itself would be a second one for the same
/// key.
QAction* addItem(QMenu& menu, const QString& text, QKeyCombination key, const std::function<void()>& run)
{
    QAction* action = menu.addAction(text + u'\t' + shown(key));
    QObject::connect(action, &QAction::triggered, &menu, run);
    return action;
}

QMenu* addMenu(QMenu& menu, const QString& text)
{
    auto* inner = new KeyMenu(text, &menu);
    menu.addMenu(inner);
    return inner;
}

/// "&W  We": pressing the letter chooses the line.
QString lettered(const QString& letter, const QString& name)
{
    QString text = name;
    text.replace(u'&', QStringLiteral("&&"));
    return letter.isEmpty() ? text : u'&' + letter + QStringLiteral("   ") + text;
}

} // namespace

void Marking::popUp(QMenu* menu, const QPoint& where) const
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // Qt leaves headings out when it measures a menu.
    for (const QAction* action : menu->actions()) {
        if (action->isSeparator()) {
            const int width = menu->fontMetrics().horizontalAdvance(action->text()) + Theme::grid * 4;
            menu->setMinimumWidth(std::max(menu->minimumWidth(), width));
        }
    }
    menu->popup(where);
}

QPoint Marking::atPlayhead() const
{
    const TimelineCanvas& canvas = m_parts.timeline.canvas();
    const int x = std::clamp(int(canvas.playheadX()), 0, canvas.width());
    return canvas.mapToGlobal(QPoint(x, canvas.height() / 2));
}

void Marking::fillKinds(QMenu& menu)
{
    for (const FlagKind& kind : m_parts.catalog.flagKinds) {
        if (!isOffered(kind))
            continue;
        QAction* action = menu.addAction(lettered(kind.key, kind.name));
        connect(action, &QAction::triggered, this, [this, id = kind.id] { m_flags.setKind(id); });
    }
}

void Marking::fillSegments(
    QMenu& menu, bool withNone, const std::function<void(const SegmentId&)>& chosen) const
{
    int number = 0;
    for (const SegmentTemplate& segment : m_parts.session.framework().segments) {
        ++number;
        QAction* action =
            menu.addAction(lettered(number <= 9 ? QString::number(number) : QString(), segment.name));
        connect(action, &QAction::triggered, this, [chosen, id = segment.id] { chosen(id); });
    }
    if (withNone) {
        QAction* action = menu.addAction(lettered(QStringLiteral("0"), tr("No segment")));
        connect(action, &QAction::triggered, this, [chosen] { chosen({}); });
    }
}

void Marking::showMenu(Milliseconds at, const FlagId& flag, const QPoint& where)
{
    if (!m_parts.session.isOpen())
        return;
    if (!flag.isNull() && !m_parts.selection.ids().contains(flag))
        m_parts.selection.select(flag);
    auto* menu = new KeyMenu(&m_page);
    if (!m_parts.selection.isEmpty())
        addFlagItems(*menu);
    menu->addSection(tr("Flags"));
    addItem(*menu, tr("Choose all"), markingKeys::all, [this] { m_parts.list.selectShown(); });
    addItem(*menu, tr("Paste here"), markingKeys::paste, [this, at] { paste(at); });
    addItem(*menu, tr("Copy to another take…"), markingKeys::copyToTake, [this] {
        m_copying.ask();
    })->setEnabled(!m_parts.session.take().flags.empty());
    addSegmentItems(*menu, at);
    popUp(menu, where);
}

void Marking::addFlagItems(QMenu& menu)
{
    namespace keys = markingKeys;
    menu.addSection(tr("%n flag(s) chosen", nullptr, int(m_parts.selection.ids().size())));
    addItem(menu, tr("Edit note"), keys::note, [this] { m_parts.list.editSelectedNote(); });
    QMenu* kinds = addMenu(menu, tr("Change kind") + u'\t' + shown(keys::kind));
    fillKinds(*kinds);
    QMenu* moves = addMenu(menu, tr("Move and stretch"));
    addMoves(*moves);
    addItem(
        menu, tr("Choose all of this kind"), keys::sameKind, [this] { m_parts.selection.selectSameKind(); });
    addItem(menu, tr("Cut"), keys::cut, [this] { cut(); });
    addItem(menu, tr("Copy"), keys::copy, [this] { copy(); });
    addItem(menu, tr("Delete"), keys::remove, [this] { removeFlags(); });
}

void Marking::addMoves(QMenu& menu)
{
    namespace keys = markingKeys;
    addItem(menu, tr("Move earlier"), keys::earlier, [this] { m_flags.nudge(-step); });
    addItem(menu, tr("Move later"), keys::later, [this] { m_flags.nudge(step); });
    addItem(menu, tr("Begin earlier"), keys::startEarlier, [this] { m_flags.nudgeStart(-step); });
    addItem(menu, tr("Begin later"), keys::startLater, [this] { m_flags.nudgeStart(step); });
    addItem(menu, tr("End earlier"), keys::endEarlier, [this] { m_flags.nudgeEnd(-step); });
    addItem(menu, tr("End later"), keys::endLater, [this] { m_flags.nudgeEnd(step); });
}

void Marking::addSegmentItems(QMenu& menu, Milliseconds at)
{
    namespace keys = markingKeys;
    const auto stretch =
        segments::stretchAt(m_parts.session.take().track, m_parts.session.take().duration, at);
    const SegmentTemplate* known = stretch ? m_parts.session.framework().find(stretch->id) : nullptr;
    menu.addSection(known ? tr("Segment: %1").arg(known->name) : tr("No segment here"));
    QMenu* names = addMenu(
        menu,
        tr("Name it") + u'\t' + shown(keys::segment(1)) + QStringLiteral(" … ") + shown(keys::segment(9)));
    fillSegments(*names, true, [this, at](const SegmentId& id) { m_segments.relabel(at, id); });
    QMenu* parts = addMenu(menu, tr("Split here; from here on") + u'\t' + shown(keys::split));
    fillSegments(*parts, true, [this, at](const SegmentId& id) { m_segments.split(at, id); });
    QMenu* over = addMenu(menu, tr("Lay over the chosen stretch") + u'\t' + shown(keys::insert));
    const auto span = m_parts.timeline.canvas().selectedSpan();
    over->setEnabled(span.has_value());
    if (span)
        fillSegments(*over, true, [this, span](const SegmentId& id) { m_segments.insert(*span, id); });
    addItem(menu, tr("Delete; the one before goes on"), keys::removeSegment, [this, at] {
        m_segments.remove(at);
    });
}

} // namespace starling
