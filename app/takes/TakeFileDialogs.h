// The system's file dialogs for taking recordings in and handing takes out. None of them blocks.
#pragma once

#include "takes/TakeExports.h"

#include <QStringList>

#include <functional>

class QWidget;

namespace starling {

/// Asks for recordings, several at once.
void askForRecordings(QWidget* parent, const std::function<void(const QStringList&)>& chosen);

/// Asks where to write one file.
void askForTarget(
    QWidget* parent, ExportFormat format, const QString& suggestedName,
    const std::function<void(const QString&)>& chosen);

/// Asks for a folder, for several files.
void askForFolder(QWidget* parent, const std::function<void(const QString&)>& chosen);

} // namespace starling
