// The content of a card that may be higher than the card.
#pragma once

#include <QScrollArea>

namespace starling {

/// Scrolls upwards and downwards; never narrower than its content.
class ScrolledBody : public QScrollArea {
    Q_OBJECT

public:
    /// Fills `body`, which must not have a layout yet.
    explicit ScrolledBody(QWidget* body);
    /// Where the content goes.
    [[nodiscard]] QWidget* content() const { return widget(); }

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    /// Content that has grown wider asks for a wider card.
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace starling
