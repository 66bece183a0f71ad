// Which stories answer which questions, what is missing, and whose words the stories speak.
#pragma once

#include "Page.h"
#include "catalog/Catalog.h"
#include "library/Library.h"
#include "settings/Settings.h"
#include "widgets/Theme.h"

#include <memory>

namespace starling {

class CoveragePage : public Page {
    Q_OBJECT

public:
    /// What the page asks. All outlive it.
    struct Services {
        Library& library;
        const Catalog& catalog;
        Settings& settings;
        const Theme& theme;
    };

    explicit CoveragePage(const Services& services, QWidget* parent = nullptr);
    ~CoveragePage() override;

    /// The matrix, at this question, when another page sends the user here.
    void showQuestion(const QuestionId& question);
    void showStory(const StoryId& story);
    /// The words of this set's advertisement.
    void showRoleWords(const QuestionSetId& set);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<KeyHelp> keys() const override;
    void enter() override;
    void leave() override;

Q_SIGNALS:
    void storyOpened(const starling::StoryId& story);
    void questionOpened(const starling::QuestionId& question);
    /// A story of this category is missing, or just one more; an empty category: any.
    void storyWanted(const QString& category);
    /// The bank itself is to be looked at.
    void storiesRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace starling
