// Stories in from files and out to files.
#pragma once

#include "Page.h"
#include "exchange/StoryExport.h"
#include "exchange/StoryImport.h"
#include "widgets/Theme.h"

#include <QObject>

namespace starling {

/// Asks with dialogs that do not block, over `window`. Lives in the library's thread.
class StoryTransfers : public QObject {
    Q_OBJECT

public:
    StoryTransfers(Library& library, const Catalog& catalog, const Theme& theme, QWidget* window);

    /// Asks for files to take in.
    void askForFiles();
    /// Takes the stories of all files in, or none of them; asks about those that differ.
    void importFiles(const QStringList& files);
    /// Asks where to write the stories, as JSON or Markdown.
    void askToExport(const std::vector<StoryId>& stories);

Q_SIGNALS:
    void noticed(const starling::Notice& notice);
    /// Stories came or changed.
    void imported();

private:
    void apply(const StoryImportPlan& plan, const std::vector<ConflictChoice>& choices);
    void write(const std::vector<Story>& stories, StoryFormat format, const QString& target);
    void fail(const Error& error);

    Library& m_library;
    const Catalog& m_catalog;
    const Theme& m_theme;
    QWidget* m_window;
};

} // namespace starling
