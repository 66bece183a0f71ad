#include "stories/AboutPart.h"

#include "stories/CategoryChips.h"
#include "stories/StoryWords.h"
#include "story/StoryText.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace starling {

AboutPart::AboutPart(const PartServices& services, QWidget* parent)
    : FieldForm(services, parent)
    , m_titleNote(new QLabel(this))
    , m_happened(new QLineEdit(this))
    , m_dateNote(new QLabel(this))
    , m_categories(new CategoryChips(services.kit, services.theme, this))
    , m_framework(new QComboBox(this))
{
    for (QLabel* note : {m_titleNote, m_dateNote}) {
        note->setTextFormat(Qt::PlainText);
        note->setWordWrap(true);
        note->setForegroundRole(QPalette::PlaceholderText);
        note->hide();
    }
    FieldText* titleField = add(QStringLiteral("title"));
    column()->addWidget(m_titleNote);
    buildDate();
    FieldText* company = add(QStringLiteral("company"));
    buildChoices();
    FieldText* track = add(QStringLiteral("track"), tr("Research, platform, or your own word."));
    const QWidgetList order{titleField, m_happened, company, m_categories->lastField(), m_framework, track};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void AboutPart::buildDate()
{
    const QString label = fieldLabel(QStringLiteral("happened"));
    m_happened->setObjectName(QStringLiteral("happened"));
    m_happened->setAccessibleName(label);
    m_happened->setPlaceholderText(tr("2025-03-14, or 2025-03 when the day is not known"));
    m_happened->setMaxLength(60);
    addLabel(label, m_happened);
    column()->addWidget(m_happened);
    column()->addWidget(m_dateNote);
    connect(m_happened, &QLineEdit::textEdited, this, &AboutPart::onDateTyped);
    connect(m_happened, &QLineEdit::editingFinished, &editing(), &StoryEditing::endBurst);
}

void AboutPart::buildChoices()
{
    addLabel(fieldLabel(QStringLiteral("categories")), m_categories);
    column()->addWidget(m_categories);
    connect(m_categories, &CategoryChips::edited, this, [this](const QStringList& categories) {
        editing().edit(fieldLabel(QStringLiteral("categories")), {}, [&](Story& story) {
            story.categories = categories;
        });
    });
    const QString label = fieldLabel(QStringLiteral("framework"));
    m_framework->setAccessibleName(label);
    m_framework->setFocusPolicy(Qt::StrongFocus); // not by the wheel
    for (const Framework& framework : services().catalog.frameworks)
        m_framework->addItem(framework.name, framework.id.toString());
    addLabel(label, m_framework);
    column()->addWidget(m_framework, 0, Qt::AlignLeft);
    connect(m_framework, &QComboBox::activated, this, [this, label](int index) {
        editing().edit(label, {}, [&](Story& story) {
            story.framework = FrameworkId(m_framework->itemData(index).toString());
        });
    });
}

void AboutPart::say(QLabel* label, const QString& sentence)
{
    label->setText(sentence);
    label->setVisible(!sentence.isEmpty());
}

void AboutPart::onDateTyped(const QString& text)
{
    const QDate date = words::dateFrom(text);
    if (!date.isValid() && !text.trimmed().isEmpty()) {
        say(m_dateNote, tr("Not a date yet; write it like 2025-03-14."));
        return;
    }
    m_shownDate = date; // what was typed stays as it was typed
    say(m_dateNote, date.isValid() ? QLocale().toString(date, QLocale::LongFormat) : QString());
    editing().edit(fieldLabel(QStringLiteral("happened")), QStringLiteral("happened"), [&](Story& story) {
        story.happened = date;
    });
}

void AboutPart::showStory(const Story& story)
{
    FieldForm::showStory(story);
    say(m_titleNote, normalisedLine(story.title).isEmpty()
                         ? tr("A story needs a title; the old one is kept until there is a new one.")
                         : QString());
    if (!m_happened->hasFocus() || m_shownDate != story.happened) {
        m_shownDate = story.happened;
        m_happened->setText(story.happened.toString(Qt::ISODate));
        say(m_dateNote,
            story.happened.isValid() ? QLocale().toString(story.happened, QLocale::LongFormat) : QString());
    }
    m_categories->setCategories(story.categories);
    const FrameworkId framework = services().catalog.frameworkOrDefault(story.framework).id;
    m_framework->setCurrentIndex(m_framework->findData(framework.toString()));
}

} // namespace starling
