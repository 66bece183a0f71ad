// How the bank is composed: stories of each category against the target.
#pragma once

#include "story/Coverage.h"
#include "story/StoryKit.h"
#include "widgets/Theme.h"

#include <QWidget>

#include <vector>

namespace starling {

/// A line for each category: its name, its figures in words, a bar, and the target as a frame. Window's
/// thread.
class CompositionBars : public QWidget {
    Q_OBJECT

public:
    explicit CompositionBars(const Theme& theme, QWidget* parent = nullptr);

    void setComposition(const std::vector<CategoryCount>& composition, const StoryKit& kit);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Bar {
        QString name;
        QString figures;
        CategoryCount count;
    };

    void drawBar(QPainter& painter, const Bar& bar, const QRect& rect) const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] static QString figuresOf(const CategoryCount& count);

    const Theme& m_theme;
    std::vector<Bar> m_bars;
    int m_most = 1;
};

} // namespace starling
