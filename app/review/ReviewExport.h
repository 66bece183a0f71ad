// Handing out the take under review.
#pragma once

#include "Page.h"
#include "jobs/JobBar.h"
#include "jobs/TakeExports.h"
#include "review/TakeSession.h"
#include "widgets/Theme.h"

#include <QObject>

class QAction;
class QMenu;
class QPushButton;

namespace starling {

/// The page's button "Export" with every format, the sound of one segment and of the stretch that is
/// selected; asks for the place, writes off the window's thread, and tells the page's banner how it went.
/// What it is given outlives it.
class ReviewExport : public QObject {
    Q_OBJECT

public:
    ReviewExport(
        Page& page, const TakeSession& session, Library& library, const Catalog& catalog,
        const Settings& settings, const Theme& theme);

    [[nodiscard]] QPushButton* button() const { return m_button; }
    /// Hidden while nothing is written.
    [[nodiscard]] JobBar* progress() const { return m_progress; }
    [[nodiscard]] bool isRunning() const { return m_exports.isRunning(); }

    /// The stretch of time that is selected in the timeline.
    void setSelection(const std::optional<Span>& selection);
    void popUp();

private:
    void buildMenu(const Theme& theme);
    void listSegments();
    void askFor(ExportFormat format);
    void askForSound(const Span& stretch, const QString& part);
    void connectJob();

    Page& m_page;
    const TakeSession& m_session;
    TakeExports m_exports;
    QPushButton* m_button;
    JobBar* m_progress;
    QMenu* m_segments = nullptr;
    QAction* m_selected = nullptr;
    std::optional<Span> m_selection;
};

} // namespace starling
