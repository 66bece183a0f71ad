#include "takes/TakeActionBar.h"

#include "jobs/ExportMenu.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace starling {

TakeActionBar::TakeActionBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_summary(new QLabel(this))
    , m_menu(new QMenu(this))
    , m_exportMenu(new ExportMenu(tr("Export"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_summary, 1);

    m_open = add(tr("Open"), Icon::Review, {});
    m_details = add(tr("Details…"), Icon::Note, Qt::Key_F2);
    m_compare = add(tr("Compare"), Icon::Compare, Qt::CTRL | Qt::Key_M);
    m_export = add(tr("Export"), Icon::Export, {});
    m_delete = add(tr("Move to trash"), Icon::Trash, QKeySequence::Delete);
    m_restore = add(tr("Restore"), Icon::Restore, {});
    connect(m_exportMenu, &ExportMenu::chosen, this, &TakeActionBar::exportRequested);
    m_export->setMenu(m_exportMenu);

    for (QAction* action : {m_open, m_details, m_compare, m_export, m_delete, m_restore})
        row->addWidget(button(action));
    connect(m_open, &QAction::triggered, this, &TakeActionBar::openRequested);
    connect(m_details, &QAction::triggered, this, &TakeActionBar::detailsRequested);
    connect(m_compare, &QAction::triggered, this, &TakeActionBar::compareRequested);
    connect(m_delete, &QAction::triggered, this, &TakeActionBar::deleteRequested);
    connect(m_restore, &QAction::triggered, this, &TakeActionBar::restoreRequested);
    connect(&theme, &Theme::changed, this, &TakeActionBar::draw);
    draw();
    showAvailable();
}

QAction* TakeActionBar::add(const QString& text, Icon icon, const QKeySequence& key)
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_menu->addAction(action);
    m_icons.emplace_back(action, icon);
    // The page, not this bar, is where the keys are pressed.
    if (parentWidget() != nullptr && !key.isEmpty())
        parentWidget()->addAction(action);
    return action;
}

QPushButton* TakeActionBar::button(QAction* action)
{
    auto* result = new QPushButton(action->text(), this);
    result->setAccessibleName(action->text());
    if (action == m_export) {
        result->setMenu(m_exportMenu);
        m_exportButton = result;
    } else {
        connect(result, &QPushButton::clicked, action, &QAction::trigger);
    }
    if (!action->shortcut().isEmpty())
        result->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
    m_buttons.emplace_back(action, result);
    return result;
}

void TakeActionBar::draw()
{
    for (const auto& [action, icon] : m_icons)
        action->setIcon(m_theme.icon(icon));
    for (const auto& [action, button] : m_buttons)
        button->setIcon(action->icon());
}

void TakeActionBar::setTrash(bool trash)
{
    m_trash = trash;
    showAvailable();
}

void TakeActionBar::setSelected(int selected)
{
    m_selected = selected;
    showAvailable();
}

void TakeActionBar::setSummary(const QString& text)
{
    m_summary->setText(text);
}

void TakeActionBar::popUpExport()
{
    if (m_export->isEnabled() && m_export->isVisible())
        m_exportButton->showMenu();
}

void TakeActionBar::showAvailable()
{
    m_restore->setVisible(m_trash);
    for (QAction* action : {m_details, m_compare, m_export, m_delete, m_open})
        action->setVisible(!m_trash);
    m_open->setEnabled(!m_trash && m_selected == 1);
    m_details->setEnabled(!m_trash && m_selected == 1);
    m_compare->setEnabled(!m_trash && m_selected == 2);
    m_export->setEnabled(!m_trash && m_selected > 0);
    m_delete->setEnabled(!m_trash && m_selected > 0);
    m_restore->setEnabled(m_trash && m_selected > 0);
    for (const auto& [action, button] : m_buttons) {
        button->setVisible(action->isVisible());
        button->setEnabled(action->isEnabled());
    }
}

} // namespace starling
