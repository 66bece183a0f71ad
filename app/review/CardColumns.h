// Cards side by side, as many as the width allows.
#pragma once

#include "widgets/PageHeader.h"

#include <QList>
#include <QWidget>

#include <array>

class QHBoxLayout;
class QStackedLayout;
class QTabBar;

namespace starling {

/// Four cards in two to four columns. A column with two of them shows one at a time, chosen by a tab.
class CardColumns : public QWidget {
    Q_OBJECT

public:
    explicit CardColumns(const QList<Card*>& cards, QWidget* parent = nullptr);

    /// Shows this card if it lies behind another.
    void bringForward(Card* card);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    static constexpr int mostColumns = 4;

    struct Column {
        QWidget* box = nullptr;
        QTabBar* tabs = nullptr;
        QStackedLayout* stack = nullptr;
    };

    [[nodiscard]] Column makeColumn();
    void arrange(int count);
    void fill(const Column& column, const QList<Card*>& cards);

    QList<Card*> m_cards;
    QHBoxLayout* m_row;
    std::array<Column, mostColumns> m_columns;
    int m_count = 0; ///< columns in use
};

} // namespace starling
