#include "exchange/TakeSheet.h"

#include "audio/PeaksFile.h"
#include "exchange/SheetCanvas.h"
#include "exchange/SheetPicture.h"
#include "exchange/SheetWords.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>

#include <algorithm>
#include <array>
#include <set>

namespace starling {

namespace {

constexpr int dotsPerInch = 600;
constexpr double dotsPerMm = dotsPerInch / 25.4;
constexpr double margin = 15; // mm, as all that follows
constexpr double pictureHeight = 44;
constexpr double gap = 4;
constexpr double footer = 6;

const SheetText title{15, true, ink::text, 3};
const SheetText subtitle{9, false, ink::muted, 2};
const SheetText figure{18, true, ink::text, 1};
const SheetText heading{10, true, ink::text, 1};
const SheetText body{9, false, ink::text, 1};
const SheetText quiet{9, false, ink::muted, 1};

SheetText lines(SheetText how, int maxLines)
{
    how.maxLines = maxLines;
    return how;
}

SheetText aligned(SheetText how, Qt::Alignment alignment)
{
    how.alignment = alignment;
    return how;
}

/// Draws the page from the top to the bottom; every part says where it ended.
class Sheet {
public:
    Sheet(SheetCanvas& canvas, const TakeMaterial& material, const QLocale& locale, const Peaks* peaks)
        : m_canvas(canvas)
        , m_material(material)
        , m_words(locale)
        , m_peaks(peaks)
    {
    }

    void draw(const QSizeF& size)
    {
        double y = drawHead(size.width());
        const QRectF picture(0, y + gap / 2, size.width(), pictureHeight);
        drawTakePicture(m_canvas, picture, m_material, m_peaks);
        if (!m_peaks)
            m_canvas.text(picture.adjusted(2, 18, -2, 0), SheetWords::soundMissing(), quiet);
        y = picture.bottom() + gap;
        const double half = (size.width() - 2 * gap) / 2;
        // A framework with very many parts leaves room for the flags all the same.
        const double limit = y + 75;
        const double left = drawTime({0, y, half, limit - y});
        const double right = drawRating({half + 2 * gap, y, half, limit - y});
        drawFlags({0, std::max(left, right) + gap, size.width(), 0}, size.height() - footer);
        drawFoot(size);
    }

private:
    double drawHead(double width)
    {
        double y = m_canvas.text({0, 0, width, 40}, m_words.question(m_material.take), title);
        y += 1 + m_canvas.text({0, y + 1, width, 20}, m_words.subtitle(m_material), subtitle) + gap / 2;
        const QString length = SheetWords::clock(m_material.take.duration);
        const double wide = m_canvas.widthOf(length, figure) + 1;
        const double high = m_canvas.text({0, y, wide, 20}, length, figure);
        const double baseline = y + (high - m_canvas.lineHeight(body)) * 0.6;
        m_canvas.text({wide + gap, baseline, width - wide - gap, 10}, m_words.length(m_material), body);
        return y + high;
    }

    double drawTime(const QRectF& place)
    {
        double y = place.top();
        y += m_canvas.text(place, SheetWords::timeHeading(), heading) + 1;
        const Take& take = m_material.take;
        const auto entries = allocate(m_material.framework, take.track, take.duration);
        const bool marked = std::any_of(entries.begin(), entries.end(), [](const AllocationEntry& each) {
            return each.spent > Milliseconds{0};
        });
        if (!marked)
            return y
                   + m_canvas.text({place.left(), y, place.width(), 10}, SheetWords::nothingMarked(), quiet);
        const double step = m_canvas.lineHeight(body) + 0.6;
        drawRow(
            place, y,
            {SheetWords::partColumn(), SheetWords::timeColumn(), SheetWords::shareColumn(),
             SheetWords::targetColumn(), SheetWords::verdictColumn()},
            quiet);
        y += step;
        m_canvas.line({place.left(), y - 0.4}, {place.right(), y - 0.4}, ink::hairline);
        for (const AllocationEntry& each : entries) {
            if (y + step > place.bottom())
                break;
            SheetText how = body;
            how.bold = each.group.has_value();
            drawRow(
                place, y,
                {m_words.part(each, m_material), SheetWords::clock(each.spent), m_words.percent(each.share),
                 m_words.target(each.target), m_words.verdict(each)},
                how, each.group ? 0 : 3);
            y += step;
        }
        return y;
    }

    void drawRow(
        const QRectF& place, double y, const std::array<QString, 5>& cells, const SheetText& how,
        double indent = 0)
    {
        constexpr std::array shares{0.31, 0.12, 0.13, 0.21, 0.23};
        double x = place.left();
        for (size_t i = 0; i < cells.size(); ++i) {
            const double width = shares[i] * place.width();
            const double before = i == 0 ? indent : i == 4 ? 2 : 0;
            const bool isFigure = i >= 1 && i <= 3;
            m_canvas.text(
                {x + before, y, width - before - 0.6, 10}, cells[i],
                aligned(how, isFigure ? Qt::AlignRight : Qt::AlignLeft));
            x += width;
        }
    }

    double drawRating(const QRectF& place)
    {
        double y = place.top();
        y += m_canvas.text(place, SheetWords::ratingHeading(), heading) + 1;
        const double step = m_canvas.lineHeight(body) + 0.6;
        for (const SheetWords::Scale& each : m_words.scales(m_material.take.rating)) {
            const double middle = y + step / 2;
            m_canvas.text({place.left(), y, place.width() * 0.45, step}, each.name, body);
            const double first = place.left() + place.width() * 0.48;
            for (int mark = 1; mark <= 5 && each.mark; ++mark)
                m_canvas.dot({first + mark * 4.5, middle}, 1.2, ink::text, mark <= *each.mark);
            const QString said = each.mark ? QStringLiteral("%1/5").arg(*each.mark) : SheetWords::notRated();
            const double after = each.mark ? first + 27 : first + 3;
            m_canvas.text({after, y, place.right() - after, step}, said, quiet);
            y += step;
        }
        y += gap / 2;
        y += m_canvas.text({place.left(), y, place.width(), 10}, SheetWords::lessonHeading(), heading) + 1;
        const QString lesson = m_material.take.rating.lesson.trimmed();
        y += m_canvas.text(
            {place.left(), y, place.width(), std::max(0.0, place.bottom() - y)},
            lesson.isEmpty() ? SheetWords::noLesson() : lesson, lines(lesson.isEmpty() ? quiet : body, 6));
        return y;
    }

    void drawFlags(QRectF place, double bottom)
    {
        place.setBottom(bottom);
        double y = place.top();
        y += m_canvas.text(place, m_words.flagTotal(m_material.take), heading) + 1;
        if (m_material.take.flags.empty())
            return;
        y += m_canvas.text(
                 {place.left(), y, place.width(), bottom - y}, m_words.flagCounts(m_material), lines(body, 5))
             + 2;
        drawMoments({place.left(), y, place.width(), bottom - y});
    }

    /// As many moments as fit, column by column; the last place says how many are left out.
    void drawMoments(const QRectF& place)
    {
        const std::vector<Flag>& flags = m_material.take.flags;
        const double step = m_canvas.lineHeight(body) + 0.3;
        const int rows = std::max(0, int(place.height() / step));
        const bool noted =
            std::any_of(flags.begin(), flags.end(), [](const Flag& each) { return !each.note.isEmpty(); });
        const int columns = noted ? 2 : 3;
        const int room = rows * columns;
        const int shown = int(flags.size()) <= room ? int(flags.size()) : room - 1;
        const int used = std::min(room, int(flags.size()));
        // Short lists stand side by side rather than in one long column.
        const int perColumn = std::max(1, (used + columns - 1) / columns);
        const double width = place.width() / columns;
        for (int i = 0; i < used; ++i) {
            const int column = i / perColumn;
            const int row = i % perColumn;
            const QRectF cell(place.left() + column * width, place.top() + row * step, width - 2, step);
            if (i >= shown) {
                m_canvas.text(cell, m_words.moreFlags(int(flags.size()) - shown), quiet);
                continue;
            }
            const Flag& flag = flags.at(size_t(i));
            const FlagKind* kind = m_material.kind(flag.kind);
            const SheetText sign{8, true, flagInk(kind), 1, Qt::AlignHCenter};
            const QString glyph = kind && !kind->glyph.isEmpty() ? kind->glyph : QStringLiteral("•");
            m_canvas.text({cell.left(), cell.top() + 0.2, 5, step}, glyph, sign);
            m_canvas.text(cell.adjusted(5.5, 0, 0, 0), m_words.flag(flag, m_material), body);
        }
    }

    void drawFoot(const QSizeF& size)
    {
        const double y = size.height() - footer + 2;
        m_canvas.line({0, y - 0.6}, {size.width(), y - 0.6}, ink::hairline);
        const SheetText how{7, false, ink::muted};
        m_canvas.text({0, y, size.width() / 2, footer}, QStringLiteral("Starling"), how);
        m_canvas.text(
            {size.width() / 2, y, size.width() / 2, footer}, m_material.take.id.toString(),
            aligned(how, Qt::AlignRight));
    }

    SheetCanvas& m_canvas;
    const TakeMaterial& m_material;
    SheetWords m_words;
    const Peaks* m_peaks;
};

/// The outline that is kept, or one made now; none when the sound is missing or cannot be read.
Expected<std::optional<Peaks>> outlineOf(const TakeMaterial& material, const JobControl& control)
{
    if (material.soundFile.isEmpty())
        return std::optional<Peaks>();
    if (!material.peaksFile.isEmpty()) {
        if (auto kept = PeaksFile::load(material.peaksFile, material.soundFile))
            return std::optional(std::move(*kept));
    }
    auto made = buildPeaks(material.soundFile, control);
    if (made)
        return std::optional(std::move(*made));
    if (made.error().code == ErrorCode::Cancelled)
        return fail(made.error());
    return std::optional<Peaks>();
}

} // namespace

QString toText(Paper paper)
{
    return paper == Paper::A4 ? QStringLiteral("a4") : QStringLiteral("letter");
}

std::optional<Paper> paperFromString(const QString& text)
{
    for (const Paper each : {Paper::A4, Paper::Letter}) {
        if (toText(each) == text)
            return each;
    }
    return std::nullopt;
}

Paper usualPaper(const QLocale& locale)
{
    // Those of Unicode's paperSize data (CLDR, supplemental/measurementData) that say US-Letter.
    static const std::set<QLocale::Territory> letter{
        QLocale::UnitedStates, QLocale::Canada,    QLocale::Mexico,    QLocale::Belize,
        QLocale::Chile,        QLocale::Colombia,  QLocale::CostaRica, QLocale::ElSalvador,
        QLocale::Guatemala,    QLocale::Nicaragua, QLocale::Panama,    QLocale::Philippines,
        QLocale::PuertoRico,   QLocale::Venezuela};
    return letter.contains(locale.territory()) ? Paper::Letter : Paper::A4;
}

Expected<QByteArray>
takeSheet(const TakeMaterial& material, Paper paper, const QLocale& locale, const JobControl& control)
{
    const QCoreApplication* application = QCoreApplication::instance();
    if (!application || !application->inherits("QGuiApplication")) {
        return fail(
            ErrorCode::Internal,
            QCoreApplication::translate(
                "TakeSheet", "The report could not be drawn; nothing was written. The take is safe."),
            QStringLiteral("no QGuiApplication"));
    }
    const auto peaks = outlineOf(material, control);
    if (!peaks)
        return fail(peaks.error());

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
        writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
        const SheetWords words(locale);
        writer.setTitle(words.question(material.take));
        writer.setCreator(QStringLiteral("Starling"));
        QPainter painter(&writer);
        SheetCanvas canvas(painter, dotsPerMm);
        const QSizeF size = writer.pageLayout().paintRect(QPageLayout::Millimeter).size();
        Sheet(canvas, material, locale, *peaks ? &**peaks : nullptr).draw(size);
    }
    control.report(1.0);
    return bytes;
}

} // namespace starling
