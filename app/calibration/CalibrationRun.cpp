#include "calibration/CalibrationRun.h"

#include "audio/TakeStorage.h"
#include "audio/WavWriter.h"

#include <QtConcurrent>

namespace starling {

namespace {

/// Makes the sound and writes it where the player can open it. Long; for a job thread.
Expected<CalibrationSound> write(const QString& path, quint32 seed)
{
    CalibrationSound made = makeCalibrationSound(seed);
    WavWriter writer(fileStorage(path));
    if (const auto created = writer.create(); !created)
        return fail(created.error());
    if (const auto begun = writer.begin(captureRate); !begun)
        return fail(begun.error());
    if (!writer.write(made.samples) || !writer.close()) {
        return fail(
            ErrorCode::Io,
            CalibrationRun::tr(
                "The sounds could not be written. Your reaction time stays as it was; check the "
                "room on the disk and try again."),
            path);
    }
    made.samples.clear();
    return made;
}

} // namespace

CalibrationRun::CalibrationRun(SoundOutputFactory outputs, QObject* parent)
    : QObject(parent)
    , m_player(std::move(outputs))
{
    m_player.setSpeed(1.0);
    connect(&m_player, &Player::opened, this, [this] {
        if (!m_running)
            return;
        m_player.play();
        Q_EMIT started();
    });
    connect(&m_player, &Player::reachedEnd, this, &CalibrationRun::finish);
    connect(&m_player, &Player::failed, this, [this](const Error& error) {
        if (std::exchange(m_running, false))
            Q_EMIT failed(error);
    });
}

CalibrationRun::~CalibrationRun() = default;

void CalibrationRun::begin(const QByteArray& output, quint32 seed)
{
    stop();
    m_running = true;
    m_trial = {};
    m_player.setOutput(output);
    const quint64 run = ++m_run;
    // A new name each time: the last one may still be open.
    const QString path = m_folder.filePath(QStringLiteral("calibration-%1.wav").arg(run));
    QtConcurrent::run(write, path, seed)
        .then(this, [this, run, path](const Expected<CalibrationSound>& made) {
            if (run != m_run || !m_running)
                return;
            if (!made) {
                m_running = false;
                Q_EMIT failed(made.error());
                return;
            }
            m_trial.targets = made->targets;
            m_trial.others = made->others;
            m_player.open(path);
        });
}

void CalibrationRun::stop()
{
    m_running = false;
    m_player.close();
}

void CalibrationRun::press()
{
    if (m_running && m_player.isPlaying())
        m_trial.presses.push_back(m_player.position());
}

double CalibrationRun::progress() const
{
    const auto whole = double(m_player.duration().count());
    return whole > 0 ? double(m_player.position().count()) / whole : 0;
}

void CalibrationRun::finish()
{
    if (std::exchange(m_running, false))
        Q_EMIT finished(estimateReaction(m_trial));
}

} // namespace starling
