// A page's title with its actions at the right.
#pragma once

#include "widgets/Theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace starling {

class PageHeader : public QWidget {
    Q_OBJECT

public:
    PageHeader(const QString& title, const Theme& theme, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// A quieter line under the title; hidden while empty.
    void setSubtitle(const QString& text);
    /// Adds a control at the right; the header takes it over.
    void addAction(QWidget* control);

private:
    QLabel* m_title;
    QLabel* m_subtitle;
    QHBoxLayout* m_actions;
};

/// A framed surface with the theme's padding; give it a layout of its own.
class Card : public QWidget {
    Q_OBJECT

public:
    /// \param heading shown above the content; may be empty
    Card(const QString& heading, const Theme& theme, QWidget* parent = nullptr);
    /// Where the content goes.
    [[nodiscard]] QWidget* body() const { return m_body; }
    [[nodiscard]] QString heading() const;
    /// Hidden where something else, such as a tab, says the same.
    void setHeadingVisible(bool visible);

private:
    QWidget* m_body;
    QLabel* m_heading;
};

/// What an empty page shows: what belongs here, and the one step that fills it.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(
        Icon icon, const QString& text, const QString& step, const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void stepTaken();
};

} // namespace starling
