#include "widgets/CategoryField.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

#include <algorithm>

namespace starling {

namespace {

/// Commas part the names from one another, so that none may stand within one.
QString withoutCommas(QString name)
{
    return name.replace(QStringLiteral(", "), QStringLiteral(" / ")).replace(u',', u'/');
}

} // namespace

CategoryField::CategoryField(const StoryKit& kit, QWidget* parent)
    : QLineEdit(parent)
    , m_kit(kit)
    , m_completer(new QCompleter(this))
{
    setPlaceholderText(tr("Words with commas between them"));
    setAccessibleName(tr("Categories"));
    m_completer->setWidget(this);
    m_completer->setModel(new QStringListModel(m_completer));
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    connect(
        m_completer, qOverload<const QString&>(&QCompleter::activated), this,
        [this](const QString& name) { take(name); });
    connect(this, &QLineEdit::textEdited, this, &CategoryField::showSuggestions);
    suggest({});
}

void CategoryField::suggest(const QStringList& categories)
{
    m_names.clear();
    m_ids.clear();
    const auto add = [this](const QString& id, const QString& name) {
        if (m_ids.contains(id) || name.isEmpty())
            return;
        m_ids << id;
        m_names << withoutCommas(name);
    };
    for (const BankCategory& category : m_kit.categories)
        add(category.id, category.name);
    for (const StoryTheme& theme : m_kit.themes)
        add(theme.id, theme.name);
    for (const QString& id : categories)
        add(id, m_kit.categoryName(id));
    static_cast<QStringListModel*>(m_completer->model())->setStringList(m_names);
}

void CategoryField::setCategories(const QStringList& ids)
{
    QStringList names;
    for (const QString& id : ids)
        names << withoutCommas(m_kit.categoryName(id));
    setText(names.join(QStringLiteral(", ")));
    m_shown = text();
    m_shownIds = ids;
    setCursorPosition(0);
}

QStringList CategoryField::categories() const
{
    if (text() == m_shown)
        return m_shownIds; // looking at it changes nothing
    QStringList ids;
    for (const QString& part : text().split(u',')) {
        const QString name = part.simplified();
        const auto known = std::find_if(m_names.begin(), m_names.end(), [&name](const QString& each) {
            return each.compare(name, Qt::CaseInsensitive) == 0;
        });
        const QString id = known == m_names.end() ? name : m_ids.at(known - m_names.begin());
        if (!id.isEmpty() && !ids.contains(id))
            ids << id;
    }
    return ids;
}

std::pair<int, int> CategoryField::wordAtCursor() const
{
    const QString all = text();
    const int at = cursorPosition();
    const auto begin = at == 0 ? qsizetype(0) : all.lastIndexOf(u',', at - 1) + 1;
    const auto end = all.indexOf(u',', at);
    return {int(begin), int(end < 0 ? all.size() : end)};
}

void CategoryField::showSuggestions()
{
    const auto [begin, end] = wordAtCursor();
    const QString word = text().mid(begin, end - begin).trimmed();
    m_completer->setCompletionPrefix(word);
    if (word.isEmpty() || m_completer->completionCount() == 0)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void CategoryField::take(const QString& name)
{
    const auto [begin, end] = wordAtCursor();
    const QString before = text().left(begin) + (begin > 0 ? QStringLiteral(" ") : QString());
    setText(before + name + text().mid(end));
    setCursorPosition(int(before.size() + name.size()));
    Q_EMIT textEdited(text());
    m_completer->popup()->hide();
}

void CategoryField::keyPressEvent(QKeyEvent* event)
{
    const bool chooses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
                         || event->key() == Qt::Key_Escape || event->key() == Qt::Key_Tab;
    if (m_completer->popup()->isVisible() && chooses) {
        event->ignore(); // the list of suggestions wants it
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace starling
