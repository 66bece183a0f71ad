#include "review/FlagCopying.h"

#include "review/CopyFlagsDialog.h"
#include "widgets/TakeWords.h"

namespace starling {

namespace {

const QString copyTopic = QStringLiteral("review-copy");

} // namespace

FlagCopying::FlagCopying(
    Library& library, const Catalog& catalog, TakeSession& session, FlagSelection& selection, QWidget& page)
    : QObject(&page)
    , m_library(library)
    , m_catalog(catalog)
    , m_session(session)
    , m_selection(selection)
    , m_page(page)
{
}

void FlagCopying::report(const Error& error)
{
    Q_EMIT noticed({copyTopic, Notice::Kind::Error, error.message, {}});
}

void FlagCopying::ask()
{
    if (m_dialog || !m_session.isOpen() || m_session.take().flags.empty())
        return;
    auto takes = m_library.takes().find();
    auto stories = m_library.stories().titles();
    if (!takes || !stories) {
        report(takes ? stories.error() : takes.error());
        return;
    }
    m_dialog = new CopyFlagsDialog(
        {m_session.take(), m_selection.flags(), std::move(*takes), m_catalog, std::move(*stories),
         QDate::currentDate()},
        &m_page);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this] { copy(*m_dialog); });
    m_dialog->open();
}

void FlagCopying::copy(const CopyFlagsDialog& dialog)
{
    const auto target = m_library.takes().take(dialog.target());
    if (!target) {
        report(target.error());
        return;
    }
    const flags::Copies copies = flags::copies(dialog.flags(), dialog.from(), *target, dialog.placement());
    const TakeChange change{{}, flags::added(copies.flags), {}};
    if (const auto written = m_library.takes().apply(target->id, change); !written) {
        report(written.error());
        return;
    }
    QStringList sentences{tr("%n flag(s) copied to the take of %1.", nullptr, int(copies.flags.size()))
                              .arg(words::when(target->recordedAt, QDate::currentDate()))};
    if (copies.leftOut > 0) {
        sentences << tr(
            "%n flag(s) lie past its end, or in a segment it does not have, and were left out.", nullptr,
            copies.leftOut);
    }
    if (copies.shortened > 0)
        sentences << tr("%n flag(s) now end with it.", nullptr, copies.shortened);
    Q_EMIT noticed(
        {copyTopic,
         Notice::Kind::Success,
         sentences.join(u' '),
         {{tr("Undo"), [this, id = target->id, change] { takeBack(id, change); }},
          {tr("Open that take"), [this, id = target->id] { Q_EMIT openRequested(id); }}}});
}

void FlagCopying::takeBack(const TakeId& take, const TakeChange& change)
{
    if (const auto undone = m_library.takes().apply(take, inverse(change)); !undone) {
        report(undone.error());
        return;
    }
    Q_EMIT noticed({copyTopic, Notice::Kind::Info, tr("The copied flags were taken back."), {}});
}

} // namespace starling
