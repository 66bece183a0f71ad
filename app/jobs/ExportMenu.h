// The forms in which a take can be handed out.
#pragma once

#include "exchange/TakeExporter.h"

#include <QMenu>

namespace starling {

class ExportMenu : public QMenu {
    Q_OBJECT

public:
    explicit ExportMenu(const QString& title, QWidget* parent = nullptr);

    /// "Printable report (PDF)…"
    [[nodiscard]] static QString nameOf(ExportFormat format);

Q_SIGNALS:
    void chosen(starling::ExportFormat format);
};

} // namespace starling
