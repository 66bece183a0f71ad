// Files dropped on a widget.
#pragma once

#include "widgets/Theme.h"

#include <QStringList>
#include <QWidget>

namespace starling {

/// Lets its parent take dropped files, and covers it with a sentence while they hover over it. Window's
/// thread.
class DropZone : public QWidget {
    Q_OBJECT

public:
    DropZone(const QString& text, const Theme& theme, QWidget* parent);

Q_SIGNALS:
    void dropped(const QStringList& files);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    const Theme& m_theme;
};

} // namespace starling
