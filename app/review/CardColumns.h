// Cards side by side, as many as the width allows.
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace starling {

/// Four cards: in one row where there is room, in two where there is little, and between them the first above
/// the second beside the others.
class CardColumns : public QWidget {
    Q_OBJECT

public:
    explicit CardColumns(const QList<QWidget*>& cards, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(int columns);

    QGridLayout* m_grid;
    QList<QWidget*> m_cards;
    int m_columns = 0;
};

} // namespace starling
