// What can wait until the window is shown.
#pragma once

#include "Page.h"
#include "library/Library.h"
#include "rehearsal/SoundArchiver.h"

#include <QObject>

namespace starling {

/// Once, after the first picture: takes that a crash left come back, sounds still in WAV are encoded, trash
/// older than 30 days goes, the daily copy of the database is made. Files are read in job threads; the window
/// never waits.
class StartChores : public QObject {
    Q_OBJECT

public:
    /// The references outlive it.
    StartChores(
        Library& library, SoundArchiver& archiver, const Catalog& catalog, const LengthSettings& lengths,
        QObject* parent = nullptr);

    void start();

Q_SIGNALS:
    void noticed(const starling::Notice& notice);
    /// The user wants to see a take that came back.
    void openRequested(const starling::TakeId& take);

private:
    void recoverNext();
    void tellRecovered();
    void keepHouse();
    void report(const Error& error);

    Library& m_library;
    SoundArchiver& m_archiver;
    const Catalog& m_catalog;
    LengthSettings m_lengths;
    std::vector<TakeId> m_unfinished;
    std::vector<TakeId> m_recovered;
};

} // namespace starling
