// Labelled text fields of a story, named as in StoryFields.h: one line of code a field.
#pragma once

#include "stories/FieldText.h"
#include "stories/StoryPart.h"
#include "stories/TextRows.h"

#include <functional>
#include <vector>

class QVBoxLayout;

namespace starling {

/// A part made of fields that each hold one text. Further widgets may stand between and below them.
class FieldForm : public StoryPart {
    Q_OBJECT

public:
    explicit FieldForm(const PartServices& services, QWidget* parent = nullptr);

    void showStory(const Story& story) override;
    [[nodiscard]] QWidget* firstField() const override;

protected:
    /// Adds the field called `name` ("facts.goal") with its label. \param hint a sentence below the label
    FieldText* add(const QString& name, const QString& hint = {});
    /// How a list of the story becomes rows of texts, and back.
    struct RowsOfField {
        std::function<TextRows::Rows(const Story&)> read;
        std::function<void(Story&, const TextRows::Rows&)> write;
    };
    /// Adds the list called `name` ("follow_ups") with its label; `fields` are the names of an entry's
    /// fields, none: the entries are texts.
    TextRows* addRows(
        const QString& name, const QStringList& fields, const RowsOfField& place, bool below = false,
        const QString& hint = {});
    /// A label over what is added next.
    void addLabel(const QString& text, QWidget* buddy, const QString& hint = {});
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    /// "5 of 7" of the fields added.
    [[nodiscard]] QString filledOf(const Story& story) const;

private:
    struct Field {
        QString name;
        FieldText* text;
    };
    struct List {
        QString name;
        TextRows* rows;
        RowsOfField place;
    };
    QVBoxLayout* m_column;
    std::vector<Field> m_fields;
    std::vector<List> m_lists;
};

/// The text of the field called `name`, and its shape; nullptr: no such field of text.
struct TextOfField {
    QString* text = nullptr;
    TextShape shape = TextShape::Block;
};
[[nodiscard]] TextOfField textOfField(Story& story, const QString& name);
[[nodiscard]] QString textOfField(const Story& story, const QString& name);

} // namespace starling
