#include "coverage/CompositionBars.h"

#include <QPainter>

#include <algorithm>

namespace starling {

namespace {

constexpr int barHeight = Theme::grid;
constexpr int gap = Theme::grid / 2;

} // namespace

CompositionBars::CompositionBars(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Composition of the bank"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QString CompositionBars::figuresOf(const CategoryCount& count)
{
    const QString wanted = count.target.min == count.target.max
                               ? tr("%1 wanted").arg(count.target.min)
                               : tr("%1–%2 wanted").arg(count.target.min).arg(count.target.max);
    if (count.stories < count.target.min)
        return tr("▾ %1, %2", "stories, wanted").arg(QString::number(count.stories), wanted);
    if (count.stories > count.target.max)
        return tr("▴ %1, %2", "stories, wanted").arg(QString::number(count.stories), wanted);
    return tr("✓ %1, %2", "stories, wanted").arg(QString::number(count.stories), wanted);
}

void CompositionBars::setComposition(const std::vector<CategoryCount>& composition, const StoryKit& kit)
{
    m_bars.clear();
    m_most = 1;
    QStringList spoken;
    for (const CategoryCount& count : composition) {
        m_bars.push_back({kit.categoryName(count.category), figuresOf(count), count});
        m_most = std::max({m_most, count.stories, count.target.max});
        spoken << tr("%1: %2").arg(m_bars.back().name, m_bars.back().figures);
    }
    setAccessibleDescription(spoken.join(u'\n'));
    updateGeometry();
    update();
}

int CompositionBars::lineHeight() const
{
    return fontMetrics().lineSpacing() + gap + barHeight + Theme::grid * 3 / 2;
}

QSize CompositionBars::sizeHint() const
{
    return {Theme::grid * 34, lineHeight() * int(m_bars.size())};
}

QSize CompositionBars::minimumSizeHint() const
{
    return {Theme::grid * 20, lineHeight() * int(m_bars.size())};
}

void CompositionBars::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    QRect rect(0, 0, width(), lineHeight());
    for (const Bar& bar : m_bars) {
        drawBar(painter, bar, rect);
        rect.translate(0, lineHeight());
    }
}

void CompositionBars::drawBar(QPainter& painter, const Bar& bar, const QRect& rect) const
{
    const ThemeColours& colours = m_theme.colours();
    const QFontMetrics metrics = painter.fontMetrics();
    const QRect words(rect.left(), rect.top(), rect.width(), metrics.lineSpacing());
    const bool right = bar.count.target.contains(bar.count.stories);
    const bool isShort = bar.count.stories < bar.count.target.min;
    painter.setPen(right ? colours.mutedText : isShort ? colours.fault : colours.warning);
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, bar.figures);
    painter.setPen(colours.text);
    const int room = words.width() - metrics.horizontalAdvance(bar.figures) - Theme::grid;
    painter.drawText(
        words, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(bar.name, Qt::ElideRight, room));

    const auto x = [&](int stories) { return rect.left() + (rect.width() - 1) * stories / m_most; };
    const int top = words.bottom() + 1 + gap;
    painter.fillRect(QRect(rect.left(), top, rect.width(), barHeight), colours.hairline);
    painter.fillRect(
        QRect(rect.left(), top, x(bar.count.stories) - rect.left(), barHeight), right     ? colours.strength
                                                                                : isShort ? colours.fault
                                                                                          : colours.warning);
    // The target as a frame that reaches beyond the bar; a single figure is a line.
    painter.setPen(QPen(colours.text, 2));
    painter.setBrush(Qt::NoBrush);
    const int from = x(bar.count.target.min);
    const int to = x(bar.count.target.max);
    painter.drawRect(QRect(from, top - 2, std::max(1, to - from), barHeight + 3));
}

} // namespace starling
