// The user's kinds of flag in the settings, the filter, the figures and the charts.
#include "app/LibraryFixture.h"
#include "progress/Trends.h"
#include "review/FlagFilter.h"
#include "settings/FlagKindsSection.h"
#include "widgets/TakeWords.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace starling;
using namespace std::chrono_literals;

namespace {

FlagKind ownKind(const QString& name, FlagPolarity polarity)
{
    FlagKind kind;
    kind.name = name;
    kind.polarity = polarity;
    kind.colour = QStringLiteral("#f0e442");
    return kind;
}

} // namespace

class TestFlagKinds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aKindIsAddedByKeyboard();
    void aKeyOfThePageIsRefusedInWords();
    void aTakenKeyIsRefusedAndStaysTyped();
    void aBuiltInKindTakesAnotherKeyAndColour();
    void aKindIsRetiredAndOfferedAgain();
    void aKindIsRemoved();
    void everythingHasAName();
    void filtersAskForEverythingAtOnce();
    void ownKindsCountAsWhatTheyAre();
    void aColourIsMadeVisible();

private:
    template<typename T>
    T* named(const QString& name) const
    {
        const auto all = m_section->findChildren<T*>();
        const auto found = std::find_if(
            all.begin(), all.end(), [&](const T* each) { return each->accessibleName() == name; });
        return found == all.end() ? nullptr : *found;
    }
    void click(const QString& text) const
    {
        const auto all = m_section->findChildren<QPushButton*>();
        for (QPushButton* each : all) {
            if (each->text() == text && !each->isHidden())
                QTest::keyClick(each, Qt::Key_Space);
        }
    }
    void choose(const QString& name) const
    {
        auto* list = m_section->findChild<QListWidget*>();
        list->setCurrentItem(list->findItems(name, Qt::MatchStartsWith).constFirst());
    }
    [[nodiscard]] bool says(const QString& words) const
    {
        const auto labels = m_section->findChildren<QLabel*>();
        return std::any_of(
            labels.begin(), labels.end(), [&](const QLabel* each) { return each->text().contains(words); });
    }
    [[nodiscard]] const std::vector<FlagKind>& kinds() const { return m_fixture->catalog.flagKinds; }

    std::unique_ptr<test::LibraryFixture> m_fixture;
    std::unique_ptr<FlagKindsSection> m_section;
};

void TestFlagKinds::init()
{
    m_fixture = std::make_unique<test::LibraryFixture>();
    QVERIFY(m_fixture->isOpen());
    QVERIFY(m_fixture->library->flagKinds().keepIn(m_fixture->catalog));
    m_section = std::make_unique<FlagKindsSection>(
        m_fixture->library->flagKinds(), m_fixture->catalog, m_fixture->theme);
    m_section->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_section.get()));
}

void TestFlagKinds::cleanup()
{
    m_section.reset();
    m_fixture.reset();
}

void TestFlagKinds::aKindIsAddedByKeyboard()
{
    const size_t before = kinds().size();
    click(QStringLiteral("New kind"));
    QTest::keyClicks(named<QLineEdit>(QStringLiteral("Name")), QStringLiteral("Eye contact"));
    QTest::keyClicks(named<QLineEdit>(QStringLiteral("Key")), QStringLiteral("e"));
    QTest::keyClicks(named<QComboBox>(QStringLiteral("Counts as")), QStringLiteral("A s"));
    QTest::keyClick(named<QToolButton>(QStringLiteral("Sky blue")), Qt::Key_Space);
    QTest::keyClick(named<QLineEdit>(QStringLiteral("Name")), Qt::Key_Return);
    QCOMPARE(kinds().size(), before + 1);
    const FlagKind& added = kinds().back();
    QCOMPARE(added.name, QStringLiteral("Eye contact"));
    QCOMPARE(added.key, QStringLiteral("E"));
    QCOMPARE(added.colour, QStringLiteral("#56b4e9"));
    QVERIFY(added.polarity == FlagPolarity::Strength);
    QVERIFY(says(QStringLiteral("Added")));
}

void TestFlagKinds::aKeyOfThePageIsRefusedInWords()
{
    const size_t before = kinds().size();
    click(QStringLiteral("New kind"));
    QTest::keyClicks(named<QLineEdit>(QStringLiteral("Name")), QStringLiteral("Pause"));
    QTest::keyClicks(named<QLineEdit>(QStringLiteral("Key")), QStringLiteral("."));
    QVERIFY(says(QStringLiteral("next flag"))); // as soon as it is typed
    click(QStringLiteral("Add"));
    QCOMPARE(kinds().size(), before);
    QVERIFY(says(QStringLiteral("next flag")));
}

void TestFlagKinds::aTakenKeyIsRefusedAndStaysTyped()
{
    click(QStringLiteral("New kind"));
    QTest::keyClicks(named<QLineEdit>(QStringLiteral("Name")), QStringLiteral("Wandering"));
    QTest::keyClicks(named<QLineEdit>(QStringLiteral("Key")), QStringLiteral("w"));
    click(QStringLiteral("Add"));
    QVERIFY(says(QStringLiteral("The key W already sets “We”")));
    QCOMPARE(named<QLineEdit>(QStringLiteral("Name"))->text(), QStringLiteral("Wandering"));
}

void TestFlagKinds::aBuiltInKindTakesAnotherKeyAndColour()
{
    choose(QStringLiteral("We"));
    QVERIFY(!named<QLineEdit>(QStringLiteral("Name"))->isEnabled());
    auto* key = named<QLineEdit>(QStringLiteral("Key"));
    key->selectAll();
    QTest::keyClicks(key, QStringLiteral("x"));
    QTest::keyClick(named<QToolButton>(QStringLiteral("Blue")), Qt::Key_Space);
    click(QStringLiteral("Keep"));
    QCOMPARE(kinds().front().key, QStringLiteral("X"));
    QCOMPARE(kinds().front().colour, QStringLiteral("#0072b2"));
    click(QStringLiteral("As it came"));
    QVERIFY(kinds().front() == m_fixture->catalog.builtInFlagKinds.front());
}

void TestFlagKinds::aKindIsRetiredAndOfferedAgain()
{
    choose(QStringLiteral("Filler"));
    const auto filler = [this] { return *m_fixture->catalog.flagKind(FlagKindId(QStringLiteral("filler"))); };
    click(QStringLiteral("Retire"));
    QVERIFY(filler().retired);
    QVERIFY(!m_section->findChild<QListWidget*>()
                 ->findItems(QStringLiteral("Filler (retired)"), Qt::MatchStartsWith)
                 .isEmpty());
    click(QStringLiteral("Offer again"));
    QVERIFY(!filler().retired);
}

void TestFlagKinds::aKindIsRemoved()
{
    const auto saved = m_fixture->library->flagKinds().save(
        m_fixture->catalog, ownKind(QStringLiteral("Eyes"), FlagPolarity::Fault));
    QVERIFY(saved);
    choose(QStringLiteral("Eyes"));
    click(QStringLiteral("Remove"));
    QVERIFY(!m_fixture->catalog.flagKind(saved->id));
    QVERIFY(says(QStringLiteral("Removed")));
}

void TestFlagKinds::everythingHasAName()
{
    const auto all = m_section->findChildren<QWidget*>();
    for (const QWidget* each : all) {
        const auto* button = qobject_cast<const QAbstractButton*>(each);
        const bool isControl = each->focusPolicy() != Qt::NoFocus && !each->isHidden() && each->parentWidget()
                               && !qobject_cast<const QAbstractScrollArea*>(each->parentWidget());
        if (isControl && !(button && !button->text().isEmpty()))
            QVERIFY2(!each->accessibleName().isEmpty(), each->metaObject()->className());
    }
}

void TestFlagKinds::filtersAskForEverythingAtOnce()
{
    const FlagKind* we = m_fixture->catalog.flagKind(FlagKindId(QStringLiteral("we")));
    const Flag flag{FlagId::create(), we->id, {1s, 1s}, QStringLiteral("We decided"), FlagSource::Listener};
    FlagFilter filter;
    QVERIFY(filter.matches(flag, we) && !filter.isNarrowing());
    filter.text = QStringLiteral("DECIDED we");
    filter.withNote = true;
    filter.polarity = FlagPolarity::Fault;
    filter.source = FlagSource::Listener;
    filter.kind = we->id;
    QVERIFY(filter.matches(flag, we) && filter.isNarrowing());
    for (const auto& spoil : std::vector<std::function<void(FlagFilter&)>>{
             [](FlagFilter& f) { f.text = QStringLiteral("you"); },
             [](FlagFilter& f) { f.polarity = FlagPolarity::Strength; },
             [](FlagFilter& f) { f.source = FlagSource::Clock; },
             [](FlagFilter& f) { f.kind = FlagKindId(QStringLiteral("vague")); }}) {
        FlagFilter other = filter;
        spoil(other);
        QVERIFY(!other.matches(flag, we));
    }
    Flag plain = flag;
    plain.note.clear();
    QVERIFY(!filter.matches(plain, we));
    FlagFilter neutral;
    neutral.polarity = FlagPolarity::Neutral;
    QVERIFY(neutral.matches(plain, nullptr));
}

void TestFlagKinds::ownKindsCountAsWhatTheyAre()
{
    FlagKindStore& store = m_fixture->library->flagKinds();
    const auto fault =
        store.save(m_fixture->catalog, ownKind(QStringLiteral("Monotone"), FlagPolarity::Fault));
    const auto strength =
        store.save(m_fixture->catalog, ownKind(QStringLiteral("Wit"), FlagPolarity::Strength));
    const auto neutral =
        store.save(m_fixture->catalog, ownKind(QStringLiteral("Idea"), FlagPolarity::Neutral));
    QVERIFY(fault && strength && neutral);
    Take take;
    take.id = TakeId::create();
    take.recordedAt = QDateTime::currentDateTime();
    take.duration = 120s;
    for (const FlagKindId& kind : {fault->id, strength->id, neutral->id})
        take.flags.push_back({FlagId::create(), kind, {1s, 1s}, {}, FlagSource::Listener});
    ProgressOptions options;
    options.today = QDate::currentDate();
    const ProgressReport report = progressReport({take}, m_fixture->catalog, options);
    std::vector<FlagKindId> changed;
    for (const WeekChange& each : report.changes)
        changed.push_back(each.kind);
    QVERIFY(changed == (std::vector{fault->id, strength->id}));
    const auto trends =
        buildTrends(report, {take}, m_fixture->catalog, options.lengths, RateBasis::PerMinute);
    QVERIFY(trends.at(0).tone == TrendTone::Fault && trends.at(0).colour == fault->colour);
    QVERIFY(trends.at(0).heading.contains(fault->name));
    QVERIFY(trends.at(1).tone == TrendTone::Strength);
    QVERIFY(trends.at(2).tone == TrendTone::Plain);
    const auto counts = words::flagCounts(take, m_fixture->catalog);
    QCOMPARE(counts.size(), size_t(3));
    QCOMPARE(counts.front().name, fault->name);
    QCOMPARE(counts.front().colour, fault->colour);
}

void TestFlagKinds::aColourIsMadeVisible()
{
    for (const ThemeColours& colours : {Theme::lightColours(), Theme::darkColours()}) {
        for (const char* name : {"#f0e442", "#000000", "#ffffff", "#0072b2"}) {
            const QColor shown = Theme::visibleOn(colours.surface, QColor(QString::fromLatin1(name)), 4.5);
            QVERIFY(Theme::contrast(shown, colours.surface) >= 4.5);
        }
    }
    QCOMPARE(Theme::visibleOn(Qt::white, Qt::black, 3), QColor(Qt::black));
}

QTEST_MAIN(TestFlagKinds)
#include "TestFlagKinds.moc"
