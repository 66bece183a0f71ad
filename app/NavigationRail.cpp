#include "NavigationRail.h"

#include <QButtonGroup>
#include <QToolButton>
#include <QVBoxLayout>

namespace starling {

namespace {
constexpr int iconSize = Theme::grid * 5 / 2;
constexpr int widthOpen = Theme::grid * 20;
constexpr int widthCollapsed = Theme::grid * 7;
} // namespace

NavigationRail::NavigationRail(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_group(new QButtonGroup(this))
    , m_column(new QVBoxLayout(this))
    , m_collapse(new QToolButton(this))
{
    setObjectName(QStringLiteral("rail"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Pages"));
    m_column->setContentsMargins(Theme::grid, Theme::grid * 2, Theme::grid, Theme::grid);
    m_column->setSpacing(4);
    m_column->addStretch(1);
    m_column->addWidget(m_collapse);
    m_collapse->setIconSize({iconSize, iconSize});
    connect(m_collapse, &QToolButton::clicked, this, [this] { setCollapsed(!m_collapsed); });
    connect(m_group, &QButtonGroup::idClicked, this, &NavigationRail::chosen);
    connect(&theme, &Theme::changed, this, &NavigationRail::restyle);
    arrange();
}

void NavigationRail::addEntry(Icon icon, const QString& name, const QString& shortcut)
{
    auto* button = new QToolButton(this);
    button->setText(name);
    button->setToolTip(tr("%1 (%2)").arg(name, shortcut));
    button->setAccessibleName(name);
    button->setCheckable(true);
    button->setIconSize({iconSize, iconSize});
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_group->addButton(button, int(m_entries.size()));
    m_column->insertWidget(int(m_entries.size()), button);
    m_entries.push_back({button, icon});
    arrange();
}

void NavigationRail::setCurrent(int entry)
{
    m_entries.at(size_t(entry)).button->setChecked(true);
}

void NavigationRail::setCollapsed(bool collapsed)
{
    if (collapsed == m_collapsed)
        return;
    m_collapsed = collapsed;
    arrange();
    Q_EMIT collapsedChanged(collapsed);
}

void NavigationRail::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    arrange();
}

void NavigationRail::arrange()
{
    const bool iconsOnly = m_collapsed || m_narrow;
    const auto style = iconsOnly ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    for (const Entry& entry : m_entries)
        entry.button->setToolButtonStyle(style);
    setFixedWidth(iconsOnly ? widthCollapsed : widthOpen);
    const QString words = m_collapsed ? tr("Show the names of the pages") : tr("Show icons only");
    m_collapse->setToolTip(words);
    m_collapse->setAccessibleName(words);
    m_collapse->setVisible(!m_narrow);
    restyle();
}

void NavigationRail::restyle()
{
    for (const Entry& entry : m_entries)
        entry.button->setIcon(m_theme.icon(entry.icon));
    m_collapse->setIcon(m_theme.icon(Icon::Collapse));
    const ThemeColours& colours = m_theme.colours();
    setStyleSheet(QStringLiteral("#rail { background: %1; border-right: 1px solid %2; } "
                                 "#rail QToolButton { text-align: left; padding: 8px 10px; }")
                      .arg(colours.surface.name(), colours.hairline.name()));
}

} // namespace starling
