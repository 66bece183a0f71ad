#include "coverage/SynonymField.h"

#include <chrono>

namespace starling {

namespace {

using namespace std::chrono_literals;
constexpr auto pause = 500ms; // killing the program loses at most a second of typing

} // namespace

SynonymField::SynonymField(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(tr("Your words for the same thing"));
    setPlaceholderText(tr("k8s, Kubernetes"));
    setTabChangesFocus(true);
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(pause);
    connect(&m_saveSoon, &QTimer::timeout, this, &SynonymField::flush);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling)
            m_saveSoon.start();
    });
}

void SynonymField::setGroups(const std::vector<QStringList>& groups)
{
    if (m_saveSoon.isActive())
        return;
    const bool shown = groups == this->groups(); // a line with its first word only stays
    m_groups = groups;
    if (shown)
        return;
    QStringList lines;
    for (const QStringList& group : groups)
        lines << group.join(QStringLiteral(", "));
    m_filling = true;
    setPlainText(lines.join(u'\n'));
    m_filling = false;
}

std::vector<QStringList> SynonymField::groups() const
{
    std::vector<QStringList> groups;
    const QStringList lines = toPlainText().split(u'\n');
    for (const QString& line : lines) {
        QStringList group;
        for (const QString& part : line.split(u',')) {
            const QString word = part.simplified();
            if (!word.isEmpty() && !group.contains(word, Qt::CaseInsensitive))
                group << word;
        }
        if (group.size() > 1)
            groups.push_back(group);
    }
    return groups;
}

void SynonymField::begin(const QString& word)
{
    moveCursor(QTextCursor::End);
    if (!textCursor().atBlockStart())
        insertPlainText(QStringLiteral("\n"));
    insertPlainText(word + QStringLiteral(", "));
    setFocus(Qt::OtherFocusReason);
}

void SynonymField::flush()
{
    m_saveSoon.stop();
    const std::vector<QStringList> now = groups();
    if (now == m_groups)
        return;
    m_groups = now;
    Q_EMIT edited(now);
}

} // namespace starling
