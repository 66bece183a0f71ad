// What is kept of listening, and the user's kinds of flag.
#include "library/Library.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace starling;
using namespace std::chrono_literals;

namespace {

FlagKind builtIn()
{
    FlagKind kind;
    kind.id = FlagKindId(QStringLiteral("we"));
    kind.name = QStringLiteral("We");
    kind.key = kind.glyph = QStringLiteral("W");
    return kind;
}

FlagKind own(const QString& name, const QString& key)
{
    FlagKind kind;
    kind.name = name;
    kind.key = key;
    kind.polarity = FlagPolarity::Strength;
    kind.colour = QStringLiteral("#0072b2");
    return kind;
}

} // namespace

class TestReviewStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aReviewComesBackWhole();
    void whereListeningStoppedIsKeptBesideTheRest();
    void aReviewGoesWithItsTake();
    void ownKindsComeAfterTheCatalogues();
    void aBuiltInKindKeepsItsNameAndTakesAnotherKey();
    void aKeyBelongsToOneKind();
    void aKindInUseIsRetiredNotRemoved();
    void theCatalogueFollows();
    void aNameBelongsToOneKind();
    void aBuiltInKeyComesBackOnlyWhenItIsFree();
    void overtimeStaysTheClocks();
    void badKindsAreRefused();

private:
    Take aTake() { return *m_library->takes().begin({}, QDateTime::currentDateTime()); }
    FlagKindStore& kinds() { return m_library->flagKinds(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Library> m_library;
    Catalog m_catalog;
};

void TestReviewStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_library = std::move(*Library::open(m_dir->filePath(QStringLiteral("library"))));
    m_catalog.builtInFlagKinds = {builtIn()};
}

void TestReviewStore::cleanup()
{
    m_library.reset();
}

void TestReviewStore::aReviewComesBackWhole()
{
    const Take take = aTake();
    TakeReview review;
    review.resumeAt = 61'500ms;
    review.uncoveredAt = QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::OffsetFromUTC, 3600);
    review.score = HearingScore{3, 1, 2};
    review.dismissed = {
        {FlagKindId(QStringLiteral("pause")), {1s, 2s}},
        {FlagKindId(QStringLiteral("overtime")), {180s, 200s}}};
    const QSignalSpy changed(&m_library->reviews(), &ReviewStore::reviewChanged);
    QVERIFY(m_library->reviews().save(take.id, review));
    QCOMPARE(m_library->reviews().review(take.id), Expected<TakeReview>(review));
    QCOMPARE(changed.size(), 1);
    review.dismissed.clear();
    QVERIFY(m_library->reviews().save(take.id, review));
    QCOMPARE(m_library->reviews().review(take.id), Expected<TakeReview>(review));
    QCOMPARE(m_library->reviews().save(TakeId::create(), review).error().code, ErrorCode::NotFound);
}

void TestReviewStore::whereListeningStoppedIsKeptBesideTheRest()
{
    const Take take = aTake();
    QVERIFY(m_library->reviews().setResume(take.id, 5s));
    QCOMPARE(m_library->reviews().review(take.id)->resumeAt, Milliseconds(5s));
    TakeReview review;
    review.score = HearingScore{1, 2, 3};
    QVERIFY(m_library->reviews().save(take.id, review));
    QVERIFY(m_library->reviews().setResume(take.id, 7s));
    review.resumeAt = 7s;
    QCOMPARE(m_library->reviews().review(take.id), Expected<TakeReview>(review));
    QCOMPARE(m_library->reviews().setResume(TakeId::create(), 1s).error().code, ErrorCode::NotFound);
}

void TestReviewStore::aReviewGoesWithItsTake()
{
    const Take take = aTake();
    QVERIFY(m_library->reviews().setResume(take.id, 5s));
    QVERIFY(m_library->takes().erase(take.id));
    QCOMPARE(m_library->reviews().review(take.id).error().code, ErrorCode::NotFound);
}

void TestReviewStore::ownKindsComeAfterTheCatalogues()
{
    const auto saved = kinds().save(m_catalog, own(QStringLiteral("  Eye   contact "), QStringLiteral("e")));
    QVERIFY(saved);
    QCOMPARE(saved->name, QStringLiteral("Eye contact"));
    QCOMPARE(saved->key, QStringLiteral("E"));
    QCOMPARE(saved->glyph, QStringLiteral("E"));
    QCOMPARE(*kinds().all(m_catalog), (std::vector{builtIn(), *saved}));
    FlagKind changed = *saved;
    changed.colour = QStringLiteral("#d55e00");
    QVERIFY(kinds().save(m_catalog, changed));
    QCOMPARE(*kinds().all(m_catalog), (std::vector{builtIn(), changed}));
    QVERIFY(kinds().remove(m_catalog, changed.id));
    QCOMPARE(*kinds().all(m_catalog), std::vector{builtIn()});
}

void TestReviewStore::aBuiltInKindKeepsItsNameAndTakesAnotherKey()
{
    FlagKind kind = builtIn();
    kind.name = QStringLiteral("Mine");
    kind.key = QStringLiteral("X");
    QVERIFY(kinds().save(m_catalog, kind));
    FlagKind expected = builtIn();
    expected.key = QStringLiteral("X");
    QCOMPARE(*kinds().all(m_catalog), std::vector{expected});
    QVERIFY(kinds().remove(m_catalog, kind.id));
    QCOMPARE(*kinds().all(m_catalog), std::vector{builtIn()});
}

void TestReviewStore::aKeyBelongsToOneKind()
{
    const auto taken = kinds().save(m_catalog, own(QStringLiteral("Eyes"), QStringLiteral("w")));
    QCOMPARE(taken.error().code, ErrorCode::InvalidInput);
    QVERIFY(taken.error().message.contains(QStringLiteral("We")));
    FlagKind retired = builtIn();
    retired.retired = true;
    QVERIFY(kinds().save(m_catalog, retired));
    QVERIFY(kinds().save(m_catalog, own(QStringLiteral("Eyes"), QStringLiteral("w"))));
    QCOMPARE(kinds().save(m_catalog, builtIn()).error().code, ErrorCode::InvalidInput);
}

void TestReviewStore::aKindInUseIsRetiredNotRemoved()
{
    FlagKind kind = *kinds().save(m_catalog, own(QStringLiteral("Eyes"), QStringLiteral("E")));
    const Take take = aTake();
    QVERIFY(m_library->takes().addFlag(take.id, {FlagId::create(), kind.id, {1s, 1s}, {}, {}}));
    QCOMPARE(kinds().remove(m_catalog, kind.id).error().code, ErrorCode::InvalidInput);
    kind.retired = true;
    QVERIFY(kinds().save(m_catalog, kind));
    QVERIFY(kinds().all(m_catalog)->back().retired);
}

void TestReviewStore::theCatalogueFollows()
{
    m_catalog.flagKinds = m_catalog.builtInFlagKinds;
    QVERIFY(kinds().keepIn(m_catalog));
    std::vector<FlagKind> told;
    connect(&kinds(), &FlagKindStore::flagKindsChanged, &kinds(), [&] { told = m_catalog.flagKinds; });
    const auto saved = kinds().save(m_catalog, own(QStringLiteral("Eyes"), QStringLiteral("E")));
    QVERIFY(saved);
    QCOMPARE(told, (std::vector{builtIn(), *saved}));
    QCOMPARE(m_catalog.flagKindForKey(QStringLiteral("E"))->id, saved->id);
    FlagKind retired = *saved;
    retired.retired = true;
    QVERIFY(kinds().save(m_catalog, retired));
    QCOMPARE(m_catalog.flagKindForKey(QStringLiteral("E")), nullptr);
    QCOMPARE(*m_catalog.flagKind(saved->id), retired);
    QVERIFY(kinds().remove(m_catalog, saved->id));
    QCOMPARE(told, std::vector{builtIn()});
}

void TestReviewStore::aNameBelongsToOneKind()
{
    const auto taken = kinds().save(m_catalog, own(QStringLiteral("wE"), QStringLiteral("E")));
    QCOMPARE(taken.error().code, ErrorCode::InvalidInput);
}

void TestReviewStore::aBuiltInKeyComesBackOnlyWhenItIsFree()
{
    FlagKind moved = builtIn();
    moved.key = QStringLiteral("X");
    QVERIFY(kinds().save(m_catalog, moved));
    QVERIFY(kinds().save(m_catalog, own(QStringLiteral("Eyes"), QStringLiteral("W"))));
    QCOMPARE(kinds().remove(m_catalog, moved.id).error().code, ErrorCode::InvalidInput);
    QCOMPARE(kinds().all(m_catalog)->front().key, QStringLiteral("X"));
}

void TestReviewStore::overtimeStaysTheClocks()
{
    FlagKind overtime;
    overtime.id = overtimeKind();
    overtime.name = QStringLiteral("Overtime");
    overtime.glyph = QStringLiteral("!");
    m_catalog.builtInFlagKinds.push_back(overtime);
    overtime.colour = QStringLiteral("#0072b2");
    QVERIFY(kinds().save(m_catalog, overtime));
    QCOMPARE(kinds().all(m_catalog)->back(), overtime);
    overtime.key = QStringLiteral("O");
    QCOMPARE(kinds().save(m_catalog, overtime).error().code, ErrorCode::InvalidInput);
}

void TestReviewStore::badKindsAreRefused()
{
    const auto refused = [this](const FlagKind& kind) {
        const auto saved = kinds().save(m_catalog, kind);
        return !saved && saved.error().code == ErrorCode::InvalidInput;
    };
    QVERIFY(refused(own(QStringLiteral("  "), QStringLiteral("E"))));
    QVERIFY(refused(own(QStringLiteral("Eyes"), QStringLiteral("EE"))));
    QVERIFY(refused(own(QString(61, u'x'), QStringLiteral("E"))));
    FlagKind colourless = own(QStringLiteral("Eyes"), QStringLiteral("E"));
    colourless.colour = QStringLiteral("blue-ish");
    QVERIFY(refused(colourless));
    QCOMPARE(*kinds().all(m_catalog), std::vector{builtIn()});
    QCOMPARE(kinds().remove(m_catalog, FlagKindId::create()).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestReviewStore)
#include "TestReviewStore.moc"
