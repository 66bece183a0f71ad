#include "stories/InventoryExercise.h"

#include "story/StoryText.h"
#include "widgets/TakeWords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace starling {

namespace {

using namespace std::chrono_literals;
const QString inventoryKey = QStringLiteral("stories/inventory");
constexpr auto tickEvery = 1000ms;

QLabel* sentence(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

InventoryExercise::InventoryExercise(
    StoryStore& stories, Settings& settings, const StoryKit& kit, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_stories(stories)
    , m_settings(settings)
    , m_kit(kit)
    , m_inventory(inventoryFromJson(settings.value(inventoryKey).toByteArray()))
    , m_model(m_inventory, kit)
    , m_stage(new QStackedWidget(this))
{
    m_stage->addWidget(buildWriting(theme));
    m_stage->addWidget(buildScoring());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stage);
    m_clockTimer.setInterval(tickEvery);
    connect(&m_clockTimer, &QTimer::timeout, this, &InventoryExercise::tick);
    connect(&m_model, &InventoryModel::edited, this, [this] {
        keep();
        showStage();
    });
}

QWidget* InventoryExercise::buildWriting(const Theme& theme)
{
    auto* page = new QWidget(m_stage);
    m_clock = new QLabel(page);
    m_clock->setFont(theme.figures(TextSize::Title));
    m_clock->setAccessibleName(tr("Time left"));
    m_pause = new QPushButton(page);
    auto* score = new QPushButton(tr("Score them"), page);
    score->setProperty("primary", true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_clock);
    head->addWidget(m_pause);
    head->addStretch(1);
    head->addWidget(score);
    m_hint = sentence({}, page);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_line = new QLineEdit(page);
    m_line->setObjectName(QStringLiteral("inventoryLine"));
    m_line->setAccessibleName(tr("Next experience"));
    m_line->setPlaceholderText(tr("One experience in one line, then Return"));
    m_line->setMaxLength(int(Inventory::longestLine));
    m_lines = new QListWidget(page);
    m_lines->setAccessibleName(tr("Experiences so far"));
    m_lines->setWordWrap(true);
    m_lines->installEventFilter(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_hint);
    column->addWidget(m_line);
    column->addWidget(m_lines, 1);
    connect(m_line, &QLineEdit::returnPressed, this, &InventoryExercise::addLine);
    connect(m_lines, &QListWidget::itemActivated, this, [this] { editLine(m_lines->currentRow()); });
    connect(m_pause, &QPushButton::clicked, this, [this] { run(!m_clockTimer.isActive()); });
    connect(score, &QPushButton::clicked, this, [this] { setScoring(true); });
    return page;
}

QWidget* InventoryExercise::buildScoring()
{
    auto* page = new QWidget(m_stage);
    auto* hint = sentence(
        tr("Mark each experience with the keys 1 to 5, criterion by criterion. The best are picked; change "
           "that with Space. Hold the pointer over a mark for what it means."),
        page);
    m_table = new QTableView(page);
    m_table->setObjectName(QStringLiteral("inventoryTable"));
    m_table->setAccessibleName(tr("Experiences and their marks"));
    m_table->setModel(&m_model);
    m_table->verticalHeader()->hide();
    m_table->setWordWrap(true);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(InventoryModel::textColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(Theme::grid * 6);
    m_table->installEventFilter(this);
    auto* back = new QPushButton(tr("Back to writing"), page);
    auto* over = new QPushButton(tr("Start over"), page);
    over->setToolTip(tr("Forget these lines and begin a new half hour"));
    m_make = new QPushButton(page);
    m_make->setProperty("primary", true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addWidget(over);
    buttons->addStretch(1);
    buttons->addWidget(m_make);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(hint);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, [this] { setScoring(false); });
    connect(over, &QPushButton::clicked, this, &InventoryExercise::askToStartOver);
    connect(m_make, &QPushButton::clicked, this, &InventoryExercise::makeStories);
    return page;
}

void InventoryExercise::enter()
{
    m_lines->clear();
    for (const InventoryLine& line : m_inventory.lines)
        m_lines->addItem(line.text);
    m_model.reload();
    showStage();
    run(!m_inventory.scoring && m_inventory.left > 0ms);
    if (m_inventory.scoring)
        m_table->setFocus();
    else
        m_line->setFocus();
}

void InventoryExercise::leave()
{
    run(false);
}

void InventoryExercise::run(bool on)
{
    tick();
    if (on && m_inventory.left > 0ms) {
        m_sinceTick.start();
        m_clockTimer.start();
    } else {
        m_clockTimer.stop();
        m_sinceTick.invalidate();
    }
    showClock();
    keep();
}

void InventoryExercise::tick()
{
    if (!m_sinceTick.isValid())
        return;
    m_inventory.left = std::max(0ms, m_inventory.left - std::chrono::milliseconds(m_sinceTick.restart()));
    if (m_inventory.left == 0ms) {
        m_clockTimer.stop();
        m_sinceTick.invalidate();
        keep();
    }
    showClock();
}

void InventoryExercise::showClock()
{
    m_clock->setText(words::clock(m_inventory.left));
    const bool over = m_inventory.left == 0ms;
    m_pause->setText(m_clockTimer.isActive() ? tr("Pause") : tr("Go on"));
    m_pause->setVisible(!over);
    m_hint->setText(
        over ? tr("The half hour is over. Finish the line you are in, then score them.")
             : tr("Write down whatever you did in the last years that took you effort: projects, failures, "
                  "arguments, rescues. Do not judge yet, and do not write more than a line."));
}

void InventoryExercise::addLine()
{
    const QString text = normalisedLine(m_line->text());
    if (text.isEmpty())
        return;
    m_inventory.lines.push_back({text, {}, false});
    m_lines->addItem(text);
    m_lines->scrollToBottom();
    m_line->clear();
    tick();
    keep();
}

/// Back into the field, where it can be changed and entered again.
void InventoryExercise::editLine(int row)
{
    if (row < 0 || row >= int(m_inventory.lines.size()))
        return;
    m_line->setText(m_inventory.lines.at(size_t(row)).text);
    m_inventory.lines.erase(m_inventory.lines.begin() + row);
    delete m_lines->takeItem(row);
    m_line->setFocus();
    keep();
}

void InventoryExercise::setScoring(bool on)
{
    addLine();
    m_inventory.scoring = on;
    m_model.reload();
    enter();
    if (on && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, InventoryModel::firstMark));
}

void InventoryExercise::showStage()
{
    m_stage->setCurrentIndex(m_inventory.scoring ? 1 : 0);
    const auto picked = std::count_if(
        m_inventory.lines.begin(), m_inventory.lines.end(), [](const auto& line) { return line.picked; });
    m_make->setEnabled(picked > 0);
    m_make->setText(tr("Make %n story(s)", nullptr, int(picked)));
    showClock();
}

bool InventoryExercise::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    if (watched == m_lines && press->matches(QKeySequence::Delete)) {
        const int row = m_lines->currentRow();
        if (row >= 0) {
            m_inventory.lines.erase(m_inventory.lines.begin() + row);
            delete m_lines->takeItem(row);
            keep();
        }
        return true;
    }
    const bool digit = press->key() >= Qt::Key_1 && press->key() <= Qt::Key_5;
    const QModelIndex at = m_table->currentIndex();
    if (watched != m_table || !m_model.isMark(at.column())
        || !(digit || press->matches(QKeySequence::Delete)))
        return QWidget::eventFilter(watched, event);
    m_model.setMark(at, digit ? press->key() - Qt::Key_0 : 0);
    if (!m_inventory.pickedByHand)
        pickBest(m_inventory, m_kit, m_kit.bankSize.min);
    Q_EMIT m_model.dataChanged(m_model.index(0, 0), m_model.index(m_model.rowCount() - 1, 0));
    keep();
    showStage();
    if (digit) { // on to the next criterion, then to the next line
        const bool last = at.column() + 1 == m_model.scoreColumn();
        const QModelIndex next = last ? m_model.index(at.row() + 1, InventoryModel::firstMark)
                                      : m_model.index(at.row(), at.column() + 1);
        if (next.isValid())
            m_table->setCurrentIndex(next);
    }
    return true;
}

void InventoryExercise::makeStories()
{
    const std::vector<Story> stories = storiesFrom(m_inventory, m_kit, QDateTime::currentDateTime());
    if (const auto added = m_stories.insert(stories); !added) {
        Q_EMIT failed(added.error());
        return;
    }
    std::vector<StoryId> ids;
    ids.reserve(stories.size());
    for (const Story& story : stories)
        ids.push_back(story.id);
    std::erase_if(m_inventory.lines, [](const InventoryLine& line) { return line.picked; });
    m_model.reload();
    keep();
    Q_EMIT storiesMade(ids);
}

void InventoryExercise::askToStartOver()
{
    auto* question = new QMessageBox(
        QMessageBox::Question, tr("Start over?"),
        tr("The lines and marks here are forgotten; stories made from them stay."), QMessageBox::Cancel,
        this);
    question->addButton(tr("&Start over"), QMessageBox::AcceptRole);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this] {
        m_inventory = Inventory();
        enter();
    });
    question->open();
}

void InventoryExercise::keep()
{
    m_settings.setValue(inventoryKey, m_inventory.isEmpty() ? QByteArray() : toJson(m_inventory));
}

} // namespace starling
