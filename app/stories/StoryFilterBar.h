// Search and filters above the list of stories.
#pragma once

#include "stories/StoryShelf.h"
#include "widgets/Theme.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace starling {

class StoryFilterBar : public QWidget {
    Q_OBJECT

public:
    StoryFilterBar(const StoryKit& kit, const Theme& theme, QWidget* parent = nullptr);

    /// The choices of categories: ids.
    void setCategories(const QStringList& categories);
    [[nodiscard]] StoryFilter filter() const;
    [[nodiscard]] bool isNarrowing() const { return filter() != StoryFilter(); }
    void clear();
    void focusSearch();

Q_SIGNALS:
    /// At every key.
    void changed();
    /// Down or Return in the search field.
    void listWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QComboBox* addChoice(const QString& name, const QString& all);

    const StoryKit& m_kit;
    QLineEdit* m_search;
    QComboBox* m_category;
    QComboBox* m_ready;
    QComboBox* m_age;
};

} // namespace starling
