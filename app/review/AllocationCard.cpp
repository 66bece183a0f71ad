#include "review/AllocationCard.h"

#include "review/ReviewText.h"
#include "review/ScrolledBody.h"
#include "widgets/ClockText.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace starling {

namespace {

enum Column { Part, Spent, Share, Aim, Verdict, ColumnCount };

/// A segment's colour with its letter, as in the segment lane.
QIcon segmentChip(const SegmentTemplate& segment)
{
    constexpr int size = 16;
    constexpr int sharpness = 3;
    const QColor colour(segment.colour);
    QPixmap pixmap(size * sharpness, size * sharpness);
    pixmap.setDevicePixelRatio(sharpness);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(0, 0, size, size, 3, 3);
    QFont font = painter.font();
    font.setPixelSize(11);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(Theme::textOn(colour));
    painter.drawText(QRect(0, 0, size, size), Qt::AlignCenter, segment.letter);
    painter.end();
    return QIcon(pixmap);
}

QLabel* sentence(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

AllocationCard::AllocationCard(
    const TakeSession& session, const Settings& settings, const Theme& theme, QWidget* parent)
    : Card(tr("Where the time went"), theme, parent)
    , m_session(session)
    , m_settings(settings)
    , m_theme(theme)
    , m_scrolled(new ScrolledBody(body()))
    , m_length(sentence(m_scrolled->content()))
    , m_warning(sentence(m_scrolled->content()))
    , m_unmarked(sentence(m_scrolled->content()))
    , m_bar(new AllocationBar(theme, m_scrolled->content()))
    , m_table(new QTableWidget(m_scrolled->content()))
{
    m_unmarked->setText(
        tr("No segments were marked in this take. While rehearsing, press Space when you move "
           "on to the next segment."));
    m_unmarked->setForegroundRole(QPalette::PlaceholderText);
    m_table->setAccessibleName(tr("Time of every part against its target"));
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels({tr("Part"), tr("Spent"), tr("Share"), tr("Target"), tr("Verdict")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // as high as its rows
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 6);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Verdict, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    auto* column = new QVBoxLayout(m_scrolled->content());
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part :
         {static_cast<QWidget*>(m_length), static_cast<QWidget*>(m_warning),
          static_cast<QWidget*>(m_unmarked), static_cast<QWidget*>(m_bar)})
        column->addWidget(part);
    column->addWidget(m_table, 1);

    connect(&session, &TakeSession::changed, this, &AllocationCard::refresh);
    connect(&settings, &Settings::changed, this, &AllocationCard::refresh);
}

void AllocationCard::refresh()
{
    if (!m_session.isOpen())
        return;
    const Take& take = m_session.take();
    const LengthRules rules = m_settings.lengths().rulesFor(take.setup.depth, m_session.framework());
    const auto entries = m_session.allocation();
    const bool marked = std::any_of(
        entries.begin(), entries.end(), [](const AllocationEntry& entry) { return entry.spent.count() > 0; });
    m_length->setText(ReviewText::length(take.duration, rules));
    const QString warning = ReviewText::setupWarning(entries, rules);
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
    m_unmarked->setVisible(!marked);
    m_bar->setVisible(marked);
    m_table->setVisible(marked);
    m_bar->setFramework(m_session.framework());
    m_bar->setAllocation(entries);
    fillTable(entries);
}

void AllocationCard::fillTable(const std::vector<AllocationEntry>& entries)
{
    if (entries == m_shown)
        return;
    m_shown = entries;
    m_table->setRowCount(int(entries.size()));
    int row = 0;
    // Each group, then its segments; single segments repeat their group and are left to the group's line.
    for (const AllocationEntry& group : entries) {
        if (!group.group)
            continue;
        fillRow(row++, group);
        for (const AllocationEntry& entry : entries) {
            const SegmentTemplate* segment = m_session.framework().find(entry.segment);
            if (!entry.group && segment && segment->group == *group.group)
                fillRow(row++, entry);
        }
    }
    m_table->setRowCount(row);
    fitTable();
}

void AllocationCard::fitTable()
{
    const QHeaderView* header = m_table->horizontalHeader();
    const int frame = 2 * m_table->frameWidth();
    int wide = frame;
    for (int column = 0; column < ColumnCount; ++column) {
        const int cells = static_cast<const QAbstractItemView*>(m_table)->sizeHintForColumn(column);
        wide += std::max(header->sectionSizeHint(column), cells);
    }
    const int rows = m_table->verticalHeader()->defaultSectionSize() * m_table->rowCount();
    m_table->setMinimumSize(wide, header->sizeHint().height() + rows + frame);
}

void AllocationCard::fillRow(int row, const AllocationEntry& entry)
{
    const SegmentTemplate* segment = m_session.framework().find(entry.segment);
    const QString texts[] = {
        entry.group ? ReviewText::group(*entry.group) : segment->name,
        clockText(entry.spent),
        //: A share of the answer
        tr("%1 %").arg(QLocale().toString(entry.share * 100, 'f', 0)),
        ReviewText::target(entry.target),
        ReviewText::shortVerdict(entry),
    };
    for (int column = 0; column < ColumnCount; ++column) {
        auto* item = new QTableWidgetItem(texts[column]); // the table owns it
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        QFont font = m_theme.font(TextSize::Body);
        font.setBold(entry.group.has_value() && column != Verdict);
        item->setFont(font);
        item->setToolTip(column == Part || column == Verdict ? texts[column] : QString());
        if (column == Part && segment)
            item->setIcon(segmentChip(*segment));
        if (column == Verdict) {
            const QString words = ReviewText::verdict(entry);
            item->setToolTip(words);
            item->setData(Qt::AccessibleTextRole, words);
        }
        m_table->setItem(row, column, item);
    }
}

} // namespace starling
