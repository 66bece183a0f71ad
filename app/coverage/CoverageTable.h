// The matrix in the window: stories down, questions across, both edges frozen.
#pragma once

#include "coverage/CoverageModel.h"
#include "widgets/Theme.h"

#include <QTableView>

namespace starling {

class QuestionHeader;
class StoryHeader;

/// Arrows walk, Space maps or unmaps, Return writes the emphasis, Delete unmaps. Window's thread.
class CoverageTable : public QTableView {
    Q_OBJECT

public:
    CoverageTable(CoverageModel& model, const Theme& theme, QWidget* parent = nullptr);

    /// Narrow columns with a mark in each mapped cell, so that a whole bank is seen at once; or wide ones
    /// with the emphasis.
    void setOverview(bool overview);
    [[nodiscard]] bool isOverview() const { return m_overview; }

    /// Goes to the story's row, the question's column, or the cell; null ids keep row or column.
    bool goTo(const StoryId& story, const QuestionId& question);

Q_SIGNALS:
    void mappingRequested(const starling::StoryId& story, const starling::QuestionId& question, bool mapped);
    void storyOpened(const starling::StoryId& story);
    void questionOpened(const starling::QuestionId& question);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitSections();
    void request(const QModelIndex& index, bool mapped);

    CoverageModel& m_model;
    StoryHeader* m_stories;
    QuestionHeader* m_questions;
    StoryId m_story; ///< where one stands, kept when the table is filled anew
    QuestionId m_question;
    bool m_overview = false;
};

} // namespace starling
