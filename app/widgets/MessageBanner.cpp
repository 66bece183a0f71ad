#include "widgets/MessageBanner.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <chrono>

namespace starling {

namespace {

using namespace std::chrono_literals;
constexpr auto successStays = 8s;

Icon iconOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Info:
        return Icon::Info;
    case Notice::Kind::Success:
        return Icon::Check;
    case Notice::Kind::Warning:
    case Notice::Kind::Error:
        return Icon::Warning;
    }
    Q_UNREACHABLE();
}

QColor colourOf(Notice::Kind kind, const ThemeColours& colours)
{
    switch (kind) {
    case Notice::Kind::Info:
        return colours.accent;
    case Notice::Kind::Success:
        return colours.strength;
    case Notice::Kind::Warning:
        return colours.warning;
    case Notice::Kind::Error:
        return colours.fault;
    }
    Q_UNREACHABLE();
}

} // namespace

MessageBanner::MessageBanner(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_actions(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("banner"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    connect(m_close, &QToolButton::clicked, this, [this] {
        if (const Notice* notice = current())
            clear(QString(notice->topic));
    });

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::cardPadding, Theme::grid, Theme::grid, Theme::grid);
    row->setSpacing(Theme::cardPadding);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addLayout(m_actions);
    row->addWidget(m_close);
    connect(&theme, &Theme::changed, this, &MessageBanner::restyle);
    hide();
}

const Notice* MessageBanner::current() const
{
    const Notice* gravest = nullptr;
    for (const Notice& each : m_notices) {
        if (!gravest || each.kind >= gravest->kind)
            gravest = &each;
    }
    return gravest;
}

void MessageBanner::show(const Notice& notice)
{
    std::erase_if(m_notices, [&](const Notice& each) { return each.topic == notice.topic; });
    m_notices.push_back(notice);
    if (notice.kind == Notice::Kind::Success) {
        QTimer::singleShot(successStays, this, [this, topic = notice.topic, text = notice.text] {
            const auto same = [&](const Notice& each) { return each.topic == topic && each.text == text; };
            if (std::erase_if(m_notices, same) > 0)
                showCurrent();
        });
    }
    showCurrent();
}

void MessageBanner::clear(const QString& topic)
{
    if (std::erase_if(m_notices, [&](const Notice& each) { return each.topic == topic; }) > 0)
        showCurrent();
}

void MessageBanner::showCurrent()
{
    while (QLayoutItem* item = m_actions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const Notice* notice = current();
    setVisible(notice != nullptr);
    if (!notice)
        return;
    m_text->setText(notice->text);
    setAccessibleName(notice->text);
    for (const Notice::Action& action : notice->actions) {
        auto* button = new QPushButton(action.label, this);
        connect(button, &QPushButton::clicked, this, [this, topic = notice->topic, run = action.run] {
            clear(topic);
            run();
        });
        m_actions->addWidget(button);
    }
    restyle();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBanner::restyle()
{
    const Notice* notice = current();
    if (!notice)
        return;
    const QColor colour = colourOf(notice->kind, m_theme.colours());
    m_icon->setPixmap(m_theme.icon(iconOf(notice->kind), colour).pixmap(Theme::grid * 3));
    m_close->setIcon(m_theme.icon(Icon::Close));
    setStyleSheet(
        QStringLiteral("#banner { border: 1px solid %1; border-left: 4px solid %1; border-radius: %2px; "
                       "background: %3; }")
            .arg(colour.name(), QString::number(Theme::radius), m_theme.colours().surface.name()));
}

} // namespace starling
