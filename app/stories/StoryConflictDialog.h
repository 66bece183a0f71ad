// A story that is here and in a file, and differs: both side by side, and the question what to do.
#pragma once

#include "exchange/StoryImport.h"
#include "widgets/Theme.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QTableWidget;

namespace starling {

/// Goes through the conflicts one after another. accepted() once each is decided; nothing is changed before.
class StoryConflictDialog : public QDialog {
    Q_OBJECT

public:
    /// \param conflicts at least one
    StoryConflictDialog(std::vector<StoryConflict> conflicts, const Theme& theme, QWidget* parent = nullptr);

    /// One for each conflict, in their order.
    [[nodiscard]] const std::vector<ConflictChoice>& choices() const { return m_choices; }

private:
    void showConflict();
    void decide(ConflictChoice choice);

    std::vector<StoryConflict> m_conflicts;
    std::vector<ConflictChoice> m_choices;
    QLabel* m_heading;
    QTableWidget* m_fields;
    QCheckBox* m_all;
};

} // namespace starling
