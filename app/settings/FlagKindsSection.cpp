#include "settings/FlagKindsSection.h"

#include "settings/ReservedKeys.h"
#include "widgets/FlagBadge.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace starling {

FlagKindsSection::FlagKindsSection(
    FlagKindStore& store, const Catalog& catalog, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_catalog(catalog)
    , m_theme(theme)
{
    auto* left = new QWidget(this);
    auto* right = new QWidget(this);
    buildList(left);
    buildForm(right);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid * 2);
    row->addWidget(left, 2);
    row->addWidget(right, 3);
    connect(&store, &FlagKindStore::flagKindsChanged, this, &FlagKindsSection::fillList);
    connect(&theme, &Theme::changed, this, [this] {
        fillList();
        tell(m_words->text(), false);
    });
    fillList();
    m_list->setCurrentRow(0);
}

void FlagKindsSection::buildList(QWidget* side)
{
    m_list = new QListWidget(side);
    m_list->setAccessibleName(tr("Kinds of flag"));
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(Theme::grid * 36);
    auto* add = new QPushButton(tr("New kind"), side);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, &FlagKindsSection::beginNew);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item && !m_filling)
            showKind(FlagKindId(item->data(Qt::UserRole).toString()));
    });
}

void FlagKindsSection::addField(QFormLayout* form, const QString& name, QWidget* field)
{
    field->setAccessibleName(name);
    form->addRow(name, field);
}

void FlagKindsSection::buildForm(QWidget* side)
{
    m_name = new QLineEdit(side);
    m_key = new QLineEdit(side);
    m_key->setMaxLength(1);
    m_key->setMaximumWidth(Theme::grid * 6);
    m_key->setToolTip(tr("The one key that sets the flag while you listen; empty for none"));
    m_polarity = new QComboBox(side);
    m_polarity->addItem(tr("A fault"), int(FlagPolarity::Fault));
    m_polarity->addItem(tr("A strength"), int(FlagPolarity::Strength));
    m_polarity->addItem(tr("Neither"), int(FlagPolarity::Neutral));
    m_glyph = new QLineEdit(side);
    m_glyph->setMaxLength(2);
    m_glyph->setMaximumWidth(Theme::grid * 6);
    m_glyph->setToolTip(tr("One or two characters drawn on the colour; empty for the key"));
    m_colour = new ColourChoice(m_theme, side);
    m_description = new QPlainTextEdit(side);
    m_description->setTabChangesFocus(true);
    m_description->setMaximumHeight(m_description->fontMetrics().height() * 4 + Theme::grid * 2);
    m_words = new QLabel(side);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);

    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft);
    form->setHorizontalSpacing(Theme::grid * 2);
    form->setVerticalSpacing(Theme::grid);
    addField(form, tr("Name"), m_name);
    addField(form, tr("Key"), m_key);
    addField(form, tr("Counts as"), m_polarity);
    addField(form, tr("Sign"), m_glyph);
    addField(form, tr("Colour"), m_colour);
    addField(form, tr("What to try"), m_description);

    m_keep = new QPushButton(tr("Keep"), side);
    m_retire = new QPushButton(side);
    m_remove = new QPushButton(side);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_keep, m_retire, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    column->addWidget(m_words);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_keep, &QPushButton::clicked, this, &FlagKindsSection::keep);
    connect(m_retire, &QPushButton::clicked, this, &FlagKindsSection::setRetired);
    connect(m_remove, &QPushButton::clicked, this, &FlagKindsSection::remove);
    for (QLineEdit* field : {m_name, m_key, m_glyph})
        connect(field, &QLineEdit::returnPressed, this, &FlagKindsSection::keep);
    connect(m_key, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_key->setText(text.toUpper());
        if (const QString problem = reservedKeyProblem(text); !problem.isEmpty())
            tell(problem, true);
        else
            tell({}, false);
    });
}

void FlagKindsSection::fillList()
{
    m_filling = true;
    m_list->clear();
    for (const FlagKind& kind : m_catalog.flagKinds) {
        //: A kind of flag that is set no more
        QString text = kind.retired ? tr("%1 (retired)").arg(kind.name) : kind.name;
        if (!kind.key.isEmpty() && !kind.retired) {
            //: A kind of flag and its key
            text = tr("%1  ·  %2").arg(text, kind.key);
        }
        auto* item = new QListWidgetItem(flagBadge(&kind, m_theme), text, m_list);
        item->setData(Qt::UserRole, kind.id.toString());
        if (kind.retired)
            item->setForeground(m_theme.colours().mutedText);
        if (kind.id == m_current)
            m_list->setCurrentItem(item);
    }
    m_filling = false;
}

void FlagKindsSection::beginNew()
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentItem(nullptr);
    }
    showKind({});
    m_name->setFocus();
}

void FlagKindsSection::showKind(const FlagKindId& id)
{
    m_current = id;
    const FlagKind* known = m_catalog.flagKind(id);
    const FlagKind kind = known ? *known : FlagKind{};
    const bool builtIn = m_catalog.builtInFlagKind(id) != nullptr;
    m_name->setText(kind.name);
    m_key->setText(kind.key);
    m_polarity->setCurrentIndex(m_polarity->findData(int(kind.polarity)));
    m_glyph->setText(kind.glyph);
    m_colour->setColour(kind.colour);
    m_description->setPlainText(kind.description);
    for (QWidget* field :
         {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_polarity), static_cast<QWidget*>(m_glyph),
          static_cast<QWidget*>(m_description)})
        field->setEnabled(!builtIn);
    m_key->setEnabled(kind.id != overtimeKind());
    showButtons(kind, builtIn);
    tell(
        !known    ? tr("A new kind of your own.")
        : builtIn ? tr("Built in: its key and its colour are yours to choose.")
                  : QString(),
        false);
}

void FlagKindsSection::showButtons(const FlagKind& kind, bool builtIn)
{
    const bool known = !m_current.isNull();
    m_keep->setText(known ? tr("Keep") : tr("Add"));
    m_retire->setVisible(known && kind.id != overtimeKind());
    m_retire->setText(kind.retired ? tr("Offer again") : tr("Retire"));
    m_retire->setToolTip(
        kind.retired ? tr("Offer this kind while you listen")
                     : tr("Offer it no more; its flags stay as they are"));
    m_remove->setVisible(known);
    m_remove->setText(builtIn ? tr("As it came") : tr("Remove"));
    m_remove->setToolTip(
        builtIn ? tr("The built-in key and colour again")
                : tr("For good; only while no take has such a flag"));
    const FlagKind* original = m_catalog.builtInFlagKind(kind.id);
    m_remove->setEnabled(!original || *original != kind);
}

FlagKind FlagKindsSection::typed() const
{
    const FlagKind* known = m_catalog.flagKind(m_current);
    FlagKind kind = known ? *known : FlagKind{};
    kind.name = m_name->text();
    kind.key = m_key->text();
    kind.polarity = FlagPolarity(m_polarity->currentData().toInt());
    kind.glyph = m_glyph->text();
    kind.colour = m_colour->colour();
    kind.description = m_description->toPlainText();
    return kind;
}

void FlagKindsSection::tell(const QString& words, bool trouble)
{
    QPalette palette = m_words->palette();
    palette.setColor(QPalette::WindowText, trouble ? m_theme.colours().fault : m_theme.colours().mutedText);
    m_words->setPalette(palette);
    m_words->setText(words);
}

bool FlagKindsSection::report(const Expected<FlagKind>& saved)
{
    if (!saved) {
        tell(saved.error().message, true);
        return false;
    }
    m_current = saved->id;
    fillList();
    showKind(saved->id);
    return true;
}

void FlagKindsSection::keep()
{
    const FlagKind kind = typed();
    const FlagKind* before = m_catalog.flagKind(m_current);
    const QString problem = reservedKeyProblem(kind.key);
    if (!problem.isEmpty() && (!before || before->key != kind.key)) {
        tell(problem, true);
        return;
    }
    const bool isNew = m_current.isNull();
    if (report(m_store.save(m_catalog, kind)))
        tell(isNew ? tr("Added. It stands below the timeline in Review.") : tr("Kept."), false);
}

void FlagKindsSection::setRetired()
{
    const FlagKind* known = m_catalog.flagKind(m_current);
    if (!known)
        return;
    FlagKind kind = *known;
    kind.retired = !kind.retired;
    if (report(m_store.save(m_catalog, kind)))
        tell(
            kind.retired ? tr("Retired. Flags of this kind stay and still count.") : tr("Offered again."),
            false);
}

void FlagKindsSection::remove()
{
    if (const auto removed = m_store.remove(m_catalog, m_current); !removed) {
        tell(removed.error().message, true);
        return;
    }
    if (m_catalog.flagKind(m_current)) {
        showKind(m_current);
        return;
    }
    m_current = {};
    m_list->setCurrentRow(0);
    tell(tr("Removed."), false);
}

} // namespace starling
