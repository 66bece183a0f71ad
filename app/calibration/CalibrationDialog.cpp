#include "calibration/CalibrationDialog.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRandomGenerator>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace starling {

namespace {

bool isPress(int key)
{
    constexpr std::array others{Qt::Key_Escape,  Qt::Key_Tab,      Qt::Key_Backtab, Qt::Key_Shift,
                                Qt::Key_Control, Qt::Key_Alt,      Qt::Key_AltGr,   Qt::Key_Meta,
                                Qt::Key_Super_L, Qt::Key_CapsLock, Qt::Key_Menu,    Qt::Key_unknown};
    return std::ranges::find(others, key) == others.end();
}

} // namespace

CalibrationDialog::CalibrationDialog(const Services& services, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_run(services.outputs)
    , m_heading(new QLabel(this))
    , m_text(new QLabel(this))
    , m_count(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_begin(new QPushButton(this))
    , m_keep(new QPushButton(tr("Use it"), this))
    , m_close(new QPushButton(this))
{
    setWindowTitle(tr("Your reaction time"));
    m_heading->setFont(services.theme.font(TextSize::Heading));
    for (QLabel* label : {m_heading, m_text, m_count}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_count->setAlignment(Qt::AlignCenter);
    m_count->setFont(services.theme.font(TextSize::Title));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How much has been played"));

    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton* button : {m_close, m_begin, m_keep})
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::grid * 3 / 2);
    column->addWidget(m_heading);
    column->addWidget(m_text);
    column->addWidget(m_count);
    column->addWidget(m_progress);
    column->addStretch(1);
    column->addLayout(buttons);
    setMinimumSize(Theme::grid * 60, Theme::grid * 36);

    m_ticker.setInterval(100);
    connect(
        &m_ticker, &QTimer::timeout, this, [this] { m_progress->setValue(int(m_run.progress() * 1000)); });
    connect(m_begin, &QPushButton::clicked, this, [this] { begin(QRandomGenerator::global()->generate()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_services.settings.setReaction(m_typical);
        accept();
    });
    connect(&m_run, &CalibrationRun::finished, this, &CalibrationDialog::showResult);
    connect(
        &m_run, &CalibrationRun::failed, this, [this](const Error& error) { showTrouble(error.message); });
    connect(this, &QDialog::finished, &m_run, &CalibrationRun::stop);
    showStart();
}

void CalibrationDialog::showStart()
{
    m_heading->setText(tr("Half a minute of listening"));
    m_text->setText(tr("You will hear voices that fall and some that rise. Press any key as soon as you hear "
                       "one fall, and "
                       "leave the rising ones alone.\n\nFrom hearing to pressing, everybody takes some "
                       "tenths of a second. "
                       "Starling sets each flag back by that much while a take plays, so that it lands on "
                       "the word you meant "
                       "and not behind it. So far it reckons with %1 ms.")
                        .arg(m_services.settings.reaction().count()));
    m_count->hide();
    m_progress->hide();
    m_keep->hide();
    m_begin->setText(tr("Begin"));
    m_begin->show();
    m_begin->setDefault(true);
    m_begin->setFocus();
    m_close->setText(tr("Cancel"));
}

void CalibrationDialog::begin(quint32 seed)
{
    const QByteArray chosen = m_services.settings.outputDevice();
    const auto outputs = m_services.devices.outputs();
    const bool there =
        std::ranges::any_of(outputs, [&](const AudioDeviceInfo& each) { return each.id == chosen; });
    m_run.begin(there ? chosen : QByteArray(), seed);
    m_heading->setText(tr("Press at each voice that falls"));
    m_text->setText(tr("Any key will do; Escape ends it. Leave the rising ones alone."));
    m_count->setText(tr("…"));
    m_count->show();
    m_progress->setValue(0);
    m_progress->show();
    m_begin->hide();
    m_keep->hide();
    m_close->setText(tr("Stop"));
    setFocus(); // or Space would press the button
    m_ticker.start();
}

void CalibrationDialog::press()
{
    m_run.press();
    m_count->setText(tr("%n press(es)", nullptr, m_run.presses()));
}

void CalibrationDialog::keyPressEvent(QKeyEvent* event)
{
    if (!m_run.isRunning() || !isPress(event->key())) {
        QDialog::keyPressEvent(event);
        return;
    }
    if (!event->isAutoRepeat())
        press();
}

void CalibrationDialog::mousePressEvent(QMouseEvent* event)
{
    if (m_run.isRunning())
        press();
    else
        QDialog::mousePressEvent(event);
}

void CalibrationDialog::showResult(const Expected<ReactionEstimate>& result)
{
    if (!result) {
        showTrouble(result.error().message);
        return;
    }
    m_ticker.stop();
    m_typical = std::min(result->typical, longestReaction);
    m_heading->setText(tr("You press about %1 ms after a voice begins").arg(m_typical.count()));
    QStringList lines{tr("Half of your presses came within %1 ms of that. You answered %2 of %3.")
                          .arg(result->scatter.count())
                          .arg(result->answered)
                          .arg(result->answered + result->missed)};
    if (result->stray + result->fooled > 0)
        lines +=
            tr("%n press(es) belonged to none of them and were left out.", nullptr,
               result->stray + result->fooled);
    lines += tr("Flags that you set while a take plays will be set back by %1 ms times the speed; until now "
                "it was "
                "%2 ms. Choosing among many keys takes a little longer than this, so a flag may still come a "
                "trifle "
                "late.")
                 .arg(m_typical.count())
                 .arg(m_services.settings.reaction().count());
    m_text->setText(lines.join(QStringLiteral("\n\n")));
    m_count->hide();
    m_progress->hide();
    m_begin->setText(tr("Once more"));
    m_begin->show();
    m_keep->show();
    m_keep->setDefault(true);
    m_close->setText(tr("Leave it as it was"));
    // Not the button that Space presses: the last press may still be on its way.
    m_heading->setFocusPolicy(Qt::TabFocus);
    m_heading->setFocus();
}

void CalibrationDialog::showTrouble(const QString& words)
{
    m_ticker.stop();
    m_heading->setText(tr("That told too little"));
    m_text->setText(words);
    m_count->hide();
    m_progress->hide();
    m_keep->hide();
    m_begin->setText(tr("Once more"));
    m_begin->show();
    m_close->setText(tr("Close"));
    m_heading->setFocusPolicy(Qt::TabFocus);
    m_heading->setFocus();
}

} // namespace starling
