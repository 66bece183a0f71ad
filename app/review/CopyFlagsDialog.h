// To which take flags are copied, which and how.
#pragma once

#include "answer/FlagEdits.h"
#include "catalog/Catalog.h"
#include "story/Story.h"

#include <QDate>
#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace starling {

/// A list of takes, those of the same story or question first, narrowed by typing; below it what is copied
/// and where it goes, with what will become of it in numbers.
class CopyFlagsDialog : public QDialog {
    Q_OBJECT

public:
    /// What can be chosen.
    struct Choices {
        const Take& from;
        std::vector<Flag> chosen; ///< in the list of flags; may be empty
        std::vector<Take> takes;  ///< newest first; the one they come from is left out
        const Catalog& catalog;
        std::vector<StoryTitle> stories;
        QDate today;
    };

    explicit CopyFlagsDialog(const Choices& choices, QWidget* parent = nullptr);

    /// Null while no take is chosen.
    [[nodiscard]] TakeId target() const;
    /// As it was when the dialog opened.
    [[nodiscard]] const Take& from() const { return m_from; }
    [[nodiscard]] const std::vector<Flag>& flags() const;
    [[nodiscard]] flags::Placement placement() const;

protected:
    /// Up and Down go through the list while one types.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const Choices& choices);
    void build();
    void narrow(const QString& typed);
    void foretell();

    Take m_from;
    std::vector<Flag> m_chosen;
    std::vector<Take> m_takes; ///< in the order of the list
    QLineEdit* m_search;
    QListWidget* m_list;
    QRadioButton* m_all;
    QRadioButton* m_selected;
    QRadioButton* m_sameTime;
    QRadioButton* m_sameSegment;
    QLabel* m_outlook;
    QPushButton* m_copy = nullptr;
};

} // namespace starling
