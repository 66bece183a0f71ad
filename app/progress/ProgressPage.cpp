#include "progress/ProgressPage.h"

#include "progress/ChartGrid.h"
#include "progress/ProgressFilterBar.h"
#include "progress/TrendSentences.h"
#include "widgets/PageHeader.h"

#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace starling {

namespace {

const QString topic = QStringLiteral("progress");

}

class ProgressPage::Private {
public:
    Private(ProgressPage& page, const Services& given);

    void refresh();

    ProgressPage& page;
    Services services;
    QTimer refreshSoon;
    ProgressFilterBar* filters = nullptr;
    QStackedWidget* stack = nullptr;
    QScrollArea* scroll = nullptr;
    Card* summary = nullptr;
    QLabel* summaryLead = nullptr;
    QLabel* summaryText = nullptr;
    ChartGrid* charts = nullptr;
    EmptyState* empty = nullptr;

private:
    void build();
    void connectServices();
    void showSummary(const ProgressReport& report, bool any);
};

ProgressPage::Private::Private(ProgressPage& owner, const Services& given)
    : page(owner)
    , services(given)
{
    refreshSoon.setSingleShot(true);
    build();
    connectServices();
}

void ProgressPage::Private::build()
{
    const Theme& theme = services.theme;
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, 0);
    column->setSpacing(Theme::grid * 3 / 2);
    column->addWidget(new PageHeader(page.title(), theme, &page));
    filters = new ProgressFilterBar(services.catalog, services.settings, &page);
    column->addWidget(filters);

    auto* content = new QWidget;
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, Theme::grid, Theme::pageMargin);
    inner->setSpacing(Theme::grid * 2);
    summary = new Card(tr("This week against last"), theme, content);
    auto* words = new QVBoxLayout(summary->body());
    words->setContentsMargins(0, 0, 0, 0);
    summaryLead = new QLabel(summary->body());
    summaryText = new QLabel(summary->body());
    for (QLabel* label : {summaryLead, summaryText}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(label);
    }
    charts = new ChartGrid(theme, content);
    inner->addWidget(summary);
    inner->addWidget(charts);
    inner->addStretch(1);

    stack = new QStackedWidget(&page);
    scroll = new QScrollArea(stack);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    empty = new EmptyState(
        Icon::Progress,
        tr("Once there are takes, this page shows week by week whether the flags fall.\nTwo weeks with three "
           "takes each are enough to begin with."),
        tr("Rehearse an answer"), theme, stack);
    stack->addWidget(scroll);
    stack->addWidget(empty);
    column->addWidget(stack, 1);
}

void ProgressPage::Private::connectServices()
{
    const auto soon = [this] {
        if (page.isVisible())
            refreshSoon.start(0);
    };
    TakeStore& takes = services.library.takes();
    for (const auto signal : {&TakeStore::takeAdded, &TakeStore::takeChanged, &TakeStore::takeRemoved})
        QObject::connect(&takes, signal, &page, soon);
    QObject::connect(&services.library.flagKinds(), &FlagKindStore::flagKindsChanged, &page, soon);
    QObject::connect(&services.settings, &Settings::changed, &page, soon);
    QObject::connect(&refreshSoon, &QTimer::timeout, &page, [this] { refresh(); });
    QObject::connect(filters, &ProgressFilterBar::changed, &page, [this] { refresh(); });
    QObject::connect(charts, &ChartGrid::takeOpened, &page, &ProgressPage::takeOpened);
    QObject::connect(empty, &EmptyState::stepTaken, &page, &ProgressPage::rehearseRequested);
}

void ProgressPage::Private::refresh()
{
    const Expected<std::vector<Take>> takes = services.library.takes().find(filters->query());
    if (!takes) {
        page.notice(topic, takes.error());
        return;
    }
    if (const auto stories = services.library.stories().titles(Trash::Included))
        filters->setStories(*stories);
    if (const auto questions =
            services.library.questions().all(services.catalog, QuestionStore::Retired::Included))
        filters->setQuestions(*questions);

    ProgressOptions options;
    options.today = QDate::currentDate();
    options.weeks = filters->weeks();
    options.firstDay = QLocale().firstDayOfWeek();
    options.lengths = services.settings.lengths();
    const ProgressReport report = progressReport(*takes, services.catalog, options);
    const std::vector<Trend> trends =
        buildTrends(report, *takes, services.catalog, options.lengths, filters->basis());

    const bool nothing = takes->empty() && !filters->isNarrowing();
    filters->setVisible(!nothing);
    showSummary(report, !trends.empty());
    charts->setTrends(trends);
    stack->setCurrentWidget(nothing ? static_cast<QWidget*>(empty) : scroll);
}

void ProgressPage::Private::showSummary(const ProgressReport& report, bool any)
{
    if (!any) {
        summaryLead->setText(
            tr("No take in these weeks. Choose more weeks or another story, question or framework."));
        summaryText->hide();
        return;
    }
    QStringList lines = TrendSentences::summary(report, services.catalog);
    constexpr qsizetype leadLines = 2;
    summaryLead->setText(lines.mid(0, leadLines).join(u'\n'));
    summaryText->setText(lines.mid(leadLines).join(u'\n'));
    summaryText->show();
}

ProgressPage::ProgressPage(const Services& services, QWidget* parent)
    : Page(parent)
    , d(std::make_unique<Private>(*this, services))
{
}

ProgressPage::~ProgressPage() = default;

QString ProgressPage::title() const
{
    return tr("Progress");
}

QList<KeyHelp> ProgressPage::keys() const
{
    return {
        {tr("Tab"), tr("Go from chart to chart")},
        {tr("Left, Right"), tr("Walk through the takes of a chart")},
        {tr("Enter"), tr("Open the take in Review")},
    };
}

void ProgressPage::enter()
{
    d->refresh();
    d->filters->setFocus();
}

} // namespace starling
