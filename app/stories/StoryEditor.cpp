#include "stories/StoryEditor.h"

#include "stories/AboutPart.h"
#include "stories/AnglesPart.h"
#include "stories/DepthPart.h"
#include "stories/ExperimentPart.h"
#include "stories/FactsPart.h"
#include "stories/FollowUpsPart.h"
#include "stories/NumbersPart.h"
#include "stories/PartCard.h"
#include "stories/ReadinessList.h"
#include "stories/ResultPart.h"
#include "stories/SelectionPart.h"
#include "stories/SpinePart.h"
#include "stories/TakesOfStory.h"
#include "widgets/FlowRow.h"

#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace starling {

namespace {

QString foldedKey(const StoryPart& part)
{
    return QStringLiteral("stories/folded/%1").arg(part.name());
}

} // namespace

StoryRehearsal rehearsalOf(const Take& take, const Catalog& catalog)
{
    const auto faults = std::count_if(take.flags.begin(), take.flags.end(), [&](const Flag& flag) {
        const FlagKind* kind = catalog.flagKind(flag.kind);
        return kind && kind->polarity == FlagPolarity::Fault;
    });
    return {take.recordedAt, int(faults), take.duration};
}

StoryEditor::StoryEditor(const PartServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_title(new QLabel(this))
    , m_scroll(new QScrollArea(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid);
    buildHead(column);
    auto* index = new QWidget(this);
    m_index = new FlowRow(Theme::grid / 2, index);
    m_index->setSpacing(0);
    column->addWidget(index);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_scroll, 1);
    buildParts();
    StoryEditing& editing = services.editing;
    connect(&editing, &StoryEditing::opened, this, [this] {
        refreshTakes();
        m_scroll->verticalScrollBar()->setValue(0);
    });
    connect(&editing, &StoryEditing::changed, this, &StoryEditor::showStory);
    connect(&editing, &StoryEditing::historyChanged, this, &StoryEditor::showHistory);
}

QToolButton* StoryEditor::addAction(Icon icon, const QString& name)
{
    auto* button = new QToolButton(this);
    button->setToolTip(name);
    button->setAccessibleName(name);
    const auto dress = [button, icon, &theme = m_services.theme] { button->setIcon(theme.icon(icon)); };
    dress();
    connect(&m_services.theme, &Theme::changed, button, dress);
    m_head->addWidget(button);
    return button;
}

void StoryEditor::buildHead(QVBoxLayout* column)
{
    auto* row = new QHBoxLayout;
    m_head = row;
    m_title->setFont(m_services.theme.font(TextSize::Heading));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setMinimumWidth(1); // a title of one long word must not widen the page
    row->addWidget(m_title, 1);
    m_undo = addAction(Icon::Undo, tr("Undo"));
    m_redo = addAction(Icon::Redo, tr("Redo"));
    QToolButton* rehearse = addAction(Icon::Rehearse, tr("Rehearse this story"));
    QToolButton* exporting = addAction(Icon::Export, tr("Export this story"));
    QToolButton* trash = addAction(Icon::Trash, tr("Move this story to the trash"));
    trash->setObjectName(QStringLiteral("moveToTrash"));
    column->addLayout(row);
    connect(m_undo, &QToolButton::clicked, &m_services.editing, &StoryEditing::undo);
    connect(m_redo, &QToolButton::clicked, &m_services.editing, &StoryEditing::redo);
    connect(rehearse, &QToolButton::clicked, this, &StoryEditor::rehearseRequested);
    connect(exporting, &QToolButton::clicked, this, &StoryEditor::exportRequested);
    connect(trash, &QToolButton::clicked, this, &StoryEditor::trashRequested);
}

void StoryEditor::buildParts()
{
    m_scroll->setWidget(new QWidget(m_scroll));
    auto* column = new QVBoxLayout(m_scroll->widget());
    column->setContentsMargins(0, 0, Theme::grid, 0);
    column->setSpacing(Theme::grid * 3 / 2);
    addPart(new AboutPart(m_services));
    addPart(new FactsPart(m_services));
    addPart(new SpinePart(m_services));
    addPart(new NumbersPart(m_services));
    addPart(new ExperimentPart(m_services));
    addPart(new ResultPart(m_services));
    addPart(new DepthPart(m_services));
    addPart(new FollowUpsPart(m_services));
    addPart(new AnglesPart(m_services));
    addPart(new SelectionPart(m_services));
    m_readiness = new ReadinessList(m_services);
    addPart(m_readiness);
    m_takes = new TakesOfStory(m_services);
    addPart(m_takes);
    column->addStretch(1);
    connect(m_takes, &TakesOfStory::takeOpened, this, &StoryEditor::takeOpened);
    connect(m_takes, &TakesOfStory::rehearseRequested, this, &StoryEditor::rehearseRequested);
    connect(m_takes, &TakesOfStory::drillWanted, this, &StoryEditor::drillWanted);
}

void StoryEditor::addPart(StoryPart* part)
{
    auto* card = new PartCard(part, m_services.theme, m_scroll->widget());
    const size_t number = m_cards.size();
    card->setFolded(m_services.settings.value(foldedKey(*part), false).toBool());
    m_scroll->widget()->layout()->addWidget(card);
    m_cards.push_back(card);
    connect(part, &StoryPart::refused, this, &StoryEditor::refused);
    connect(card, &PartCard::foldedChanged, this, [this, card](bool folded) {
        m_services.settings.setValue(foldedKey(card->part()), folded);
        if (!folded && m_services.editing.isOpen())
            card->showStory(m_services.editing.story());
    });
    auto* entry = new QToolButton(this);
    entry->setText(part->title());
    entry->setToolTip(tr("Go to this part"));
    entry->setFocusPolicy(Qt::NoFocus); // the keyboard has Ctrl+PgUp and Ctrl+PgDn
    connect(entry, &QToolButton::clicked, this, [this, number] { jumpTo(number); });
    m_index->addWidget(entry);
}

void StoryEditor::showStory()
{
    if (!m_services.editing.isOpen())
        return;
    const Story& story = m_services.editing.story();
    m_title->setText(story.title);
    for (PartCard* card : m_cards)
        card->showStory(story);
}

void StoryEditor::showHistory()
{
    const StoryEditing& editing = m_services.editing;
    m_undo->setEnabled(editing.canUndo());
    m_redo->setEnabled(editing.canRedo());
    //: %1 is what was changed, such as a field's name
    m_undo->setToolTip(editing.canUndo() ? tr("Undo: %1").arg(editing.undoText()) : tr("Nothing to undo"));
    m_redo->setToolTip(editing.canRedo() ? tr("Redo: %1").arg(editing.redoText()) : tr("Nothing to redo"));
}

void StoryEditor::refreshTakes()
{
    if (!m_services.editing.isOpen())
        return;
    TakeQuery query;
    query.story = m_services.editing.story().id;
    const auto takes = m_services.library.takes().find(query);
    m_rehearsals.clear();
    if (takes) { // the page of takes says what is wrong with them
        for (const Take& take : *takes)
            m_rehearsals.push_back(rehearsalOf(take, m_services.catalog));
        m_takes->setTakes(*takes);
    }
    m_readiness->setRehearsals(m_rehearsals);
    showStory();
}

void StoryEditor::jump(int by)
{
    const QWidget* focus = QApplication::focusWidget();
    size_t at = 0;
    for (size_t i = 0; i < m_cards.size(); ++i) {
        if (focus && m_cards.at(i)->isAncestorOf(focus))
            at = i;
    }
    const auto count = int(m_cards.size());
    jumpTo(size_t((int(at) + by + count) % count));
}

void StoryEditor::jumpTo(size_t number)
{
    PartCard* card = m_cards.at(number);
    if (card->isFolded()) {
        card->setFolded(false);
        Q_EMIT card->foldedChanged(false);
    }
    if (QWidget* field = card->part().firstField())
        field->setFocus(Qt::ShortcutFocusReason);
    // The layout has to know the opened part's height before the part can be scrolled to the top.
    QTimer::singleShot(0, card, [this, card] { m_scroll->verticalScrollBar()->setValue(card->y()); });
}

void StoryEditor::focusTitle()
{
    if (QWidget* field = m_cards.front()->part().firstField())
        field->setFocus(Qt::OtherFocusReason);
}

} // namespace starling
