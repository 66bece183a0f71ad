// Small readers of the files that takes are handed out in, written from the formats' descriptions and not
// from our writers.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace starling::test {

struct GridEntry {
    double start = 0;
    double end = 0; ///< of a point: its start
    QString text;
};

struct GridTier {
    QString kind;
    QString name;
    double end = 0;
    std::vector<GridEntry> entries;
};

struct Grid {
    double end = 0;
    std::vector<GridTier> tiers;
};

/// As Praat reads: numbers and quoted texts in their order, whatever stands between them.
[[nodiscard]] std::optional<Grid> readTextGrid(const QByteArray& file);

struct VttCue {
    QString id;
    qint64 start = 0; ///< ms
    qint64 end = 0;
    QString text; ///< without escapes
};

/// By the parser of the specification (blocks between empty lines); none when a block is not what it should
/// be.
[[nodiscard]] std::optional<std::vector<VttCue>> readWebVtt(const QByteArray& file);

/// RFC 4180; none when a quote stands where it must not.
[[nodiscard]] std::optional<std::vector<QStringList>> readCsv(const QByteArray& file);

} // namespace starling::test
