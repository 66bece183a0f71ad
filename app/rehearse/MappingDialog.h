// After a versatility test: which of the questions does the story answer?
#pragma once

#include "rehearsal/Drill.h"
#include "widgets/Theme.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QLineEdit;

namespace starling {

/// Questions the story is mapped to already are ticked; what is ticked when it is accepted is mapped.
class MappingDialog : public QDialog {
    Q_OBJECT

public:
    MappingDialog(
        const Story& story, const std::vector<TakeSetup>& asked, const Theme& theme,
        QWidget* parent = nullptr);

    /// The story's uses as they should be now.
    [[nodiscard]] std::vector<StoryUse> uses() const;

private:
    struct Line {
        QuestionId question;
        QCheckBox* fits;
        QLineEdit* emphasis;
    };

    std::vector<StoryUse> m_before;
    std::vector<Line> m_lines;
};

} // namespace starling
