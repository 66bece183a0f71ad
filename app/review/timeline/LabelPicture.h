// A short text kept as a picture.
#pragma once

#include <QFont>
#include <QImage>
#include <QPoint>
#include <QString>

class QPainter;

namespace starling {

/// Drawing text lays it out and allocates each time; copying its picture does neither.
class LabelPicture {
public:
    struct Look {
        QFont font;
        QColor front;
        QColor ground; ///< opaque
        int padding = 4;
        double ratio = 1; ///< device pixels a logical one
        bool operator==(const Look&) const = default;
    };

    /// Draws anew only what differs.
    void set(const QString& text, const Look& look);
    void clear() { set({}, {}); }

    [[nodiscard]] bool isEmpty() const { return m_picture.isNull(); }
    /// In logical pixels.
    [[nodiscard]] QSize size() const { return m_size; }
    /// \param at upper left corner
    void paint(QPainter& painter, const QPoint& at) const;

private:
    QString m_text;
    Look m_look;
    QSize m_size;
    QImage m_picture; ///< its own ratio is 1
};

} // namespace starling
