// From the arguments to a window with a library in it.
#pragma once

#include "Studio.h"

#include <QObject>

#include <memory>

class QMessageBox;

namespace starling {

class MainWindow;
class Theme;

/// Opens the library, says what stands in the way when it cannot, shows the window, and then does what can
/// wait: recovers takes that a crash left, encodes what is still WAV, empties old trash, keeps a daily
/// backup.
class Launch : public QObject {
    Q_OBJECT

public:
    struct Options {
        QString library;
        bool sample = false;
        TakeId open;
        QString trace;
        QString pictures;
        QStringList files; ///< recordings to take in
    };

    explicit Launch(Options options);
    ~Launch() override;

    /// Called before the event loop runs; quits the program through it when nothing can be shown.
    void start();

private:
    void openStudio();
    void showWindow();
    /// Says why nothing can be shown and offers what helps; the program ends with status 1 otherwise.
    void refuse(const Error& error);
    /// Adds a button that puts the newest good backup in the place of a damaged database, which is kept
    /// aside.
    void offerBackup(QMessageBox& box);
    void fillSample();
    void doChores();
    void takePictures();

    Options m_options;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Studio> m_studio;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace starling
