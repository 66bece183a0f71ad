#include "review/QuickNote.h"

#include "widgets/Theme.h"

#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace starling {

namespace {
constexpr int fieldWidth = Theme::grid * 36;
}

QuickNote::QuickNote(
    TakeSession& session, PlaybackControl& playback, const Player& player, Timeline& timeline,
    QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_playback(playback)
    , m_player(player)
    , m_timeline(timeline)
{
    // Of another take, or of a flag that is no more, there is nothing to note.
    connect(&session, &TakeSession::opened, this, [this] { close(End::Drop); });
    connect(&session, &TakeSession::changed, this, [this] {
        if (m_field && !m_session.flag(m_flag))
            close(End::Drop);
    });
    connect(&timeline.canvas(), &TimelineCanvas::axisChanged, this, &QuickNote::place);
}

void QuickNote::open(const FlagId& id)
{
    const Flag* flag = m_session.flag(id);
    if (!flag || m_field)
        return;
    m_flag = id;
    m_wasPlaying = m_player.isPlaying();
    m_playback.pause();
    m_timeline.canvas().reveal(flag->span.start);
    m_field = new QLineEdit(flag->note, &m_timeline);
    m_field->setPlaceholderText(tr("Note, then Enter"));
    m_field->setAccessibleName(tr("Note for the flag"));
    m_field->selectAll();
    m_field->installEventFilter(this);
    place();
    m_field->show();
    m_field->raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void QuickNote::place()
{
    const Flag* flag = m_field ? m_session.flag(m_flag) : nullptr;
    if (!flag)
        return;
    const TimelineCanvas& canvas = m_timeline.canvas();
    const int width = std::min(fieldWidth, m_timeline.width());
    const int x = canvas.x() + int(canvas.axis().xAt(double(flag->span.start.count())));
    const int height = m_field->sizeHint().height();
    // Above the lane of flags, so that the flag itself is seen.
    const int y = canvas.y() + canvas.height() - 3 * height;
    m_field->setGeometry(
        std::clamp(x, 0, std::max(0, m_timeline.width() - width)), std::max(0, y), width, height);
}

bool QuickNote::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            close(End::Keep);
            return true;
        case Qt::Key_Escape:
            close(End::Drop);
            return true;
        default:
            break;
        }
    }
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason
        && static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason)
        close(End::Leave);
    return QObject::eventFilter(watched, event);
}

void QuickNote::close(End end)
{
    QLineEdit* field = std::exchange(m_field, nullptr);
    if (!field)
        return;
    field->removeEventFilter(this);
    if (end != End::Drop)
        m_session.editNote(m_flag, field->text());
    field->hide();
    field->deleteLater(); // it may be in the midst of an event
    if (end == End::Leave)
        return;
    Q_EMIT closed();
    if (m_wasPlaying && m_session.isOpen()) {
        m_playback.skip(-runUp);
        if (!m_player.isPlaying())
            m_playback.toggle();
    }
}

} // namespace starling
