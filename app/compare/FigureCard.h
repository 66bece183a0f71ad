// A card of figures: what, in A, in B, and what that says.
#pragma once

#include "widgets/PageHeader.h"

#include <QStringList>

#include <vector>

class QGridLayout;
class QLabel;

namespace starling {

class FigureCard : public Card {
    Q_OBJECT

public:
    struct Line {
        QString name;
        QString first;
        QString second;
        QString note; ///< may be empty
    };

    FigureCard(const QString& heading, const Theme& theme, QWidget* parent = nullptr);

    /// \param remark a sentence below the lines, or instead of them; may be empty
    void setLines(const std::vector<Line>& lines, const QString& remark);
    /// Everything that is shown, one line each.
    [[nodiscard]] QString text() const;

private:
    QLabel* add(const QString& text, int row, int column);

    QGridLayout* m_grid;
    QLabel* m_remark;
    std::vector<QLabel*> m_labels;
    QStringList m_text;
};

} // namespace starling
