// Every kind of flag with its key: a reminder, and buttons for the mouse.
#pragma once

#include "catalog/Catalog.h"
#include "widgets/Theme.h"

#include <QWidget>

#include <vector>

class QToolButton;

namespace starling {

/// Wraps to the width it has; names give way to the keys alone where even two rows are too few. Its buttons
/// take no focus: every kind has its key.
class FlagBar : public QWidget {
    Q_OBJECT

public:
    FlagBar(const Catalog& catalog, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void flagRequested(const starling::FlagKindId& kind);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Chip {
        QToolButton* button;
        QString key;
        QString name;
        int fullWidth = 0;
        int keyWidth = 0;
    };

    void dress(const Catalog& catalog);
    /// Number of rows at a width.
    [[nodiscard]] int rowsFor(int width, bool names) const;
    [[nodiscard]] bool showsNames(int width) const;

    const Theme& m_theme;
    std::vector<Chip> m_chips;
    int m_rowHeight = 0;
};

} // namespace starling
