// The story bank: find a story, write it, judge it.
#pragma once

#include "Page.h"
#include "Trace.h"
#include "catalog/Catalog.h"
#include "library/Library.h"
#include "rehearsal/Drill.h"
#include "settings/Settings.h"
#include "widgets/Theme.h"

#include <memory>

namespace starling {

class StoriesPage : public Page {
    Q_OBJECT

public:
    /// What the page asks. All outlive it.
    struct Services {
        Library& library;
        const Catalog& catalog;
        Settings& settings;
        const Theme& theme;
        Trace& trace;
    };

    explicit StoriesPage(const Services& services, QWidget* parent = nullptr);
    ~StoriesPage() override;

    /// Shows this story, whatever the list is narrowed to.
    void openStory(const StoryId& story);

    /// Begins a story, of this category if one is named: from the template that is made for it, or blank.
    void startStory(const QString& category);

    /// Takes files of stories in, as if they had been dropped on the page.
    void importFiles(const QStringList& files);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<KeyHelp> keys() const override;
    void enter() override;
    /// Writes what is not written yet.
    void leave() override;

Q_SIGNALS:
    void takeOpened(const starling::TakeId& take);
    void rehearseRequested(const starling::TakeSetup& setup);
    void drillWanted(const starling::StoryId& story, starling::DrillKind kind);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace starling
