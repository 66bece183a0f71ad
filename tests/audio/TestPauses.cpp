#include "audio/Pauses.h"
#include "audio/SoundFiles.h"
#include "support/Random.h"
#include "support/SoundServer.h"

#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace starling;
using namespace std::chrono_literals;
using test::Random;

namespace {

constexpr double halfPower = 1.7320508; // full scale white noise is uniform: its rms is 1/√3

double amplitudeOf(double decibels)
{
    return std::pow(10, decibels / 20);
}

Peaks peaksOf(std::span<const Sample> samples, int rate = captureRate)
{
    Peaks peaks;
    peaks.setSampleRate(rate);
    peaks.append(samples);
    peaks.finish();
    return peaks;
}

/// Syllables of a voice: a buzz of 120 Hz that swells and fades four times a second.
std::vector<Sample> syllables(double seconds, double decibels, int rate = captureRate)
{
    std::vector<Sample> samples(size_t(seconds * rate));
    for (size_t i = 0; i < samples.size(); ++i) {
        const double t = double(i) / rate;
        const double swell = std::abs(std::sin(std::numbers::pi * 4 * t));
        const double buzz = 2 * std::fmod(120 * t, 1) - 1;
        samples[i] = Sample(std::lround(32767 * amplitudeOf(decibels) * std::min(1.0, 0.7 * swell * buzz)));
    }
    return samples;
}

void append(std::vector<Sample>& to, const std::vector<Sample>& more)
{
    to.insert(to.end(), more.begin(), more.end());
}

void silence(std::vector<Sample>& to, double seconds, int rate = captureRate)
{
    to.resize(to.size() + size_t(seconds * rate));
}

void addNoise(std::vector<Sample>& samples, double decibels, quint32 seed)
{
    const auto noise = test::noise(qint64(samples.size()), seed);
    for (size_t i = 0; i < samples.size(); ++i) {
        const double sum = samples[i] + noise[i] * halfPower * amplitudeOf(decibels);
        samples[i] = Sample(std::clamp(sum, -32768.0, 32767.0));
    }
}

void scale(std::vector<Sample>& samples, double decibels)
{
    for (Sample& sample : samples)
        sample = Sample(std::lround(sample * amplitudeOf(decibels)));
}

double rmsLevel(std::span<const Sample> samples)
{
    double squares = 0;
    for (const Sample sample : samples)
        squares += double(sample) * sample;
    return toDbfs(std::sqrt(squares / double(std::max<size_t>(1, samples.size()))) / 32768);
}

bool isNear(const Span& found, Milliseconds start, Milliseconds end, Milliseconds within)
{
    return std::chrono::abs(found.start - start) <= within && std::chrono::abs(found.end - end) <= within;
}

} // namespace

class TestPauses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_seed = Random::seed(); }
    void cleanup()
    {
        if (QTest::currentTestFailed())
            qInfo("repeat with STARLING_SEED=%u", m_seed);
    }

    void pausesBetweenSyllablesAreFoundInAnyNoise_data()
    {
        QTest::addColumn<double>("noise");
        QTest::addColumn<double>("voice");
        for (const double noise : {-200.0, -60.0, -50.0, -40.0, -35.0})
            QTest::addRow("a voice of -14 in noise of %.0f dBFS", noise) << noise << -14.0;
        for (const double noise : {-200.0, -70.0, -60.0})
            QTest::addRow("a quiet voice of -40 in noise of %.0f dBFS", noise) << noise << -40.0;
    }
    void pausesBetweenSyllablesAreFoundInAnyNoise()
    {
        QFETCH(double, noise);
        QFETCH(double, voice);
        std::vector<Sample> take;
        silence(take, 1);
        append(take, syllables(3, voice));
        silence(take, 0.7);
        append(take, syllables(2, voice));
        silence(take, 0.4);
        append(take, syllables(2, voice));
        silence(take, 2);
        append(take, syllables(4, voice));
        silence(take, 1.5);
        if (noise > -100)
            addNoise(take, noise, m_seed);
        const auto pauses = findPauses(peaksOf(take));
        QCOMPARE(pauses.size(), size_t(2));
        QVERIFY(isNear(pauses[0], 4000ms, 4700ms, 100ms));
        QVERIFY(isNear(pauses[1], 9100ms, 11100ms, 100ms));
        const auto silences = findSilences(peaksOf(take));
        QCOMPARE(silences.size(), size_t(4));
        QVERIFY(isNear(silences.front(), 0ms, 1000ms, 100ms));
        QVERIFY(isNear(silences.back(), 15100ms, 16600ms, 100ms));
        QCOMPARE(findPauses(peaksOf(take), 250ms).size(), size_t(3));
    }

    void pausesInSpeechAreFoundInAnyNoise_data()
    {
        QTest::addColumn<QString>("voice");
        QTest::addColumn<double>("level");
        QTest::addColumn<double>("noise");
        for (const char* voice : {"slt", "rms", "awb"}) {
            for (const double noise : {-200.0, -60.0, -50.0, -40.0, -35.0})
                QTest::addRow("%s, noise of %.0f dBFS", voice, noise)
                    << QString::fromLatin1(voice) << -20.0 << noise;
            QTest::addRow("%s, quiet", voice) << QString::fromLatin1(voice) << -40.0 << -60.0;
        }
    }
    void pausesInSpeechAreFoundInAnyNoise()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("flite")).isEmpty())
            QSKIP("flite is not installed; the voices made of tones have been tried");
        QFETCH(QString, voice);
        QFETCH(double, level);
        QFETCH(double, noise);
        constexpr int rate = 16'000;
        const auto& phrases = spoken(voice);
        QVERIFY(phrases.size() >= 4);
        std::vector<Sample> take;
        std::vector<Span> gaps;
        Milliseconds gap = 800ms;
        for (auto phrase : phrases) {
            scale(phrase, level - rmsLevel(phrase));
            if (!take.empty()) {
                const Milliseconds from = toMilliseconds(qint64(take.size()), rate);
                silence(take, double(gap.count()) / 1000, rate);
                gaps.push_back({from, toMilliseconds(qint64(take.size()), rate)});
                gap += 300ms;
            }
            append(take, phrase);
        }
        const auto clean = take;
        if (noise > -100)
            addNoise(take, noise, m_seed);
        const auto pauses = findPauses(peaksOf(take, rate));

        // Every gap is found, all of it but what the hangover takes.
        double worst = 0;
        for (const Span& wanted : gaps) {
            const auto found = std::ranges::find_if(pauses, [&](const Span& pause) {
                return pause.start < wanted.end && pause.end > wanted.start;
            });
            QVERIFY2(found != pauses.end(), qPrintable(QString::number(wanted.start.count())));
            worst = std::max(
                {worst, double((found->start - wanted.start).count()),
                 double((wanted.end - found->end).count())});
        }
        // And hardly any speech is taken for silence.
        qint64 speech = 0;
        qint64 lost = 0;
        constexpr qint64 step = rate / 100;
        for (qint64 at = 0; at + step <= qint64(clean.size()); at += step) {
            if (rmsLevel(std::span(clean).subspan(size_t(at), step)) < std::max(level - 20, noise + 6))
                continue;
            ++speech;
            const Milliseconds now = toMilliseconds(at + step / 2, rate);
            lost += std::ranges::any_of(
                pauses, [&](const Span& pause) { return now >= pause.start && now < pause.end; });
        }
        const double lostShare = 100 * double(lost) / double(speech);
        qInfo(
            "%s: %zu of %zu gaps, %zu pauses, at most %.0f ms short, %.2f %% of speech lost",
            QTest::currentDataTag(), gaps.size(), gaps.size(), pauses.size(), worst, lostShare);
        QVERIFY(worst <= 160);
        QVERIFY(lostShare <= 1);
    }

    void withoutSpeechThereIsNoPause()
    {
        QVERIFY(findSilences({}).empty());
        QVERIFY(findPauses(peaksOf({})).empty());
        for (const double noise : {-200.0, -60.0, -36.0}) {
            std::vector<Sample> take;
            silence(take, 5);
            if (noise > -100)
                addNoise(take, noise, m_seed);
            const auto silences = findSilences(peaksOf(take));
            QCOMPARE(silences.size(), size_t(1));
            QCOMPARE(silences.front(), (Span{0ms, 5000ms}));
            QVERIFY(findPauses(peaksOf(take)).empty());
        }
    }

    void aLoudToneIsNoSilence() { QVERIFY(findSilences(peaksOf(test::sine(440, 5))).empty()); }

    void aClickDoesNotEndAPause()
    {
        std::vector<Sample> take = syllables(2, -14);
        silence(take, 2);
        append(take, syllables(2, -14));
        addNoise(take, -55, m_seed);
        for (size_t i = 0; i < captureRate / 100; ++i)
            take[size_t(captureRate) * 3 + i] = Sample(i % 2 ? 9000 : -9000);
        const auto pauses = findPauses(peaksOf(take));
        QCOMPARE(pauses.size(), size_t(1));
        QVERIFY(isNear(pauses[0], 2000ms, 4000ms, 100ms));
    }

    void aRoomMayGrowLoud()
    {
        std::vector<Sample> take;
        for (int i = 0; i < 60; ++i) {
            append(take, syllables(2, -14));
            silence(take, 1);
        }
        // A fan starts after a minute and a half.
        addNoise(take, -62, m_seed);
        std::vector<Sample> fan(take.begin() + 90 * captureRate, take.end());
        addNoise(fan, -38, m_seed + 1);
        std::ranges::copy(fan, take.begin() + 90 * captureRate);
        QCOMPARE(findPauses(peaksOf(take)).size(), size_t(59));
    }

    void whateverTheSoundIsTheyAreInOrderAndInside()
    {
        Random random(m_seed);
        for (int round = 0; round < 60; ++round) {
            const int rate = random.chance(0.5) ? captureRate : int(random.integer(8'000, 96'000));
            std::vector<Sample> take;
            for (qint64 part = random.integer(0, 8); part > 0; --part) {
                const double seconds = random.real(0, 2);
                if (random.chance(0.5))
                    append(take, syllables(seconds, random.real(-60, 0), rate));
                else
                    silence(take, seconds, rate);
            }
            if (random.chance(0.5))
                addNoise(take, random.real(-90, -10), quint32(random.integer(0, 1 << 20)));
            const Milliseconds atLeast = random.time(0ms, 1500ms);
            const Peaks peaks = peaksOf(take, rate);
            const auto silences = findSilences(peaks, atLeast);
            const Milliseconds length = toMilliseconds(qint64(take.size()), rate);
            Milliseconds last{-1};
            for (const Span& silence : silences) {
                QVERIFY(silence.start > last);
                QVERIFY(silence.end > silence.start);
                QVERIFY(silence.length() >= atLeast);
                QVERIFY(silence.end <= length);
                last = silence.end;
            }
            for (const Span& pause : findPauses(peaks, atLeast)) {
                QVERIFY(std::ranges::find(silences, pause) != silences.end());
                QVERIFY(pause.start > 0ms && pause.end < length);
            }
        }
    }

    void cutsLeaveThreeTenthsOfEveryPause()
    {
        const std::vector<Span> silences{
            {0ms, 900ms}, {2000ms, 2400ms}, {3000ms, 3600ms}, {5000ms, 9000ms}, {9500ms, 12'000ms}};
        const std::vector<Span> wanted{{0ms, 750ms}, {3150ms, 3450ms}, {5150ms, 8850ms}, {9650ms, 12'000ms}};
        QCOMPARE(cutsLeaving(silences, 12'000ms), wanted);
        QVERIFY(cutsLeaving({{0ms, 5000ms}}, 5000ms).empty());
        QVERIFY(cutsLeaving({}, 5000ms).empty());
    }

    void ninetyMinutesTakeMilliseconds()
    {
        Random random(m_seed);
        constexpr qint64 frames = qint64(90) * 60 * captureRate;
        std::vector<Peak> finest(size_t(frames / Peaks::framesPerPeak));
        for (size_t i = 0; i < finest.size(); ++i) {
            const bool speech = i / 400 % 3 != 0;
            finest[i].rms = quint16(random.integer(10, 14) * (speech ? random.integer(1, 200) : 1));
        }
        const Peaks peaks = Peaks::fromFinest(std::move(finest), frames, captureRate);
        QElapsedTimer timer;
        timer.start();
        const auto pauses = findPauses(peaks);
        qInfo("90 min: %zu pauses in %.1f ms", pauses.size(), double(timer.nsecsElapsed()) / 1e6);
        QVERIFY(pauses.size() > 700);
    }

private:
    /// Phrases without the silence that the synthesiser puts before and after them.
    const std::vector<std::vector<Sample>>& spoken(const QString& voice)
    {
        auto& phrases = m_spoken[voice];
        if (!phrases.empty())
            return phrases;
        for (const char* text :
             {"We rolled the release back within four minutes",
              "Then I looked at what the canary had told us",
              "The queue was full because nobody had set a limit", "I asked both teams for one owner each",
              "Since then it has not happened again"}) {
            const QString file = m_folder.filePath(QStringLiteral("phrase.wav"));
            if (!test::SoundServer::synthesise(QString::fromLatin1(text), file, voice))
                return phrases;
            auto samples = test::readSound(file);
            const auto loud = [](Sample sample) { return std::abs(sample) > 600; };
            const auto first = std::ranges::find_if(samples, loud);
            const auto last = std::find_if(samples.rbegin(), samples.rend(), loud).base();
            if (first < last)
                phrases.emplace_back(first, last);
        }
        return phrases;
    }

    quint32 m_seed = 0;
    QTemporaryDir m_folder;
    std::map<QString, std::vector<std::vector<Sample>>> m_spoken;
};

QTEST_GUILESS_MAIN(TestPauses)
#include "TestPauses.moc"
