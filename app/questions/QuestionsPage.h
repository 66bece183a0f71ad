// Every question a panel may ask: read, find, change, retire, keep in sets, rehearse.
#pragma once

#include "Page.h"
#include "answer/Take.h"
#include "catalog/Catalog.h"
#include "library/Library.h"
#include "settings/Settings.h"
#include "widgets/Theme.h"

#include <memory>

namespace starling {

class QuestionsPage : public Page {
    Q_OBJECT

public:
    /// What the page asks. All outlive it.
    struct Services {
        Library& library;
        const Catalog& catalog;
        Settings& settings;
        const Theme& theme;
    };

    explicit QuestionsPage(const Services& services, QWidget* parent = nullptr);
    ~QuestionsPage() override;

    /// Goes to this question, when another page sends the user here.
    void showQuestion(const QuestionId& question);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<KeyHelp> keys() const override;
    void enter() override;
    void leave() override;

Q_SIGNALS:
    void rehearseRequested(const starling::TakeSetup& setup);
    void storyOpened(const starling::StoryId& story);
    void takesRequested(const starling::TakeQuery& query);
    /// The matrix, at this question.
    void coverageRequested(const starling::QuestionId& question);
    void roleWordsRequested(const starling::QuestionSetId& set);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace starling
