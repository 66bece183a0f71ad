// Colours, sizes, fonts and icons: the one place that names any of them.
#pragma once

#include "settings/ThemeChoice.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

class QApplication;

namespace starling {

/// Roles of colour. Text pairs reach a contrast of 4.5:1, meaningful lines 3:1, in both palettes (tested).
struct ThemeColours {
    QColor window;  ///< behind everything
    QColor surface; ///< cards, fields, the timeline's ground
    QColor text;
    QColor mutedText;
    QColor hairline;   ///< borders of cards; carries no meaning
    QColor accent;     ///< selection, the default button, links
    QColor accentText; ///< on accent
    QColor focus;      ///< the ring of the focused control
    QColor fault;      ///< vermilion; always with a glyph
    QColor strength;   ///< green; always with a glyph
    QColor warning;    ///< amber for notices
    QColor recording;  ///< red; for recording alone
    QColor waveform;
    QColor waveformPlayed;
    QColor playhead;
    QColor overCap;   ///< translucent shade past the cap
    QColor selection; ///< translucent
    bool operator==(const ThemeColours&) const = default;
};

/// Sizes of text as factors of the system's font.
enum class TextSize { Body, Lead, Heading, Title, Timer };

/// The line-drawn icons of resources/icons.
enum class Icon {
    Rehearse,
    Takes,
    Review,
    Progress,
    Settings,
    Record,
    Stop,
    Pause,
    Play,
    Undo,
    Redo,
    Back,
    Forward,
    PreviousFlag,
    NextFlag,
    Import,
    Export,
    Trash,
    Restore,
    Search,
    Close,
    Microphone,
    Speaker,
    Focus,
    Help,
    Collapse,
    Warning,
    Info,
    Check,
    Note,
    Table,
    Zoom,
    Stories,
    Questions,
    Coverage,
    Compare,
};

/// Widgets keep a reference and repaint on changed(). Lives in the window's thread.
class Theme : public QObject {
    Q_OBJECT

public:
    static constexpr int grid = 8;
    static constexpr int cardPadding = 12;
    static constexpr int radius = 8;
    static constexpr int pageMargin = 24;
    static constexpr int motionMs = 120; ///< longest animation; none while recording

    /// Remembers the system's palette, so build it before anything changes that.
    explicit Theme(QApplication& application, QObject* parent = nullptr);

    void setChoice(ThemeChoice choice);
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] const ThemeColours& colours() const { return m_colours; }

    [[nodiscard]] QFont font(TextSize size) const;
    /// Figures of equal width, for clocks and tables.
    [[nodiscard]] QFont figures(TextSize size) const;
    /// Drawn in the text's colour at any size; in the accent's text colour when selected, paler when
    /// disabled.
    [[nodiscard]] QIcon icon(Icon icon) const;
    /// In a given colour, for a record button.
    [[nodiscard]] QIcon icon(Icon icon, const QColor& colour) const;

    /// Black or white, whichever reads better on `ground`: text on a segment's colour.
    [[nodiscard]] static QColor textOn(const QColor& ground);
    /// The colour itself, or as much darker or lighter as it takes to stand out from `ground`. \param ratio
    /// of contrast: 4.5 for text, 3 for lines that mean something
    [[nodiscard]] static QColor visibleOn(const QColor& ground, const QColor& colour, double ratio);
    /// WCAG 2 contrast ratio, 1–21.
    [[nodiscard]] static double contrast(const QColor& a, const QColor& b);

    [[nodiscard]] static ThemeColours lightColours();
    [[nodiscard]] static ThemeColours darkColours();

Q_SIGNALS:
    void changed();

private:
    void apply();
    [[nodiscard]] bool systemIsDark() const;

    QApplication& m_application;
    QPalette m_systemPalette;
    QFont m_systemFont;
    ThemeChoice m_choice = ThemeChoice::System;
    ThemeColours m_colours;
    bool m_dark = false;
};

} // namespace starling
