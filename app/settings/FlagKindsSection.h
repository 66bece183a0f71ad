// The user's kinds of flag: add, change, retire, remove.
#pragma once

#include "library/FlagKindStore.h"
#include "settings/ColourChoice.h"
#include "widgets/Theme.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace starling {

/// A list of all kinds and a form for the one that is chosen. Of a built-in kind the key and the colour can
/// be changed. What is typed holds with "Keep"; what cannot be kept is said in the form, and stays typed.
class FlagKindsSection : public QWidget {
    Q_OBJECT

public:
    FlagKindsSection(
        FlagKindStore& store, const Catalog& catalog, const Theme& theme, QWidget* parent = nullptr);

    /// An empty form for a new kind, with the focus in it.
    void beginNew();

private:
    void buildList(QWidget* side);
    void buildForm(QWidget* side);
    void addField(QFormLayout* form, const QString& name, QWidget* field);
    void fillList();
    void showKind(const FlagKindId& id); ///< null: a new one
    void showButtons(const FlagKind& kind, bool builtIn);
    [[nodiscard]] FlagKind typed() const;
    void keep();
    void setRetired();
    void remove();
    void tell(const QString& words, bool trouble);
    [[nodiscard]] bool report(const Expected<FlagKind>& saved);

    FlagKindStore& m_store;
    const Catalog& m_catalog;
    const Theme& m_theme;
    FlagKindId m_current; ///< null: a new one
    bool m_filling = false;
    QListWidget* m_list = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_key = nullptr;
    QComboBox* m_polarity = nullptr;
    QLineEdit* m_glyph = nullptr;
    ColourChoice* m_colour = nullptr;
    QPlainTextEdit* m_description = nullptr;
    QLabel* m_words = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_retire = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace starling
