#include "review/FlagBar.h"

#include "widgets/FlagBadge.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QResizeEvent>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace starling {

namespace {

constexpr int gap = Theme::grid / 2;
constexpr int mostRows = 2;

} // namespace

FlagBar::FlagBar(const Catalog& catalog, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_theme(theme)
    , m_more(new QToolButton(this))
{
    setAccessibleName(tr("Kinds of flag"));
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setText(tr("Kinds…"));
    m_more->setToolTip(tr("Add a kind of flag of your own, or choose other keys and colours"));
    m_more->setAutoRaise(true);
    connect(m_more, &QToolButton::clicked, this, &FlagBar::kindsWanted);
    showKinds();
    connect(&theme, &Theme::changed, this, &FlagBar::dress);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FlagBar::showKinds()
{
    release();
    for (const Chip& chip : m_chips) {
        if (!chip.kind.isNull())
            delete chip.button;
    }
    m_chips.clear();
    for (const FlagKind& kind : m_catalog.flagKinds) {
        if (isOffered(kind))
            add(kind);
    }
    m_chips.push_back({m_more, {}, m_more->text()});
    dress();
    arrange();
}

void FlagBar::add(const FlagKind& kind)
{
    auto* button = new QToolButton(this);
    button->setFocusPolicy(Qt::NoFocus);
    if (kind.key.isEmpty()) {
        //: Spoken by screen readers
        button->setAccessibleName(tr("Flag %1, no key").arg(kind.name));
        button->setToolTip(tr("%1 (no key)\n%2").arg(kind.name, kind.description).trimmed());
    } else {
        //: Spoken by screen readers
        button->setAccessibleName(tr("Flag %1, key %2").arg(kind.name, kind.key));
        button->setToolTip(tr("%1 (key %2)\n%3").arg(kind.name, kind.key, kind.description).trimmed());
    }
    button->installEventFilter(this);
    connect(button, &QToolButton::pressed, this, [this, id = kind.id] { press(id); });
    connect(button, &QToolButton::released, this, [this] {
        // A mouse that has left the button holds it still.
        if (!QGuiApplication::mouseButtons().testFlag(Qt::LeftButton))
            release();
    });
    button->show();
    m_chips.push_back({button, kind.id, kind.name});
}

void FlagBar::press(const FlagKindId& kind)
{
    if (m_held == kind)
        return; // the mouse came back
    release();
    m_held = kind;
    Q_EMIT flagPressed(kind);
}

void FlagBar::release()
{
    if (const FlagKindId held = std::exchange(m_held, {}); !held.isNull())
        Q_EMIT flagReleased(held);
}

bool FlagBar::eventFilter(QObject* watched, QEvent* event)
{
    const bool up = event->type() == QEvent::MouseButtonRelease
                    && static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton;
    if (up || event->type() == QEvent::Hide)
        release();
    return QWidget::eventFilter(watched, event);
}

void FlagBar::dress()
{
    m_rowHeight = 0;
    for (Chip& chip : m_chips) {
        if (const FlagKind* kind = m_catalog.flagKind(chip.kind)) {
            const QString sign = kind->key.isEmpty() ? kind->glyph : kind->key;
            chip.button->setIcon(flagBadge(sign, kind->polarity, m_theme, QColor(kind->colour)));
            chip.button->setText(QString());
            chip.button->setToolButtonStyle(Qt::ToolButtonIconOnly);
            chip.keyWidth = chip.button->sizeHint().width();
            chip.button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            chip.button->setText(chip.name);
        }
        chip.fullWidth = chip.button->sizeHint().width();
        if (chip.kind.isNull())
            chip.keyWidth = chip.fullWidth;
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
    arrange();
}

void FlagBar::arrange()
{
    const bool names = showsNames(width());
    int x = 0;
    int y = 0;
    for (const Chip& chip : m_chips) {
        const int wide = names ? chip.fullWidth : chip.keyWidth;
        if (x > 0 && x + wide > width()) {
            x = 0;
            y += m_rowHeight + gap;
        }
        if (!chip.kind.isNull())
            chip.button->setToolButtonStyle(names ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        const int place = layoutDirection() == Qt::RightToLeft ? width() - x - wide : x;
        chip.button->setGeometry(place, y, wide, m_rowHeight);
        x += wide + gap;
    }
}

} // namespace starling
