#include "review/FlagFilterBar.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace starling {

FlagFilterBar::FlagFilterBar(const Catalog& catalog, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_theme(theme)
    , m_text(new QLineEdit(this))
    , m_button(new QToolButton(this))
    , m_menu(new QMenu(m_button))
{
    m_text->setPlaceholderText(tr("Find in the flags"));
    m_text->setAccessibleName(tr("Words in the flags"));
    m_text->setClearButtonEnabled(true);
    m_button->setText(tr("Show"));
    m_button->setAccessibleName(tr("Which flags are shown"));
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(m_menu);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid / 2);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString& text) {
        FlagFilter next = m_filter;
        next.text = text.simplified();
        use(next);
    });
    connect(m_menu, &QMenu::aboutToShow, this, &FlagFilterBar::fillMenu);
    connect(&theme, &Theme::changed, this, &FlagFilterBar::dress);
    dress();
}

void FlagFilterBar::addControl(QWidget* control)
{
    layout()->addWidget(control);
}

void FlagFilterBar::setKinds(const std::vector<FlagKindId>& kinds)
{
    m_kinds = kinds;
}

void FlagFilterBar::clear()
{
    m_text->clear();
    use({});
}

void FlagFilterBar::use(const FlagFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    dress();
    Q_EMIT changed();
}

void FlagFilterBar::dress()
{
    FlagFilter chosen = m_filter;
    chosen.text.clear(); // seen in the field
    const bool narrows = chosen.isNarrowing();
    m_button->setText(narrows ? tr("Some") : tr("All"));
    m_button->setIcon(m_theme.icon(Icon::Search));
    m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_button->setToolTip(
        narrows ? tr("Only some of the flags are shown")
                : tr("Show only some kinds of flag, or with a note"));
}

std::vector<FlagFilterBar::Choice> FlagFilterBar::kindChoices() const
{
    FlagFilter any = m_filter;
    any.kind = {};
    std::vector<Choice> choices{{tr("Every kind"), any}};
    const auto add = [&](const FlagKindId& id, const QString& name) {
        FlagFilter next = m_filter;
        next.kind = id;
        choices.push_back({name, next});
    };
    std::vector<FlagKindId> left = m_kinds;
    if (!m_filter.kind.isNull() && std::ranges::find(left, m_filter.kind) == left.end())
        left.push_back(m_filter.kind);
    for (const FlagKind& kind : m_catalog.flagKinds) {
        if (std::erase(left, kind.id) > 0)
            add(kind.id, kind.name);
    }
    for (const FlagKindId& unknown : left)
        add(unknown, unknown.toString());
    return choices;
}

void FlagFilterBar::addChoices(const QString& heading, const std::vector<Choice>& choices)
{
    m_menu->addSection(heading);
    auto* group = new QActionGroup(m_menu);
    for (const Choice& choice : choices) {
        QAction* action = group->addAction(choice.name);
        action->setCheckable(true);
        action->setChecked(choice.filter == m_filter);
        connect(action, &QAction::triggered, this, [this, filter = choice.filter] { use(filter); });
        m_menu->addAction(action);
    }
}

void FlagFilterBar::fillMenu()
{
    qDeleteAll(m_menu->findChildren<QActionGroup*>());
    m_menu->clear();
    addChoices(tr("Kind"), kindChoices());

    const auto ofPolarity = [this](const QString& name, std::optional<FlagPolarity> polarity) {
        FlagFilter next = m_filter;
        next.polarity = polarity;
        return Choice{name, next};
    };
    addChoices(
        tr("What it says"), {ofPolarity(tr("Anything"), {}), ofPolarity(tr("Faults"), FlagPolarity::Fault),
                             ofPolarity(tr("Strengths"), FlagPolarity::Strength),
                             ofPolarity(tr("Neither"), FlagPolarity::Neutral)});
    const auto ofSource = [this](const QString& name, std::optional<FlagSource> source) {
        FlagFilter next = m_filter;
        next.source = source;
        return Choice{name, next};
    };
    addChoices(
        tr("Set by"), {ofSource(tr("Anyone"), {}), ofSource(tr("You, by ear"), FlagSource::Listener),
                       ofSource(tr("You, from a suggestion"), FlagSource::Accepted),
                       ofSource(tr("The clock"), FlagSource::Clock)});
    m_menu->addSeparator();
    QAction* noted = m_menu->addAction(tr("Only with a note"));
    noted->setCheckable(true);
    noted->setChecked(m_filter.withNote);
    connect(noted, &QAction::triggered, this, [this](bool on) {
        FlagFilter next = m_filter;
        next.withNote = on;
        use(next);
    });
    m_menu->addSeparator();
    QAction* everything = m_menu->addAction(tr("Show every flag"));
    everything->setEnabled(m_filter.isNarrowing());
    connect(everything, &QAction::triggered, this, &FlagFilterBar::clear);
}

} // namespace starling
