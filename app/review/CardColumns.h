// Cards side by side, as many as the width allows.
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace starling {

/// Three cards: in one row where there is room, otherwise the first beside the two others.
class CardColumns : public QWidget {
    Q_OBJECT

public:
    explicit CardColumns(const QList<QWidget*>& cards, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(bool wide);

    QGridLayout* m_grid;
    QList<QWidget*> m_cards;
    bool m_wide = false;
};

} // namespace starling
