// Pictures of every page, for a machine without a display and for looking at a change.
#pragma once

#include "Page.h"

#include <QObject>
#include <QString>

namespace starling {

class MainWindow;
class Theme;

/// Shows each page in turn, light and dark, and writes "<page>-light.png" and "<page>-dark.png". Pages that
/// load in the background get a moment to finish. Lives in the window's thread.
class PagePictures : public QObject {
    Q_OBJECT

public:
    /// \param folder made when missing
    PagePictures(MainWindow& window, Theme& theme, QString folder, QObject* parent = nullptr);

    void start();

Q_SIGNALS:
    void finished();
    void failed(const starling::Error& error);

private:
    /// Light pages first, then dark ones.
    void take(int number);

    MainWindow& m_window;
    Theme& m_theme;
    QString m_folder;
};

} // namespace starling
