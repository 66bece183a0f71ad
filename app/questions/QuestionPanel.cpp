#include "questions/QuestionPanel.h"

#include "widgets/FlowRow.h"

#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace starling {

namespace {

const QString storyLink = QStringLiteral("story:");
const QString takesLink = QStringLiteral("takes:");
const QString coverageLink = QStringLiteral("coverage:");

QLabel* paragraph(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setAccessibleName(name);
    return label;
}

QString link(const QString& target, const QString& words)
{
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(target.toHtmlEscaped(), words.toHtmlEscaped());
}

} // namespace

QuestionPanel::QuestionPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_kind(new QLabel(this))
    , m_text(new QLabel(this))
    , m_rehearse(new QPushButton(tr("&Rehearse this question"), this))
    , m_edit(new QPushButton(tr("&Edit"), this))
    , m_sets(new QPushButton(tr("&Sets"), this))
    , m_setMenu(new QMenu(m_sets))
    , m_retire(new QPushButton(this))
    , m_revert(new QPushButton(tr("Built-in words"), this))
    , m_remove(new QPushButton(tr("Delete"), this))
    , m_listens(paragraph(tr("What a panel listens for"), this))
    , m_pitfall(paragraph(tr("Common pitfall"), this))
    , m_categories(paragraph(tr("Categories"), this))
    , m_framework(paragraph(tr("Framework"), this))
    , m_stories(paragraph(tr("Stories"), this))
    , m_takes(paragraph(tr("Takes"), this))
{
    buildActions();
    buildWords();
    connect(&theme, &Theme::changed, this, &QuestionPanel::show);
}

void QuestionPanel::buildActions()
{
    m_rehearse->setProperty("primary", true);
    m_rehearse->setToolTip(tr("Go to Rehearse with this question (Ctrl+Return)"));
    m_edit->setToolTip(tr("Change its words, categories and framework (F2)"));
    m_revert->setToolTip(tr("Take the words the question came with again"));
    m_remove->setToolTip(tr("Delete this question of yours; its takes stay"));
    m_sets->setToolTip(tr("Keep the question in sets of yours, one for a company or a role"));
    m_sets->setMenu(m_setMenu);
    connect(m_rehearse, &QPushButton::clicked, this, &QuestionPanel::rehearseRequested);
    connect(m_edit, &QPushButton::clicked, this, &QuestionPanel::editRequested);
    connect(m_retire, &QPushButton::clicked, this, [this] {
        Q_EMIT retireRequested(!m_details.question.retired);
    });
    connect(m_revert, &QPushButton::clicked, this, &QuestionPanel::revertRequested);
    connect(m_remove, &QPushButton::clicked, this, &QuestionPanel::removeRequested);
    connect(m_setMenu, &QMenu::aboutToShow, this, &QuestionPanel::fillSets);
}

void QuestionPanel::buildWords()
{
    m_kind->setForegroundRole(QPalette::PlaceholderText);
    m_kind->setTextFormat(Qt::PlainText);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setFont(m_theme.font(TextSize::Heading));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setAccessibleName(tr("The question in full"));
    auto* actions = new FlowRow(Theme::grid);
    for (QWidget* button :
         std::initializer_list<QWidget*>{m_rehearse, m_edit, m_sets, m_retire, m_revert, m_remove})
        actions->addWidget(button);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::grid, 0, Theme::grid, 0);
    column->setSpacing(Theme::grid);
    column->addWidget(m_kind);
    column->addWidget(m_text);
    column->addLayout(actions);
    column->addSpacing(Theme::grid / 2);
    for (QLabel* label : {m_listens, m_pitfall, m_categories, m_framework, m_stories, m_takes}) {
        column->addWidget(label);
        connect(label, &QLabel::linkActivated, this, &QuestionPanel::openLink);
    }
    column->addStretch(1);
}

void QuestionPanel::setDetails(const QuestionDetails& details)
{
    m_details = details;
    show();
}

void QuestionPanel::show()
{
    const Question& question = m_details.question;
    QStringList kind{m_details.setName};
    if (question.edited)
        kind << tr("in your words");
    if (question.retired)
        kind << tr("retired: offered nowhere");
    m_kind->setText(kind.join(QStringLiteral(" · ")));
    m_text->setText(question.text);
    m_rehearse->setEnabled(!question.retired);
    m_retire->setText(question.retired ? tr("Restore") : tr("Retire"));
    m_retire->setToolTip(
        question.retired ? tr("Offer the question again")
                         : tr("Offer the question nowhere; its stories and takes stay"));
    m_revert->setVisible(question.edited);
    m_remove->setVisible(!question.builtIn);

    const QString muted = m_theme.colours().mutedText.name();
    const auto say = [&muted](QLabel* label, const QString& heading, const QString& words) {
        label->setVisible(!words.isEmpty());
        label->setText(QStringLiteral("<span style=\"color:%1\">%2</span><br>%3")
                           .arg(muted, heading.toHtmlEscaped(), words.toHtmlEscaped()));
    };
    say(m_listens, tr("A panel listens for"), question.listensFor);
    say(m_pitfall, tr("Common pitfall"), question.pitfall);
    say(m_categories, tr("Categories"), m_details.categories.join(QStringLiteral(", ")));
    say(m_framework, tr("Framework"),
        m_details.framework.isEmpty() ? tr("Whichever you prefer") : m_details.framework);
    showStories();
    showTakes();
}

void QuestionPanel::showStories()
{
    const bool wants = m_details.question.wantsStories();
    m_stories->setVisible(wants || !m_details.stories.empty());
    const QString muted = m_theme.colours().mutedText.name();
    QStringList lines{QStringLiteral("<span style=\"color:%1\">%2</span>")
                          .arg(muted, tr("Stories that answer it").toHtmlEscaped())};
    for (const QuestionDetails::MappedStory& story : m_details.stories) {
        QString line = link(storyLink + story.id.toString(), story.title);
        if (!story.emphasis.isEmpty())
            line += QStringLiteral(" <span style=\"color:%1\">–</span> %2")
                        .arg(muted, story.emphasis.toHtmlEscaped());
        lines << line;
    }
    const int missing = m_details.wantedStories - int(m_details.stories.size());
    if (wants && missing > 0)
        lines << tr("%n more story(s) would make it safe.", nullptr, missing).toHtmlEscaped() + u' '
                     + link(coverageLink, tr("Map one on the Coverage page"));
    m_stories->setText(lines.join(QStringLiteral("<br>")));
}

void QuestionPanel::showTakes()
{
    const QString heading = QStringLiteral("<span style=\"color:%1\">%2</span><br>")
                                .arg(m_theme.colours().mutedText.name(), tr("Takes").toHtmlEscaped());
    if (m_details.takes == 0) {
        m_takes->setText(heading + tr("Not answered aloud yet.").toHtmlEscaped());
        return;
    }
    const QString day = QLocale().toString(m_details.lastTake.date(), QLocale::LongFormat);
    m_takes->setText(
        heading + tr("%n take(s), the last on %1.", nullptr, m_details.takes).arg(day).toHtmlEscaped() + u' '
        + link(takesLink, tr("Show them")));
}

void QuestionPanel::fillSets()
{
    m_setMenu->clear();
    const QuestionId id = m_details.question.id;
    for (const QuestionSet& set : m_details.sets) {
        // An ampersand in a name is no key.
        QString name = set.name;
        QAction* action = m_setMenu->addAction(name.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(std::find(set.questions.begin(), set.questions.end(), id) != set.questions.end());
        connect(action, &QAction::triggered, this, [this, set = set.id](bool member) {
            Q_EMIT membershipRequested(set, member);
        });
    }
    m_setMenu->addSeparator();
    connect(
        m_setMenu->addAction(tr("New set with this question")), &QAction::triggered, this,
        &QuestionPanel::newSetRequested);
}

void QuestionPanel::openLink(const QString& target)
{
    if (target.startsWith(storyLink))
        Q_EMIT storyOpened(StoryId(target.mid(storyLink.size())));
    else if (target == takesLink)
        Q_EMIT takesRequested();
    else if (target == coverageLink)
        Q_EMIT coverageRequested();
}

} // namespace starling
