// Segments, suggestions and words of the timeline.
#pragma once

#include "review/timeline/TimelineScene.h"
#include "widgets/Theme.h"

#include <QCoreApplication>
#include <QRect>

#include <unordered_map>

class QPainter;

namespace starling {

/// Draws these lanes whole; TimelineStrips keeps the pictures.
class LanePainter {
    Q_DECLARE_TR_FUNCTIONS(starling::LanePainter)

public:
    explicit LanePainter(const Theme& theme)
        : m_theme(theme)
    {
    }

    [[nodiscard]] static int segmentsHeight(const Theme& theme);
    [[nodiscard]] static int suggestionsHeight(const Theme& theme);
    [[nodiscard]] static int wordsHeight(const Theme& theme);

    /// After other words were given or the font changed.
    void forgetWords() { m_wordWidths.clear(); }

    void paintGround(QPainter& painter, const QRect& lane, const TimelineScene& scene) const;
    void paintSegments(QPainter& painter, const TimelineScene& scene) const;
    /// Outlined and hatched: unmistakably no flags.
    void paintSuggestions(QPainter& painter, const TimelineScene& scene) const;
    /// Each word where it has room; a bar where it has not.
    void paintWords(QPainter& painter, const TimelineScene& scene);

    /// The suggestion or word at a pixel of its lane; nullptr: none.
    [[nodiscard]] static const TimelineSuggestion*
    suggestionAt(const TimelineScene& scene, const Theme& theme, const QPoint& pixel);
    [[nodiscard]] static const TimelineWord* wordAt(const TimelineScene& scene, const QPoint& pixel);

private:
    [[nodiscard]] int widthOf(size_t word, const QString& text, const QFontMetrics& metrics);

    const Theme& m_theme;
    std::unordered_map<size_t, int> m_wordWidths;
};

} // namespace starling
