// A listener flags words in the real window at 1.5x, after the reaction time was learnt from a calibration.
#include "e2e/Listener.h"
#include "e2e/StudioRun.h"

#include <QFile>
#include <QJsonArray>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace starling::test;

namespace {

constexpr int rate = 48'000;
constexpr int wordCount = 50;

/// A word spoken by a synthetic voice, at 48 kHz, beginning with its first audible sample.
std::vector<qint16> spokenWord(const QTemporaryDir& dir, const QString& word)
{
    const QString slow = dir.filePath(word + QStringLiteral(".wav"));
    const QString raw = dir.filePath(word + QStringLiteral(".raw"));
    if (!SoundServer::synthesise(word, slow))
        return {};
    if (QProcess::execute(
            QStringLiteral("sox"), {slow, QStringLiteral("-r"), QString::number(rate), QStringLiteral("-t"),
                                    QStringLiteral("s16"), raw, QStringLiteral("norm"), QStringLiteral("-6")})
        != 0)
        return {};
    QFile file(raw);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    std::vector<qint16> samples(size_t(bytes.size() / 2));
    std::copy_n(bytes.constData(), samples.size() * 2, reinterpret_cast<char*>(samples.data()));
    const auto begin =
        std::find_if(samples.begin(), samples.end(), [](qint16 s) { return std::abs(int(s)) > 1200; });
    return {begin, samples.end()};
}

/// Words with silences of one to two seconds between them, and where each begins.
struct Answer {
    std::vector<qint16> samples;
    std::vector<double> onsets; ///< ms
};

Answer answerOf(const QTemporaryDir& dir, std::mt19937& random)
{
    Answer answer;
    std::uniform_int_distribution<int> gap(rate, 2 * rate);
    std::vector<std::vector<qint16>> words;
    for (const char* word : {"we", "recall", "metric", "threshold", "drift"})
        words.push_back(spokenWord(dir, QLatin1String(word)));
    for (int i = 0; i < wordCount; ++i) {
        answer.samples.resize(answer.samples.size() + size_t(gap(random)));
        answer.onsets.push_back(double(answer.samples.size()) * 1000 / rate);
        const auto& word = words.at(size_t(i) % words.size());
        answer.samples.insert(answer.samples.end(), word.begin(), word.end());
    }
    answer.samples.resize(answer.samples.size() + rate);
    return answer;
}

bool writeWav(const QString& file, const std::vector<qint16>& samples)
{
    QProcess sox;
    sox.start(
        QStringLiteral("sox"),
        {QStringLiteral("-t"), QStringLiteral("raw"), QStringLiteral("-r"), QString::number(rate),
         QStringLiteral("-e"), QStringLiteral("signed"), QStringLiteral("-b"), QStringLiteral("16"),
         QStringLiteral("-c"), QStringLiteral("1"), QStringLiteral("-"), file});
    sox.write(reinterpret_cast<const char*>(samples.data()), qint64(samples.size() * 2));
    sox.closeWriteChannel();
    return sox.waitForFinished() && sox.exitCode() == 0;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// Goes through the half minute of listening and takes what it says.
bool calibrate(VirtualDisplay& display, Listener& listener)
{
    if (!display.press(QStringLiteral("alt+l")))
        return false;
    QTest::qWait(1500);
    listener.setFallingOnly(true);
    if (!display.press(QStringLiteral("Return")))
        return false;
    QTest::qWait(500);
    listener.setKey(QStringLiteral("j"));
    QTest::qWait(40'000);
    listener.setKey({});
    listener.setFallingOnly(false);
    qInfo("pressed %d times in the calibration", listener.presses());
    return listener.presses() >= 12 && display.press(QStringLiteral("Return"));
}

} // namespace

class TestListener : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void flagsLandOnTheWordsAfterACalibration();

private:
    QTemporaryDir m_dir;
};

void TestListener::flagsLandOnTheWordsAfterACalibration()
{
    const quint32 seed = std::random_device{}();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const Answer answer = answerOf(m_dir, random);
    const QString file = m_dir.filePath(QStringLiteral("answer.wav"));
    QVERIFY(writeWav(file, answer.samples));

    SoundServer sound;
    QVERIFY2(sound.start(), qPrintable(sound.error()));
    VirtualDisplay display;
    QVERIFY2(display.start(), qPrintable(display.error()));
    StudioRun studio(sound, display);
    // A slower hand than the default of 400 ms stands for, so that only a calibration helps.
    Listener listener(sound, display, std::normal_distribution<double>(620, 60), seed);
    QVERIFY(listener.begin());
    QVERIFY(studio.start({file}));
    QVERIFY(studio.waitFor(QStringLiteral("waveform-complete")));

    QVERIFY(calibrate(display, listener));
    QTest::qWait(1000);

    listener.setKey(QStringLiteral("w"));
    QVERIFY(display.press(QStringLiteral("space")));
    QVERIFY(studio.waitFor(QStringLiteral("playback-started")));
    const int before = listener.presses();
    QTRY_VERIFY_WITH_TIMEOUT(listener.presses() - before >= wordCount, 240'000);
    listener.setKey({});
    QTest::qWait(1500);
    QVERIFY(studio.quit());

    std::vector<double> errors;
    const QJsonArray takes = studio.cli({QStringLiteral("takes")}).array();
    for (const QJsonValue& each : takes.first().toObject().value(QStringLiteral("flags")).toArray()) {
        const QJsonObject flag = each.toObject();
        if (flag.value(QStringLiteral("kind")).toString() != QLatin1String("we"))
            continue;
        const double at = flag.value(QStringLiteral("start_ms")).toDouble();
        const auto nearest =
            std::min_element(answer.onsets.begin(), answer.onsets.end(), [at](double a, double b) {
                return std::abs(a - at) < std::abs(b - at);
            });
        errors.push_back(std::abs(*nearest - at));
    }
    QCOMPARE(errors.size(), size_t(wordCount));
    const double middle = median(errors);
    qInfo(
        "%d words at 1.5x: median error %.0f ms, worst %.0f ms", wordCount, middle,
        *std::max_element(errors.begin(), errors.end()));
    QVERIFY2(middle < 100, qPrintable(QString::number(middle)));
}

QTEST_GUILESS_MAIN(TestListener)
#include "TestListener.moc"
