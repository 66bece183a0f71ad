// What was tried, what was rejected, what could have gone wrong.
#pragma once

#include "stories/FieldForm.h"

class QCheckBox;

namespace starling {

class ExperimentPart : public FieldForm {
    Q_OBJECT

public:
    explicit ExperimentPart(const PartServices& services, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("experiment"); }
    [[nodiscard]] QString title() const override { return tr("Experiment"); }
    [[nodiscard]] QString summary(const Story& story) const override;
    void showStory(const Story& story) override;

private:
    QCheckBox* m_shipped;
};

} // namespace starling
