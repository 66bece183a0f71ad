#include "PagePictures.h"

#include "MainWindow.h"

#include <QDir>
#include <QPixmap>
#include <QTimer>

#include <chrono>

namespace starling {

namespace {
using namespace std::chrono_literals;
constexpr auto settle = 700ms; // a waveform of a sample take is drawn well within this
} // namespace

PagePictures::PagePictures(MainWindow& window, Theme& theme, QString folder, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_theme(theme)
    , m_folder(std::move(folder))
{
}

void PagePictures::start()
{
    QDir().mkpath(m_folder);
    take(0);
}

void PagePictures::take(int number)
{
    const int pages = m_window.pageCount();
    if (number == pages * 2) {
        Q_EMIT finished();
        return;
    }
    const bool dark = number >= pages;
    m_theme.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    m_window.goTo(number % pages);
    QTimer::singleShot(settle, this, [this, number, pages, dark] {
        const QString look = dark ? QStringLiteral("dark") : QStringLiteral("light");
        const QString file = QDir(m_folder).filePath(
            QStringLiteral("%1-%2.png").arg(m_window.page(number % pages)->objectName(), look));
        if (!m_window.grab().save(file)) {
            Q_EMIT failed(
                {ErrorCode::Io,
                 tr("The picture “%1” could not be written; choose another folder.").arg(file),
                 {}});
            return;
        }
        take(number + 1);
    });
}

} // namespace starling
