#include "app/LibraryFixture.h"
#include "audio/AudioReader.h"
#include "exchange/Labels.h"
#include "jobs/TakeExports.h"
#include "takes/TakeImports.h"
#include "takes/TakeTable.h"
#include "takes/TakesPage.h"
#include "widgets/DropZone.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QtEndian>
#include <QtTest>

using namespace starling;
using starling::test::LibraryFixture;
using starling::test::Random;

namespace {

constexpr int rate = 48'000;
constexpr int waitMs = 60'000;

/// A mono 16-bit WAV, byte by byte.
QByteArray wavOf(const std::vector<qint16>& samples)
{
    const auto number = [](auto value) {
        QByteArray bytes(sizeof(value), Qt::Uninitialized);
        qToLittleEndian(value, bytes.data());
        return bytes;
    };
    QByteArray data;
    for (const qint16 sample : samples)
        data += number(sample);
    return QByteArray("RIFF") + number(quint32(36 + data.size())) + "WAVEfmt " + number(quint32(16))
           + number(quint16(1)) + number(quint16(1)) + number(quint32(rate)) + number(quint32(rate * 2))
           + number(quint16(2)) + number(quint16(16)) + "data" + number(quint32(data.size())) + data;
}

std::vector<qint16> samplesOf(const QString& file)
{
    std::vector<qint16> samples;
    const auto reader = AudioReader::open(file);
    if (!reader)
        return samples;
    samples.resize(size_t((*reader)->frames()));
    const auto read = (*reader)->read(samples);
    samples.resize(read ? size_t(*read) : 0);
    return samples;
}

} // namespace

class TestTakeFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aGoodAndABadFileComeInTogether();
    void droppedFilesAreImported();
    void aRecordingToBeOpenedIsOpenedOnceItIsIn();
    void aStoppedImportKeepsWhatCameIn();
    void exportsReadBackAsTheTake();
    void severalTakesGoIntoAFolderWithoutOverwriting();

private:
    [[nodiscard]] QString write(const QString& name, const QByteArray& content) const;
    [[nodiscard]] std::vector<Take> takes() const;

    quint32 m_seed = 0;
    std::vector<qint16> m_samples;
    std::unique_ptr<LibraryFixture> m_fixture;
    std::unique_ptr<SoundArchiver> m_archiver;
    std::unique_ptr<Trace> m_trace;
    std::unique_ptr<TakesPage> m_page;
    std::vector<Notice> m_notices;
};

void TestTakeFiles::init()
{
    m_seed = Random::seed();
    Random random(m_seed);
    m_samples.resize(size_t(rate) * 2);
    for (qint16& sample : m_samples)
        sample = qint16(random.integer(-8'000, 8'000));
    m_fixture = std::make_unique<LibraryFixture>();
    QVERIFY(m_fixture->isOpen());
    m_archiver = std::make_unique<SoundArchiver>(*m_fixture->library);
    m_trace = std::make_unique<Trace>();
    QVERIFY(m_trace->open(m_fixture->folder.filePath(QStringLiteral("trace.jsonl"))));
    m_page = std::make_unique<TakesPage>(TakesPage::Services{
        *m_fixture->library, m_fixture->catalog, *m_archiver, m_fixture->settings, m_fixture->theme,
        *m_trace});
    m_notices.clear();
    connect(
        m_page.get(), &Page::noticed, this, [this](const Notice& notice) { m_notices.push_back(notice); });
    m_page->resize(1000, 600);
    m_page->show();
    m_page->enter();
}

void TestTakeFiles::cleanup()
{
    m_page.reset();
    m_archiver.reset();
    m_fixture.reset();
}

QString TestTakeFiles::write(const QString& name, const QByteArray& content) const
{
    QString path = m_fixture->folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return path;
}

std::vector<Take> TestTakeFiles::takes() const
{
    return m_fixture->library->takes().find().value_or(std::vector<Take>{});
}

void TestTakeFiles::aGoodAndABadFileComeInTogether()
{
    const QString bad = write(QStringLiteral("notes.wav"), "This is not sound at all.\n");
    const QString good = write(QStringLiteral("Voice memo 7.wav"), wavOf(m_samples));
    m_page->importFiles({bad, good});
    QVERIFY(m_page->isBusy());
    QTRY_COMPARE_WITH_TIMEOUT(m_notices.size(), size_t(1), waitMs);
    QVERIFY(!m_page->isBusy());

    const Notice& notice = m_notices.front();
    QCOMPARE(notice.kind, Notice::Kind::Warning);
    QVERIFY2(notice.text.contains(QStringLiteral("notes.wav")), qPrintable(notice.text));
    QCOMPARE(takes().size(), size_t(1));
    const Take take = takes().front();
    QCOMPARE(take.setup.questionText, QStringLiteral("Voice memo 7"));
    QCOMPARE(take.setup.framework, m_fixture->catalog.frameworks.front().id);
    QCOMPARE(take.duration, Milliseconds(2'000));
    QCOMPARE(m_page->findChild<TakeTable*>()->selectedTakes(), std::vector{take.id});
    QCOMPARE(samplesOf(m_fixture->library->folder().sound(take.id)), m_samples);
    QVERIFY(QFile::exists(bad) && QFile::exists(good));

    QFile trace(m_fixture->folder.filePath(QStringLiteral("trace.jsonl")));
    QVERIFY(trace.open(QIODevice::ReadOnly));
    const QByteArray moments = trace.readAll();
    QVERIFY(moments.contains("\"take-opened\""));
    QVERIFY(moments.contains("\"waveform-complete\""));
}

void TestTakeFiles::droppedFilesAreImported()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(QStringLiteral("phone.wav"), wavOf(m_samples)))});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QVERIFY(m_page->findChild<DropZone*>()->isVisible());
    QDropEvent drop({50, 50}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_page.get(), &drop);
    QCOMPARE(drop.dropAction(), Qt::CopyAction);
    QVERIFY(!m_page->findChild<DropZone*>()->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(takes().size(), size_t(1), waitMs);

    QMimeData text;
    text.setText(QStringLiteral("no file"));
    QDragEnterEvent words({50, 50}, Qt::CopyAction, &text, Qt::LeftButton, {});
    words.ignore();
    QCoreApplication::sendEvent(m_page.get(), &words);
    QVERIFY(!m_page->findChild<DropZone*>()->isVisible());
}

void TestTakeFiles::aRecordingToBeOpenedIsOpenedOnceItIsIn()
{
    QSignalSpy opened(m_page.get(), &TakesPage::takeOpened);
    m_page->importFiles({write(QStringLiteral("memo.wav"), wavOf(m_samples))}, AfterImport::Open);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.front().front().value<TakeId>(), takes().front().id);
    m_page->importFiles({write(QStringLiteral("other.wav"), wavOf(m_samples))});
    QTRY_COMPARE(takes().size(), size_t(2));
    QTRY_VERIFY(!m_page->isBusy());
    QCOMPARE(opened.size(), 1);
}

void TestTakeFiles::aStoppedImportKeepsWhatCameIn()
{
    TakeImports imports(
        {*m_fixture->library, m_fixture->catalog, *m_archiver, m_fixture->settings, *m_trace});
    TakeImports::Outcome outcome;
    connect(&imports, &TakeImports::finished, this, [&outcome](const TakeImports::Outcome& came) {
        outcome = came;
    });
    QSignalSpy finished(&imports, &TakeImports::finished);
    QStringList files;
    for (int i = 0; i < 4; ++i)
        files += write(QStringLiteral("%1.wav").arg(i), wavOf(m_samples));
    connect(&imports, &TakeImports::progressed, &imports, [&imports](const QString&, int index) {
        if (index == 2)
            imports.cancel();
    });
    imports.start(files, {});
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, waitMs);
    // The second may have been decoded before the wish to stop reached it.
    QVERIFY(outcome.taken.size() == 1 || outcome.taken.size() == 2);
    QCOMPARE(int(outcome.taken.size()) + outcome.cancelled, 4);
    QCOMPARE(takes().size(), outcome.taken.size());
    QVERIFY(outcome.failures.empty());
}

void TestTakeFiles::exportsReadBackAsTheTake()
{
    m_page->importFiles({write(QStringLiteral("memo.wav"), wavOf(m_samples))});
    QTRY_COMPARE_WITH_TIMEOUT(takes().size(), size_t(1), waitMs);
    SegmentTrack track;
    track.mark(SegmentId(QStringLiteral("situation")), Milliseconds(0));
    track.mark(SegmentId(QStringLiteral("action")), Milliseconds(700));
    QVERIFY(m_fixture->library->takes().setTrack(takes().front().id, track));
    const Take take = takes().front();

    TakeExports exports(*m_fixture->library, m_fixture->catalog, m_fixture->settings);
    QSignalSpy finished(&exports, &TakeExports::finished);
    QSignalSpy failed(&exports, &TakeExports::failed);
    const QString stem = m_fixture->folder.filePath(QStringLiteral("out"));
    for (const ExportFormat format : {ExportFormat::Wav, ExportFormat::Flac, ExportFormat::Labels}) {
        exports.start(take, format, stem);
        QTRY_VERIFY_WITH_TIMEOUT(!exports.isRunning(), waitMs);
    }
    QCOMPARE(failed.count(), 0);
    QCOMPARE(finished.count(), 3);
    QCOMPARE(samplesOf(stem + QStringLiteral(".wav")), m_samples);
    QCOMPARE(samplesOf(stem + QStringLiteral(".flac")), m_samples);
    QFile labels(stem + QStringLiteral(".txt"));
    QVERIFY(labels.open(QIODevice::ReadOnly));
    QCOMPARE(parseLabels(labels.readAll()).value(), labelsOf(take));

    exports.start(take, ExportFormat::Wav, m_fixture->folder.filePath(QStringLiteral("nowhere/out.wav")));
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, waitMs);
}

void TestTakeFiles::severalTakesGoIntoAFolderWithoutOverwriting()
{
    Random random(m_seed);
    std::vector<Take> several;
    for (int i = 0; i < 3; ++i) {
        several.push_back(test::randomTake(random, m_fixture->catalog, QDateTime::currentDateTime(), {}));
        several.back().setup.questionText = QStringLiteral("What/why: \"so?\"");
    }
    const QString folder = m_fixture->folder.filePath(QStringLiteral("handed-out"));
    QVERIFY(QDir().mkpath(folder));
    TakeExports exports(*m_fixture->library, m_fixture->catalog, m_fixture->settings);
    for (int round = 1; round <= 2; ++round) {
        exports.start(several, ExportFormat::Labels, folder);
        QTRY_VERIFY_WITH_TIMEOUT(!exports.isRunning(), waitMs);
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 3 * round);
    }
}

QTEST_MAIN(TestTakeFiles)
#include "TestTakeFiles.moc"
