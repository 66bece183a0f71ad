// What a command of starling-cli is and what it answers with.
#pragma once

#include "base/Error.h"

#include <QCommandLineOption>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QList>

#include <vector>

namespace starling::cli {

/// The translation context of all that the command line says: Cli::tr("…").
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Exit statuses that scripts rely on.
enum class Status { Done = 0, Failed = 1, WrongUsage = 2, BadLibrary = 3 };

/// What a command found or did: the same, once for programs and once for people.
struct Answer {
    QJsonDocument json;
    QString text; ///< lines, each ended
    Status status = Status::Done;
};

/// Why a command did nothing.
struct Failure {
    Status status = Status::Failed;
    QString message; ///< one sentence
};

using Outcome = tl::expected<Answer, Failure>;

[[nodiscard]] inline tl::unexpected<Failure> refuse(Status status, QString message)
{
    return tl::make_unexpected(Failure{status, std::move(message)});
}
[[nodiscard]] inline tl::unexpected<Failure> refuse(const Error& error)
{
    return refuse(Status::Failed, error.message);
}
[[nodiscard]] inline tl::unexpected<Failure> refuse(Failure failure)
{
    return tl::make_unexpected(std::move(failure));
}

class Arguments;
class Session;

/// One line of the table of commands.
struct Command {
    QString name;
    QString operands; ///< as usage shows them: "FILE…"
    QString summary;
    QList<QCommandLineOption> options;
    int fewest = 0; ///< operands
    int most = 0;   ///< operands; -1: any number
    Outcome (*run)(Session& session, const Arguments& arguments) = nullptr;
};

/// "--name VALUE".
[[nodiscard]] inline QCommandLineOption
option(const QString& name, const QString& valueName, const QString& description)
{
    return {name, description, valueName};
}

} // namespace starling::cli
