// Standard output and standard error.
#pragma once

#include "cli/Command.h"

namespace starling::cli {

/// Answers go to standard output, everything else to standard error; always UTF-8.
class Console {
public:
    Console(bool json, bool quiet)
        : m_json(json)
        , m_quiet(quiet)
    {
    }

    /// Written once per run: the JSON document, or the text.
    void answer(const Answer& answer) const;
    /// The sentence to standard error; with --json also as {"error": …}, so that there is a document in any
    /// case.
    void fail(const Failure& failure) const;
    /// A sentence that matters, quiet or not.
    void warn(const QString& sentence) const;
    /// A sentence that can be left out.
    void tell(const QString& sentence) const;
    /// A share of long work, 0–1, drawn over itself; only where a person is watching.
    void progress(double done);
    /// Clears the line that progress() drew.
    void endProgress();

private:
    bool m_json;
    bool m_quiet;
    int m_percentShown = -1;
};

} // namespace starling::cli
