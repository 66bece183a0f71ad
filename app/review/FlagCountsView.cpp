#include "review/FlagCountsView.h"

#include "answer/FlagTally.h"
#include "widgets/ClockText.h"
#include "widgets/FlagBadge.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

namespace starling {

namespace {

enum Column { Name, Count, Rate, FirstSegment };

QString rateText(const FlagRate& rate)
{
    const auto perMinute = rate.perMinute();
    return perMinute ? QLocale().toString(*perMinute, 'f', 1) : QStringLiteral("–");
}

QTableWidgetItem* figure(const QString& text, const QString& explained, const QFont& font)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    item->setFont(font);
    item->setToolTip(explained);
    item->setData(Qt::AccessibleTextRole, explained);
    return item;
}

QString explain(const FlagRate& rate, const QString& kind, const QString& where)
{
    //: "We in Action: 3 in 1:22, which is 2.2 for each minute"
    return FlagCountsView::tr("%1 in %2: %3 in %4, which is %5 for each minute")
        .arg(kind, where)
        .arg(rate.count)
        .arg(clockText(rate.spoken), rateText(rate));
}

} // namespace

FlagCountsView::FlagCountsView(
    const TakeSession& session, const Catalog& catalog, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_catalog(catalog)
    , m_theme(theme)
    , m_table(new QTableWidget(this))
    , m_basis(new QLabel(this))
{
    m_table->setAccessibleName(tr("How often each flag was set"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + Theme::grid);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumSectionSize(Theme::grid * 4);
    m_basis->setWordWrap(true);
    m_basis->setTextFormat(Qt::PlainText);
    m_basis->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addWidget(m_basis);
    const auto follow = [this] {
        if (isVisible())
            refresh();
    };
    connect(&session, &TakeSession::changed, this, follow);
    connect(&session, &TakeSession::gone, this, follow);
    connect(&theme, &Theme::changed, this, follow);
}

void FlagCountsView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void FlagCountsView::refresh()
{
    m_table->clear();
    m_table->setRowCount(0);
    m_basis->clear();
    if (!m_session.isOpen())
        return;
    const Framework& framework = m_session.framework();
    const FlagTally tally = tallyFlags(m_session.take(), framework);
    QStringList headings{tr("Flag"), tr("Count"), tr("A minute")};
    QStringList places;
    for (const SegmentId& segment : tally.segments) {
        const SegmentTemplate* known = framework.find(segment);
        headings += known ? known->letter : segment.toString().left(1).toUpper();
        places += known ? known->name : segment.toString();
    }
    m_table->setColumnCount(int(headings.size()));
    m_table->setHorizontalHeaderLabels(headings);
    for (qsizetype i = 0; i < places.size(); ++i)
        m_table->horizontalHeaderItem(FirstSegment + int(i))->setToolTip(places.at(i));

    const QFont figures = m_theme.figures(TextSize::Body);
    const auto add = [&](const FlagTallyRow& row, const QString& name, const QIcon& badge) {
        const int at = m_table->rowCount();
        m_table->setRowCount(at + 1);
        auto* head = new QTableWidgetItem(badge, name);
        head->setToolTip(name);
        head->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_table->setItem(at, Name, head);
        const QString whole = explain(row.whole, name, tr("the whole take"));
        m_table->setItem(at, Count, figure(QLocale().toString(row.whole.count), whole, figures));
        m_table->setItem(at, Rate, figure(rateText(row.whole), whole, figures));
        for (size_t i = 0; i < row.segments.size(); ++i) {
            const FlagRate& rate = row.segments.at(i);
            m_table->setItem(
                at, FirstSegment + int(i),
                figure(
                    QLocale().toString(rate.count), explain(rate, name, places.at(qsizetype(i))), figures));
        }
    };
    for (const FlagTallyRow& row : tally.kinds) {
        const FlagKind* kind = m_catalog.flagKind(row.kind);
        add(row, kind ? kind->name : row.kind.toString(), flagBadge(kind, m_theme));
    }
    add(tally.all, tr("All flags"), {});
    const int rates = m_table->rowCount();
    m_table->setRowCount(rates + 1);
    auto* head = new QTableWidgetItem(tr("All, a minute"));
    head->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    m_table->setItem(rates, Name, head);
    m_table->setItem(
        rates, Rate, figure(rateText(tally.all.whole), tr("All flags for each minute of the take"), figures));
    for (size_t i = 0; i < tally.all.segments.size(); ++i) {
        const FlagRate& rate = tally.all.segments.at(i);
        m_table->setItem(
            rates, FirstSegment + int(i),
            figure(rateText(rate), explain(rate, tr("All flags"), places.at(qsizetype(i))), figures));
    }
    auto* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    // Wide enough to be read; where the card is narrow, the segments are scrolled to.
    header->setSectionResizeMode(Name, QHeaderView::Fixed);
    header->resizeSection(Name, Theme::grid * 15);
    m_basis->setText(
        tr("A minute of the %1 spoken, pauses included; in a segment, of the time spent in it. A flag counts "
           "where it begins. Overtime, which the clock sets, is left out.")
            .arg(clockText(m_session.take().duration)));
}

} // namespace starling
