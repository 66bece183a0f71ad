// A colour out of a few that everybody can tell apart, or any other.
#pragma once

#include "widgets/Theme.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QToolButton;

namespace starling {

/// "The usual" (no colour), the seven of Okabe and Ito (2008) that stand out from black and white alike, and
/// one of the user's own.
class ColourChoice : public QWidget {
    Q_OBJECT

public:
    explicit ColourChoice(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] const QString& colour() const { return m_colour; } ///< "#rrggbb"; empty: the usual one
    void setColour(const QString& colour);

Q_SIGNALS:
    void chosen(); ///< by the user

private:
    QToolButton* addChoice(const QString& name, const QString& colour);
    void askForOwn();
    void show(const QString& colour);

    const Theme& m_theme;
    QButtonGroup* m_group;
    QToolButton* m_own = nullptr;
    QString m_colour;
    QString m_ownColour;
};

} // namespace starling
