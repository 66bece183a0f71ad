#include "settings/ColourChoice.h"

#include "widgets/FlowRow.h"

#include <QButtonGroup>
#include <QColorDialog>
#include <QPainter>
#include <QToolButton>

#include <array>

namespace starling {

namespace {

struct Named {
    const char* name;
    const char* colour;
};

constexpr std::array namedColours{
    Named{QT_TRANSLATE_NOOP("starling::ColourChoice", "Orange"), "#e69f00"},
    Named{QT_TRANSLATE_NOOP("starling::ColourChoice", "Sky blue"), "#56b4e9"},
    Named{QT_TRANSLATE_NOOP("starling::ColourChoice", "Green"), "#009e73"},
    Named{QT_TRANSLATE_NOOP("starling::ColourChoice", "Yellow"), "#f0e442"},
    Named{QT_TRANSLATE_NOOP("starling::ColourChoice", "Blue"), "#0072b2"},
    Named{QT_TRANSLATE_NOOP("starling::ColourChoice", "Vermilion"), "#d55e00"},
    Named{QT_TRANSLATE_NOOP("starling::ColourChoice", "Purple-pink"), "#cc79a7"},
};

QIcon swatch(const QColor& colour, const QColor& edge)
{
    constexpr int size = 18;
    constexpr int sharpness = 3;
    QPixmap pixmap(size * sharpness, size * sharpness);
    pixmap.setDevicePixelRatio(sharpness);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(1, 1, size - 2, size - 2), 4, 4);
    return QIcon(pixmap);
}

} // namespace

ColourChoice::ColourChoice(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_group(new QButtonGroup(this))
{
    auto* row = new FlowRow(Theme::grid / 2, this);
    row->addWidget(addChoice(tr("The usual"), {}));
    for (const Named& each : namedColours)
        row->addWidget(addChoice(tr(each.name), QString::fromLatin1(each.colour)));
    m_own = addChoice(tr("Another colour…"), QStringLiteral("own"));
    row->addWidget(m_own);
    connect(m_group, &QButtonGroup::buttonClicked, this, [this](QAbstractButton* button) {
        if (button == m_own) {
            askForOwn();
            return;
        }
        m_colour = button->property("colour").toString();
        Q_EMIT chosen();
    });
    show({});
}

QToolButton* ColourChoice::addChoice(const QString& name, const QString& colour)
{
    auto* button = new QToolButton(this);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setProperty("colour", colour);
    button->setToolTip(name);
    button->setAccessibleName(name);
    const QColor shown(colour);
    if (shown.isValid())
        button->setIcon(swatch(shown, m_theme.colours().mutedText));
    else
        button->setText(name);
    m_group->addButton(button);
    return button;
}

void ColourChoice::setColour(const QString& colour)
{
    m_colour = colour;
    show(colour);
}

void ColourChoice::show(const QString& colour)
{
    const auto buttons = m_group->buttons();
    for (QAbstractButton* button : buttons) {
        if (button != m_own
            && button->property("colour").toString().compare(colour, Qt::CaseInsensitive) == 0) {
            button->setChecked(true);
            return;
        }
    }
    m_own->setIcon(swatch(QColor(colour), m_theme.colours().mutedText));
    m_own->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_own->setChecked(true);
}

void ColourChoice::askForOwn()
{
    auto* dialog = new QColorDialog(QColor(m_colour), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor& colour) {
        m_colour = colour.name();
        Q_EMIT chosen();
    });
    connect(dialog, &QDialog::finished, this, [this] { show(m_colour); });
    dialog->open();
}

} // namespace starling
