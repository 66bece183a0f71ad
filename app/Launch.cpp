#include "Launch.h"

#include "MainWindow.h"
#include "PagePictures.h"
#include "StartChores.h"
#include "base/DateText.h"
#include "library/Backups.h"
#include "sample/SampleLibrary.h"
#include "widgets/Theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QMessageBox>
#include <QPointer>
#include <QProgressDialog>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>
#include <QtConcurrent>

#include <cstdio>

namespace starling {

namespace {

constexpr quint32 sampleSeed = 20; // any fixed number: every sample library is the same one

QString sampleFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
           + QStringLiteral("/sample-library");
}

/// Fills `folder` with the sample unless it holds takes already. Long; for a job thread.
Expected<int> makeSample(const QString& folder, const JobControl& control)
{
    auto library = Library::open(folder);
    if (!library)
        return fail(library.error());
    const auto catalog = loadCatalog(QLocale());
    if (!catalog)
        return fail(catalog.error());
    if ((*library)->status().takes > 0)
        return 0;
    return fillWithSample(**library, *catalog, sampleSeed, QDateTime::currentDateTime(), control);
}

} // namespace

Launch::Launch(Options options)
    : m_options(std::move(options))
{
}

Launch::~Launch() = default;

void Launch::start()
{
    m_theme = std::make_unique<Theme>(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    if (m_options.sample)
        fillSample();
    else
        openStudio();
}

void Launch::fillSample()
{
    if (m_options.library.isEmpty())
        m_options.library = sampleFolder();
    auto* dialog = new QProgressDialog(
        tr("Making several weeks of sample takes…"), tr("Cancel"), 0, 100, nullptr, Qt::Dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinimumDuration(300);
    auto cancelled = std::make_shared<std::atomic<bool>>(false);
    connect(dialog, &QProgressDialog::canceled, this, [cancelled] { *cancelled = true; });

    JobControl control;
    control.cancelled = [cancelled] { return cancelled->load(); };
    control.progress = [dialog = QPointer(dialog), this](double done) {
        QMetaObject::invokeMethod(this, [dialog, done] {
            if (dialog)
                dialog->setValue(int(done * 100));
        });
    };
    QtConcurrent::run(makeSample, m_options.library, control)
        .then(this, [this, dialog = QPointer(dialog)](const Expected<int>& made) {
            delete dialog.data();
            if (made)
                openStudio();
            else
                refuse(made.error());
        });
}

void Launch::openStudio()
{
    auto studio = Studio::open({m_options.library, {}});
    if (!studio) {
        refuse(studio.error());
        return;
    }
    m_studio = std::move(*studio);
    if (!m_options.trace.isEmpty()) {
        if (const auto opened = m_studio->trace.open(m_options.trace); !opened) {
            refuse(opened.error());
            return;
        }
        m_studio->trace.moment("start");
    }
    showWindow();
}

void Launch::showWindow()
{
    m_window = std::make_unique<MainWindow>(*m_studio, *m_theme);
    connect(m_window.get(), &MainWindow::firstShown, this, [this] {
        m_studio->trace.moment(
            "window-shown", {{QStringLiteral("pages"), QJsonArray::fromStringList(m_window->pageNames())}});
        if (!m_options.open.isNull())
            m_window->openTake(m_options.open);
        if (!m_options.files.isEmpty())
            m_window->importFiles(m_options.files);
        if (m_options.pictures.isEmpty())
            doChores();
        else
            takePictures();
    });
    m_window->show();
}

void Launch::doChores()
{
    auto* chores = new StartChores(
        *m_studio->library, m_studio->archiver, m_studio->catalog, m_studio->settings.lengths(), this);
    connect(chores, &StartChores::noticed, m_window.get(), &MainWindow::showNotice);
    connect(chores, &StartChores::openRequested, m_window.get(), &MainWindow::openTake);
    chores->start();
}

void Launch::takePictures()
{
    // The Review page shows a take: the one asked for, or the newest.
    const auto newest = m_studio->library->takes().find();
    if (m_options.open.isNull() && newest && !newest->empty())
        m_window->openTake(newest->front().id);
    auto* pictures = new PagePictures(*m_window, *m_theme, m_options.pictures, this);
    connect(pictures, &PagePictures::finished, QCoreApplication::instance(), &QCoreApplication::quit);
    connect(pictures, &PagePictures::failed, this, &Launch::refuse);
    pictures->start();
}

void Launch::refuse(const Error& error)
{
    std::fputs(qPrintable(error.message + QLatin1Char('\n')), stderr);
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Starling"), error.message, QMessageBox::Close);
    box->setAttribute(Qt::WA_DeleteOnClose);
    if (error.code == ErrorCode::Damaged && !m_studio)
        offerBackup(*box);
    connect(box, &QDialog::finished, this, [this] {
        // A restored backup has opened the studio by now.
        if (!m_studio)
            QCoreApplication::exit(1);
    });
    // The event loop may not run yet, and an exit before it does would be forgotten.
    QTimer::singleShot(0, box, &QDialog::open);
}

void Launch::offerBackup(QMessageBox& box)
{
    const LibraryFolder folder(m_options.library.isEmpty() ? defaultLibraryPath() : m_options.library);
    const QString backup = newestGoodBackup(folder, libraryMigrations());
    if (backup.isEmpty())
        return;
    const QDateTime made = QFileInfo(backup).lastModified();
    QPushButton* restore =
        box.addButton(tr("Go on with the backup of %1").arg(dateTimeText(made)), QMessageBox::AcceptRole);
    connect(restore, &QPushButton::clicked, this, [this, folder, backup] {
        if (const auto restored = restoreDatabase(folder, backup, QDateTime::currentDateTime()); !restored)
            refuse(restored.error());
        else
            openStudio();
    });
}

} // namespace starling
