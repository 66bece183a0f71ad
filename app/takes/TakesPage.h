// Every take: find, open, bring in, hand out, delete and get back.
#pragma once

#include "Page.h"
#include "Trace.h"
#include "catalog/Catalog.h"
#include "library/Library.h"
#include "rehearsal/SoundArchiver.h"
#include "settings/Settings.h"
#include "widgets/Theme.h"

namespace starling {

/// What becomes of a recording once it is in the library: the user is told, or it is opened instead.
enum class AfterImport { Tell, Open };

class TakesPage : public Page {
    Q_OBJECT

public:
    /// What the page asks. All outlive it.
    struct Services {
        Library& library;
        const Catalog& catalog;
        SoundArchiver& archiver;
        Settings& settings;
        const Theme& theme;
        Trace& trace;
    };

    explicit TakesPage(const Services& services, QWidget* parent = nullptr);
    ~TakesPage() override;

    /// Takes recordings in, as if they had been dropped on the page.
    void importFiles(const QStringList& files, AfterImport after = AfterImport::Tell);
    /// Narrows the list to these takes' week or question, when another page sends the user here.
    void showTakes(const TakeQuery& query);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<KeyHelp> keys() const override;
    void enter() override;
    /// An import or export is running.
    [[nodiscard]] bool isBusy() const override;

Q_SIGNALS:
    void takeOpened(const starling::TakeId& take);
    /// These two side by side.
    void compareRequested(const std::vector<starling::TakeId>& takes);
    void rehearseRequested();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace starling
