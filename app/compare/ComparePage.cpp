#include "compare/ComparePage.h"

#include "compare/CompareBars.h"
#include "compare/CompareFigures.h"
#include "compare/CompareModel.h"
#include "compare/CompareText.h"
#include "compare/FigureCard.h"
#include "compare/PaceJob.h"
#include "compare/TakeSide.h"
#include "compare/TurnBar.h"
#include "widgets/ClockText.h"
#include "widgets/PageHeader.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace starling {

namespace {

const QString topic = QStringLiteral("compare");
constexpr int showPositionMs = 200; // seconds are shown; more often shows nothing more
constexpr double speedStep = 0.1;

} // namespace

class ComparePage::Private {
public:
    Private(ComparePage& itself, const Services& given);

    void buildHeader();
    QWidget* buildBody();
    void buildTable(QWidget* parent);
    void connectParts();
    void addKeys();
    void open(std::array<TakeId, 2> takes);
    [[nodiscard]] std::optional<ComparedTake> load(const TakeId& take);
    void choose(int side, const TakeId& take);
    void showComparison();
    void hear(std::optional<int> side);
    void showHeard();
    void setSpeed(double speed);
    void useOutput();
    void reload();

    ComparePage& q;
    Services s;
    std::array<ComparedTake, 2> takes;
    TakeComparison comparison;
    bool isOpen = false;
    CompareModel model;
    TurnPlayer player;
    PaceJob paceJob;
    QTimer positionTimer;
    QTimer reloadSoon;
    int heardRow = -1;

    PageHeader* header;
    QPushButton* back;
    std::array<TakeSide*, 2> sides{};
    QTableView* table = nullptr;
    CompareBars* bars = nullptr;
    TurnBar* turns = nullptr;
    FigureCard* flags = nullptr;
    FigureCard* pace = nullptr;
    FigureCard* rating = nullptr;
};

ComparePage::Private::Private(ComparePage& itself, const Services& given)
    : q(itself)
    , s(given)
    , player(given.makePlayer)
    , paceJob(given.library.folder())
    , header(new PageHeader(itself.title(), given.theme, &itself))
    , back(new QPushButton(tr("Back"), header))
{
    buildHeader();
    auto* scroll = new QScrollArea(&q);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(buildBody());
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(&q);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::grid);
    column->addWidget(header);
    column->addWidget(scroll, 1);
    connectParts();
    addKeys();
}

void ComparePage::Private::buildHeader()
{
    back->setToolTip(tr("Esc"));
    header->addAction(back);
    const auto dress = [this] { back->setIcon(s.theme.icon(Icon::Back)); };
    QObject::connect(&s.theme, &Theme::changed, &q, dress);
    dress();
}

QWidget* ComparePage::Private::buildBody()
{
    auto* body = new QWidget(&q);
    auto* above = new QHBoxLayout;
    above->setSpacing(Theme::grid * 2);
    for (int side : {0, 1}) {
        sides[size_t(side)] = new TakeSide(side, s.theme, body);
        above->addWidget(sides[size_t(side)], 1);
    }
    auto* time = new Card(tr("Where the time went"), s.theme, body);
    auto* timeColumn = new QVBoxLayout(time->body());
    timeColumn->setContentsMargins(0, 0, 0, 0);
    timeColumn->setSpacing(Theme::grid);
    buildTable(time->body());
    turns = new TurnBar(s.theme, time->body());
    timeColumn->addWidget(turns);
    timeColumn->addWidget(table);

    flags = new FigureCard(tr("Flags, and how many per minute"), s.theme, body);
    pace = new FigureCard(tr("Pace, from the sound"), s.theme, body);
    rating = new FigureCard(tr("Rating"), s.theme, body);
    auto* below = new QHBoxLayout;
    below->setSpacing(Theme::grid * 2);
    below->addWidget(pace, 1);
    below->addWidget(rating, 1);

    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid * 2);
    column->addLayout(above);
    column->addWidget(time);
    column->addWidget(flags);
    column->addLayout(below);
    column->addStretch(1);
    return body;
}

void ComparePage::Private::buildTable(QWidget* parent)
{
    table = new QTableView(parent);
    bars = new CompareBars(model, s.theme, table);
    table->setModel(&model);
    table->setItemDelegateForColumn(CompareModel::Bars, bars);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setAccessibleName(tr("Parts of both takes"));
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(CompareModel::Bars, QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the page scrolls
    table->setWordWrap(false);
}

void ComparePage::Private::connectParts()
{
    QObject::connect(back, &QPushButton::clicked, &q, &ComparePage::backRequested);
    for (int side : {0, 1}) {
        TakeSide* card = sides[size_t(side)];
        QObject::connect(card, &TakeSide::chosen, &q, [this, side](const TakeId& id) { choose(side, id); });
        QObject::connect(card, &TakeSide::openRequested, &q, [this, side] {
            if (isOpen)
                Q_EMIT q.takeOpened(takes[size_t(side)].take.id);
        });
    }
    QObject::connect(turns, &TurnBar::turnsRequested, &q, [this] { hear(std::nullopt); });
    QObject::connect(turns, &TurnBar::oneRequested, &q, [this](int side) { hear(side); });
    QObject::connect(turns, &TurnBar::speedChosen, &q, [this](double speed) { setSpeed(speed); });
    QObject::connect(turns, &TurnBar::loopingChosen, &q, [this](bool on) { player.setLooping(on); });
    QObject::connect(table, &QTableView::doubleClicked, &q, [this] { hear(std::nullopt); });
    QObject::connect(&player, &TurnPlayer::turnChanged, &q, [this] { showHeard(); });
    QObject::connect(
        &player, &TurnPlayer::failed, &q, [this](const Error& error) { q.notice(topic, error); });
    QObject::connect(&paceJob, &PaceJob::ready, &q, [this](const auto& paces) {
        CompareFigures::showPaces(*pace, paces);
    });
    positionTimer.setInterval(showPositionMs);
    QObject::connect(&positionTimer, &QTimer::timeout, &q, [this] { showHeard(); });
    reloadSoon.setSingleShot(true);
    QObject::connect(&reloadSoon, &QTimer::timeout, &q, [this] { reload(); });
    for (const auto signal : {&TakeStore::takeChanged, &TakeStore::takeRemoved}) {
        QObject::connect(&s.library.takes(), signal, &q, [this] {
            if (q.isVisible())
                reloadSoon.start(0);
        });
    }
    turns->setSpeed(s.settings.playbackSpeed());
    player.setSpeed(s.settings.playbackSpeed());
}

void ComparePage::Private::addKeys()
{
    const auto key = [this](const QKeySequence& keys, auto run) {
        auto* shortcut = new QShortcut(keys, &q);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(shortcut, &QShortcut::activated, &q, run);
        return shortcut;
    };
    // On a button Space presses it.
    auto* space = new QShortcut(Qt::Key_Space, table);
    space->setContext(Qt::WidgetShortcut);
    space->setAutoRepeat(false);
    QObject::connect(space, &QShortcut::activated, &q, [this] { hear(std::nullopt); });
    key(Qt::Key_A, [this] { hear(0); })->setAutoRepeat(false);
    key(Qt::Key_B, [this] { hear(1); })->setAutoRepeat(false);
    key(Qt::Key_L, [this] { turns->toggleLooping(); })->setAutoRepeat(false);
    key(Qt::Key_BracketLeft, [this] { setSpeed(turns->speed() - speedStep); });
    key(Qt::Key_BracketRight, [this] { setSpeed(turns->speed() + speedStep); });
    key(Qt::Key_Escape, [this] { Q_EMIT q.backRequested(); });
}

std::optional<ComparedTake> ComparePage::Private::load(const TakeId& id)
{
    const auto take = s.library.takes().take(id);
    if (!take) {
        q.notice(topic, take.error());
        return std::nullopt;
    }
    const Framework& framework = s.catalog.frameworkOrDefault(take->setup.framework);
    return ComparedTake{*take, framework, s.settings.lengths().rulesFor(take->setup.depth, framework)};
}

void ComparePage::Private::open(std::array<TakeId, 2> ids)
{
    player.stop();
    isOpen = false;
    std::array<std::optional<ComparedTake>, 2> loaded{load(ids[0]), load(ids[1])};
    if (!loaded[0] || !loaded[1])
        return;
    takes = {*std::move(loaded[0]), *std::move(loaded[1])};
    isOpen = true;
    Q_EMIT q.noticeCleared(topic);
    const LibraryFolder& folder = s.library.folder();
    player.setSounds({folder.sound(ids[0]), folder.sound(ids[1])});
    showComparison();
    pace->setLines({}, tr("Listening for pauses…"));
    paceJob.start(ids);
    table->selectRow(0);
}

void ComparePage::Private::choose(int side, const TakeId& take)
{
    std::array<TakeId, 2> ids{takes[0].take.id, takes[1].take.id};
    ids[size_t(side)] = take;
    open(ids);
}

/// Something of a take was changed elsewhere, or it is gone.
void ComparePage::Private::reload()
{
    if (!isOpen)
        return;
    for (ComparedTake& each : takes) {
        const auto now = s.library.takes().take(each.take.id);
        if (!now || now->deletedAt) {
            isOpen = false;
            player.stop();
            Q_EMIT q.backRequested();
            return;
        }
        each.take = *now;
    }
    const int row = table->currentIndex().row();
    showComparison();
    table->selectRow(std::clamp(row, 0, model.rowCount() - 1));
}

void ComparePage::Private::showComparison()
{
    comparison = compareTakes(takes[0], takes[1], s.catalog.flagKinds);
    std::vector<Take> choices = s.library.takes().family(takes[1].take.setup).value_or(std::vector<Take>());
    for (const ComparedTake& each : takes) {
        const auto same = [&](const Take& other) { return other.id == each.take.id; };
        if (std::none_of(choices.begin(), choices.end(), same))
            choices.push_back(each.take);
    }
    const QDate today = QDate::currentDate();
    for (size_t side : {size_t(0), size_t(1)}) {
        sides[side]->setChoices(choices, takes[side].take.id, today);
        sides[side]->show(takes[side], comparison.lengths[side]);
    }
    const auto story = s.library.stories().story(takes[1].take.setup.story);
    header->setSubtitle(story ? story->title : takes[1].take.setup.questionText);
    model.setComparison(comparison);
    table->resizeRowsToContents();
    int height = table->horizontalHeader()->sizeHint().height() + 2 * table->frameWidth();
    for (int row = 0; row < model.rowCount(); ++row)
        height += table->rowHeight(row);
    table->setFixedHeight(height);
    CompareFigures::showFlags(*flags, comparison, s.catalog.flagKinds);
    CompareFigures::showRatings(*rating, takes[0].take.rating, takes[1].take.rating);
}

void ComparePage::Private::hear(std::optional<int> side)
{
    if (player.isPlaying() && !side) {
        player.stop();
        return;
    }
    const int row = table->currentIndex().row();
    if (!isOpen || row < 0)
        return;
    ComparedRow chosen = model.row(row);
    if (chosen.group) {
        // A group is heard as its segments, in the order of the take.
        for (const ComparedRow& each : comparison.segments) {
            if (each.segment.group != *chosen.group)
                continue;
            for (size_t of : {size_t(0), size_t(1)}) {
                auto& all = chosen.parts[of].stretches;
                const auto& more = each.parts[of].stretches;
                all.insert(all.end(), more.begin(), more.end());
                std::sort(
                    all.begin(), all.end(), [](const Span& a, const Span& b) { return a.start < b.start; });
            }
        }
    }
    std::vector<Turn> wanted = turnsOf(chosen);
    if (side)
        std::erase_if(wanted, [&](const Turn& each) { return each.side != *side; });
    heardRow = row;
    player.play(std::move(wanted));
}

void ComparePage::Private::showHeard()
{
    const bool playing = player.isPlaying();
    turns->setPlaying(playing);
    bars->setHeard(playing ? heardRow : -1, playing ? player.turn().side : 0);
    table->viewport()->update();
    if (!playing) {
        positionTimer.stop();
        turns->setHeard({});
        return;
    }
    positionTimer.start();
    const ComparedRow& row = model.row(heardRow);
    //: What is heard: a segment, the take A or B, a moment: "Action of A, 0:42"
    turns->setHeard(tr("%1 of %2, %3")
                        .arg(
                            row.group ? CompareText::group(*row.group) : row.segment.name,
                            CompareText::letter(player.turn().side), clockText(player.position())));
}

void ComparePage::Private::setSpeed(double speed)
{
    const double allowed = std::clamp(std::round(speed * 10) / 10, Player::minSpeed, Player::maxSpeed);
    turns->setSpeed(allowed);
    player.setSpeed(allowed);
    s.settings.setPlaybackSpeed(allowed);
}

/// The output the user has chosen, or the system's while that one is not there.
void ComparePage::Private::useOutput()
{
    const QByteArray chosen = s.settings.outputDevice();
    const auto outputs = s.devices.outputs();
    const bool there = std::any_of(
        outputs.begin(), outputs.end(), [&](const AudioDeviceInfo& device) { return device.id == chosen; });
    player.setOutput(there ? chosen : QByteArray());
}

ComparePage::ComparePage(const Services& services, QWidget* parent)
    : Page(parent)
    , d(std::make_unique<Private>(*this, services))
{
}

ComparePage::~ComparePage() = default;

bool ComparePage::compare(const TakeId& take)
{
    const auto known = d->load(take);
    if (!known)
        return false;
    for (const Take& each : d->s.library.takes().family(known->take.setup).value_or(std::vector<Take>())) {
        if (each.id != take)
            return compare(take, each.id);
    }
    Q_EMIT noticed(
        {topic,
         Notice::Kind::Info,
         tr("There is no other take of this story or question to compare with. Rehearse it once more first."),
         {}});
    return false;
}

bool ComparePage::compare(const TakeId& one, const TakeId& other)
{
    const auto first = d->load(one);
    const auto second = d->load(other);
    if (!first || !second)
        return false;
    const bool inOrder = first->take.recordedAt <= second->take.recordedAt;
    d->open(inOrder ? std::array{one, other} : std::array{other, one});
    return true;
}

QString ComparePage::title() const
{
    return tr("Two takes side by side");
}

QList<KeyHelp> ComparePage::keys() const
{
    return {
        {tr("Up, Down"), tr("Choose a part")},
        {tr("Space"), tr("Hear the part of A, then of B; stop")},
        {tr("A, B"), tr("Hear the part of that take alone")},
        {tr("L"), tr("Repeat")},
        {tr("[ and ]"), tr("Slower and faster by a tenth")},
        {tr("Esc"), tr("Back")},
    };
}

void ComparePage::enter()
{
    d->useOutput();
    d->turns->setSpeed(d->s.settings.playbackSpeed());
    d->player.setSpeed(d->s.settings.playbackSpeed());
    d->reload();
    d->table->setFocus();
}

void ComparePage::leave()
{
    d->player.stop();
}

} // namespace starling
