#include "app/LibraryFixture.h"
#include "audio/SoundFiles.h"
#include "compare/CompareModel.h"
#include "compare/ComparePage.h"
#include "compare/FigureCard.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

#include <atomic>

using namespace starling;
using namespace std::chrono_literals;
using starling::test::LibraryFixture;

namespace {

/// Hears everything at once, and remembers how much.
class EagerOutput : public SoundOutput {
public:
    explicit EagerOutput(std::atomic<qint64>& heard)
        : m_heard(heard)
    {
    }
    [[nodiscard]] Expected<void> start(int) override
    {
        m_written = 0;
        return {};
    }
    void stop() override {}
    [[nodiscard]] qint64 room() const override { return 4800; }
    qint64 write(std::span<const Sample> frames) override
    {
        m_written += qint64(frames.size());
        m_heard += qint64(frames.size());
        return qint64(frames.size());
    }
    [[nodiscard]] double heard() const override { return double(m_written); }

private:
    std::atomic<qint64>& m_heard;
    qint64 m_written = 0;
};

} // namespace

class TestComparePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }

    void theOlderTakeIsA();
    void oneTakeIsComparedWithTheNewestOther();
    void withoutAnotherTakeItSaysSo();
    void anotherTakeCanBeChosen();
    void figuresOfBothAreShown();
    void aSegmentIsHeardInTurn();
    void oneTakeAloneCanBeHeard();
    void leavingStopsTheSound();
    void aTakeThatGoesLeadsBack();
    void aChangeElsewhereShows();

private:
    Take add(int day, const char* marks, int seconds, const char* question = "Tell me about a rollback.");
    [[nodiscard]] QComboBox* combo(const char* name) const;
    [[nodiscard]] QString chosen(const char* name) const { return combo(name)->currentData().toString(); }
    void press(Qt::Key key) { QTest::keyClick(m_page->findChild<QTableView*>(), key); }
    [[nodiscard]] bool isHeard(const QString& text) const;

    std::unique_ptr<LibraryFixture> m_fixture;
    std::unique_ptr<AudioDevices> m_devices;
    std::unique_ptr<ComparePage> m_page;
    std::array<std::atomic<qint64>, 2> m_heard{};
    std::vector<Notice> m_notices;
    Take m_first;
    Take m_second;
};

void TestComparePage::init()
{
    m_fixture = std::make_unique<LibraryFixture>();
    QVERIFY(m_fixture->isOpen());
    m_notices.clear();
    for (auto& each : m_heard)
        each = 0;
    m_devices = std::make_unique<AudioDevices>();
    int made = 0;
    const auto makePlayer = [this, &made] {
        std::atomic<qint64>& heard = m_heard.at(size_t(made++));
        return std::make_unique<Player>(
            [&heard](const QByteArray&) { return std::make_unique<EagerOutput>(heard); });
    };
    m_page = std::make_unique<ComparePage>(ComparePage::Services{
        *m_fixture->library, m_fixture->catalog, *m_devices, m_fixture->settings, m_fixture->theme,
        makePlayer});
    connect(
        m_page.get(), &Page::noticed, this, [this](const Notice& notice) { m_notices.push_back(notice); });
    m_page->resize(1100, 900);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->enter();
    m_first = add(1, "0:situation 2:action 4:situation 5:action", 8);
    m_second = add(2, "0:situation 1:action 4:result", 6);
}

/// \param marks "0:situation 2:action", in seconds
Take TestComparePage::add(int day, const char* marks, int seconds, const char* question)
{
    Take take;
    take.id = TakeId::create();
    take.recordedAt = QDateTime(QDate(2026, 11, day), QTime(9, 14), Qt::OffsetFromUTC, 3600);
    take.duration = Milliseconds(seconds * 1000);
    take.sampleRate = 48'000;
    take.setup.questionText = QLatin1String(question);
    take.setup.framework = m_fixture->catalog.frameworks.front().id;
    const QStringList words = QString::fromLatin1(marks).split(u' ', Qt::SkipEmptyParts);
    for (const QString& each : words) {
        take.track.mark(
            SegmentId(each.section(u':', 1)), Milliseconds(each.section(u':', 0, 0).toInt() * 1000));
    }
    take.flags.push_back(
        {FlagId::create(), FlagKindId(QStringLiteral("we")), {500ms, 500ms}, {}, FlagSource::Listener});
    take.rating.clarity = day;
    take.rating.lesson = QStringLiteral("Lesson of day %1").arg(day);
    if (!m_fixture->library->takes().insert(take)
        || !test::writeWav(m_fixture->library->folder().wav(take.id), test::sine(200, seconds)))
        return {};
    return take;
}

QComboBox* TestComparePage::combo(const char* name) const
{
    const auto all = m_page->findChildren<QComboBox*>();
    for (QComboBox* each : all) {
        if (each->accessibleName() == QLatin1String(name))
            return each;
    }
    return nullptr;
}

bool TestComparePage::isHeard(const QString& text) const
{
    const auto labels = m_page->findChildren<QLabel*>();
    return std::any_of(
        labels.begin(), labels.end(), [&](const QLabel* each) { return each->text().startsWith(text); });
}

void TestComparePage::theOlderTakeIsA()
{
    QVERIFY(m_page->compare(m_second.id, m_first.id));
    QCOMPARE(chosen("Take A"), m_first.id.toString());
    QCOMPARE(chosen("Take B"), m_second.id.toString());
}

void TestComparePage::oneTakeIsComparedWithTheNewestOther()
{
    const Take third = add(3, "0:action", 5);
    add(4, "0:action", 5, "Another question?");
    QVERIFY(m_page->compare(m_first.id));
    QCOMPARE(chosen("Take A"), m_first.id.toString());
    QCOMPARE(chosen("Take B"), third.id.toString());
    QCOMPARE(combo("Take A")->count(), 3);
    QCOMPARE(combo("Take A")->itemData(0).toString(), third.id.toString()); // newest first
}

void TestComparePage::withoutAnotherTakeItSaysSo()
{
    const Take alone = add(4, "0:action", 5, "Another question?");
    QVERIFY(!m_page->compare(alone.id));
    QCOMPARE(m_notices.size(), size_t(1));
    QVERIFY(m_notices.front().text.contains(QStringLiteral("no other take")));
}

void TestComparePage::anotherTakeCanBeChosen()
{
    const Take third = add(3, "0:action", 5);
    QVERIFY(m_page->compare(m_first.id, m_second.id));
    QComboBox* list = combo("Take B");
    list->setCurrentIndex(list->findData(third.id.toString()));
    Q_EMIT list->activated(list->currentIndex());
    QCOMPARE(chosen("Take B"), third.id.toString());
    QCOMPARE(
        m_page->findChild<QTableView*>()->model()->index(0, CompareModel::Second).data().toString(),
        QStringLiteral("not told"));
}

void TestComparePage::figuresOfBothAreShown()
{
    QVERIFY(m_page->compare(m_first.id, m_second.id));
    const auto cards = m_page->findChildren<FigureCard*>();
    const auto all = [&] {
        QString text;
        for (const FigureCard* each : cards)
            text += each->text() + u'\n';
        return text;
    };
    QVERIFY2(
        all().contains(
            QStringLiteral("We: A 1 (7.5), B 1 (10.0). 7.5 → 10.0 per minute: two takes can differ")),
        qPrintable(all()));
    QVERIFY2(all().contains(QStringLiteral("Clarity: A 1, B 2.")), qPrintable(all()));
    QTRY_VERIFY_WITH_TIMEOUT(all().contains(QStringLiteral("Time spoken: A ")), 20'000);
    QVERIFY(isHeard(QStringLiteral("Next time I will… Lesson of day 1")));
    QAbstractItemModel* model = m_page->findChild<QTableView*>()->model();
    QVERIFY(model->index(2, CompareModel::First)
                .data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(QStringLiteral("Action: A 0:05 · 63 %")));
}

void TestComparePage::aSegmentIsHeardInTurn()
{
    m_fixture->settings.setPlaybackSpeed(1.0);
    m_page->enter();
    QVERIFY(m_page->compare(m_first.id, m_second.id));
    auto* table = m_page->findChild<QTableView*>();
    table->selectRow(2); // Action: 2–4 s and 5–8 s of A, 1–4 s of B
    press(Qt::Key_Space);
    QVERIFY(isHeard(QStringLiteral("Action of A")));
    QTRY_VERIFY_WITH_TIMEOUT(isHeard(QStringLiteral("Action of B")), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!isHeard(QStringLiteral("Action of B")), 20'000);
    // What was written ahead of the ear is heard of the fake at once, so a little more than the stretches.
    QVERIFY2(m_heard[0] >= 48'000 * 5, QByteArray::number(m_heard[0]));
    QVERIFY2(m_heard[1] >= 48'000 * 3, QByteArray::number(m_heard[1]));
}

void TestComparePage::oneTakeAloneCanBeHeard()
{
    QVERIFY(m_page->compare(m_first.id, m_second.id));
    m_page->findChild<QTableView*>()->selectRow(2);
    press(Qt::Key_B);
    QVERIFY(isHeard(QStringLiteral("Action of B")));
    QTRY_VERIFY_WITH_TIMEOUT(!isHeard(QStringLiteral("Action of B")), 20'000);
    QCOMPARE(m_heard[0].load(), qint64(0));
    QVERIFY(m_heard[1] > 0);
}

void TestComparePage::leavingStopsTheSound()
{
    QVERIFY(m_page->compare(m_first.id, m_second.id));
    m_page->findChild<QTableView*>()->selectRow(2);
    press(Qt::Key_L);
    press(Qt::Key_Space);
    QVERIFY(isHeard(QStringLiteral("Action of A")));
    m_page->leave();
    QVERIFY(!isHeard(QStringLiteral("Action of")));
}

void TestComparePage::aTakeThatGoesLeadsBack()
{
    QVERIFY(m_page->compare(m_first.id, m_second.id));
    QSignalSpy back(m_page.get(), &ComparePage::backRequested);
    QVERIFY(m_fixture->library->takes().moveToTrash(m_first.id, QDateTime::currentDateTime()));
    QTRY_COMPARE(back.count(), 1);
}

void TestComparePage::aChangeElsewhereShows()
{
    QVERIFY(m_page->compare(m_first.id, m_second.id));
    Rating rating;
    rating.lesson = QStringLiteral("Another lesson");
    QVERIFY(m_fixture->library->takes().setRating(m_first.id, rating));
    QTRY_VERIFY(isHeard(QStringLiteral("Next time I will… Another lesson")));
}

QTEST_MAIN(TestComparePage)
#include "TestComparePage.moc"
