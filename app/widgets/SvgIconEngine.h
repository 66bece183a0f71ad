// Draws one SVG icon in whatever colour the theme asks for, sharp at any size.
#pragma once

#include <QColor>
#include <QIconEngine>
#include <QString>

namespace starling {

/// The SVG draws with `currentColor`; this replaces it by mode: normal, selected or active on accent,
/// disabled.
class SvgIconEngine : public QIconEngine {
public:
    SvgIconEngine(QString file, QColor normal, QColor checked, QColor disabled);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine* clone() const override;

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode, QIcon::State state) const;

    QString m_file;
    QColor m_normal;
    QColor m_checked;
    QColor m_disabled;
};

} // namespace starling
