// A take's segments and flags as CSV, for spreadsheets.
#pragma once

#include "exchange/TakeMaterial.h"

#include <QByteArray>

namespace starling {

/// One table, because a spreadsheet opens one: a line for each segment, then for each flag, told apart by the
/// column "row", and with take and time in every line, so that tables of several takes can be put one under
/// the other. RFC 4180: commas, CR LF, quotes where they are needed and doubled within; in UTF-8 behind a
/// byte order mark, by which spreadsheets know it. Columns: take, recorded_at, row (segment or flag), id,
/// name, start_s, end_s, length_s, note, source. Seconds have a decimal point and three digits in every
/// language.
///
/// What a person has written never becomes a formula: a text that a spreadsheet would take for one (beginning
/// with = + - @, also in full width, perhaps after blanks, or with a tab or line end) gets an apostrophe in
/// front, and so does one that begins with an apostrophe, so that taking one away gives the text back. Other
/// control characters become spaces, and line ends within a text a line feed.
[[nodiscard]] QByteArray writeTakeTable(const TakeMaterial& material);

} // namespace starling
