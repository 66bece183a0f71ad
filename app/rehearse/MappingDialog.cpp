#include "rehearse/MappingDialog.h"

#include "story/StoryText.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace starling {

MappingDialog::MappingDialog(
    const Story& story, const std::vector<TakeSetup>& asked, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_before(story.uses)
{
    setWindowTitle(tr("Which questions does it answer?"));
    setMinimumWidth(Theme::grid * 70);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Theme::grid);
    auto* heading = new QLabel(
        tr("You told “%1” for these. Tick those it answers well, and say what to stress there.")
            .arg(story.title),
        this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    heading->setFont(theme.font(TextSize::Lead));
    column->addWidget(heading);
    for (const TakeSetup& each : asked) {
        // An ampersand in a question is not a mnemonic.
        auto* fits =
            new QCheckBox(QString(each.questionText).replace(QLatin1Char('&'), QLatin1String("&&")), this);
        auto* emphasis = new QLineEdit(this);
        emphasis->setPlaceholderText(tr("What to stress"));
        emphasis->setAccessibleName(tr("What to stress for: %1").arg(each.questionText));
        emphasis->setMaxLength(int(longestField));
        if (const StoryUse* use = story.use(each.question)) {
            fits->setChecked(true);
            emphasis->setText(use->emphasis);
        }
        connect(emphasis, &QLineEdit::textEdited, fits, [fits] { fits->setChecked(true); });
        column->addWidget(fits);
        column->addWidget(emphasis);
        m_lines.push_back({each.question, fits, emphasis});
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

std::vector<StoryUse> MappingDialog::uses() const
{
    std::vector<StoryUse> result = m_before;
    for (const Line& line : m_lines) {
        const auto known = std::find_if(result.begin(), result.end(), [&line](const StoryUse& use) {
            return use.question == line.question;
        });
        if (!line.fits->isChecked() && known != result.end())
            result.erase(known);
        else if (line.fits->isChecked() && known != result.end())
            known->emphasis = line.emphasis->text();
        else if (line.fits->isChecked())
            result.push_back({line.question, line.emphasis->text()});
    }
    return result;
}

} // namespace starling
