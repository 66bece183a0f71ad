// The Rehearse page with everything behind it.
#pragma once

#include "rehearse/RehearsePage.h"
#include "support/FakeMicrophone.h"

#include <QApplication>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

namespace starling::test {

inline constexpr int patience = 20'000; ///< ms; only a hang takes this long

/// A page with everything behind it: a library of its own and a microphone that speaks on demand.
struct Room {
    Room()
        : library(Library::open(folder.filePath(QStringLiteral("library"))).value())
        , settings(folder.filePath(QStringLiteral("settings.ini")))
        , recorder(microphone.factory())
        , rehearsal(*library, recorder, catalog, settings.lengths())
        , theme(*qApp)
    {
        microphone.setLimit(0);
        microphone.setSpeed(20);
        makePage();
    }

    void makePage()
    {
        page = std::make_unique<RehearsePage>(
            RehearsePage::Services{*library, catalog, rehearsal, recorder, devices, settings, theme, trace});
        QObject::connect(page.get(), &Page::noticed, page.get(), [this](const Notice& n) { notices << n; });
        QObject::connect(
            page.get(), &Page::noticeCleared, page.get(), [this](const QString& t) { cleared << t; });
        QObject::connect(
            page.get(), &RehearsePage::takeFinished, page.get(), [this](const TakeId& t) { finished << t; });
        page->resize(900, 600);
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->enter();
    }

    /// Presses a key where the focus is, as a keyboard does.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : page.get(), key, modifiers);
    }

    /// Speaks until the take is this long.
    bool speakUntil(Milliseconds time)
    {
        microphone.setLimit(microphone.delivered() + toFrames(time - rehearsal.position(), captureRate));
        return QTest::qWaitFor(
            [&] { return rehearsal.position() == time && recorder.state() != Recorder::State::Starting; },
            patience);
    }

    bool record()
    {
        press(Qt::Key_R);
        return QTest::qWaitFor([&] { return microphone.isOpen(); }, patience);
    }

    bool waitForEnd()
    {
        return QTest::qWaitFor([&] { return !page->isBusy(); }, patience);
    }

    QPushButton* button(const QString& text) const
    {
        const auto all = page->findChildren<QPushButton*>();
        for (QPushButton* each : all)
            if (each->isVisible() && each->text().remove(QLatin1Char('&')) == text)
                return each;
        return nullptr;
    }

    std::vector<QString> marked() const
    {
        std::vector<QString> names;
        for (const SegmentMark& mark : rehearsal.track().marks())
            names.push_back(QStringLiteral("%1 %2").arg(mark.at.count()).arg(mark.segment.toString()));
        return names;
    }

    QTemporaryDir folder;
    Catalog catalog = loadCatalog(QLocale::c()).value();
    std::unique_ptr<Library> library;
    Settings settings;
    FakeMicrophone microphone;
    Recorder recorder;
    Rehearsal rehearsal;
    AudioDevices devices;
    Theme theme;
    Trace trace;
    std::unique_ptr<RehearsePage> page;
    QList<Notice> notices;
    QStringList cleared;
    QList<TakeId> finished;
};

} // namespace starling::test
