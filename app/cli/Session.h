// What every command works with: the catalogue, the library, the console.
#pragma once

#include "catalog/Catalog.h"
#include "cli/Command.h"
#include "cli/Console.h"
#include "library/Library.h"

#include <memory>

namespace starling::cli {

class StopSignals;

/// The composition root of the command line. The library is opened when a command first asks for it.
class Session {
public:
    struct Options {
        QString library; ///< empty: the user's own
        bool json = false;
        bool quiet = false;
    };

    /// `stopSignals` outlives it.
    Session(const Options& options, Catalog catalog, StopSignals& stopSignals);

    [[nodiscard]] StopSignals& stopSignals() { return m_stopSignals; }
    [[nodiscard]] Console& console() { return m_console; }
    /// Once the library is open, with the user's kinds of flag.
    [[nodiscard]] const Catalog& catalog() const { return m_catalog; }
    [[nodiscard]] const LengthSettings& lengths() const { return m_lengths; }
    [[nodiscard]] QString libraryPath() const;

    /// Opens the library and brings back takes that a crash left, saying so. Failures carry status BadLibrary
    /// when it is damaged, locked or newer.
    [[nodiscard]] tl::expected<Library*, Failure> library();
    /// The same, leaving unfinished takes as they are.
    [[nodiscard]] tl::expected<Library*, Failure> libraryAsItIs();
    /// After takes were added: trash older than 30 days goes, the daily copy of the database is made. What
    /// fails is told, no more: the takes are safe.
    void keepHouse();

    /// Progress on the console, cancelled by Ctrl+C.
    [[nodiscard]] JobControl control();

    /// The take with this id, in the trash or not.
    [[nodiscard]] tl::expected<Take, Failure> take(const QString& id);
    /// The framework with this id; the default for an empty one.
    [[nodiscard]] tl::expected<const Framework*, Failure> framework(const QString& id) const;
    /// The question's text and id for a take; empty for an empty id.
    [[nodiscard]] tl::expected<Question, Failure> question(const QString& id);
    /// Null for an empty id.
    [[nodiscard]] tl::expected<StoryId, Failure> story(const QString& id);
    /// Built-in questions, then the user's.
    [[nodiscard]] tl::expected<std::vector<Question>, Failure>
    questions(QuestionStore::Retired retired = QuestionStore::Retired::LeftOut);

private:
    [[nodiscard]] Expected<void> recover();

    Options m_options;
    Catalog m_catalog;
    LengthSettings m_lengths;
    Console m_console;
    StopSignals& m_stopSignals;
    std::unique_ptr<Library> m_library;
};

/// A failure of the library as a whole: status BadLibrary where the error says so.
[[nodiscard]] Failure libraryFailure(const Error& error);

} // namespace starling::cli
