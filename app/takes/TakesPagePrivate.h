// The parts of the page of takes and what they say to one another.
#pragma once

#include "jobs/JobBar.h"
#include "jobs/TakeExports.h"
#include "takes/TakeActionBar.h"
#include "takes/TakeEdits.h"
#include "takes/TakeFilterBar.h"
#include "takes/TakeImports.h"
#include "takes/TakeShelf.h"
#include "takes/TakeTable.h"
#include "takes/TakesPage.h"
#include "widgets/PageHeader.h"

#include <QTimer>

class QPushButton;
class QStackedWidget;

namespace starling {

/// Topics of the page's notices.
namespace topics {
inline const QString imports = QStringLiteral("import");
inline const QString exports = QStringLiteral("export");
inline const QString takes = QStringLiteral("takes");
} // namespace topics

/// Built by TakesPage.cpp; what is done to takes is in TakesPageActions.cpp.
class TakesPage::Private {
public:
    Private(TakesPage& page, const Services& given);

    /// Reads the library again.
    void refresh();
    /// Narrows what has been read.
    void showFound();
    void setTrash(bool on);
    void removeSelected();
    void restoreSelected();
    void editDetails();
    void exportSelected(ExportFormat format);
    void importFiles(const QStringList& files);
    void onImported(const TakeImports::Outcome& outcome);
    void undoRemoval(int stackIndex, const std::vector<TakeId>& takes);

    TakesPage& page;
    Services services;
    TakeListModel model;
    TakeShelf shelf;
    std::vector<StoryTitle> stories; ///< those in the trash included
    std::vector<Question> questions; ///< the retired ones included
    TakeEdits edits;
    TakeImports imports;
    AfterImport afterImport = AfterImport::Tell;
    TakeExports exports;
    QTimer refreshSoon;
    bool trash = false;

    PageHeader* header = nullptr;
    QPushButton* trashButton = nullptr;
    QPushButton* importButton = nullptr;
    TakeFilterBar* filters = nullptr;
    JobBar* importBar = nullptr;
    JobBar* exportBar = nullptr;
    QStackedWidget* stack = nullptr;
    TakeTable* table = nullptr;
    EmptyState* empty = nullptr;
    EmptyState* noMatch = nullptr;
    EmptyState* emptyTrash = nullptr;
    TakeActionBar* actions = nullptr;

private:
    void build();
    void buildHeader();
    void drawHeader();
    void buildStack();
    void addKeys();
    void connectStores();
    void connectTable();
    void connectJobs();
    void showSummary();
    [[nodiscard]] std::vector<Take> selected() const;
    [[nodiscard]] TakeSetup importSetup() const;
};

} // namespace starling
