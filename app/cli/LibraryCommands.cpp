// backup, restore, check
#include "cli/Arguments.h"
#include "cli/CommandTable.h"
#include "cli/Session.h"
#include "exchange/LibraryArchive.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace starling::cli {

namespace {

const QString repairOption = QStringLiteral("repair");

Answer countsAnswer(const ArchiveCounts& counts)
{
    return {
        QJsonDocument(QJsonObject{
            {QStringLiteral("takes"), counts.takes},
            {QStringLiteral("files"), counts.files},
            {QStringLiteral("bytes"), counts.bytes}}),
        Cli::tr("Takes: %1, files: %2, size: %3")
                .arg(
                    QString::number(counts.takes), QString::number(counts.files),
                    QLocale().formattedDataSize(counts.bytes))
            + QLatin1Char('\n'),
        Status::Done};
}

Outcome backup(Session& session, const Arguments& arguments)
{
    const auto library = session.library();
    if (!library)
        return refuse(library.error());
    const auto counts = backupLibrary(**library, arguments.operand(0), session.control());
    if (!counts)
        return refuse(counts.error());
    return countsAnswer(*counts);
}

Outcome restore(Session& session, const Arguments& arguments)
{
    const auto counts = restoreLibrary(arguments.operand(0), session.libraryPath(), session.control());
    if (!counts) {
        // A damaged archive is not a damaged library.
        if (counts.error().code == ErrorCode::Damaged)
            return refuse(counts.error());
        return refuse(libraryFailure(counts.error()));
    }
    return countsAnswer(*counts);
}

Answer problemsAnswer(const std::vector<LibraryProblem>& problems)
{
    QJsonArray array;
    QString text;
    for (const LibraryProblem& each : problems) {
        array.append(QJsonObject{
            {QStringLiteral("kind"), toText(each.kind)},
            {QStringLiteral("take"), each.take.isNull() ? QJsonValue() : QJsonValue(each.take.toString())},
            {QStringLiteral("sentence"), each.sentence},
            {QStringLiteral("repaired"), each.repaired}});
        text +=
            (each.repaired ? Cli::tr("Repaired: %1").arg(each.sentence) : each.sentence) + QLatin1Char('\n');
    }
    const bool ok = std::all_of(
        problems.begin(), problems.end(), [](const LibraryProblem& each) { return each.repaired; });
    if (problems.empty())
        text = Cli::tr("The library is in order.") + QLatin1Char('\n');
    return {
        QJsonDocument(QJsonObject{{QStringLiteral("ok"), ok}, {QStringLiteral("problems"), array}}), text,
        ok ? Status::Done : Status::BadLibrary};
}

Outcome check(Session& session, const Arguments& arguments)
{
    const bool repair = arguments.has(repairOption);
    const auto library = repair ? session.library() : session.libraryAsItIs();
    if (!library) {
        if (library.error().status != Status::BadLibrary)
            return refuse(library.error());
        session.console().warn(library.error().message);
        return problemsAnswer({{LibraryProblem::Kind::Database, {}, library.error().message, false}});
    }
    const auto problems = (*library)->check(repair, session.control());
    if (!problems)
        return refuse(libraryFailure(problems.error()));
    return problemsAnswer(*problems);
}

} // namespace

std::vector<Command> libraryCommands()
{
    const QString file = QStringLiteral("FILE");
    return {
        {QStringLiteral("backup"), file, Cli::tr("Write the whole library to one file."), {}, 1, 1, backup},
        {QStringLiteral("restore"),
         file,
         Cli::tr("Put a backup in place of the library; what was there is kept."),
         {},
         1,
         1,
         restore},
        {QStringLiteral("check"),
         {},
         Cli::tr("Look at database, sound files and outlines."),
         {{repairOption, Cli::tr("Mend what can be mended without losing anything.")}},
         0,
         0,
         check}};
}

} // namespace starling::cli
