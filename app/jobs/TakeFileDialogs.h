// The system's file dialogs for taking recordings in and handing takes out. None of them blocks.
#pragma once

#include "jobs/TakeExports.h"

#include <QStringList>

#include <functional>

class QWidget;

namespace starling {

/// Asks for recordings, several at once.
void askForRecordings(QWidget* parent, const std::function<void(const QStringList&)>& chosen);

/// Asks where to write one file, and as which of these formats, the first of which is offered first. What the
/// name ends in decides, or else the kind of file that was chosen.
void askForTarget(
    QWidget* parent, const std::vector<ExportFormat>& formats, const QString& suggestedName,
    const std::function<void(const QString& target, ExportFormat format)>& chosen);

/// Asks for a folder, for several files.
void askForFolder(QWidget* parent, const std::function<void(const QString&)>& chosen);

} // namespace starling
