#include "calibration/ReactionHint.h"

#include "calibration/CalibrationDialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace starling {

namespace {
const QString seenKey = QStringLiteral("review/reactionHintSeen");
}

ReactionHint::ReactionHint(
    Settings& settings, const AudioDevices& devices, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
{
    auto* words = new QLabel(
        tr("Half a minute of listening tells Starling how quickly you press, so that flags land on the "
           "word."),
        this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    auto* begin = new QPushButton(tr("&Learn my reaction time…"), this);
    auto* away = new QPushButton(tr("Not now"), this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid);
    row->addWidget(words, 1);
    for (QPushButton* button : {begin, away}) {
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    connect(away, &QPushButton::clicked, this, &ReactionHint::putAway);
    connect(begin, &QPushButton::clicked, this, [this, &devices, &theme] {
        Q_EMIT calibrating();
        auto* dialog = new CalibrationDialog({m_settings, devices, theme}, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, &ReactionHint::putAway);
        dialog->open();
    });
    setVisible(!settings.value(seenKey, false).toBool());
}

void ReactionHint::putAway()
{
    m_settings.setValue(seenKey, true);
    hide();
}

} // namespace starling
