#include "widgets/SvgIconEngine.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace starling {

SvgIconEngine::SvgIconEngine(QString file, QColor normal, QColor checked, QColor disabled)
    : m_file(std::move(file))
    , m_normal(normal)
    , m_checked(checked)
    , m_disabled(disabled)
{
}

QColor SvgIconEngine::colourFor(QIcon::Mode mode, QIcon::State state) const
{
    if (mode == QIcon::Disabled)
        return m_disabled;
    return state == QIcon::On || mode == QIcon::Selected ? m_checked : m_normal;
}

void SvgIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state)
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray svg = file.readAll().replace("currentColor", colourFor(mode, state).name().toLatin1());
    QSvgRenderer(svg).render(painter, rect);
}

QPixmap SvgIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    if (size.isEmpty())
        return {}; // a button squeezed to nothing asks for nothing, and no painter begins on that
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, {{0, 0}, size}, mode, state);
    return pixmap;
}

QIconEngine* SvgIconEngine::clone() const
{
    return new SvgIconEngine(*this);
}

} // namespace starling
