// The review page with a take that can be played step by step.
#pragma once

#include "app/ReviewStage.h"
#include "app/SteppedOutput.h"
#include "audio/SoundFiles.h"
#include "review/ReviewPage.h"

#include <QApplication>

namespace starling::test {

struct ReviewRoom {
    Hearing hearing;
    ReviewStage stage;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<Theme> theme;
    std::unique_ptr<AudioDevices> devices;
    std::unique_ptr<Player> player;
    std::unique_ptr<Trace> trace;
    std::unique_ptr<ReviewPage> page;

    ~ReviewRoom()
    {
        page.reset();
        player.reset();
    }

    /// Opens a take of so many seconds; the kinds of flag are the library's.
    bool set(int seconds)
    {
        if (!stage.set(std::chrono::seconds(seconds)) || !stage.library->flagKinds().keepIn(stage.catalog)
            || !writeWav(stage.library->folder().wav(stage.take), sine(220, seconds)))
            return false;
        settings = std::make_unique<Settings>(stage.folder.filePath(QStringLiteral("settings.ini")));
        theme = std::make_unique<Theme>(*qApp);
        devices = std::make_unique<AudioDevices>();
        player = std::make_unique<Player>(
            [this](const QByteArray&) { return std::make_unique<SteppedOutput>(hearing); });
        trace = std::make_unique<Trace>();
        page = std::make_unique<ReviewPage>(ReviewPage::Services{
            *stage.library, stage.catalog, *player, *devices, *settings, *theme, *trace});
        page->resize(1280, 800);
        page->show();
        page->activateWindow();
        QSignalSpy opened(player.get(), &Player::opened);
        const bool active = QTest::qWaitForWindowActive(page.get());
        page->openTake(stage.take);
        return active && opened.wait() && QApplication::focusWidget();
    }

    [[nodiscard]] std::vector<Flag> flags() const { return stage.stored().flags; }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    /// Lets the loudspeaker come so far, counted from where it began, and waits for it.
    bool hearUpTo(double ms)
    {
        const auto frames = qint64(ms * captureRate / 1000);
        hearing.allowed = frames;
        return QTest::qWaitFor([&] { return hearing.heard.load() == frames; }, 20'000);
    }
};

} // namespace starling::test
