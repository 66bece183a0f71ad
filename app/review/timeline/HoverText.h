// What is under the mouse, in words.
#pragma once

#include "review/timeline/TimelineScene.h"

#include <QCoreApplication>
#include <QPoint>
#include <QString>

#include <functional>

namespace starling {

/// Says time, segment and what else is there: flag, suggestion, word, pause, dropout, and what a drag there
/// would do now.
class HoverText {
    Q_DECLARE_TR_FUNCTIONS(starling::HoverText)

public:
    using FlagText = std::function<QString(const FlagId&)>;

    [[nodiscard]] static QString
    at(const TimelineScene& scene, const Theme& theme, const QPoint& pixel, const FlagText& flagText);
    /// What lies at the pixel beside time and segment; empty: nothing.
    [[nodiscard]] static QString
    thing(const TimelineScene& scene, const Theme& theme, const QPoint& pixel, const FlagText& flagText);

private:
    [[nodiscard]] static QString seconds(Milliseconds length);
};

} // namespace starling
