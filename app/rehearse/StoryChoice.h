// Which story the answer tells.
#pragma once

#include "story/Story.h"
#include "widgets/Theme.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace starling {

/// A list of titles with "No story" above and "New story…" below; the latter turns the list into a field for
/// the new title until Return or Esc.
class StoryChoice : public QWidget {
    Q_OBJECT

public:
    explicit StoryChoice(const Theme& theme, QWidget* parent = nullptr);

    /// Keeps what is chosen, if it is still there.
    void setStories(const std::vector<StoryTitle>& stories);
    void select(const StoryId& story);
    [[nodiscard]] StoryId story() const;

Q_SIGNALS:
    /// The user chose another one, or none.
    void chosen(const starling::StoryId& story);
    /// A title was typed; whoever keeps stories adds it and calls setStories() and select().
    void storyWanted(const QString& title);

private:
    void buildField(const Theme& theme);
    void onActivated(int index);
    void accept();
    void closeField();
    bool eventFilter(QObject* watched, QEvent* event) override;

    QStackedWidget* m_stack;
    QComboBox* m_list;
    QWidget* m_field;
    QLineEdit* m_title;
    StoryId m_chosen;
};

} // namespace starling
