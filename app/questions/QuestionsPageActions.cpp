// What the page does to questions and sets.
#include "questions/QuestionPicker.h"
#include "questions/QuestionsPagePrivate.h"

#include <QCheckBox>
#include <QLineEdit>

#include <algorithm>

namespace starling {

namespace {

const QString topic = QStringLiteral("questions");

}

/// What went says how to get it back.
void QuestionsPage::Private::undoable(const QString& text)
{
    const int at = edits.stack().index();
    Q_EMIT page.noticed({topic, Notice::Kind::Success, text, {{tr("Undo"), [this, at] {
                                                                   if (edits.stack().index() == at)
                                                                       edits.undo();
                                                               }}}});
}

void QuestionsPage::Private::addQuestion()
{
    flush();
    edits.settle();
    Question question;
    question.id = QuestionId::create();
    question.set = QStringLiteral("own");
    draft = question;
    editing = true;
    form->setQuestion(question);
    showOnly(form);
    form->focusText();
}

void QuestionsPage::Private::editQuestion()
{
    const Question* question = list->current();
    if (!question)
        return;
    flush();
    edits.settle();
    draft.reset();
    editing = true;
    form->setQuestion(*question);
    showOnly(form);
    form->focusText();
}

void QuestionsPage::Private::finishEditing()
{
    form->flush();
    edits.settle();
    editing = false;
    draft.reset();
    refresh();
}

void QuestionsPage::Private::saveEdited(const Question& question)
{
    if (!draft) {
        (void)edits.save(question);
        return;
    }
    if (!edits.add(question))
        return;
    search->clear();
    refresh();
    list->select(question.id);
    draft.reset(); // only now: until its line is the current one, the list stands on another question
    showCurrent();
}

void QuestionsPage::Private::removeCurrent()
{
    if (const Question* question = list->current()) {
        const Question chosen = *question;
        if (!chosen.builtIn)
            removeQuestion(chosen);
        else if (!chosen.retired)
            setRetired(chosen, true);
    } else if (currentSet()) {
        removeSet();
    }
}

void QuestionsPage::Private::removeQuestion(const Question& question)
{
    flush();
    if (edits.remove(question.id))
        undoable(tr("The question is deleted: “%1”").arg(question.text));
}

void QuestionsPage::Private::setRetired(const Question& question, bool retired)
{
    flush();
    if (edits.setRetired(question.id, retired) && retired && !retiredToo->isChecked())
        undoable(tr("The question is retired and offered nowhere: “%1”").arg(question.text));
}

void QuestionsPage::Private::revertQuestion()
{
    (void)edits.revert(panel->details().question.id);
}

void QuestionsPage::Private::rehearse()
{
    const Question* question = list->current();
    if (!question || question->retired)
        return;
    flush();
    TakeSetup setup;
    setup.question = question->id;
    setup.questionText = question->text;
    setup.framework = question->framework.isNull() ? services.settings.framework() : question->framework;
    setup.depth = services.settings.depth();
    const std::vector<QuestionDetails::MappedStory>& mapped = panel->details().stories;
    if (mapped.size() == 1)
        setup.story = mapped.front().id;
    Q_EMIT page.rehearseRequested(setup);
}

void QuestionsPage::Private::addSet(const std::vector<QuestionId>& questions)
{
    flush();
    QuestionSet set;
    set.id = QuestionSetId::create();
    set.name = tr("New set");
    set.questions = questions;
    if (!edits.addSet(set))
        return;
    search->clear();
    draft.reset();
    editing = false;
    refresh();
    list->selectGroup(set.id.toString());
    setPanel->focusName();
}

void QuestionsPage::Private::setMembership(const QuestionSetId& id, bool member)
{
    const std::vector<QuestionSet>& sets = tree.content().sets;
    const auto found =
        std::find_if(sets.begin(), sets.end(), [&id](const QuestionSet& set) { return set.id == id; });
    if (found == sets.end())
        return;
    QuestionSet set = *found;
    const QuestionId question = panel->details().question.id;
    std::erase(set.questions, question);
    if (member)
        set.questions.push_back(question);
    (void)edits.saveSet(set);
}

void QuestionsPage::Private::pickQuestions()
{
    const QuestionSet* set = currentSet();
    if (!set)
        return;
    setPanel->flush();
    auto* picker = new QuestionPicker(*set, tree.content().questions, &page);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(picker, &QDialog::accepted, &page, [this, picker] {
        QuestionSet changed = setPanel->set();
        changed.questions = picker->chosen();
        (void)edits.saveSet(changed);
    });
    picker->open();
}

void QuestionsPage::Private::removeSet()
{
    const QuestionSet* set = currentSet();
    if (!set)
        return;
    setPanel->flush();
    const QString name = setPanel->set().name;
    if (edits.removeSet(QuestionSetId(set->id)))
        undoable(tr("The set “%1” is deleted; its questions stay.").arg(name));
}

} // namespace starling
