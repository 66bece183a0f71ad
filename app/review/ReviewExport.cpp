#include "review/ReviewExport.h"

#include "jobs/ExportMenu.h"
#include "jobs/ExportNotice.h"
#include "jobs/TakeFileDialogs.h"
#include "widgets/ClockText.h"

#include <QPushButton>

namespace starling {

namespace {
const QString topic = QStringLiteral("export");
} // namespace

ReviewExport::ReviewExport(
    Page& page, const TakeSession& session, Library& library, const Catalog& catalog,
    const Settings& settings, const Theme& theme)
    : QObject(&page)
    , m_page(page)
    , m_session(session)
    , m_exports(library, catalog, settings)
    , m_button(new QPushButton(tr("Export"), &page))
    , m_progress(new JobBar(&page))
{
    buildMenu(theme);
    connectJob();
}

void ReviewExport::buildMenu(const Theme& theme)
{
    auto* menu = new ExportMenu(tr("Export"), m_button);
    m_segments = new QMenu(tr("Sound of one segment"), menu);
    m_selected = new QAction(tr("Sound of the selected stretch…"), menu);
    QAction* behindSound = menu->actions().value(2); // the first separator
    menu->insertMenu(behindSound, m_segments);
    menu->insertAction(behindSound, m_selected);
    connect(menu, &ExportMenu::chosen, this, &ReviewExport::askFor);
    connect(menu, &QMenu::aboutToShow, this, &ReviewExport::listSegments);
    connect(m_selected, &QAction::triggered, this, [this] {
        if (m_selection)
            askForSound(*m_selection, clockText(m_selection->start));
    });
    m_button->setMenu(menu);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setToolTip(
        tr("Write this take as a file: sound, labels, subtitles, tables, a report (Ctrl+E)"));
    const auto dress = [this, &theme] { m_button->setIcon(theme.icon(Icon::Export)); };
    connect(&theme, &Theme::changed, this, dress);
    dress();
}

void ReviewExport::connectJob()
{
    connect(&m_exports, &TakeExports::progressed, this, [this](double fraction) {
        m_progress->show(tr("Exporting"), fraction);
    });
    connect(&m_exports, &TakeExports::finished, this, [this](int files, const QString& where) {
        m_progress->done();
        Q_EMIT m_page.noticed(exportNotice(topic, files, where));
    });
    connect(&m_exports, &TakeExports::failed, this, [this](const Error& error) {
        m_progress->done();
        if (error.code != ErrorCode::Cancelled)
            Q_EMIT m_page.noticed({topic, Notice::Kind::Error, error.message, {}});
    });
    connect(m_progress, &JobBar::cancelRequested, this, [this] { m_exports.cancel(); });
}

void ReviewExport::setSelection(const std::optional<Span>& selection)
{
    m_selection = selection;
}

void ReviewExport::popUp()
{
    if (m_button->isVisible())
        m_button->showMenu();
}

void ReviewExport::listSegments()
{
    m_segments->clear();
    m_selected->setEnabled(m_selection && !m_selection->isPoint());
    if (m_session.isOpen()) {
        const Take& take = m_session.take();
        int number = 0;
        for (const Segment& each : take.track.segments(take.duration)) {
            const SegmentTemplate* known = m_session.framework().find(each.id);
            const QString name = known ? known->name : each.id.toString();
            //: A segment of a take in a menu: "3. Action (0:18–1:40)…"
            const QString text = tr("%1. %2 (%3–%4)…")
                                     .arg(++number)
                                     .arg(name, clockText(each.span.start), clockText(each.span.end));
            m_segments->addAction(
                text, this, [this, span = each.span, part = QStringLiteral("%1 %2").arg(number).arg(name)] {
                    askForSound(span, part);
                });
        }
    }
    m_segments->setEnabled(!m_segments->isEmpty());
}

void ReviewExport::askFor(ExportFormat format)
{
    if (!m_session.isOpen() || m_exports.isRunning())
        return;
    askForTarget(
        &m_page, {format}, m_exports.suggestedName(m_session.take(), format),
        [this, take = m_session.take()](const QString& target, ExportFormat chosen) {
            m_exports.start(take, chosen, target);
        });
}

void ReviewExport::askForSound(const Span& stretch, const QString& part)
{
    if (!m_session.isOpen() || m_exports.isRunning())
        return;
    askForTarget(
        &m_page, {ExportFormat::Wav, ExportFormat::Flac},
        m_exports.suggestedName(m_session.take(), ExportFormat::Wav, part),
        [this, take = m_session.take(), stretch](const QString& target, ExportFormat chosen) {
            m_exports.start(take, chosen, target, stretch);
        });
}

} // namespace starling
