// Every field of a story by name: the one list that storing, searching, comparing, JSON and Markdown follow.
#pragma once

#include "story/Story.h"

#include <QtGlobal>

#include <concepts>
#include <type_traits>

namespace starling {

/// What a field is called.
struct FieldName {
    const char* id; ///< never changes once released: JSON's key; with "_" for "." the database's column
    const char*
        label; ///< in English, for translation in the context "Story"; a heading in Markdown, so it stays too
};

/// A Line has no line breaks; a Block may have several lines.
enum class TextShape { Line, Block };

/// A T, const or not: a field list serves reading and writing.
template<typename T, typename Value>
concept FieldsOf = std::same_as<std::remove_const_t<T>, Value>;

// visitFields(value, visit) calls `visit` once for every field, in the order in which a person reads them, as
//
//   visit(FieldName, QString&, TextShape)   visit(FieldName, QDate&)            visit(FieldName, QDateTime&)
//   visit(FieldName, QStringList&)          visit(FieldName, std::vector<T>&)   visit(FieldName, bool&)
//   visit(FieldName, Id<…>&)                visit(FieldName, std::optional<int>&)
//   visit(FieldName, MetricCategory&)       visit(FieldName, Defensibility&)
//
// (all const when the value is). A vector's elements have fields of their own, visited by calling visitFields
// for each. What is not visited is not kept, except a story's id and its place in the trash.

template<FieldsOf<SpineBullet> T, typename Visitor>
void visitFields(T& bullet, Visitor&& visit)
{
    visit(FieldName{"segment", QT_TRANSLATE_NOOP("Story", "Segment")}, bullet.segment);
    visit(FieldName{"text", QT_TRANSLATE_NOOP("Story", "Text")}, bullet.text, TextShape::Line);
}

template<FieldsOf<NumberEntry> T, typename Visitor>
void visitFields(T& entry, Visitor&& visit)
{
    visit(FieldName{"name", QT_TRANSLATE_NOOP("Story", "What is measured")}, entry.name, TextShape::Line);
    visit(FieldName{"category", QT_TRANSLATE_NOOP("Story", "Category")}, entry.category);
    visit(FieldName{"baseline", QT_TRANSLATE_NOOP("Story", "Before")}, entry.baseline, TextShape::Line);
    visit(FieldName{"value", QT_TRANSLATE_NOOP("Story", "After")}, entry.value, TextShape::Line);
    visit(FieldName{"unit", QT_TRANSLATE_NOOP("Story", "Unit")}, entry.unit, TextShape::Line);
    visit(
        FieldName{"slice", QT_TRANSLATE_NOOP("Story", "Percentile or slice")}, entry.slice, TextShape::Line);
    visit(FieldName{"method", QT_TRANSLATE_NOOP("Story", "How measured")}, entry.method, TextShape::Line);
    visit(FieldName{"measured", QT_TRANSLATE_NOOP("Story", "When")}, entry.measured, TextShape::Line);
    visit(FieldName{"defensible", QT_TRANSLATE_NOOP("Story", "Can I defend it?")}, entry.defensible);
}

template<FieldsOf<RejectedOption> T, typename Visitor>
void visitFields(T& rejected, Visitor&& visit)
{
    visit(FieldName{"option", QT_TRANSLATE_NOOP("Story", "Option")}, rejected.option, TextShape::Line);
    visit(FieldName{"reason", QT_TRANSLATE_NOOP("Story", "Why not")}, rejected.reason, TextShape::Line);
}

template<FieldsOf<FollowUp> T, typename Visitor>
void visitFields(T& followUp, Visitor&& visit)
{
    visit(FieldName{"question", QT_TRANSLATE_NOOP("Story", "Question")}, followUp.question, TextShape::Line);
    visit(FieldName{"answer", QT_TRANSLATE_NOOP("Story", "Answer")}, followUp.answer, TextShape::Block);
}

template<FieldsOf<CompanyEmphasis> T, typename Visitor>
void visitFields(T& company, Visitor&& visit)
{
    visit(FieldName{"company", QT_TRANSLATE_NOOP("Story", "Company")}, company.company, TextShape::Line);
    visit(FieldName{"emphasis", QT_TRANSLATE_NOOP("Story", "Emphasis")}, company.emphasis, TextShape::Block);
}

template<FieldsOf<StoryUse> T, typename Visitor>
void visitFields(T& use, Visitor&& visit)
{
    visit(FieldName{"question", QT_TRANSLATE_NOOP("Story", "Question")}, use.question);
    visit(FieldName{"emphasis", QT_TRANSLATE_NOOP("Story", "Emphasis")}, use.emphasis, TextShape::Line);
}

template<FieldsOf<Story> T, typename Visitor>
void visitFields(T& story, Visitor&& visit)
{
    visit(FieldName{"title", QT_TRANSLATE_NOOP("Story", "Title")}, story.title, TextShape::Line);
    visit(FieldName{"created_at", QT_TRANSLATE_NOOP("Story", "Created")}, story.createdAt);
    visit(FieldName{"basis", QT_TRANSLATE_NOOP("Story", "Template")}, story.basis, TextShape::Line);
    visit(FieldName{"happened", QT_TRANSLATE_NOOP("Story", "When it happened")}, story.happened);
    visit(
        FieldName{"company", QT_TRANSLATE_NOOP("Story", "Company or team")}, story.company, TextShape::Line);
    visit(FieldName{"categories", QT_TRANSLATE_NOOP("Story", "Categories")}, story.categories);
    visit(FieldName{"track", QT_TRANSLATE_NOOP("Story", "Track emphasis")}, story.track, TextShape::Line);
    visit(FieldName{"framework", QT_TRANSLATE_NOOP("Story", "Framework")}, story.framework);
    visit(
        FieldName{"facts.goal", QT_TRANSLATE_NOOP("Story", "Business goal")}, story.facts.goal,
        TextShape::Block);
    visit(
        FieldName{"facts.problem", QT_TRANSLATE_NOOP("Story", "Problem type")}, story.facts.problem,
        TextShape::Block);
    visit(FieldName{"facts.role", QT_TRANSLATE_NOOP("Story", "My role")}, story.facts.role, TextShape::Block);
    visit(
        FieldName{"facts.obstacle", QT_TRANSLATE_NOOP("Story", "Main obstacle")}, story.facts.obstacle,
        TextShape::Block);
    visit(
        FieldName{"facts.decision", QT_TRANSLATE_NOOP("Story", "Key decision")}, story.facts.decision,
        TextShape::Block);
    visit(
        FieldName{"facts.result", QT_TRANSLATE_NOOP("Story", "Measurable result")}, story.facts.result,
        TextShape::Block);
    visit(
        FieldName{"facts.lesson", QT_TRANSLATE_NOOP("Story", "Lesson")}, story.facts.lesson,
        TextShape::Block);
    visit(FieldName{"spine", QT_TRANSLATE_NOOP("Story", "Spine")}, story.spine);
    visit(FieldName{"numbers", QT_TRANSLATE_NOOP("Story", "Numbers")}, story.numbers);
    visit(
        FieldName{"experiment.hypotheses", QT_TRANSLATE_NOOP("Story", "Hypotheses")},
        story.experiment.hypotheses);
    visit(
        FieldName{"experiment.rejected", QT_TRANSLATE_NOOP("Story", "Rejected options")},
        story.experiment.rejected);
    visit(
        FieldName{"experiment.decided", QT_TRANSLATE_NOOP("Story", "How it was decided")},
        story.experiment.decided, TextShape::Block);
    visit(FieldName{"experiment.risks", QT_TRANSLATE_NOOP("Story", "Risks")}, story.experiment.risks);
    visit(FieldName{"experiment.shipped", QT_TRANSLATE_NOOP("Story", "Shipped")}, story.experiment.shipped);
    visit(
        FieldName{"experiment.rollback", QT_TRANSLATE_NOOP("Story", "Rollback threshold")},
        story.experiment.rollback, TextShape::Block);
    visit(
        FieldName{"xyz.accomplished", QT_TRANSLATE_NOOP("Story", "Accomplished")}, story.xyz.accomplished,
        TextShape::Line);
    visit(
        FieldName{"xyz.measured_by", QT_TRANSLATE_NOOP("Story", "As measured by")}, story.xyz.measuredBy,
        TextShape::Line);
    visit(
        FieldName{"xyz.by_doing", QT_TRANSLATE_NOOP("Story", "By doing")}, story.xyz.byDoing,
        TextShape::Line);
    visit(
        FieldName{"so_what.number", QT_TRANSLATE_NOOP("Story", "So what? The number")}, story.soWhat.number,
        TextShape::Block);
    visit(
        FieldName{"so_what.business", QT_TRANSLATE_NOOP("Story", "So what? For the business")},
        story.soWhat.business, TextShape::Block);
    visit(
        FieldName{"so_what.lasting", QT_TRANSLATE_NOOP("Story", "So what? What lasted")},
        story.soWhat.lasting, TextShape::Block);
    visit(
        FieldName{"depth.summary", QT_TRANSLATE_NOOP("Story", "In 30 seconds")}, story.depth.summary,
        TextShape::Block);
    visit(
        FieldName{"depth.standard", QT_TRANSLATE_NOOP("Story", "In 2 minutes")}, story.depth.standard,
        TextShape::Block);
    visit(
        FieldName{"depth.deep", QT_TRANSLATE_NOOP("Story", "In 5 minutes")}, story.depth.deep,
        TextShape::Block);
    visit(FieldName{"follow_ups", QT_TRANSLATE_NOOP("Story", "Follow-ups")}, story.followUps);
    visit(
        FieldName{"angles.research", QT_TRANSLATE_NOOP("Story", "Opening for a research panel")},
        story.angles.research, TextShape::Block);
    visit(
        FieldName{"angles.platform", QT_TRANSLATE_NOOP("Story", "Opening for a platform panel")},
        story.angles.platform, TextShape::Block);
    visit(
        FieldName{"angles.companies", QT_TRANSLATE_NOOP("Story", "Company emphasis")},
        story.angles.companies);
    visit(FieldName{"uses", QT_TRANSLATE_NOOP("Story", "Questions it answers")}, story.uses);
    visit(FieldName{"marks.role", QT_TRANSLATE_NOOP("Story", "Personal role")}, story.marks.role);
    visit(FieldName{"marks.specificity", QT_TRANSLATE_NOOP("Story", "Specificity")}, story.marks.specificity);
    visit(FieldName{"marks.relevance", QT_TRANSLATE_NOOP("Story", "Relevance")}, story.marks.relevance);
    visit(FieldName{"marks.complexity", QT_TRANSLATE_NOOP("Story", "Complexity")}, story.marks.complexity);
    visit(FieldName{"marks.outcome", QT_TRANSLATE_NOOP("Story", "Outcome")}, story.marks.outcome);
}

} // namespace starling
