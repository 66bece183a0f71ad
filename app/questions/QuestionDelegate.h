// Draws the lines of the list of questions.
#pragma once

#include "widgets/Theme.h"

#include <QStyledItemDelegate>

namespace starling {

class QuestionTree;

/// A set: its name and how many questions it holds. A question: at most two lines of it, and how many stories
/// answer it, with a sign where they are too few.
class QuestionDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    QuestionDelegate(const QuestionTree& tree, const Theme& theme, QObject* parent = nullptr);

    /// Stories each question wants.
    void setWanted(int stories) { m_wanted = stories; }

    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void drawGround(QPainter& painter, const QStyleOptionViewItem& option) const;
    void drawCount(
        QPainter& painter, const QStyleOptionViewItem& option, const QRect& rect,
        const QModelIndex& index) const;

    const QuestionTree& m_tree;
    const Theme& m_theme;
    int m_wanted = 2;
};

} // namespace starling
