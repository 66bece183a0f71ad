#include "app/LibraryFixture.h"
#include "progress/AxisTicks.h"
#include "progress/ChartCard.h"
#include "progress/ChartGrid.h"
#include "progress/ProgressPage.h"
#include "progress/TrendChart.h"
#include "progress/TrendSentences.h"
#include "widgets/PageHeader.h"
#include "widgets/TakeWords.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

#include <cmath>
#include <set>

using namespace starling;
using starling::test::LibraryFixture;
using starling::test::Random;
using starling::test::randomTake;

class TestProgressPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theLinesAreTheReportsFigures();
    void theTableEqualsTheChart();
    void everyTakeInReachHasItsDot();
    void aWeekWithoutTakesBreaksTheLine();
    void clickingADotOpensItsTake();
    void theKeyboardWalksThroughTheDots();
    void twoTakesAreSaidToBeTooFew();
    void anEmptyLibraryOffersARehearsal();
    void aFilterNarrowsTheCharts();
    void ticksReachAboveTheHighestValue();

private:
    void fill(int count);
    void open();
    [[nodiscard]] ProgressReport report() const;
    [[nodiscard]] std::vector<Trend> trends(RateBasis basis) const;
    [[nodiscard]] ChartCard* cardOf(const QString& id) const;

    quint32 m_seed = 0;
    std::unique_ptr<LibraryFixture> m_fixture;
    Trace m_trace;
    std::vector<Take> m_takes;
    std::unique_ptr<ProgressPage> m_page;
    ChartGrid* m_grid = nullptr;
};

void TestProgressPage::init()
{
    m_seed = Random::seed();
    m_fixture = std::make_unique<LibraryFixture>();
    QVERIFY(m_fixture->isOpen());
}

void TestProgressPage::cleanup()
{
    m_page.reset();
    m_fixture.reset();
    m_takes.clear();
}

void TestProgressPage::fill(int count)
{
    Random random(m_seed);
    const QDateTime now = QDateTime::currentDateTime();
    for (int i = 0; i < count; ++i) {
        const QDateTime at = now.addSecs(-random.integer(0, 70LL * 24 * 3600));
        m_takes.push_back(randomTake(random, m_fixture->catalog, at, {}));
        QVERIFY(m_fixture->library->takes().insert(m_takes.back()));
    }
}

void TestProgressPage::open()
{
    m_page = std::make_unique<ProgressPage>(ProgressPage::Services{
        *m_fixture->library, m_fixture->catalog, m_fixture->settings, m_fixture->theme, m_trace});
    m_page->resize(1200, 900);
    m_page->show();
    m_page->enter();
    m_grid = m_page->findChild<ChartGrid*>();
    QVERIFY(m_grid);
}

ProgressReport TestProgressPage::report() const
{
    ProgressOptions options;
    options.today = QDate::currentDate();
    options.firstDay = QLocale().firstDayOfWeek();
    options.lengths = m_fixture->settings.lengths();
    return progressReport(m_takes, m_fixture->catalog, options);
}

std::vector<Trend> TestProgressPage::trends(RateBasis basis) const
{
    return buildTrends(report(), m_takes, m_fixture->catalog, m_fixture->settings.lengths(), basis);
}

ChartCard* TestProgressPage::cardOf(const QString& id) const
{
    for (ChartCard* card : m_grid->cards()) {
        if (card->chart()->trend().id == id)
            return card;
    }
    return nullptr;
}

void TestProgressPage::theLinesAreTheReportsFigures()
{
    fill(60);
    const ProgressReport expected = report();
    for (const RateBasis basis : {RateBasis::PerMinute, RateBasis::PerTake}) {
        m_fixture->settings.setValue(QStringLiteral("progress/basis"), int(basis));
        open();
        int flagCharts = 0;
        for (ChartCard* card : m_grid->cards()) {
            const QString id = card->chart()->trend().id;
            const FlagKindId kind(id.section(u'/', 1));
            for (const auto& [start, value] : card->chart()->lineValues()) {
                const auto week = std::find_if(
                    expected.weeks.begin(), expected.weeks.end(),
                    [day = start](const WeekFigures& each) { return each.start == day; });
                QVERIFY(week != expected.weeks.end());
                const FlagFigures figures = week->flags.value(kind);
                if (id.startsWith(QLatin1String("flag/")))
                    QCOMPARE(value, basis == RateBasis::PerMinute ? figures.perMinute : figures.perTake);
                else if (id == QLatin1String("share/action"))
                    QCOMPARE(value, week->groups->action);
                else if (id == QLatin1String("length"))
                    QCOMPARE(value, double(week->spoken.count()) / 1000 / week->takes);
                else if (id == QLatin1String("overtime") && basis == RateBasis::PerTake)
                    QCOMPARE(value, double(week->overtime.count()) / 1000 / week->takes);
            }
            flagCharts += id.startsWith(QLatin1String("flag/")) ? 1 : 0;
        }
        int kinds = 0;
        for (const FlagKind& kind : m_fixture->catalog.flagKinds) {
            kinds += kind.id != overtimeKind()
                     && std::any_of(
                         expected.weeks.begin(), expected.weeks.end(),
                         [&kind](const WeekFigures& week) { return week.flags.value(kind.id).count > 0; });
        }
        QCOMPARE(flagCharts, kinds);
    }
}

void TestProgressPage::theTableEqualsTheChart()
{
    fill(40);
    open();
    QVERIFY(!m_grid->cards().empty());
    for (ChartCard* card : m_grid->cards()) {
        const QAbstractItemModel* table = card->table()->model();
        std::vector<double> values;
        for (int row = 0; row < table->rowCount(); ++row) {
            const QVariant value = table->index(row, TrendTableModel::Value).data(Qt::EditRole);
            if (value.isValid())
                values.push_back(value.toDouble());
        }
        std::vector<double> drawn;
        for (const auto& [week, value] : card->chart()->lineValues())
            drawn.push_back(value);
        QCOMPARE(values, drawn);
    }
}

void TestProgressPage::everyTakeInReachHasItsDot()
{
    fill(50);
    const std::vector<Take> inReach = takesInReach(report(), m_takes);
    for (const Trend& trend : trends(RateBasis::PerTake)) {
        if (!trend.id.startsWith(QLatin1String("flag/")))
            continue;
        QCOMPARE(trend.dots.size(), inReach.size());
        double sum = 0;
        for (const TrendDot& dot : trend.dots)
            sum += dot.value;
        int counted = 0;
        const FlagKindId kind(trend.id.section(u'/', 1));
        for (const WeekFigures& week : report().weeks)
            counted += week.flags.value(kind).count;
        QCOMPARE(int(std::lround(sum)), counted);
    }
}

void TestProgressPage::aWeekWithoutTakesBreaksTheLine()
{
    Trend trend;
    trend.unit = TrendUnit::Rate;
    const QDate first(2026, 10, 5);
    for (int i = 0; i < 5; ++i)
        trend.weeks.push_back(
            {first.addDays(qint64{7} * i), i == 2 ? 0 : 3, i == 2 ? std::nullopt : std::optional(1.0 + i)});
    TrendChart chart(m_fixture->theme);
    chart.setTrend(trend);
    QCOMPARE(chart.chart()->series().size(), 2);
    QCOMPARE(chart.lineValues().size(), size_t(4));
}

void TestProgressPage::clickingADotOpensItsTake()
{
    fill(30);
    open();
    QCoreApplication::processEvents();
    QSignalSpy opened(m_page.get(), &ProgressPage::takeOpened);
    TrendChart* chart = cardOf(QStringLiteral("length"))->chart();
    const TrendDot dot = chart->trend().dots.front();
    const QPoint at = chart->positionOf(dot).toPoint();
    QVERIFY(!chart->dotsAt(at).empty());
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(opened.count(), 1);
    const auto nearest = chart->trend().dots.at(chart->dotsAt(at).front()).take;
    QCOMPARE(opened.at(0).at(0).value<TakeId>(), nearest);

    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, QPoint(1, 1));
    QCOMPARE(opened.count(), 1);
}

void TestProgressPage::theKeyboardWalksThroughTheDots()
{
    fill(30);
    open();
    QSignalSpy opened(m_page.get(), &ProgressPage::takeOpened);
    TrendChart* chart = cardOf(QStringLiteral("length"))->chart();
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(opened.count(), 0);
    QTest::keyClick(chart, Qt::Key_Right);
    QTest::keyClick(chart, Qt::Key_Right);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.at(0).at(0).value<TakeId>(), chart->trend().dots.at(1).take);
}

void TestProgressPage::twoTakesAreSaidToBeTooFew()
{
    Random random(m_seed);
    for (int i = 0; i < 2; ++i)
        m_takes.push_back(randomTake(random, m_fixture->catalog, QDateTime::currentDateTime(), {}));
    const QString said = TrendSentences::summary(report(), m_fixture->catalog).join(u'\n');
    QVERIFY2(said.contains(QStringLiteral("too few to tell")), qPrintable(said));
}

void TestProgressPage::anEmptyLibraryOffersARehearsal()
{
    open();
    QSignalSpy rehearse(m_page.get(), &ProgressPage::rehearseRequested);
    auto* empty = m_page->findChild<EmptyState*>();
    QVERIFY(empty->isVisible());
    QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(rehearse.count(), 1);
}

void TestProgressPage::aFilterNarrowsTheCharts()
{
    fill(60);
    open();
    const FrameworkId wanted = m_fixture->catalog.frameworks.front().id;
    for (QComboBox* box : m_page->findChildren<QComboBox*>()) {
        if (const int line = box->findData(wanted.toString()); line >= 0)
            box->setCurrentIndex(line);
    }
    size_t expected = 0;
    for (const Take& take : takesInReach(report(), m_takes))
        expected += take.setup.framework == wanted ? 1 : 0;
    QCOMPARE(cardOf(QStringLiteral("length"))->chart()->trend().dots.size(), expected);
    // All of one framework: the target can be drawn.
    QVERIFY(cardOf(QStringLiteral("share/action"))->chart()->trend().target.has_value());
}

void TestProgressPage::ticksReachAboveTheHighestValue()
{
    Random random(m_seed);
    for (int i = 0; i < 500; ++i) {
        const TrendUnit unit = random.chance(0.5) ? TrendUnit::Rate : TrendUnit::Seconds;
        const double highest = random.chance(0.1) ? 0 : std::pow(10.0, random.real(-2, 3.5));
        const std::vector<double> ticks = valueTicks(highest, unit);
        QVERIFY2(ticks.size() >= 3 && ticks.size() <= 6, qPrintable(QString::number(highest)));
        QCOMPARE(ticks.front(), 0.0);
        QVERIFY(ticks.back() >= highest * (1 - 1e-9));
        std::set<QString> texts;
        for (const double tick : ticks)
            texts.insert(tickText(tick, unit));
        QVERIFY2(texts.size() == ticks.size(), qPrintable(QString::number(highest)));
    }
}

QTEST_MAIN(TestProgressPage)
#include "TestProgressPage.moc"
