#include "widgets/PageHeader.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace starling {

PageHeader::PageHeader(const QString& title, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(title, this))
    , m_subtitle(new QLabel(this))
    , m_actions(new QHBoxLayout)
{
    m_title->setFont(theme.font(TextSize::Heading));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_subtitle->hide();

    auto* text = new QVBoxLayout;
    text->setSpacing(2);
    text->addWidget(m_title);
    text->addWidget(m_subtitle);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, Theme::grid);
    row->addLayout(text, 1);
    row->addLayout(m_actions);
    m_actions->setSpacing(Theme::grid);
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString& text)
{
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty());
}

void PageHeader::addAction(QWidget* control)
{
    m_actions->addWidget(control);
}

Card::Card(const QString& heading, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_body(new QWidget(this))
    , m_heading(new QLabel(heading, this))
{
    auto* frame = new QFrame(this);
    frame->setProperty("card", true);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(frame);

    auto* inner = new QVBoxLayout(frame);
    inner->setContentsMargins(Theme::cardPadding, Theme::cardPadding, Theme::cardPadding, Theme::cardPadding);
    m_heading->setFont(theme.font(TextSize::Lead));
    m_heading->setVisible(!heading.isEmpty());
    inner->addWidget(m_heading);
    inner->addWidget(m_body, 1);
}

QString Card::heading() const
{
    return m_heading->text();
}

void Card::setHeadingVisible(bool visible)
{
    m_heading->setVisible(visible && !heading().isEmpty());
}

EmptyState::EmptyState(
    Icon icon, const QString& text, const QString& step, const Theme& theme, QWidget* parent)
    : QWidget(parent)
{
    auto* picture = new QLabel(this);
    const auto draw = [picture, icon, &theme] {
        picture->setPixmap(theme.icon(icon, theme.colours().mutedText).pixmap(Theme::grid * 8));
    };
    draw();
    connect(&theme, &Theme::changed, this, draw);
    picture->setAlignment(Qt::AlignCenter);

    auto* words = new QLabel(text, this);
    words->setFont(theme.font(TextSize::Lead));
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);

    auto* button = new QPushButton(step, this);
    button->setProperty("primary", true);
    connect(button, &QPushButton::clicked, this, &EmptyState::stepTaken);

    auto* column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(picture);
    column->addWidget(words);
    column->addSpacing(Theme::grid);
    column->addWidget(button, 0, Qt::AlignCenter);
    column->addStretch(3);
}

} // namespace starling
