// What the user has chosen, kept between runs.
#pragma once

#include "answer/Length.h"
#include "settings/PrompterMode.h"
#include "settings/ThemeChoice.h"

#include <QByteArray>
#include <QObject>
#include <QSettings>

namespace starling {

/// Every value has a sensible default and is clamped to its range when read, so that an edited file cannot
/// harm. Lives in the window's thread.
class Settings : public QObject {
    Q_OBJECT

public:
    /// \param file an INI file; empty: the user's own
    explicit Settings(const QString& file = {}, QObject* parent = nullptr);

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);

    [[nodiscard]] LengthSettings lengths() const;
    void setLengths(const LengthSettings& lengths);

    /// Reaction time from hearing to key press, 0–2000 ms. Default 400 ms: a simple auditory reaction takes
    /// about 160 ms (Welford 1980), choosing among several keys some 200 ms more (Hick 1952).
    [[nodiscard]] Milliseconds reaction() const;
    void setReaction(Milliseconds reaction);

    [[nodiscard]] double playbackSpeed() const; ///< 0.5–3, default 1.5
    void setPlaybackSpeed(double speed);

    [[nodiscard]] bool skipsSilences() const; ///< when listening; default no
    void setSkipsSilences(bool skips);
    [[nodiscard]] int volume() const; ///< 0–100 %, default 100
    /// Says nothing by changed(), because it comes many times while a slider is drawn.
    void setVolume(int percent);

    [[nodiscard]] QByteArray inputDevice() const; ///< empty: the system's default
    void setInputDevice(const QByteArray& id);
    [[nodiscard]] QByteArray outputDevice() const;
    void setOutputDevice(const QByteArray& id);

    [[nodiscard]] FrameworkId framework() const; ///< last used; null at first
    void setFramework(const FrameworkId& id);
    [[nodiscard]] Depth depth() const;
    void setDepth(Depth depth);
    [[nodiscard]] bool focusMode() const;
    void setFocusMode(bool on);
    [[nodiscard]] PrompterMode prompter() const; ///< default Off
    void setPrompter(PrompterMode mode);

    /// Anything a page wants to remember of its state (splitter, sort order); keys are "page/name".
    [[nodiscard]] QVariant value(const QString& key, const QVariant& fallback = {}) const;
    void setValue(const QString& key, const QVariant& value);

Q_SIGNALS:
    void changed();

private:
    void store(const QString& key, const QVariant& value);

    QSettings m_file;
};

} // namespace starling
