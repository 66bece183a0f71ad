// Undo and redo belong to the story, not to the field that has the focus.
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace starling {

/// Fields keep Ctrl+Z for themselves, with or without an undo of their own. Below `area` this hands it, and
/// the key for redo, to the two functions instead.
class HistoryKeys : public QObject {
    Q_OBJECT

public:
    HistoryKeys(QWidget* area, std::function<void()> undo, std::function<void()> redo);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_area;
    std::function<void()> m_undo;
    std::function<void()> m_redo;
};

} // namespace starling
