#include "stories/CategoryChips.h"

#include "story/StoryText.h"
#include "widgets/FlowRow.h"
#include "widgets/Theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace starling {

namespace {
constexpr int longestCategory = 100;
}

CategoryChips::CategoryChips(const StoryKit& kit, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_kit(kit)
    , m_theme(theme)
    , m_choice(new QComboBox(this))
{
    new FlowRow(Theme::grid / 2, this);
    m_choice->setEditable(true);
    m_choice->setInsertPolicy(QComboBox::NoInsert);
    m_choice->setAccessibleName(tr("Add a category"));
    m_choice->setToolTip(tr("Choose a category, or type your own and press Return"));
    m_choice->lineEdit()->setPlaceholderText(tr("Add a category"));
    m_choice->lineEdit()->setMaxLength(longestCategory);
    m_choice->setMinimumWidth(Theme::grid * 24);
    m_choice->setFocusPolicy(Qt::StrongFocus); // not by the wheel
    layout()->addWidget(m_choice);
    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        add(m_choice->itemData(index).toString());
    });
    connect(m_choice->lineEdit(), &QLineEdit::returnPressed, this, [this] {
        const QString typed = normalisedLine(m_choice->currentText());
        const int known = m_choice->findText(typed, Qt::MatchFixedString);
        add(known >= 0 ? m_choice->itemData(known).toString() : typed);
    });
    connect(&theme, &Theme::changed, this, &CategoryChips::rebuild);
    rebuild();
}

QWidget* CategoryChips::lastField() const
{
    return m_choice;
}

void CategoryChips::setCategories(const QStringList& categories)
{
    if (categories == m_categories)
        return;
    m_categories = categories;
    rebuild();
}

void CategoryChips::add(const QString& id)
{
    m_choice->setCurrentIndex(-1);
    m_choice->clearEditText();
    if (id.isEmpty() || m_categories.contains(id))
        return;
    m_categories << id;
    rebuild();
    Q_EMIT edited(m_categories);
}

void CategoryChips::rebuild()
{
    for (QWidget* chip : m_chips) {
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    layout()->removeWidget(m_choice);
    for (const QString& id : std::as_const(m_categories)) {
        auto* chip = new QToolButton(this);
        const QString name = m_kit.categoryName(id);
        chip->setText(name);
        chip->setIcon(m_theme.icon(Icon::Close, m_theme.colours().mutedText));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setLayoutDirection(Qt::LeftToRight);
        chip->setProperty("chip", true);
        chip->setToolTip(tr("Remove “%1”").arg(name));
        chip->setAccessibleName(tr("Remove “%1”").arg(name));
        connect(chip, &QToolButton::clicked, this, [this, id] {
            m_categories.removeAll(id);
            rebuild();
            Q_EMIT edited(m_categories);
        });
        layout()->addWidget(chip);
        chip->show();
        m_chips.push_back(chip);
        setTabOrder(chip, m_choice);
    }
    layout()->addWidget(m_choice);

    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const BankCategory& category : m_kit.categories) {
        if (!m_categories.contains(category.id))
            m_choice->addItem(category.name, category.id);
    }
    m_choice->insertSeparator(m_choice->count());
    for (const StoryTheme& theme : m_kit.themes) {
        if (!m_categories.contains(theme.id))
            m_choice->addItem(theme.name, theme.id);
    }
    m_choice->setCurrentIndex(-1);
    updateGeometry();
}

} // namespace starling
