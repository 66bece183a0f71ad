// A sound server of a test's own, with a virtual microphone and a virtual loudspeaker.
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace starling::test {

/// A private PulseAudio process that no hardware and no other test shares. Everything it needs lies in a
/// temporary folder; it ends with this object. Functions that start a program wait until it is done and
/// return whether it succeeded; error() then tells why not. Not for production code: it blocks.
///
/// The microphone is a remapped monitor of a null sink (Qt 6.4 hides bare monitors); what is played into
/// microphoneSink() is heard by it. The loudspeaker is a null sink whose monitor can be recorded.
class SoundServer {
public:
    SoundServer();
    ~SoundServer();
    SoundServer(const SoundServer&) = delete;
    SoundServer& operator=(const SoundServer&) = delete;

    static QString microphone() { return QStringLiteral("vmic"); }
    static QString microphoneSink() { return QStringLiteral("vmic_sink"); }
    static QString speaker() { return QStringLiteral("spk"); }

    /// Whether the programs it needs (pulseaudio, pactl, paplay, parec) are installed.
    [[nodiscard]] static bool isAvailable();

    /// Starts the server and waits until it answers; also after it was ended, under the same address. A
    /// silent client is kept on the microphone because a null sink delivers nothing for its first seconds
    /// otherwise.
    [[nodiscard]] bool start();
    /// Makes this process and its children use the server; the old values come back in the destructor. Call
    /// it before Qt Multimedia is first used: Qt connects once.
    void useInThisProcess();
    /// For a program to be started with this server: PULSE_SERVER and private HOME, XDG_RUNTIME_DIR,
    /// PULSE_RUNTIME_PATH on top of the system's environment.
    [[nodiscard]] QProcessEnvironment environment() const;
    [[nodiscard]] QString error() const { return m_error; }
    /// A folder that goes with this object.
    [[nodiscard]] QString folder() const { return m_dir.path(); }

    /// Plays a sound file into the microphone, to its end.
    [[nodiscard]] bool speak(const QString& soundFile);
    /// The same without waiting; the process ends by itself, or with this object.
    QProcess& speakInBackground(const QString& soundFile);
    /// A steady tone or noise into the microphone until this object ends: `sox -n … synth` arguments, for
    /// example {"sine", "440"}.
    QProcess& hum(const QStringList& synth);

    /// Records what the loudspeaker plays into a WAV until stopListening().
    [[nodiscard]] bool startListening(const QString& wavFile);
    void stopListening();

    /// Adds another microphone of this name.
    [[nodiscard]] bool plugMicrophone(const QString& name);
    /// Takes the named microphone out of the server, as pulling its plug would.
    [[nodiscard]] bool unplugMicrophone(const QString& name = microphone());
    [[nodiscard]] bool suspendMicrophone(bool suspended, const QString& name = microphone());
    [[nodiscard]] bool setDefaultMicrophone(const QString& name);
    [[nodiscard]] bool setDefaultSpeaker(const QString& name);
    [[nodiscard]] bool unplugSpeaker();
    /// Any pactl command; its output in `output`.
    [[nodiscard]] bool pactl(const QStringList& arguments, QString* output = nullptr);
    /// Ends the server as `pactl exit` does.
    void shutDown();
    /// Ends the server without warning (SIGKILL).
    void kill();
    /// Stops the server's process without ending it: clients see a server that never answers.
    void freeze();
    void thaw();

    /// Speaks a text with flite into a WAV file (8 or 16 kHz by voice).
    [[nodiscard]] static bool
    synthesise(const QString& text, const QString& wavFile, const QString& voice = QStringLiteral("slt"));

private:
    [[nodiscard]] bool run(const QString& program, const QStringList& arguments, QString* output = nullptr);
    QProcess& background(const QString& program, const QStringList& arguments);
    void endChildren();
    [[nodiscard]] QString moduleOf(const QString& marker);

    QTemporaryDir m_dir;
    QString m_error;
    QProcess m_server;
    std::unique_ptr<QProcess> m_listener;
    std::vector<std::unique_ptr<QProcess>> m_children;
    std::vector<std::pair<QByteArray, QByteArray>> m_savedEnvironment;
};

} // namespace starling::test
