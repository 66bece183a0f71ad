// The printable report of a take: one page of PDF.
#pragma once

#include "base/JobControl.h"
#include "exchange/TakeMaterial.h"

#include <QByteArray>
#include <QLocale>

#include <optional>

namespace starling {

enum class Paper { A4, Letter };

/// "a4", "letter"
[[nodiscard]] QString toText(Paper paper);
[[nodiscard]] std::optional<Paper> paperFromString(const QString& text);
/// Letter where that is what shops sell, else A4.
[[nodiscard]] Paper usualPaper(const QLocale& locale);

/// Question, story and when it was told; length and verdict; segments, waveform and flags over time; where
/// the time went; rating and lesson; the flags with counts, rates per minute of the whole take, and moments.
/// Always exactly one page: texts are cut with an ellipsis, and flags that do not fit are counted. Without
/// sound the picture has no waveform. Needs a QGuiApplication for its fonts; any thread. \param locale of
/// dates and numbers. Errors: Internal (no QGuiApplication), Cancelled.
[[nodiscard]] Expected<QByteArray>
takeSheet(const TakeMaterial& material, Paper paper, const QLocale& locale, const JobControl& control = {});

} // namespace starling
