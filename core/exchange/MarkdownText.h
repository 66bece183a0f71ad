// The little of Markdown that stories are written in, line by line.
#pragma once

#include "base/Error.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace starling {

// No parser of Markdown gives back the source text of what it read, and a story must come back exactly; so
// this reads lines. Structure is what begins a line: "#" headings, "-" bullets, "|" rows. Everything else is
// text, and a backslash before a punctuation mark makes it text as well.

struct MarkdownLine {
    int number = 0; ///< from 1
    QString text;   ///< as it stands in the file, without its line end
};

/// What follows one heading.
struct MarkdownSection {
    int level = 0; ///< of the heading; 0: what stands before the first one
    int line = 0;
    QString heading;
    std::vector<MarkdownLine> lines;

    /// The lines as one text, without their escapes.
    [[nodiscard]] QString text() const;
    /// The first line with something in it; nullptr when there is none.
    [[nodiscard]] const MarkdownLine* firstLine() const;
};

/// One bullet, with the lines it goes on over joined by spaces.
struct MarkdownBullet {
    int line = 0;
    QString text;
};

/// One row of a table; cells are trimmed, "<br>" in them is a line break.
struct MarkdownRow {
    int line = 0;
    QStringList cells;
};

/// UTF-8, perhaps with a byte order mark; any line ends. Errors: as storyFileError(), naming the first line
/// that is not UTF-8.
[[nodiscard]] Expected<std::vector<MarkdownLine>> markdownLines(const QByteArray& file);

/// Split at headings of exactly `level`, or of 1 and 2 both when it is 2. Deeper ones are text.
[[nodiscard]] std::vector<MarkdownSection>
markdownSections(const std::vector<MarkdownLine>& lines, int level);

/// "-", "*" or "+" and a space begin a bullet, unless the line is a row.
[[nodiscard]] bool isMarkdownBullet(const QString& line);
[[nodiscard]] bool isMarkdownRow(const QString& line);
/// The bullets among the lines; `stray` is the first line that belongs to none.
[[nodiscard]] std::vector<MarkdownBullet>
markdownBullets(const std::vector<MarkdownLine>& lines, const MarkdownLine*& stray);
[[nodiscard]] MarkdownRow markdownRow(const MarkdownLine& line);
/// The line below a table's heading: "| --- | --- |".
[[nodiscard]] bool isMarkdownRule(const MarkdownRow& row);

/// Text so that it comes back: backslashes are doubled, and in a block lines do not begin with "#".
[[nodiscard]] QString escapedMarkdown(QString text);
[[nodiscard]] QString escapedMarkdownBlock(const QString& text);
/// "| a | b |" and a line end.
[[nodiscard]] QString markdownTableRow(const QStringList& cells);
[[nodiscard]] QString unescapedMarkdown(const QString& text);

} // namespace starling
