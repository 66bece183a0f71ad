#include "widgets/Theme.h"

#include "widgets/SvgIconEngine.h"

#include <QApplication>
#include <QGuiApplication>
#include <QStyleFactory>
#include <QStyleHints>

#include <array>
#include <cmath>

namespace starling {

namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// Relative luminance, WCAG 2.2.
double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

double factor(TextSize size)
{
    static constexpr std::array factors{1.0, 1.15, 1.4, 2.2, 4.0};
    return factors.at(size_t(size));
}

QString fileOf(Icon icon)
{
    static constexpr std::array names{
        "rehearse", "takes",     "review",   "progress", "settings", "record",        "stop",      "pause",
        "play",     "undo",      "redo",     "back",     "forward",  "previous-flag", "next-flag", "import",
        "export",   "trash",     "restore",  "search",   "close",    "microphone",    "speaker",   "focus",
        "help",     "collapse",  "warning",  "info",     "check",    "note",          "table",     "zoom",
        "stories",  "questions", "coverage", "compare",
    };
    return QStringLiteral(":/icons/%1.svg").arg(QLatin1String(names.at(size_t(icon))));
}

QPalette paletteFor(const ThemeColours& c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.window);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.mutedText);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.recording);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.accentText);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Mid, c.hairline);
    palette.setColor(QPalette::Dark, c.hairline);
    palette.setColor(QPalette::Light, c.surface);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.mutedText);
    return palette;
}

QString styleSheetFor(const ThemeColours& c)
{
    return QStringLiteral(R"(
        QFrame[card="true"] { background: %1; border: 1px solid %2; border-radius: %3px; }
        QToolTip { color: %4; background: %1; border: 1px solid %2; padding: 4px; }
        QPushButton { padding: 6px 14px; border: 1px solid %2; border-radius: 6px; background: %1; color: %4; }
        QPushButton:hover { border-color: %5; }
        QPushButton:focus, QToolButton:focus, QComboBox:focus, QLineEdit:focus, QAbstractItemView:focus,
        QPlainTextEdit:focus { border: 2px solid %6; }
        QPushButton:default, QPushButton[primary="true"] { background: %5; color: %7; border-color: %5; }
        QPushButton[record="true"] { background: %10; color: %7; border-color: %10; }
        QPushButton[primary="true"]:focus, QPushButton[record="true"]:focus { border: 2px solid %4; }
        QPushButton:disabled { color: %8; background: %9; border-color: %2; }
        QComboBox, QLineEdit { padding: 5px 8px; border: 1px solid %2; border-radius: 6px; background: %1; }
        QPlainTextEdit[field="true"] { border: 1px solid %2; border-radius: 6px; background: %1; padding: 1px 4px; }
        QPlainTextEdit[field="true"]:focus { border: 2px solid %6; padding: 0px 3px; }
        QToolButton[chip="true"] { border: 1px solid %2; padding: 3px 6px; }
        QComboBox::drop-down { border: none; width: 24px; }
        QComboBox::down-arrow { image: url(:/icons/combo-arrow.svg); width: 12px; height: 12px; }
        QTableView::item { padding: 0 3px; }
        QToolButton { padding: 5px; border: 1px solid transparent; border-radius: 6px; }
        QToolButton:hover { background: %9; border-color: %2; }
        QToolButton:checked { background: %5; color: %7; }
        QAbstractItemView { border: 1px solid %2; border-radius: 6px; }
        QScrollBar { background: transparent; border: none; }
        QScrollBar:vertical { width: 12px; }
        QScrollBar:horizontal { height: 12px; }
        QScrollBar::handle { background: %11; border-radius: 3px; margin: 3px; }
        QScrollBar::handle:vertical { min-height: 32px; }
        QScrollBar::handle:horizontal { min-width: 32px; }
        QScrollBar::handle:hover { background: %8; }
        QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
        QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
        QHeaderView::section { background: %9; color: %8; border: none; border-bottom: 1px solid %2; padding: 6px; }
    )")
        .arg(
            c.surface.name(), c.hairline.name(), QString::number(Theme::radius), c.text.name(),
            c.accent.name(), c.focus.name(), c.accentText.name(), c.mutedText.name(), c.window.name(),
            c.recording.name(), c.waveform.name());
}

} // namespace

Theme::Theme(QApplication& application, QObject* parent)
    : QObject(parent)
    , m_application(application)
    , m_systemPalette(QGuiApplication::palette())
    , m_systemFont(QApplication::font())
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_choice == ThemeChoice::System)
            apply();
    });
#endif
    apply();
}

void Theme::setChoice(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

bool Theme::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    // Before Qt 6.5 the system's palette, as it was before ours replaced it, is the only hint.
    return m_systemPalette.color(QPalette::Window).lightnessF()
           < m_systemPalette.color(QPalette::WindowText).lightnessF();
#endif
}

void Theme::apply()
{
    m_dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && systemIsDark());
    m_colours = m_dark ? darkColours() : lightColours();
    QApplication::setPalette(paletteFor(m_colours));
    m_application.setStyleSheet(styleSheetFor(m_colours));
    Q_EMIT changed();
}

QFont Theme::font(TextSize size) const
{
    QFont font = m_systemFont;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor(size));
    else
        font.setPixelSize(int(std::lround(font.pixelSize() * factor(size))));
    if (size == TextSize::Heading || size == TextSize::Title)
        font.setWeight(QFont::DemiBold);
    return font;
}

QFont Theme::figures(TextSize size) const
{
    QFont result = font(size);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    result.setFeature("tnum", 1);
#else
    // Before Qt 6.7 OpenType features are out of reach; a monospaced family keeps clocks from dancing.
    result.setFamilies({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")});
#endif
    return result;
}

QIcon Theme::icon(Icon which) const
{
    return icon(which, m_colours.text);
}

QIcon Theme::icon(Icon which, const QColor& colour) const
{
    return QIcon(new SvgIconEngine(fileOf(which), colour, m_colours.accentText, m_colours.mutedText));
}

QColor Theme::textOn(const QColor& ground)
{
    return contrast(ground, Qt::black) >= contrast(ground, Qt::white) ? QColor(Qt::black) : QColor(Qt::white);
}

QColor Theme::visibleOn(const QColor& ground, const QColor& colour, double ratio)
{
    constexpr int steps = 20;
    const QColor end = textOn(ground);
    for (int step = 0; step <= steps; ++step) {
        const float share = float(step) / steps;
        const auto mixed = [share](float from, float to) { return from + (to - from) * share; };
        const QColor nearer = QColor::fromRgbF(
            mixed(colour.redF(), end.redF()), mixed(colour.greenF(), end.greenF()),
            mixed(colour.blueF(), end.blueF()));
        if (contrast(nearer, ground) >= ratio)
            return nearer;
    }
    return end;
}

double Theme::contrast(const QColor& a, const QColor& b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

ThemeColours Theme::lightColours()
{
    ThemeColours c;
    c.window = QColor(0xf5, 0xf4, 0xf1);
    c.surface = QColor(0xff, 0xff, 0xff);
    c.text = QColor(0x1f, 0x24, 0x28);
    c.mutedText = QColor(0x5a, 0x63, 0x6b);
    c.hairline = QColor(0xd9, 0xd6, 0xd0);
    c.accent = QColor(0x1f, 0x5f, 0x8b);
    c.accentText = QColor(0xff, 0xff, 0xff);
    c.focus = QColor(0x2b, 0x7f, 0xb8);
    c.fault = QColor(0xb8, 0x47, 0x00);
    c.strength = QColor(0x00, 0x74, 0x55);
    c.warning = QColor(0x8a, 0x5a, 0x00);
    c.recording = QColor(0xc6, 0x1f, 0x2b);
    c.waveform = QColor(0x5f, 0x7c, 0x92);
    c.waveformPlayed = QColor(0x1f, 0x5f, 0x8b);
    c.playhead = QColor(0x1f, 0x24, 0x28);
    c.overCap = QColor(0xb8, 0x47, 0x00, 0x28);
    c.selection = QColor(0x1f, 0x5f, 0x8b, 0x30);
    return c;
}

ThemeColours Theme::darkColours()
{
    ThemeColours c;
    c.window = QColor(0x17, 0x1a, 0x1d);
    c.surface = QColor(0x20, 0x24, 0x28);
    c.text = QColor(0xec, 0xee, 0xf0);
    c.mutedText = QColor(0xa6, 0xae, 0xb5);
    c.hairline = QColor(0x3a, 0x40, 0x46);
    c.accent = QColor(0x6f, 0xb4, 0xe0);
    c.accentText = QColor(0x10, 0x18, 0x1e);
    c.focus = QColor(0x8c, 0xc8, 0xf0);
    c.fault = QColor(0xf0, 0x8a, 0x4b);
    c.strength = QColor(0x4c, 0xc2, 0x9a);
    c.warning = QColor(0xe0, 0xb0, 0x4a);
    c.recording = QColor(0xff, 0x6b, 0x6b);
    c.waveform = QColor(0x7d, 0x99, 0xad);
    c.waveformPlayed = QColor(0x6f, 0xb4, 0xe0);
    c.playhead = QColor(0xec, 0xee, 0xf0);
    c.overCap = QColor(0xf0, 0x8a, 0x4b, 0x30);
    c.selection = QColor(0x6f, 0xb4, 0xe0, 0x38);
    return c;
}

} // namespace starling
