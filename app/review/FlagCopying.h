// Flags from this take to another.
#pragma once

#include "Page.h"
#include "answer/FlagEdits.h"
#include "review/FlagSelection.h"

#include <QPointer>

namespace starling {

class CopyFlagsDialog;

/// Asks where to, adds the copies there in one change, and says what became of them, with the way back.
class FlagCopying : public QObject {
    Q_OBJECT

public:
    FlagCopying(
        Library& library, const Catalog& catalog, TakeSession& session, FlagSelection& selection,
        QWidget& page);

    /// Opens the dialog; nothing when the take has no flags.
    void ask();

Q_SIGNALS:
    void noticed(const starling::Notice& notice);
    void openRequested(const starling::TakeId& take);

private:
    void copy(const CopyFlagsDialog& dialog);
    void takeBack(const TakeId& take, const TakeChange& change);
    void report(const Error& error);

    Library& m_library;
    const Catalog& m_catalog;
    TakeSession& m_session;
    FlagSelection& m_selection;
    QWidget& m_page;
    QPointer<CopyFlagsDialog> m_dialog;
};

} // namespace starling
