#include "stories/FieldForm.h"

#include "story/StoryText.h"

#include <QLabel>
#include <QVBoxLayout>

namespace starling {

namespace {

/// Finds a field of text by its name.
template<typename Text>
struct Finder {
    const QString& name;
    Text* text = nullptr;
    TextShape shape = TextShape::Block;

    void operator()(const FieldName& field, Text& value, TextShape its)
    {
        if (name == QLatin1String(field.id)) {
            text = &value;
            shape = its;
        }
    }
    template<typename Other>
    void operator()(const FieldName&, Other&)
    {
    }
};

} // namespace

TextOfField textOfField(Story& story, const QString& name)
{
    Finder<QString> finder{name};
    visitFields(story, finder);
    return {finder.text, finder.shape};
}

QString textOfField(const Story& story, const QString& name)
{
    Finder<const QString> finder{name};
    visitFields(story, finder);
    return finder.text ? *finder.text : QString();
}

FieldForm::FieldForm(const PartServices& services, QWidget* parent)
    : StoryPart(services, parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::grid / 2);
}

void FieldForm::addLabel(const QString& text, QWidget* buddy, const QString& hint)
{
    if (m_column->count() > 0)
        m_column->addSpacing(Theme::grid / 2);
    auto* label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(buddy);
    m_column->addWidget(label);
    if (hint.isEmpty())
        return;
    auto* more = new QLabel(hint, this);
    more->setTextFormat(Qt::PlainText);
    more->setWordWrap(true);
    more->setForegroundRole(QPalette::PlaceholderText);
    m_column->addWidget(more);
}

FieldText* FieldForm::add(const QString& name, const QString& hint)
{
    Story any;
    const TextOfField place = textOfField(any, name);
    Q_ASSERT(place.text);
    const QString label = fieldLabel(name);
    auto* field = new FieldText(place.shape, label, this);
    field->setObjectName(name);
    addLabel(label, field, hint);
    m_column->addWidget(field);
    m_fields.push_back({name, field});
    connect(field, &FieldText::edited, this, [this, name, label](const QString& text) {
        editing().edit(label, name, [&](Story& story) {
            if (QString* value = textOfField(story, name).text)
                *value = text;
        });
    });
    connect(field, &FieldText::returnPressed, field, &FieldText::goToNext);
    connect(field, &FieldText::left, &editing(), &StoryEditing::endBurst);
    connect(field, &FieldText::refused, this, &StoryPart::refused);
    return field;
}

TextRows* FieldForm::addRows(
    const QString& name, const QStringList& fields, const RowsOfField& place, bool below, const QString& hint)
{
    const QString label = fieldLabel(name);
    std::vector<TextRows::Column> columns;
    for (const QString& field : fields) {
        const bool block = below && &field != &fields.front();
        columns.push_back({fieldLabel(name + u'.' + field), block ? TextShape::Block : TextShape::Line, 1});
    }
    if (columns.empty())
        columns.push_back({label, TextShape::Line, 1});
    auto* rows = new TextRows(std::move(columns), theme(), this, below);
    rows->setObjectName(name);
    addLabel(label, rows->field(0, 0), hint);
    m_column->addWidget(rows);
    m_lists.push_back({name, rows, place});
    connect(rows, &TextRows::edited, this, [this, rows, name, label, write = place.write](const QString& at) {
        editing().edit(label, at.isEmpty() ? QString() : name + u'/' + at, [&](Story& story) {
            write(story, rows->rows());
        });
    });
    connect(rows, &TextRows::left, &editing(), &StoryEditing::endBurst);
    connect(rows, &TextRows::refused, this, &StoryPart::refused);
    return rows;
}

void FieldForm::showStory(const Story& story)
{
    for (const Field& field : m_fields) {
        field.text->setText(textOfField(story, field.name));
        field.text->setCue(cue(story, field.name));
    }
    for (const List& list : m_lists) {
        list.rows->setRows(list.place.read(story));
        list.rows->setCue(cue(story, list.name));
    }
}

QWidget* FieldForm::firstField() const
{
    if (!m_fields.empty())
        return m_fields.front().text;
    return m_lists.empty() ? nullptr : m_lists.front().rows->field(0, 0);
}

QString FieldForm::filledOf(const Story& story) const
{
    int filled = 0;
    for (const Field& field : m_fields)
        filled += textOfField(story, field.name).trimmed().isEmpty() ? 0 : 1;
    //: Fields filled in: "5 of 7"
    return tr("%1 of %2").arg(filled).arg(m_fields.size());
}

} // namespace starling
