// What every fallible call of core answers with.
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace starling {

/// What kind of trouble it is; callers branch on this, never on the sentence.
enum class ErrorCode {
    InvalidInput,      ///< a value, argument or file the caller gave makes no sense
    NotFound,          ///< the thing named does not exist
    PermissionDenied,  ///< the system refused to read or write
    ReadOnly,          ///< the library can be read but not changed
    DiskFull,          ///< no room left, or a write was cut short
    Io,                ///< reading or writing failed for another reason
    UnsupportedFormat, ///< a file is not of a kind Starling reads
    Damaged,           ///< a file or database is of the right kind and broken
    Newer,             ///< made by a later version of Starling; never touched
    Locked,            ///< another process has the library open
    DeviceUnavailable, ///< an audio device could not be opened
    DeviceLost,        ///< an audio device that worked is gone
    Cancelled,         ///< the user asked to stop
    Internal,          ///< a bug of ours; the detail says where
};

/// A failure as a value.
/// `message` is one sentence in the user's language: what happened, what is safe, what to do.
/// `detail` is for the log: names, paths, library messages; never shown on its own.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString detail;

    bool operator==(const Error&) const = default;
};

template<typename T>
using Expected = tl::expected<T, Error>;

/// `return fail(ErrorCode::NotFound, tr("…"))` in a function that returns Expected<T>.
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString message, QString detail = {})
{
    return tl::make_unexpected(Error{code, std::move(message), std::move(detail)});
}

/// Hands an error of one Expected on as another's: `if (!x) return fail(x.error());`
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::make_unexpected(std::move(error));
}

} // namespace starling
