// The frozen edges of the matrix: stories at the left, questions above, each with its count.
#pragma once

#include "widgets/Theme.h"

#include <QHeaderView>

namespace starling {

/// Shared by both edges: the count with a sign where it is short or over, and the line one stands on in bold.
class CoverageHeader : public QHeaderView {
    Q_OBJECT

public:
    CoverageHeader(Qt::Orientation orientation, const Theme& theme, QWidget* parent = nullptr);

protected:
    /// Ground and border; returns the pen for text.
    QColor drawGround(QPainter& painter, const QRect& rect, int section) const;
    /// Right-aligned in `rect`; returns the width used.
    int drawCount(QPainter& painter, const QRect& rect, int section) const;
    [[nodiscard]] QFont fontOf(int section) const;

    const Theme& m_theme;
};

/// Titles in as many lines as the row has room for; width by setRoom().
class StoryHeader : public CoverageHeader {
    Q_OBJECT

public:
    StoryHeader(const Theme& theme, QWidget* parent = nullptr);

    void setRoom(int width);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    int m_room = Theme::grid * 26;
};

/// A question's words broken over several lines, or turned by a quarter where columns are narrow.
class QuestionHeader : public CoverageHeader {
    Q_OBJECT

public:
    QuestionHeader(const Theme& theme, QWidget* parent = nullptr);

    void setTurned(bool turned);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    void paintTurned(QPainter& painter, const QRect& rect, int section) const;

    bool m_turned = false;
};

} // namespace starling
