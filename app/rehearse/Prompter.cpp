#include "rehearse/Prompter.h"

#include <QLabel>
#include <QVBoxLayout>

namespace starling {

namespace {
const QString bullet = QStringLiteral("•  ");
const QString blank = QStringLiteral("······");
} // namespace

Prompter::Prompter(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_bullets(new QLabel(this))
    , m_hint(new QLabel(this))
{
    m_bullets->setTextFormat(Qt::PlainText);
    m_bullets->setWordWrap(true);
    m_bullets->setFont(theme.font(TextSize::Lead));
    m_bullets->setAccessibleName(tr("Prompter"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid / 2);
    column->addWidget(m_bullets);
    column->addWidget(m_hint);
    show();
}

void Prompter::setMode(PrompterMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    hideAgain();
}

void Prompter::setBullets(const QStringList& bullets)
{
    if (bullets == m_texts)
        return;
    m_texts = bullets;
    hideAgain();
}

void Prompter::revealNext()
{
    if (hiddenCount() == 0)
        return;
    ++m_revealed;
    show();
}

void Prompter::hideAgain()
{
    m_revealed = 0;
    show();
}

int Prompter::hiddenCount() const
{
    return m_mode == PrompterMode::Recall ? int(m_texts.size()) - m_revealed : 0;
}

QString Prompter::text() const
{
    return m_bullets->text();
}

void Prompter::show()
{
    QStringList lines;
    for (int i = 0; i < m_texts.size(); ++i) {
        const bool hidden = m_mode == PrompterMode::Recall && i >= m_revealed;
        lines << bullet + (hidden ? blank : m_texts.at(i));
    }
    m_bullets->setText(lines.join(QLatin1Char('\n')));
    m_hint->setText(tr("B shows the next bullet; %n still hidden.", nullptr, hiddenCount()));
    m_hint->setVisible(hiddenCount() > 0);
    setVisible(m_mode != PrompterMode::Off && !m_texts.isEmpty());
}

} // namespace starling
