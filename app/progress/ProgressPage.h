// Whether the flags fall, week by week.
#pragma once

#include "Page.h"
#include "Trace.h"
#include "catalog/Catalog.h"
#include "library/Library.h"
#include "settings/Settings.h"
#include "widgets/Theme.h"

namespace starling {

class ProgressPage : public Page {
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

    explicit ProgressPage(const Services& services, QWidget* parent = nullptr);
    ~ProgressPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<KeyHelp> keys() const override;
    void enter() override;

Q_SIGNALS:
    void takeOpened(const starling::TakeId& take);
    void rehearseRequested();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace starling
