#include "app/ReviewStage.h"
#include "review/FlagListModel.h"
#include "review/ReviewText.h"
#include "review/TakeSession.h"
#include "support/Random.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>

using namespace starling;
using namespace std::chrono_literals;

class TestTakeSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFlagIsOnDiskWhenItIsSet();
    void aFlagStaysInsideTheTake();
    void undoAndRedoRestoreTheLibraryExactly();
    void aNewTakeBeginsWithoutHistory();
    void aFailedWriteLeavesTakeAndHistoryAlone();
    void aNoteIsTrimmedAndTheSameNoteIsNoEdit();
    void flagsAreFoundOnEitherSideOfAMoment();
    void aTakeThrownAwayElsewhereIsClosed();
    void theListFollowsTheTake();
    void lengthsAreJudgedInWords();

private:
    std::unique_ptr<test::ReviewStage> m_stage;
    std::unique_ptr<TakeSession> m_session;
};

void TestTakeSession::init()
{
    m_session.reset();
    m_stage = std::make_unique<test::ReviewStage>();
    QVERIFY(m_stage->set());
    m_session = std::make_unique<TakeSession>(*m_stage->library, m_stage->catalog);
    QVERIFY(m_session->open(m_stage->take));
}

void TestTakeSession::aFlagIsOnDiskWhenItIsSet()
{
    const auto flag = m_session->addFlag(FlagKindId(QStringLiteral("we")), 21'300ms);
    QVERIFY(flag.has_value());
    const Take stored = m_stage->stored();
    QCOMPARE(stored.flags.size(), size_t(1));
    QVERIFY(stored.flags.front().id == *flag);
    QVERIFY(stored.flags.front().span.start == 21'300ms);
    QVERIFY(m_session->take() == stored);
}

void TestTakeSession::aFlagStaysInsideTheTake()
{
    QVERIFY(m_session->addFlag(FlagKindId(QStringLiteral("we")), 500'000ms));
    QVERIFY(m_session->take().flags.front().span.start == m_session->take().duration);
}

void TestTakeSession::undoAndRedoRestoreTheLibraryExactly()
{
    const quint32 seed = test::Random::seed();
    test::Random random(seed);
    const auto& kinds = m_stage->catalog.flagKinds;
    std::vector<Take> states{m_stage->stored()};
    while (states.size() < 60) {
        const auto& flags = m_session->take().flags;
        const auto any = [&] { return flags.at(size_t(random.integer(0, qint64(flags.size()) - 1))).id; };
        switch (random.integer(0, 3)) {
        case 0: {
            const FlagKind& kind = kinds.at(size_t(random.integer(0, qint64(kinds.size()) - 1)));
            QVERIFY(m_session->addFlag(kind.id, random.time(0ms, 200'000ms)));
            break;
        }
        case 1:
            if (flags.empty() || !m_session->editNote(any(), random.text(20)))
                continue;
            break;
        case 2:
            if (flags.empty() || !m_session->removeFlag(any()))
                continue;
            break;
        default: {
            Rating rating = m_session->take().rating;
            rating.clarity = int(random.integer(1, 5));
            rating.lesson = random.text(10).trimmed();
            if (!m_session->setRating(rating))
                continue;
        }
        }
        states.push_back(m_stage->stored());
    }
    const QByteArray where = QByteArray::number(seed);
    for (size_t i = states.size() - 1; i > 0; --i) {
        QVERIFY2(m_stage->stored() == states.at(i), where.constData());
        m_session->undo();
    }
    QVERIFY(!m_session->canUndo());
    for (const Take& state : states) {
        QVERIFY2(m_stage->stored() == state, where.constData());
        QVERIFY2(m_session->take() == state, where.constData());
        m_session->redo();
    }
    QVERIFY(!m_session->canRedo());
}

void TestTakeSession::aNewTakeBeginsWithoutHistory()
{
    QVERIFY(m_session->addFlag(FlagKindId(QStringLiteral("we")), 1s));
    QVERIFY(m_session->open(m_stage->take));
    QVERIFY(!m_session->canUndo());
    QCOMPARE(m_session->take().flags.size(), size_t(1));
}

void TestTakeSession::aFailedWriteLeavesTakeAndHistoryAlone()
{
    const auto first = m_session->addFlag(FlagKindId(QStringLiteral("we")), 1s);
    QVERIFY(first.has_value());
    // Someone else took the flag away: undoing its setting cannot be written.
    QVERIFY(m_stage->library->takes().removeFlag(m_stage->take, *first));
    QSignalSpy failures(m_session.get(), &TakeSession::failed);
    const Take before = m_stage->stored();
    m_session->undo();
    QCOMPARE(failures.size(), 1);
    QVERIFY(m_session->canUndo());
    QVERIFY(m_stage->stored() == before);
    QVERIFY(m_session->take() == before);
}

void TestTakeSession::aNoteIsTrimmedAndTheSameNoteIsNoEdit()
{
    const FlagId flag = m_session->addFlag(FlagKindId(QStringLiteral("vague")), 1s).value();
    QVERIFY(m_session->editNote(flag, QStringLiteral("  much better ")));
    QCOMPARE(m_session->flag(flag)->note, QStringLiteral("much better"));
    QVERIFY(!m_session->editNote(flag, QStringLiteral("much better")));
}

void TestTakeSession::flagsAreFoundOnEitherSideOfAMoment()
{
    const FlagKindId kind(QStringLiteral("we"));
    const FlagId early = m_session->addFlag(kind, 10s).value();
    const FlagId late = m_session->addFlag(kind, 20s).value();
    QVERIFY(m_session->flagAfter(10s)->id == late);
    QVERIFY(m_session->flagBefore(20s)->id == early);
    QVERIFY(!m_session->flagAfter(20s));
    QVERIFY(!m_session->flagBefore(10s));
}

void TestTakeSession::aTakeThrownAwayElsewhereIsClosed()
{
    QSignalSpy gone(m_session.get(), &TakeSession::gone);
    QVERIFY(m_stage->library->takes().moveToTrash(m_stage->take, QDateTime::currentDateTime()));
    QCOMPARE(gone.size(), 1);
    QVERIFY(!m_session->isOpen());
    QVERIFY(!m_session->addFlag(FlagKindId(QStringLiteral("we")), 1s));
}

void TestTakeSession::theListFollowsTheTake()
{
    Theme theme(*qApp);
    FlagListModel model(*m_session, m_stage->catalog, theme);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const FlagId flag = m_session->addFlag(FlagKindId(QStringLiteral("vague")), 21'340ms).value();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, FlagListModel::Time).data().toString(), QStringLiteral("0:21.3"));
    QCOMPARE(model.index(0, FlagListModel::Kind).data().toString(), QStringLiteral("Vague claim"));
    QVERIFY(model.setData(model.index(0, FlagListModel::Note), QStringLiteral("so much"), Qt::EditRole));
    QCOMPARE(m_session->flag(flag)->note, QStringLiteral("so much"));
    m_session->undo();
    m_session->undo();
    QCOMPARE(model.rowCount(), 0);
}

void TestTakeSession::lengthsAreJudgedInWords()
{
    const LengthRules rules = LengthRules::defaults(Depth::Standard);
    QVERIFY(ReviewText::length(161s, rules).startsWith(QStringLiteral("✓ 2:41")));
    QVERIFY(ReviewText::length(60s, rules).startsWith(QStringLiteral("▼ 1:00")));
    QVERIFY(ReviewText::length(200s, rules).contains(QStringLiteral("0:20 over")));
    QVERIFY(ReviewText::length(300s, rules).contains(QStringLiteral("2:00 over")));
}

QTEST_MAIN(TestTakeSession)
#include "TestTakeSession.moc"
