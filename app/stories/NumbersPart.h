// The numbers the speaker may cite.
#pragma once

#include "stories/StoryPart.h"

class QLabel;
class QTableView;

namespace starling {

class NumbersModel;

class NumbersPart : public StoryPart {
    Q_OBJECT

public:
    explicit NumbersPart(const PartServices& services, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("numbers"); }
    [[nodiscard]] QString title() const override { return tr("Numbers"); }
    [[nodiscard]] QString summary(const Story& story) const override;
    void showStory(const Story& story) override;
    [[nodiscard]] QWidget* firstField() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    NumbersModel* m_model;
    QTableView* m_table;
    QLabel* m_hint;
};

} // namespace starling
