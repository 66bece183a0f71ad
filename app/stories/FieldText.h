// A text field that is as high as its text.
#pragma once

#include "story/StoryFields.h"

#include <QPlainTextEdit>

namespace starling {

/// Has no undo of its own: the story's history is the one there is. Takes longestField characters; a longer
/// text is refused whole, so that nothing is cut off unnoticed.
class FieldText : public QPlainTextEdit {
    Q_OBJECT

public:
    /// \param name how screen readers call it
    FieldText(TextShape shape, const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const { return toPlainText(); }
    /// Not an edit: edited() is silent. Leaves the cursor where it is, as far as the text reaches.
    void setText(const QString& text);
    void setCue(const QString& cue);
    /// The keyboard goes to the field after this one.
    void goToNext() { focusNextChild(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(const QString& text);
    /// Return in a Line.
    void returnPressed();
    /// Backspace in an empty Line.
    void emptied();
    /// The keyboard focus went elsewhere.
    void left();
    /// A text was too long; it was not taken.
    void refused(qsizetype length);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void onChanged();
    void fit();
    [[nodiscard]] int wantedHeight() const;

    TextShape m_shape;
    QString m_before; ///< the last text that was not too long
    bool m_quiet = false;
};

} // namespace starling
