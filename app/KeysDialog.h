// The keys of the current page (F1).
#pragma once

#include "Page.h"
#include "widgets/Theme.h"

#include <QDialog>

namespace starling {

class KeysDialog : public QDialog {
    Q_OBJECT

public:
    KeysDialog(const QString& page, const QList<KeyHelp>& keys, const Theme& theme, QWidget* parent);
};

} // namespace starling
