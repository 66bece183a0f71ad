// import
#include "cli/Arguments.h"
#include "cli/CommandTable.h"
#include "cli/SetupOptions.h"
#include "cli/StopSignals.h"
#include "cli/TakeReport.h"
#include "exchange/TakeImporter.h"
#include "rehearsal/SoundArchiver.h"

#include <QFile>
#include <QFileInfo>

namespace starling::cli {

namespace {

const QString labelsOption = QStringLiteral("labels");
const QString recordedAtOption = QStringLiteral("recorded-at");

tl::expected<LabelledTake, Failure>
readLabels(const QString& path, const Framework& framework, const Catalog& catalog)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        return refuse(
            Status::Failed, Cli::tr("The labels in %1 cannot be read; nothing was taken in.")
                                .arg(QFileInfo(path).fileName()));
    }
    constexpr qint64 plenty = qint64{16} * 1024 * 1024;
    const auto labels = parseLabels(file.read(plenty));
    if (!labels)
        return refuse(labels.error());
    const auto labelled = applyLabels(*labels, framework, catalog);
    if (!labelled)
        return refuse(labelled.error());
    return *labelled;
}

/// The sentence of a file that could not be taken in, with its name in it.
QString sentenceFor(const QString& file, const Error& error)
{
    const QString name = QFileInfo(file).fileName();
    return error.message.contains(name) ? error.message : QStringLiteral("%1: %2").arg(name, error.message);
}

Expected<Take>
importOne(Session& session, Library& library, const QString& file, const ImportDetails& details)
{
    const auto staged = stageImport(file, library.folder(), session.control());
    session.console().endProgress();
    if (!staged)
        return fail(staged.error());
    const Framework& framework = session.catalog().frameworkOrDefault(details.setup.framework);
    return commitImport(
        *staged, details, library, session.lengths().rulesFor(details.setup.depth, framework));
}

/// To FLAC, as the window does in the background. Whatever stops it, the WAV plays, and the window encodes it
/// later.
void archiveTake(Session& session, const LibraryFolder& folder, const Take& take)
{
    if (!QFileInfo::exists(folder.wav(take.id)))
        return;
    const auto archived = archiveSound(folder, take.id, session.control());
    session.console().endProgress();
    if (!archived && archived.error().code != ErrorCode::Cancelled)
        session.console().warn(archived.error().message);
}

Outcome import(Session& session, const Arguments& arguments)
{
    ImportDetails details;
    details.recordedAt = arguments.date(recordedAtOption);
    if (arguments.has(labelsOption) && arguments.operands().size() > 1)
        arguments.note(Cli::tr("--labels goes with one file."));
    if (!arguments.problem().isEmpty())
        return refuse(Status::WrongUsage, arguments.problem());
    const auto library = session.library();
    if (!library)
        return refuse(library.error());
    const auto setup = readSetup(session, arguments);
    if (!setup)
        return refuse(setup.error());
    details.setup = *setup;
    if (arguments.has(labelsOption)) {
        const Framework& framework = session.catalog().frameworkOrDefault(setup->framework);
        const auto labels = readLabels(arguments.text(labelsOption), framework, session.catalog());
        if (!labels)
            return refuse(labels.error());
        details.labels = *labels;
    }

    std::vector<Take> takes;
    bool allWell = true;
    for (const QString& file : arguments.operands()) {
        const auto take = importOne(session, **library, file, details);
        if (take) {
            takes.push_back(*take);
            archiveTake(session, (*library)->folder(), *take);
        } else {
            session.console().warn(sentenceFor(file, take.error()));
        }
        allWell = allWell && take;
        if (StopSignals::arrived())
            break;
    }
    if (!takes.empty())
        session.keepHouse();
    Answer answer = takesAnswer(session, takes);
    answer.status = allWell ? Status::Done : Status::Failed;
    return answer;
}

} // namespace

std::vector<Command> importCommands()
{
    return {
        {QStringLiteral("import"), QStringLiteral("FILE…"),
         Cli::tr("Take in recordings made elsewhere: m4a, mp3, wav, flac, ogg, opus."),
         QList<QCommandLineOption>{
             option(
                 labelsOption, QStringLiteral("FILE"), Cli::tr("Segments and flags as labels of Audacity.")),
             option(
                 recordedAtOption, QStringLiteral("DATE"),
                 Cli::tr("When it was recorded; otherwise the file’s own time."))}
             + setupOptions(),
         1, -1, import}};
}

} // namespace starling::cli
