// Long work inside the page: what runs, how far it is, and a way to stop it.
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace starling {

/// Hidden while nothing runs.
class JobBar : public QWidget {
    Q_OBJECT

public:
    explicit JobBar(QWidget* parent = nullptr);

    /// \param fraction 0–1
    void show(const QString& what, double fraction);
    void done();

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel* m_what;
    QProgressBar* m_bar;
};

} // namespace starling
