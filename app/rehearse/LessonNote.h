// What was resolved after an earlier take, shown before the next one.
#pragma once

#include "library/TakeStore.h"
#include "widgets/Theme.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace starling {

/// Takes no room while there is nothing to show.
class LessonNote : public QWidget {
    Q_OBJECT

public:
    explicit LessonNote(const Theme& theme, QWidget* parent = nullptr);

    void setLesson(const std::optional<Lesson>& lesson, const QDate& today);

Q_SIGNALS:
    void takeWanted(const starling::TakeId& take);

private:
    QLabel* m_when;
    QLabel* m_text;
    QPushButton* m_open;
    TakeId m_take;
};

} // namespace starling
