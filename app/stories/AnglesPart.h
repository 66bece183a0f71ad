// How the story opens for two kinds of panel, and what it stresses for which company.
#pragma once

#include "stories/FieldForm.h"

class QLabel;
class QPushButton;

namespace starling {

class AnglesPart : public FieldForm {
    Q_OBJECT

public:
    explicit AnglesPart(const PartServices& services, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("angles"); }
    [[nodiscard]] QString title() const override { return tr("Angles"); }
    [[nodiscard]] QString summary(const Story& story) const override { return filledOf(story); }
    void showStory(const Story& story) override;

private:
    void addCompany(const QString& company);
    void fillCompanies(const Story& story);

    QLabel* m_hints;
    QPushButton* m_companies;
};

} // namespace starling
