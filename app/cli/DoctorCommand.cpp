// doctor
#include "audio/AudioDevices.h"
#include "cli/Arguments.h"
#include "cli/CommandTable.h"
#include "cli/Session.h"
#include "cli/TextTable.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStandardPaths>

#include <array>

namespace starling::cli {

namespace {

QJsonArray devicesToJson(const std::vector<AudioDeviceInfo>& devices)
{
    QJsonArray result;
    for (const AudioDeviceInfo& each : devices) {
        result.append(QJsonObject{
            {QStringLiteral("id"), QString::fromUtf8(each.id)},
            {QStringLiteral("name"), each.name},
            {QStringLiteral("default"), each.isDefault}});
    }
    return result;
}

QStringList deviceNames(const std::vector<AudioDeviceInfo>& devices)
{
    QStringList result;
    for (const AudioDeviceInfo& each : devices)
        result.append(each.isDefault ? Cli::tr("%1 (default)").arg(each.name) : each.name);
    return result;
}

/// A program that can turn speech into words, by the names it is installed under.
struct Recogniser {
    QLatin1String id;
    std::array<QLatin1String, 3> programs;
};
constexpr std::array recognisers{
    Recogniser{
        QLatin1String("pocketsphinx"),
        {QLatin1String("pocketsphinx"), QLatin1String("pocketsphinx_continuous"),
         QLatin1String("pocketsphinx_batch")}},
    Recogniser{
        QLatin1String("whisper"),
        {QLatin1String("whisper-cli"), QLatin1String("whisper-cpp"), QLatin1String("whisper")}},
    Recogniser{
        QLatin1String("vosk"),
        {QLatin1String("vosk-transcriber"), QLatin1String("vosk"), QLatin1String("vosk-cli")}},
};

QString recogniserDetail(const Recogniser& recogniser)
{
    for (const QLatin1String& program : recogniser.programs) {
        const QString path = QStandardPaths::findExecutable(program);
        if (!path.isEmpty())
            return Cli::tr("%1 is installed, but this version of Starling does not transcribe.").arg(path);
    }
    return Cli::tr("Not installed, and this version of Starling does not transcribe.");
}

QJsonArray recognisersToJson()
{
    QJsonArray result;
    for (const Recogniser& each : recognisers) {
        result.append(QJsonObject{
            {QStringLiteral("id"), QString(each.id)},
            {QStringLiteral("available"), false},
            {QStringLiteral("detail"), recogniserDetail(each)}});
    }
    return result;
}

QString listed(const QStringList& names)
{
    return names.isEmpty() ? Cli::tr("none found") : names.join(QStringLiteral(", "));
}

Outcome doctor(Session& session, const Arguments&)
{
    const AudioDevices devices;
    QJsonObject library{
        {QStringLiteral("path"), session.libraryPath()},
        {QStringLiteral("schema"), QJsonValue()},
        {QStringLiteral("takes"), QJsonValue()},
        {QStringLiteral("ok"), false}};
    QString libraryText;
    Status status = Status::Done;
    if (const auto opened = session.libraryAsItIs()) {
        const LibraryStatus found = (*opened)->status();
        library = {
            {QStringLiteral("path"), found.path},
            {QStringLiteral("schema"), found.schema},
            {QStringLiteral("takes"), found.takes},
            {QStringLiteral("ok"), found.ok}};
        libraryText = Cli::tr("%1, %n take(s)", nullptr, found.takes).arg(found.path);
        status = found.ok ? Status::Done : Status::BadLibrary;
    } else {
        session.console().warn(opened.error().message);
        libraryText = opened.error().message;
        status = opened.error().status;
    }

    TextTable table({Cli::tr("Version"), QCoreApplication::applicationVersion()});
    table.add({Cli::tr("Sound system"), devices.backend()});
    table.add({Cli::tr("Microphones"), listed(deviceNames(devices.inputs()))});
    table.add({Cli::tr("Loudspeakers"), listed(deviceNames(devices.outputs()))});
    for (const Recogniser& each : recognisers)
        table.add({QString(each.id), recogniserDetail(each)});
    table.add({Cli::tr("Library"), libraryText});
    const QJsonObject audio{
        {QStringLiteral("backend"), devices.backend()},
        {QStringLiteral("inputs"), devicesToJson(devices.inputs())},
        {QStringLiteral("outputs"), devicesToJson(devices.outputs())}};
    return Answer{
        QJsonDocument(QJsonObject{
            {QStringLiteral("version"), QCoreApplication::applicationVersion()},
            {QStringLiteral("audio"), audio},
            {QStringLiteral("recognisers"), recognisersToJson()},
            {QStringLiteral("library"), library}}),
        table.toText(), status};
}

} // namespace

std::vector<Command> doctorCommands()
{
    return {{QStringLiteral("doctor"), {}, Cli::tr("Show what works on this machine."), {}, 0, 0, doctor}};
}

} // namespace starling::cli
