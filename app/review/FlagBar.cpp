#include "review/FlagBar.h"

#include "review/FlagBadge.h"

#include <QResizeEvent>
#include <QToolButton>

#include <algorithm>

namespace starling {

namespace {

constexpr int gap = Theme::grid / 2;
constexpr int mostRows = 2;

} // namespace

FlagBar::FlagBar(const Catalog& catalog, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Kinds of flag"));
    for (const FlagKind& kind : catalog.flagKinds) {
        if (kind.key.isEmpty())
            continue;
        auto* button = new QToolButton(this);
        button->setFocusPolicy(Qt::NoFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        //: Spoken by screen readers
        button->setAccessibleName(tr("Flag %1, key %2").arg(kind.name, kind.key));
        button->setToolTip(tr("%1 (key %2)\n%3").arg(kind.name, kind.key, kind.description));
        connect(button, &QToolButton::clicked, this, [this, id = kind.id] { Q_EMIT flagRequested(id); });
        m_chips.push_back({button, kind.key, kind.name});
    }
    dress(catalog);
    connect(&theme, &Theme::changed, this, [this, &catalog] { dress(catalog); });
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FlagBar::dress(const Catalog& catalog)
{
    for (Chip& chip : m_chips) {
        const FlagKind* kind = catalog.flagKindForKey(chip.key);
        chip.button->setIcon(flagBadge(chip.key, kind ? kind->polarity : FlagPolarity::Neutral, m_theme));
        chip.button->setText(QString());
        chip.button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        chip.keyWidth = chip.button->sizeHint().width();
        chip.button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip.button->setText(chip.name);
        chip.fullWidth = chip.button->sizeHint().width();
        m_rowHeight = std::max(m_rowHeight, chip.button->sizeHint().height());
    }
    updateGeometry();
}

int FlagBar::rowsFor(int width, bool names) const
{
    int rows = 1;
    int x = 0;
    for (const Chip& chip : m_chips) {
        const int wide = names ? chip.fullWidth : chip.keyWidth;
        if (x > 0 && x + wide > width) {
            ++rows;
            x = 0;
        }
        x += wide + gap;
    }
    return rows;
}

bool FlagBar::showsNames(int width) const
{
    return rowsFor(width, true) <= mostRows;
}

int FlagBar::heightForWidth(int width) const
{
    const int rows = rowsFor(width, showsNames(width));
    return rows * m_rowHeight + (rows - 1) * gap;
}

QSize FlagBar::sizeHint() const
{
    return {Theme::grid * 100, heightForWidth(std::max(width(), Theme::grid * 40))};
}

QSize FlagBar::minimumSizeHint() const
{
    return {Theme::grid * 30, m_rowHeight};
}

void FlagBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool names = showsNames(width());
    int x = 0;
    int y = 0;
    for (const Chip& chip : m_chips) {
        const int wide = names ? chip.fullWidth : chip.keyWidth;
        if (x > 0 && x + wide > width()) {
            x = 0;
            y += m_rowHeight + gap;
        }
        chip.button->setToolButtonStyle(names ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        const int place = layoutDirection() == Qt::RightToLeft ? width() - x - wide : x;
        chip.button->setGeometry(place, y, wide, m_rowHeight);
        x += wide + gap;
    }
}

} // namespace starling
