// Every kind of flag with its key: a reminder, and buttons for the mouse.
#pragma once

#include "catalog/Catalog.h"
#include "widgets/Theme.h"

#include <QWidget>

#include <vector>

class QToolButton;

namespace starling {

/// Wraps to the width it has; names give way to the keys alone where even two rows are too few. Its buttons
/// take no focus: every kind has its key. A button that is held is a hold, wherever the mouse goes meanwhile.
class FlagBar : public QWidget {
    Q_OBJECT

public:
    FlagBar(const Catalog& catalog, const Theme& theme, QWidget* parent = nullptr);

    /// The kinds of flag have changed.
    void showKinds();

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void flagPressed(const starling::FlagKindId& kind);
    void flagReleased(const starling::FlagKindId& kind); ///< after each flagPressed()
    /// The user wants to add or change kinds of flag.
    void kindsWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Chip {
        QToolButton* button;
        FlagKindId kind; ///< null: the button behind them all
        QString name;
        int fullWidth = 0;
        int keyWidth = 0;
    };

    void add(const FlagKind& kind);
    void press(const FlagKindId& kind);
    void release();
    void dress();
    void arrange();
    /// Number of rows at a width.
    [[nodiscard]] int rowsFor(int width, bool names) const;
    [[nodiscard]] bool showsNames(int width) const;

    const Catalog& m_catalog;
    const Theme& m_theme;
    QToolButton* m_more;
    std::vector<Chip> m_chips;
    FlagKindId m_held; ///< null: none
    int m_rowHeight = 0;
};

} // namespace starling
