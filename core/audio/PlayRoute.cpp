#include "audio/PlayRoute.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace starling {

RoutePlan RoutePlan::tidied(qint64 frames, int sampleRate) const
{
    RoutePlan plan;
    auto sorted = cuts;
    std::ranges::sort(sorted, {}, &FrameSpan::begin);
    for (FrameSpan cut : sorted) {
        cut = {std::clamp<qint64>(cut.begin, 0, frames), std::clamp<qint64>(cut.end, 0, frames)};
        if (cut.begin >= cut.end)
            continue;
        if (!plan.cuts.empty() && cut.begin <= plan.cuts.back().end)
            plan.cuts.back().end = std::max(plan.cuts.back().end, cut.end);
        else
            plan.cuts.push_back(cut);
    }
    const qint64 shortest = qint64(sampleRate) * shortestLoopMs / 1000;
    if (!loop)
        return plan;
    const FrameSpan whole{
        std::clamp<qint64>(loop->begin, 0, frames), std::clamp<qint64>(loop->end, 0, frames)};
    if (whole.end - whole.begin < shortest)
        return plan;
    plan.loop = whole;
    qint64 kept = whole.end - whole.begin;
    for (const FrameSpan& cut : plan.cuts)
        kept -= std::max<qint64>(0, std::min(cut.end, whole.end) - std::max(cut.begin, whole.begin));
    if (kept < shortest)
        std::erase_if(
            plan.cuts, [&](const FrameSpan& cut) { return cut.begin < whole.end && cut.end > whole.begin; });
    return plan;
}

qint64 RoutePlan::landing(qint64 frame) const
{
    const auto endOfCutAt = [this](qint64 place) {
        const auto after = std::ranges::upper_bound(cuts, place, {}, &FrameSpan::begin);
        return after != cuts.begin() && place < std::prev(after)->end ? std::prev(after)->end : place;
    };
    const qint64 there = endOfCutAt(frame);
    const bool leavesLoop = loop && frame < loop->end && there >= loop->end;
    return leavesLoop ? endOfCutAt(loop->begin) : there;
}

PlayRoute::PlayRoute(AudioReader& reader, RoutePlan plan)
    : m_reader(reader)
    , m_plan(std::move(plan))
    , m_blend(qint64(reader.sampleRate()) * blendMs / 1000)
{
}

Expected<void> PlayRoute::start(qint64 frame)
{
    m_at = m_plan.landing(std::clamp<qint64>(frame, 0, m_reader.frames()));
    m_route = 0;
    m_blended.clear();
    m_blendedGiven = 0;
    m_pieces.assign(1, {0, m_at});
    return m_reader.seek(m_at);
}

std::optional<PlayRoute::Step> PlayRoute::nextStep() const
{
    const auto cut = std::ranges::lower_bound(m_plan.cuts, m_at, {}, &FrameSpan::begin);
    const bool looping = m_plan.loop && m_at < m_plan.loop->end;
    if (cut != m_plan.cuts.end() && (!looping || cut->begin < m_plan.loop->end))
        return Step{cut->begin, m_plan.landing(cut->begin)};
    if (looping)
        return Step{m_plan.loop->end, m_plan.landing(m_plan.loop->begin)};
    return std::nullopt;
}

Expected<qint64> PlayRoute::readWhole(std::span<Sample> out)
{
    size_t total = 0;
    while (total < out.size()) {
        auto got = m_reader.read(out.subspan(total));
        if (!got)
            return got;
        if (*got == 0)
            break;
        total += size_t(*got);
    }
    return qint64(total);
}

/// The reader stands less than a blend before the leap: gets the rest, mixed into what leads to its target.
Expected<void> PlayRoute::blendInto(const Step& step)
{
    const qint64 length = step.at - m_at;
    m_blended.assign(size_t(length), 0);
    m_blendedGiven = 0;
    if (const auto got = readWhole(m_blended); !got)
        return fail(got.error());
    const qint64 lead = std::min(length, step.to);
    if (auto sought = m_reader.seek(step.to - lead); !sought)
        return sought;
    std::vector<Sample> leading(size_t(length), 0);
    if (const auto got = readWhole(std::span(leading).last(size_t(lead))); !got)
        return fail(got.error());
    for (size_t i = 0; i < leading.size(); ++i) {
        const double share = double(i + 1) / double(length + 1);
        m_blended[i] = Sample(std::lround(m_blended[i] * (1 - share) + leading[i] * share));
    }
    m_at = step.to;
    m_pieces.push_back({m_route + length, step.to});
    return {};
}

Expected<qint64> PlayRoute::read(std::span<Sample> out)
{
    qint64 total = 0;
    while (!out.empty()) {
        if (m_blendedGiven < m_blended.size()) {
            const size_t some = std::min(out.size(), m_blended.size() - m_blendedGiven);
            std::copy_n(m_blended.begin() + qint64(m_blendedGiven), some, out.begin());
            m_blendedGiven += some;
            m_route += qint64(some);
            total += qint64(some);
            out = out.subspan(some);
            continue;
        }
        const auto step = nextStep();
        if (step && m_at >= step->at - m_blend) {
            if (auto blended = blendInto(*step); !blended)
                return fail(blended.error());
            continue;
        }
        const auto straight = step ? size_t(step->at - m_blend - m_at) : out.size();
        auto got = m_reader.read(out.first(std::min(out.size(), straight)));
        if (!got)
            return got;
        if (*got == 0)
            break;
        m_at += *got;
        m_route += *got;
        total += *got;
        out = out.subspan(size_t(*got));
    }
    return total;
}

double PlayRoute::sourceOf(double route) const
{
    auto piece = m_pieces.rbegin();
    while (double(piece->route) > route && std::next(piece) != m_pieces.rend())
        ++piece;
    return double(piece->source) + route - double(piece->route);
}

std::optional<PlayRoute::Leap> PlayRoute::leapWithin(double after, double upTo) const
{
    for (size_t i = 1; i < m_pieces.size(); ++i) {
        const auto at = double(m_pieces[i].route);
        if (at <= after)
            continue;
        if (at > upTo)
            break;
        const Piece& before = m_pieces[i - 1];
        return Leap{at, double(before.source + m_pieces[i].route - before.route), double(m_pieces[i].source)};
    }
    return std::nullopt;
}

void PlayRoute::forgetBefore(double route)
{
    while (m_pieces.size() > 1 && double(m_pieces[1].route) <= route)
        m_pieces.pop_front();
}

} // namespace starling
