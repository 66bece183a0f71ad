#include "TimelineStage.h"
#include "support/Random.h"

#include <QImage>
#include <QPainter>
#include <QtTest>

using namespace starling;
using namespace starling::test;

namespace {

QImage pictureOf(TimelineCanvas& canvas, double ratio = 1)
{
    QImage image(canvas.size() * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    canvas.paint(painter, canvas.rect());
    return image;
}

/// Columns of a lane in which two pictures differ.
std::pair<int, int> difference(const QImage& a, const QImage& b, const QRect& lane)
{
    int first = lane.right() + 1;
    int last = -1;
    for (int x = lane.left(); x <= lane.right(); ++x) {
        for (int y = lane.top(); y <= lane.bottom(); ++y) {
            if (a.pixel(x, y) == b.pixel(x, y))
                continue;
            first = std::min(first, x);
            last = std::max(last, x);
            break;
        }
    }
    return {first, last};
}

class Picture {
public:
    Picture()
        : theme(*qApp)
        , canvas(theme)
    {
        canvas.resize(1000, 320);
        content = shortTake();
        canvas.setContent(content);
        canvas.setWaveform(noise(100 * 48'000));
        canvas.show();
    }

    Theme theme;
    TimelineCanvas canvas;
    TimelineContent content;
};

} // namespace

class TestTimelinePicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsTogetherAreTheWholePicture_data();
    void partsTogetherAreTheWholePicture();
    void pausesAreShadedWhereTheyAre();
    void whatIsHeardLooksOtherwise();
    void wordsAndSuggestionsHaveLanesOnlyWhenThereAreAny();
    void theLoopAndTheSelectedStretchAreSeen();
    void aDragIsSeenAndLeavesNothingBehind();
    void bothPalettesAreDrawn();
};

void TestTimelinePicture::partsTogetherAreTheWholePicture_data()
{
    QTest::addColumn<double>("ratio");
    QTest::newRow("100 %") << 1.0;
    QTest::newRow("150 %") << 1.5;
    QTest::newRow("200 %") << 2.0;
}

void TestTimelinePicture::partsTogetherAreTheWholePicture()
{
    QFETCH(const double, ratio);
    const quint32 seed = Random::seed();
    Random random(seed);
    Picture picture;
    TimelineCanvas& canvas = picture.canvas;
    TimelineContent content = picture.content;
    content.words = {{{ms(1000), ms(9000)}, QStringLiteral("dashboards")}};
    content.dropouts = {{ms(70'000), ms(70'400)}};
    content.loop = Span{ms(25'000), ms(35'000)};
    canvas.setContent(content);
    canvas.setSelectedSpan(Span{ms(50'000), ms(60'000)});
    for (int round = 0; round < 10; ++round) {
        canvas.fit();
        canvas.zoomAbout(random.real(0, 1000), random.real(1, 30));
        canvas.setPlayhead(random.time(ms(0), ms(100'000)), false);
        const QImage whole = pictureOf(canvas, ratio);
        QImage parts(whole.size(), QImage::Format_RGB32);
        parts.setDevicePixelRatio(ratio);
        QPainter painter(&parts);
        for (int x = 0; x < canvas.width();) {
            // Even places are whole device pixels at every ratio tried.
            const int wide = 2 * int(random.integer(1, 150));
            const QRect part(x, 0, wide, canvas.height());
            painter.setClipRect(part);
            canvas.paint(painter, part);
            x += wide;
        }
        painter.end();
        QVERIFY2(parts == whole, qPrintable(QString::number(seed)));
    }
}

void TestTimelinePicture::pausesAreShadedWhereTheyAre()
{
    Picture picture;
    const QImage with = pictureOf(picture.canvas);
    TimelineContent none = picture.content;
    none.pauses.clear();
    picture.canvas.setContent(none);
    const auto [first, last] =
        difference(with, pictureOf(picture.canvas), picture.canvas.scene().lanes.waveform);
    QCOMPARE(first, 420);
    QCOMPARE(last, 434);
}

void TestTimelinePicture::whatIsHeardLooksOtherwise()
{
    Picture picture;
    const QImage before = pictureOf(picture.canvas);
    picture.canvas.setPlayhead(ms(25'000), false);
    const auto [first, last] =
        difference(before, pictureOf(picture.canvas), picture.canvas.scene().lanes.waveform);
    QCOMPARE(first, 0);
    QCOMPARE(last, 251); // the playhead is two pixels wide
}

void TestTimelinePicture::wordsAndSuggestionsHaveLanesOnlyWhenThereAreAny()
{
    Picture picture;
    TimelineCanvas& canvas = picture.canvas;
    QVERIFY(canvas.scene().lanes.words.isEmpty());
    QVERIFY(canvas.scene().lanes.suggestions.isEmpty());
    const int before = canvas.minimumSizeHint().height();
    TimelineContent more = picture.content;
    more.words = {{{ms(10'000), ms(20'000)}, QStringLiteral("dashboards")}};
    more.suggestions = {{{ms(60'000), ms(70'000)}, QStringLiteral("?"), QStringLiteral("a pause")}};
    canvas.setContent(more);
    QVERIFY(canvas.minimumSizeHint().height() > before);
    const QImage with = pictureOf(canvas);
    more.words[0].text = QString();
    more.suggestions[0].span = {ms(80'000), ms(90'000)};
    canvas.setContent(more);
    const QImage without = pictureOf(canvas);
    const auto word = difference(with, without, canvas.scene().lanes.words);
    QVERIFY(word.first >= 98 && word.first < 110 && word.second < 205);
    const auto suggestion = difference(with, without, canvas.scene().lanes.suggestions);
    QVERIFY(suggestion.first >= 600 && suggestion.first < 610);
    QVERIFY(suggestion.second >= 890 && suggestion.second <= 900);
    QCOMPARE(
        HoverText::thing(
            canvas.scene(), picture.theme, {850, canvas.scene().lanes.suggestions.center().y()}, {}),
        QStringLiteral("a pause"));
}

void TestTimelinePicture::theLoopAndTheSelectedStretchAreSeen()
{
    Picture picture;
    const QImage plain = pictureOf(picture.canvas);
    TimelineContent looped = picture.content;
    looped.loop = Span{ms(30'000), ms(40'000)};
    picture.canvas.setContent(looped);
    const QImage withLoop = pictureOf(picture.canvas);
    const TimelineLanes& lanes = picture.canvas.scene().lanes;
    QCOMPARE(difference(plain, withLoop, lanes.ruler), std::pair(300, 399));
    picture.canvas.setSelectedSpan(Span{ms(70'000), ms(80'000)});
    const QImage withSpan = pictureOf(picture.canvas);
    QCOMPARE(difference(withLoop, withSpan, lanes.waveform), std::pair(700, 800));
    picture.canvas.setSelectedSpan(std::nullopt);
    QVERIFY(pictureOf(picture.canvas) == withLoop);
}

void TestTimelinePicture::aDragIsSeenAndLeavesNothingBehind()
{
    Picture picture;
    TimelineCanvas& canvas = picture.canvas;
    const QImage plain = pictureOf(canvas);
    TimelinePreview preview;
    preview.boundary = TimelinePreview::Boundary{ms(20'000), ms(30'000)};
    preview.snappedTo = ms(30'000);
    canvas.showPreview(preview);
    const auto moved = difference(plain, pictureOf(canvas), canvas.scene().lanes.segments);
    QVERIFY(moved.first >= 195 && moved.second >= 299);
    preview = {};
    preview.flags = {picture.content.flags[1]};
    preview.flags[0].span = {ms(33'000), ms(36'000)};
    canvas.showPreview(preview);
    const auto ghost = difference(plain, pictureOf(canvas), canvas.scene().lanes.flags);
    QVERIFY(ghost.first > 310 && ghost.second >= 359);
    canvas.showPreview({});
    QVERIFY(pictureOf(canvas) == plain);
}

void TestTimelinePicture::bothPalettesAreDrawn()
{
    Picture picture;
    picture.theme.setChoice(ThemeChoice::Light);
    const QImage light = pictureOf(picture.canvas);
    picture.theme.setChoice(ThemeChoice::Dark);
    const QImage dark = pictureOf(picture.canvas);
    const TimelineLanes& lanes = picture.canvas.scene().lanes;
    for (const QRect& lane : {lanes.ruler, lanes.waveform, lanes.flags}) {
        QVERIFY(qGray(light.pixel(lane.center())) >= 0);
        QVERIFY(
            qGray(light.pixel(lane.topLeft() + QPoint(150, 1)))
            > qGray(dark.pixel(lane.topLeft() + QPoint(150, 1))));
    }
}

QTEST_MAIN(TestTimelinePicture)
#include "TestTimelinePicture.moc"
