// Narrows the list of a take's flags: words, kind, fault or strength, who set it, with a note.
#pragma once

#include "review/FlagFilter.h"
#include "widgets/Theme.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QMenu;
class QToolButton;

namespace starling {

/// One field and one menu, because the card is narrow. Holds the choice; knows no take.
class FlagFilterBar : public QWidget {
    Q_OBJECT

public:
    FlagFilterBar(const Catalog& catalog, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] const FlagFilter& filter() const { return m_filter; }
    void clear();
    /// Kinds that occur are offered; what was chosen stays chosen.
    void setKinds(const std::vector<FlagKindId>& kinds);
    /// Puts a control behind the menu.
    void addControl(QWidget* control);

Q_SIGNALS:
    void changed();

private:
    struct Choice {
        QString name;
        FlagFilter filter; ///< what choosing it makes of the filter
    };

    void use(const FlagFilter& filter);
    void fillMenu();
    /// A heading and the choices below it, of which one is checked.
    void addChoices(const QString& heading, const std::vector<Choice>& choices);
    [[nodiscard]] std::vector<Choice> kindChoices() const;
    void dress();

    const Catalog& m_catalog;
    const Theme& m_theme;
    FlagFilter m_filter;
    std::vector<FlagKindId> m_kinds;
    QLineEdit* m_text;
    QToolButton* m_button;
    QMenu* m_menu;
};

} // namespace starling
