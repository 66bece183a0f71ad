// Bullets to speak from, shown or to be remembered first.
#pragma once

#include "settings/PrompterMode.h"
#include "widgets/Theme.h"

#include <QStringList>
#include <QWidget>

class QLabel;

namespace starling {

/// In PrompterMode::Recall every bullet is a blank until revealNext() shows it. Takes no room while there is
/// nothing to show.
class Prompter : public QWidget {
    Q_OBJECT

public:
    explicit Prompter(const Theme& theme, QWidget* parent = nullptr);

    void setMode(PrompterMode mode);
    /// Other bullets are hidden again in Recall; the same ones stay as they are.
    void setBullets(const QStringList& bullets);
    /// Shows the next hidden bullet; does nothing when all are shown.
    void revealNext();
    void hideAgain();

    [[nodiscard]] int hiddenCount() const;
    /// What is read on it.
    [[nodiscard]] QString text() const;

private:
    void show();

    QLabel* m_bullets;
    QLabel* m_hint;
    QStringList m_texts;
    PrompterMode m_mode = PrompterMode::Off;
    int m_revealed = 0;
};

} // namespace starling
