#include "app/ReviewStage.h"
#include "audio/SoundFiles.h"
#include "jobs/JobBar.h"
#include "review/ReviewExport.h"
#include "settings/Settings.h"

#include <QFileDialog>
#include <QMenu>
#include <QPushButton>

using namespace starling;
using namespace std::chrono_literals;

namespace {

class EmptyPage : public Page {
public:
    [[nodiscard]] QString title() const override { return QStringLiteral("Page"); }
};

} // namespace

class TestReviewExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFormatIsWrittenWhereTheDialogSays_data();
    void everyFormatIsWrittenWhereTheDialogSays();
    void oneSegmentIsWrittenInTheFormOfItsName();
    void theSelectedStretchIsWritten();
    void whatCannotBeWrittenIsSaid();

private:
    [[nodiscard]] QAction* action(const QString& begin) const;
    /// Answers the dialog that is open.
    void answer(const QString& file) const;
    [[nodiscard]] QString path(const QString& name) const { return m_stage->folder.filePath(name); }

    std::unique_ptr<test::ReviewStage> m_stage;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TakeSession> m_session;
    std::unique_ptr<EmptyPage> m_page;
    ReviewExport* m_export = nullptr;
    std::vector<Notice> m_notices;
    std::vector<Sample> m_samples;
};

void TestReviewExport::init()
{
    m_page.reset();
    m_notices.clear();
    m_stage = std::make_unique<test::ReviewStage>();
    QVERIFY(m_stage->set(4s));
    m_samples = test::sine(220, 4);
    QVERIFY(test::writeWav(m_stage->library->folder().wav(m_stage->take), m_samples));
    SegmentTrack track;
    track.mark(SegmentId(QStringLiteral("situation")), 0ms);
    track.mark(SegmentId(QStringLiteral("action")), 1000ms);
    track.mark(SegmentId(QStringLiteral("situation")), 3000ms);
    QVERIFY(m_stage->library->takes().setTrack(m_stage->take, track));
    m_settings = std::make_unique<Settings>(path(QStringLiteral("settings.ini")));
    m_theme = std::make_unique<Theme>(*qApp);
    m_session = std::make_unique<TakeSession>(*m_stage->library, m_stage->catalog);
    QVERIFY(m_session->open(m_stage->take));
    m_page = std::make_unique<EmptyPage>();
    m_export =
        new ReviewExport(*m_page, *m_session, *m_stage->library, m_stage->catalog, *m_settings, *m_theme);
    connect(
        m_page.get(), &Page::noticed, this, [this](const Notice& notice) { m_notices.push_back(notice); });
    m_page->show();
    Q_EMIT m_export->button()->menu()->aboutToShow();
}

QAction* TestReviewExport::action(const QString& begin) const
{
    QList<QAction*> all = m_export->button()->menu()->actions();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all.at(i)->text().startsWith(begin))
            return all.at(i);
        if (all.at(i)->menu())
            all += all.at(i)->menu()->actions();
    }
    return nullptr;
}

void TestReviewExport::answer(const QString& file) const
{
    auto* dialog = m_page->findChild<QFileDialog*>();
    QVERIFY(dialog);
    dialog->selectFile(file);
    QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
}

void TestReviewExport::everyFormatIsWrittenWhereTheDialogSays_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("ending");
    QTest::newRow("WAV") << "Sound as WAV"
                         << "wav";
    QTest::newRow("labels") << "Marks and flags as Audacity"
                            << "txt";
    QTest::newRow("TextGrid") << "Marks and flags as a Praat"
                              << "TextGrid";
    QTest::newRow("table") << "Marks and flags as a CSV"
                           << "csv";
    QTest::newRow("report") << "Printable report"
                            << "pdf";
}

void TestReviewExport::everyFormatIsWrittenWhereTheDialogSays()
{
    QFETCH(QString, name);
    QFETCH(QString, ending);
    QVERIFY(action(name));
    action(name)->trigger();
    answer(path(QStringLiteral("out")));
    QTRY_COMPARE_WITH_TIMEOUT(m_notices.size(), size_t(1), 60'000);
    QCOMPARE(m_notices.front().kind, Notice::Kind::Success);
    const QString file = path(QStringLiteral("out.") + ending);
    QVERIFY2(
        m_notices.front().text.contains(QDir::toNativeSeparators(file)), qPrintable(m_notices.front().text));
    QVERIFY(QFileInfo(file).size() > 0);
    QVERIFY(m_export->progress()->isHidden());
    QVERIFY(!m_export->isRunning());
}

void TestReviewExport::oneSegmentIsWrittenInTheFormOfItsName()
{
    for (const char* ending : {"wav", "flac"}) {
        QVERIFY(action(QStringLiteral("2. Action")));
        action(QStringLiteral("2. Action"))->trigger();
        const QString file = path(QStringLiteral("part.") + QLatin1String(ending));
        answer(file);
        QTRY_VERIFY_WITH_TIMEOUT(!m_notices.empty(), 60'000);
        m_notices.clear();
        QCOMPARE(
            test::readSound(file),
            std::vector<Sample>(m_samples.begin() + 48'000, m_samples.begin() + 144'000));
        QTRY_VERIFY(!m_page->findChild<QFileDialog*>()); // it goes by itself
    }
}

void TestReviewExport::theSelectedStretchIsWritten()
{
    const QString name = QStringLiteral("Sound of the selected");
    QVERIFY(!action(name)->isEnabled());
    m_export->setSelection(Span{500ms, 750ms});
    Q_EMIT m_export->button()->menu()->aboutToShow();
    QVERIFY(action(name)->isEnabled());
    action(name)->trigger();
    answer(path(QStringLiteral("part.wav")));
    QTRY_VERIFY_WITH_TIMEOUT(!m_notices.empty(), 60'000);
    QCOMPARE(
        test::readSound(path(QStringLiteral("part.wav"))),
        std::vector<Sample>(m_samples.begin() + 24'000, m_samples.begin() + 36'000));
}

void TestReviewExport::whatCannotBeWrittenIsSaid()
{
    QVERIFY(QFile::remove(m_stage->library->folder().wav(m_stage->take)));
    action(QStringLiteral("Sound as WAV"))->trigger();
    answer(path(QStringLiteral("out.wav")));
    QTRY_COMPARE_WITH_TIMEOUT(m_notices.size(), size_t(1), 60'000);
    QCOMPARE(m_notices.front().kind, Notice::Kind::Error);
    QVERIFY2(
        m_notices.front().text.contains(QStringLiteral("sound is missing")),
        qPrintable(m_notices.front().text));
    QVERIFY(!QFile::exists(path(QStringLiteral("out.wav"))));
}

QTEST_MAIN(TestReviewExport)
#include "TestReviewExport.moc"
