#include "review/PlaybackMenu.h"

#include <QActionGroup>

namespace starling {

PlaybackMenu::PlaybackMenu(PlaybackControl& playback, OutputChoice& output, QWidget* parent)
    : QMenu(parent)
    , m_playback(playback)
    , m_output(output)
{
    connect(this, &QMenu::aboutToShow, this, &PlaybackMenu::fill);
}

/// The key stands beside the text; the page itself answers to it.
template<typename Action>
QAction* PlaybackMenu::add(QMenu* menu, const QString& text, const QString& key, Action action)
{
    QAction* made = menu->addAction(key.isEmpty() ? text : text + QLatin1Char('\t') + key);
    connect(made, &QAction::triggered, this, action);
    return made;
}

void PlaybackMenu::fill()
{
    clear();
    addJumps();
    addSeparator();
    addLoop();
    addSeparator();
    addSound();
    addSeparator();
    addZoom();
}

void PlaybackMenu::addJumps()
{
    add(this, tr("Previous segment"), tr("Alt+Up"), [this] { m_playback.toPreviousSegment(); });
    add(this, tr("Next segment"), tr("Alt+Down"), [this] { m_playback.toNextSegment(); });
    add(this, tr("Previous sentence"), tr("Alt+Page Up"), [this] { m_playback.toPreviousSentence(); });
    add(this, tr("Next sentence"), tr("Alt+Page Down"), [this] { m_playback.toNextSentence(); });
}

void PlaybackMenu::addLoop()
{
    add(this, tr("Repeat from here"), tr("F5"), [this] { m_playback.markLoopStart(); });
    add(this, tr("Repeat up to here"), tr("F6"), [this] { m_playback.markLoopEnd(); });
    add(this, m_playback.loop() ? tr("Stop repeating") : tr("Repeat this segment"), tr("F7"),
        [this] { Q_EMIT loopToggled(); });
    QAction* skips = add(this, tr("Leave silences out"), tr("F8"), [this] {
        m_playback.setSkipsSilences(!m_playback.skipsSilences());
    });
    skips->setCheckable(true);
    skips->setChecked(m_playback.skipsSilences());
}

void PlaybackMenu::addSound()
{
    add(this, tr("Louder"), tr("Ctrl+Up"), [this] { m_playback.stepVolume(1); });
    add(this, tr("Quieter"), tr("Ctrl+Down"), [this] { m_playback.stepVolume(-1); });
    QMenu* outputs = addMenu(tr("Loudspeaker"));
    auto* group = new QActionGroup(outputs);
    const auto offer = [&](const QString& name, const QByteArray& id) {
        QAction* choice = add(outputs, name, {}, [this, id] { m_output.choose(id); });
        choice->setCheckable(true);
        choice->setChecked(id == m_output.chosen());
        group->addAction(choice);
        return choice->isChecked();
    };
    bool found = offer(tr("The system’s default"), {});
    for (const AudioDeviceInfo& device : m_output.outputs())
        found = offer(device.name, device.id) || found;
    if (!found)
        offer(tr("%1 (not connected)").arg(QString::fromUtf8(m_output.chosen())), m_output.chosen());
}

void PlaybackMenu::addZoom()
{
    add(this, tr("Zoom in"), tr("Ctrl++"), [this] { Q_EMIT zoomInRequested(); });
    add(this, tr("Zoom out"), tr("Ctrl+−"), [this] { Q_EMIT zoomOutRequested(); });
    add(this, tr("Show the whole take"), tr("Ctrl+0"), [this] { Q_EMIT fitRequested(); });
}

} // namespace starling
