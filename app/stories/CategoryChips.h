// The categories of a story: chosen ones as chips, a field to add another.
#pragma once

#include "story/StoryKit.h"
#include "widgets/Theme.h"

#include <QStringList>
#include <QWidget>

class QComboBox;

namespace starling {

class CategoryChips : public QWidget {
    Q_OBJECT

public:
    CategoryChips(const StoryKit& kit, const Theme& theme, QWidget* parent = nullptr);

    /// Ids of the kit, or the user's own words. Not an edit.
    void setCategories(const QStringList& categories);
    [[nodiscard]] QWidget* lastField() const;

Q_SIGNALS:
    void edited(const QStringList& categories);

private:
    void rebuild();
    void add(const QString& id);

    const StoryKit& m_kit;
    const Theme& m_theme;
    QStringList m_categories;
    std::vector<QWidget*> m_chips;
    QComboBox* m_choice;
};

} // namespace starling
