#include "support/SoundServer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QThread>

#include <csignal>

namespace starling::test {

namespace {

constexpr int programTimeout = 60'000; // ms; generous, for loaded machines

const std::vector<QString>& privateVariables()
{
    static const std::vector<QString> names{
        QStringLiteral("PULSE_SERVER"), QStringLiteral("HOME"), QStringLiteral("XDG_RUNTIME_DIR"),
        QStringLiteral("PULSE_RUNTIME_PATH")};
    return names;
}

void end(QProcess& process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(3000)) {
        process.kill();
        process.waitForFinished(3000);
    }
}

} // namespace

SoundServer::SoundServer()
{
    QDir(m_dir.path()).mkdir(QStringLiteral("runtime"));
    QFile::setPermissions(
        m_dir.filePath(QStringLiteral("runtime")), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

SoundServer::~SoundServer()
{
    stopListening();
    endChildren();
    thaw();
    end(m_server);
    for (const auto& [name, value] : m_savedEnvironment) {
        if (value.isNull())
            qunsetenv(name.constData());
        else
            qputenv(name.constData(), value);
    }
}

bool SoundServer::isAvailable()
{
    for (const char* program : {"pulseaudio", "pactl", "paplay", "parec"}) {
        if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
            return false;
    }
    return true;
}

QProcessEnvironment SoundServer::environment() const
{
    QProcessEnvironment result = QProcessEnvironment::systemEnvironment();
    result.insert(
        QStringLiteral("PULSE_SERVER"),
        QStringLiteral("unix:%1").arg(m_dir.filePath(QStringLiteral("native"))));
    result.insert(QStringLiteral("HOME"), m_dir.path());
    const QString runtime = m_dir.filePath(QStringLiteral("runtime"));
    result.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime);
    result.insert(QStringLiteral("PULSE_RUNTIME_PATH"), runtime);
    return result;
}

void SoundServer::useInThisProcess()
{
    const QProcessEnvironment values = environment();
    for (const QString& name : privateVariables()) {
        const QByteArray key = name.toLatin1();
        m_savedEnvironment.emplace_back(key, qEnvironmentVariableIsSet(key) ? qgetenv(key) : QByteArray());
        qputenv(key, values.value(name).toUtf8());
    }
}

bool SoundServer::start()
{
    end(m_server);
    const QString socket = m_dir.filePath(QStringLiteral("native"));
    QFile::remove(socket);
    m_server.setProcessEnvironment(environment());
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.setStandardOutputFile(m_dir.filePath(QStringLiteral("server.log")), QIODevice::Append);
    const auto module = [](const QString& text) { return QStringList{QStringLiteral("-L"), text}; };
    m_server.start(
        QStringLiteral("pulseaudio"),
        QStringList{
            QStringLiteral("-n"), QStringLiteral("--daemonize=no"), QStringLiteral("--exit-idle-time=-1"),
            QStringLiteral("--use-pid-file=false")}
            + module(QStringLiteral("module-native-protocol-unix socket=%1 auth-anonymous=1").arg(socket))
            + module(QStringLiteral("module-null-sink sink_name=vmic_sink rate=48000 channels=1"))
            + module(QStringLiteral("module-remap-source source_name=vmic master=vmic_sink.monitor"))
            + module(QStringLiteral("module-null-sink sink_name=spk rate=48000 channels=2")));
    if (!m_server.waitForStarted(programTimeout)) {
        m_error = m_server.errorString();
        return false;
    }
    QElapsedTimer waited;
    waited.start();
    while (!QFile::exists(socket) || !pactl({QStringLiteral("info")})) {
        if (waited.elapsed() > programTimeout || m_server.state() == QProcess::NotRunning) {
            m_error = QStringLiteral("the server does not answer: %1").arg(m_error);
            return false;
        }
        QThread::msleep(30);
    }
    background(
        QStringLiteral("parec"), {QStringLiteral("--latency-msec=20"), QStringLiteral("-d"), microphone(),
                                  QStringLiteral("/dev/null")});
    return setDefaultMicrophone(microphone()) && setDefaultSpeaker(speaker());
}

bool SoundServer::speak(const QString& soundFile)
{
    return run(QStringLiteral("paplay"), {QStringLiteral("-d"), microphoneSink(), soundFile});
}

QProcess& SoundServer::speakInBackground(const QString& soundFile)
{
    return background(QStringLiteral("paplay"), {QStringLiteral("-d"), microphoneSink(), soundFile});
}

QProcess& SoundServer::hum(const QStringList& synth)
{
    // An hour is longer than any test. pacat ends with the object, and sox with its broken pipe.
    m_children.push_back(std::make_unique<QProcess>());
    QProcess& source = *m_children.back();
    m_children.push_back(std::make_unique<QProcess>());
    QProcess& player = *m_children.back();
    source.setStandardOutputProcess(&player);
    player.setProcessEnvironment(environment());
    source.start(
        QStringLiteral("sox"),
        QStringList{
            QStringLiteral("-q"), QStringLiteral("-n"), QStringLiteral("-r48000"), QStringLiteral("-c1"),
            QStringLiteral("-b16"), QStringLiteral("-traw"), QStringLiteral("-"), QStringLiteral("synth"),
            QStringLiteral("3600")}
            + synth + QStringList{QStringLiteral("gain"), QStringLiteral("-6")});
    player.start(
        QStringLiteral("pacat"),
        {QStringLiteral("--raw"), QStringLiteral("--rate=48000"), QStringLiteral("--channels=1"),
         QStringLiteral("--format=s16le"), QStringLiteral("--latency-msec=50"), QStringLiteral("-d"),
         microphoneSink()});
    source.waitForStarted(programTimeout);
    player.waitForStarted(programTimeout);
    return player;
}

bool SoundServer::startListening(const QString& wavFile)
{
    stopListening();
    m_listener = std::make_unique<QProcess>();
    m_listener->setProcessEnvironment(environment());
    m_listener->start(
        QStringLiteral("parecord"),
        {QStringLiteral("--latency-msec=20"), QStringLiteral("-d"), speaker() + QStringLiteral(".monitor"),
         QStringLiteral("--file-format=wav"), wavFile});
    if (!m_listener->waitForStarted(programTimeout)) {
        m_error = m_listener->errorString();
        return false;
    }
    // Heard from now on only once the stream exists at the server.
    QString outputs;
    QElapsedTimer waited;
    waited.start();
    while (pactl({QStringLiteral("list"), QStringLiteral("source-outputs")}, &outputs)
           && !outputs.contains(QStringLiteral("parecord"))) {
        if (waited.elapsed() > programTimeout)
            return false;
        QThread::msleep(20);
    }
    return true;
}

void SoundServer::stopListening()
{
    if (!m_listener)
        return;
    ::kill(pid_t(m_listener->processId()), SIGINT); // parecord writes its header on SIGINT
    if (!m_listener->waitForFinished(5000))
        end(*m_listener);
    m_listener.reset();
}

bool SoundServer::plugMicrophone(const QString& name)
{
    return pactl(
        {QStringLiteral("load-module"), QStringLiteral("module-remap-source"),
         QStringLiteral("source_name=%1").arg(name),
         QStringLiteral("source_properties=device.description=%1").arg(name),
         QStringLiteral("master=%1.monitor").arg(microphoneSink())});
}

QString SoundServer::moduleOf(const QString& marker)
{
    QString list;
    if (!pactl({QStringLiteral("list"), QStringLiteral("short"), QStringLiteral("modules")}, &list))
        return {};
    const QStringList lines = list.split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        const QString arguments = line.section(QLatin1Char('\t'), 2);
        if (arguments.split(QLatin1Char(' ')).contains(marker))
            return line.section(QLatin1Char('\t'), 0, 0);
    }
    m_error = QStringLiteral("no module with %1").arg(marker);
    return {};
}

bool SoundServer::unplugMicrophone(const QString& name)
{
    const QString module = moduleOf(QStringLiteral("source_name=%1").arg(name));
    return !module.isEmpty() && pactl({QStringLiteral("unload-module"), module});
}

bool SoundServer::unplugSpeaker()
{
    const QString module = moduleOf(QStringLiteral("sink_name=%1").arg(speaker()));
    return !module.isEmpty() && pactl({QStringLiteral("unload-module"), module});
}

bool SoundServer::suspendMicrophone(bool suspended, const QString& name)
{
    return pactl(
        {QStringLiteral("suspend-source"), name, suspended ? QStringLiteral("1") : QStringLiteral("0")});
}

bool SoundServer::setDefaultMicrophone(const QString& name)
{
    return pactl({QStringLiteral("set-default-source"), name});
}

bool SoundServer::setDefaultSpeaker(const QString& name)
{
    return pactl({QStringLiteral("set-default-sink"), name});
}

bool SoundServer::pactl(const QStringList& arguments, QString* output)
{
    return run(QStringLiteral("pactl"), arguments, output);
}

void SoundServer::shutDown()
{
    (void)pactl({QStringLiteral("exit")});
    m_server.waitForFinished(5000);
    end(m_server);
    endChildren();
}

void SoundServer::kill()
{
    m_server.kill();
    m_server.waitForFinished(5000);
    endChildren();
}

void SoundServer::freeze()
{
    if (m_server.state() == QProcess::Running)
        ::kill(pid_t(m_server.processId()), SIGSTOP);
}

void SoundServer::thaw()
{
    if (m_server.state() == QProcess::Running)
        ::kill(pid_t(m_server.processId()), SIGCONT);
}

bool SoundServer::synthesise(const QString& text, const QString& wavFile, const QString& voice)
{
    return QProcess::execute(
               QStringLiteral("flite"),
               {QStringLiteral("-voice"), voice, QStringLiteral("-t"), text, QStringLiteral("-o"), wavFile})
           == 0;
}

bool SoundServer::run(const QString& program, const QStringList& arguments, QString* output)
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(program, arguments);
    const bool done = process.waitForFinished(programTimeout);
    if (output)
        *output = QString::fromUtf8(process.readAllStandardOutput());
    if (done && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return true;
    m_error = program + QStringLiteral(": ")
              + (done ? QString::fromUtf8(process.readAllStandardError()) : process.errorString());
    return false;
}

QProcess& SoundServer::background(const QString& program, const QStringList& arguments)
{
    m_children.push_back(std::make_unique<QProcess>());
    QProcess& process = *m_children.back();
    process.setProcessEnvironment(environment());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    process.waitForStarted(programTimeout);
    return process;
}

void SoundServer::endChildren()
{
    for (const auto& child : m_children)
        end(*child);
    m_children.clear();
}

} // namespace starling::test
