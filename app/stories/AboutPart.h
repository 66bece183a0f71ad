// What the story is called, when and where it happened, and what it is about.
#pragma once

#include "stories/FieldForm.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace starling {

class CategoryChips;

class AboutPart : public FieldForm {
    Q_OBJECT

public:
    explicit AboutPart(const PartServices& services, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("about"); }
    [[nodiscard]] QString title() const override { return tr("About"); }
    void showStory(const Story& story) override;

private:
    void buildDate();
    void buildChoices();
    void onDateTyped(const QString& text);
    void say(QLabel* label, const QString& sentence);

    QLabel* m_titleNote;
    QLineEdit* m_happened;
    QLabel* m_dateNote;
    CategoryChips* m_categories;
    QComboBox* m_framework;
    QDate m_shownDate;
};

} // namespace starling
