#include "stories/StoryFilterBar.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace starling {

StoryFilterBar::StoryFilterBar(const StoryKit& kit, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_kit(kit)
    , m_search(new QLineEdit(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid / 2);
    m_search->setPlaceholderText(tr("Search stories"));
    m_search->setAccessibleName(tr("Search stories"));
    m_search->setToolTip(
        tr("Stories in which every word occurs, anywhere; beginnings of words will do (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(500);
    m_search->installEventFilter(this);
    QAction* glass =
        m_search->addAction(theme.icon(Icon::Search, theme.colours().mutedText), QLineEdit::LeadingPosition);
    connect(&theme, &Theme::changed, this, [glass, &theme] {
        glass->setIcon(theme.icon(Icon::Search, theme.colours().mutedText));
    });
    connect(m_search, &QLineEdit::textChanged, this, &StoryFilterBar::changed);
    column->addWidget(m_search);

    m_category = addChoice(tr("Category"), tr("Every category"));
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::grid / 2);
    m_ready = addChoice(tr("Readiness"), tr("Ready or not"));
    m_age = addChoice(tr("Age"), tr("Any age"));
    row->addWidget(m_ready, 1);
    row->addWidget(m_age, 1);
    column->addWidget(m_category);
    column->addLayout(row);
    m_ready->addItem(tr("Ready"), int(StoryFilter::Ready::Yes));
    m_ready->addItem(tr("Not ready yet"), int(StoryFilter::Ready::NotYet));
    m_age->addItem(tr("Up to 2 years"), int(StoryFilter::Age::Recent));
    m_age->addItem(tr("2 to 3 years"), int(StoryFilter::Age::Fading));
    m_age->addItem(tr("Over 3 years"), int(StoryFilter::Age::Old));
    m_age->addItem(tr("No date yet"), int(StoryFilter::Age::Unknown));
}

QComboBox* StoryFilterBar::addChoice(const QString& name, const QString& all)
{
    auto* box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(4);
    box->addItem(all, QVariant());
    connect(box, &QComboBox::currentIndexChanged, this, &StoryFilterBar::changed);
    return box;
}

void StoryFilterBar::setCategories(const QStringList& categories)
{
    const QSignalBlocker quiet(m_category);
    const QVariant chosen = m_category->currentData();
    while (m_category->count() > 1)
        m_category->removeItem(1);
    for (const QString& id : categories)
        m_category->addItem(m_kit.categoryName(id), id);
    m_category->setCurrentIndex(std::max(0, m_category->findData(chosen)));
}

StoryFilter StoryFilterBar::filter() const
{
    return {
        m_search->text().trimmed(), m_category->currentData().toString(),
        StoryFilter::Ready(m_ready->currentData().toInt()), StoryFilter::Age(m_age->currentData().toInt())};
}

void StoryFilterBar::clear()
{
    {
        const QSignalBlocker quiet(this);
        m_search->clear();
        for (QComboBox* box : {m_category, m_ready, m_age})
            box->setCurrentIndex(0);
    }
    Q_EMIT changed();
}

void StoryFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool StoryFilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT listWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace starling
