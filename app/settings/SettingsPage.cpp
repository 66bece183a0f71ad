#include "settings/SettingsPage.h"

#include "calibration/CalibrationDialog.h"
#include "settings/FlagKindsSection.h"
#include "settings/LengthLimits.h"
#include "widgets/PageHeader.h"

#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace starling {

namespace {

/// Wide enough to read, no wider: a form that spans a large screen is hard to follow.
constexpr int columnWidth = Theme::grid * 90;

QFormLayout* formIn(Card* card)
{
    auto* form = new QFormLayout(card->body());
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(Theme::grid * 2);
    form->setVerticalSpacing(Theme::grid);
    form->setLabelAlignment(Qt::AlignLeft);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    return form;
}

void addField(QFormLayout* form, const QString& label, QWidget* field)
{
    field->setAccessibleName(label);
    form->addRow(label, field);
}

QLabel* hint(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

SettingsPage::SettingsPage(const Services& services, QWidget* parent)
    : Page(parent)
    , m_services(services)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid * 2);
    column->addWidget(lookCard());
    column->addWidget(soundCard());
    column->addWidget(listeningCard());
    column->addWidget(flagKindsCard());
    auto* lengths = new Card(tr("Length of an answer"), services.theme, content);
    auto* lengthColumn = new QVBoxLayout(lengths->body());
    lengthColumn->setContentsMargins(0, 0, 0, 0);
    lengthColumn->addWidget(new LengthLimits(services.settings, lengths->body()));
    column->addWidget(lengths);
    column->addWidget(libraryCard());
    column->addStretch(1);
    content->setMaximumWidth(columnWidth);

    m_scroll = new QScrollArea(this);
    QScrollArea* scroll = m_scroll;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, 0);
    outer->addWidget(new PageHeader(title(), services.theme, this));
    outer->addWidget(scroll, 1);

    connect(&services.devices, &AudioDevices::inputsChanged, this, &SettingsPage::showSettings);
    connect(&services.devices, &AudioDevices::outputsChanged, this, &SettingsPage::showSettings);
    showSettings();
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::enter()
{
    showSettings();
    m_theme->setFocus();
}

QWidget* SettingsPage::lookCard()
{
    auto* card = new Card(tr("Appearance"), m_services.theme, this);
    auto* form = formIn(card);
    m_theme = new QComboBox(card);
    m_theme->addItem(tr("As the system"), int(ThemeChoice::System));
    m_theme->addItem(tr("Light"), int(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    connect(m_theme, &QComboBox::activated, this, [this] {
        m_services.settings.setTheme(ThemeChoice(m_theme->currentData().toInt()));
    });
    addField(form, tr("Colours"), m_theme);
    return card;
}

QWidget* SettingsPage::soundCard()
{
    auto* card = new Card(tr("Sound"), m_services.theme, this);
    auto* form = formIn(card);
    m_input = new QComboBox(card);
    m_output = new QComboBox(card);
    for (QComboBox* box : {m_input, m_output}) {
        box->setMinimumWidth(Theme::grid * 40);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    connect(m_input, &QComboBox::activated, this, [this] {
        m_services.settings.setInputDevice(m_input->currentData().toByteArray());
    });
    connect(m_output, &QComboBox::activated, this, [this] {
        m_services.settings.setOutputDevice(m_output->currentData().toByteArray());
    });
    addField(form, tr("Microphone"), m_input);
    addField(form, tr("Loudspeaker"), m_output);
    return card;
}

QWidget* SettingsPage::listeningCard()
{
    auto* card = new Card(tr("Listening back"), m_services.theme, this);
    auto* form = formIn(card);
    m_speed = new QDoubleSpinBox(card);
    m_speed->setRange(0.5, 3.0);
    m_speed->setSingleStep(0.25);
    m_speed->setDecimals(2);
    m_speed->setSuffix(tr("×"));
    m_speed->setMinimumWidth(Theme::grid * 14);
    connect(m_speed, &QDoubleSpinBox::valueChanged, this, [this](double speed) {
        m_services.settings.setPlaybackSpeed(speed);
    });
    addField(form, tr("Playback speed"), m_speed);
    m_reaction = new QSpinBox(card);
    m_reaction->setRange(0, 2000);
    m_reaction->setSingleStep(50);
    m_reaction->setSuffix(tr(" ms"));
    m_reaction->setMinimumWidth(Theme::grid * 14);
    connect(m_reaction, &QSpinBox::valueChanged, this, [this](int ms) {
        m_services.settings.setReaction(Milliseconds(ms));
    });
    addField(form, tr("Reaction time"), m_reaction);
    auto* learn = new QPushButton(tr("Learn it in half a minute…"), card);
    connect(learn, &QPushButton::clicked, this, &SettingsPage::learnReaction);
    form->addRow(QString(), learn);
    form->addRow(hint(
        tr("A flag set by key is placed this much earlier, times the speed, because the ear is quicker than "
           "the "
           "hand."),
        card));
    return card;
}

QWidget* SettingsPage::flagKindsCard()
{
    auto* card = new Card(tr("Kinds of flag"), m_services.theme, this);
    auto* column = new QVBoxLayout(card->body());
    column->setContentsMargins(0, 0, 0, 0);
    m_kinds = new FlagKindsSection(
        m_services.library.flagKinds(), m_services.catalog, m_services.theme, card->body());
    column->addWidget(m_kinds);
    return card;
}

void SettingsPage::showFlagKinds()
{
    m_kinds->beginNew();
    m_scroll->ensureWidgetVisible(m_kinds);
}

void SettingsPage::learnReaction()
{
    auto* dialog =
        new CalibrationDialog({m_services.settings, m_services.devices, m_services.theme}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &SettingsPage::showSettings);
    dialog->open();
}

QWidget* SettingsPage::libraryCard()
{
    auto* card = new Card(tr("Your library"), m_services.theme, this);
    auto* column = new QVBoxLayout(card->body());
    column->setContentsMargins(0, 0, 0, 0);
    auto* path = new QLabel(QDir::toNativeSeparators(m_services.library.folder().path()), card);
    path->setTextFormat(Qt::PlainText);
    path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    path->setWordWrap(true);
    path->setAccessibleName(tr("Folder of the library"));
    column->addWidget(path);
    column->addWidget(hint(
        tr("Recordings, marks, flags and ratings live in this folder, readable by your account alone. "
           "Nothing is "
           "sent anywhere: Starling uses no network."),
        card));
    return card;
}

void SettingsPage::fillDevices(
    QComboBox* box, const std::vector<AudioDeviceInfo>& devices, const QByteArray& chosen)
{
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(tr("The system’s default"), QByteArray());
    for (const AudioDeviceInfo& device : devices)
        box->addItem(device.name, device.id);
    int index = box->findData(chosen);
    if (index < 0) {
        // A device that is unplugged today stays chosen: it may be back tomorrow.
        box->addItem(tr("%1 (not connected)").arg(QString::fromUtf8(chosen)), chosen);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

void SettingsPage::showSettings()
{
    const Settings& settings = m_services.settings;
    const QSignalBlocker quietSpeed(m_speed);
    const QSignalBlocker quietReaction(m_reaction);
    m_theme->setCurrentIndex(m_theme->findData(int(settings.theme())));
    m_speed->setValue(settings.playbackSpeed());
    m_reaction->setValue(int(settings.reaction().count()));
    fillDevices(m_input, m_services.devices.inputs(), settings.inputDevice());
    fillDevices(m_output, m_services.devices.outputs(), settings.outputDevice());
}

} // namespace starling
