#include "review/SecondPass.h"

#include "analysis/SoundSuggestions.h"

#include <QDateTime>

#include <algorithm>

namespace starling {

SecondPass::SecondPass(
    Library& library, TakeSession& session, const TakeSound& sound, const Settings& settings, QObject* parent)
    : QObject(parent)
    , m_library(library)
    , m_session(session)
    , m_sound(sound)
    , m_settings(settings)
{
    connect(&session, &TakeSession::opened, this, &SecondPass::open);
    connect(&session, &TakeSession::changed, this, &SecondPass::refresh);
    connect(&sound, &TakeSound::silencesChanged, this, &SecondPass::refresh);
    connect(&settings, &Settings::changed, this, &SecondPass::refresh);
}

bool SecondPass::isReady() const
{
    return m_session.isOpen() && m_sound.waveform().complete;
}

void SecondPass::open()
{
    m_review = {};
    if (auto review = m_library.reviews().review(m_session.take().id))
        m_review = std::move(*review);
    else
        Q_EMIT failed(review.error());
    refresh();
}

std::vector<Suggestion> SecondPass::suggestions() const
{
    const Take& take = m_session.take();
    return suggestFromSound(
        take, m_sound.pauses(), m_settings.lengths().rulesFor(take.setup.depth, m_session.framework()));
}

void SecondPass::refresh()
{
    m_entries.clear();
    if (m_session.isOpen() && !isCovered()) {
        const std::vector<Suggestion> found = suggestions();
        const auto states = suggestionStates(found, m_session.take().flags, m_review.dismissed);
        for (size_t i = 0; i < found.size(); ++i)
            m_entries.push_back({found[i], states[i]});
    }
    Q_EMIT changed();
}

template<typename Edit>
void SecondPass::change(Edit edit)
{
    const TakeId take = m_session.take().id;
    // Where listening stopped is kept in the same place by somebody else.
    auto review = m_library.reviews().review(take);
    Expected<void> saved;
    if (!review) {
        saved = fail(review.error());
    } else {
        edit(*review);
        saved = m_library.reviews().save(take, *review);
    }
    if (saved)
        m_review = std::move(*review);
    else
        Q_EMIT failed(saved.error());
    refresh();
}

void SecondPass::uncover()
{
    if (!isReady() || !isCovered())
        return;
    // The clock's own kind is told by no ear.
    const HearingScore score = hearingScore(suggestions(), m_session.take().flags, {pauseKind()});
    change([&](TakeReview& review) {
        review.uncoveredAt = QDateTime::currentDateTime();
        review.score = score;
    });
}

void SecondPass::accept(size_t entry)
{
    if (entry >= m_entries.size())
        return;
    const Entry chosen = m_entries[entry];
    if (chosen.state != SuggestionState::Open && chosen.state != SuggestionState::Dismissed)
        return;
    const Flag flag{
        FlagId::create(), chosen.suggestion.kind, chosen.suggestion.span, {}, FlagSource::Accepted};
    m_session.edit({{}, {{std::nullopt, flag}}, {}}, tr("accepted suggestion"));
}

void SecondPass::dismiss(size_t entry)
{
    if (entry >= m_entries.size() || m_entries[entry].state != SuggestionState::Open)
        return;
    const Suggestion& chosen = m_entries[entry].suggestion;
    change([added = DismissedSuggestion{chosen.kind, chosen.span}](TakeReview& review) {
        review.dismissed.push_back(added);
    });
}

void SecondPass::bringBack(size_t entry)
{
    if (entry >= m_entries.size() || m_entries[entry].state != SuggestionState::Dismissed)
        return;
    const Suggestion chosen = m_entries[entry].suggestion;
    change([&](TakeReview& review) {
        std::erase_if(review.dismissed, [&](const DismissedSuggestion& each) {
            return each.kind == chosen.kind && each.span.start < chosen.span.end
                   && chosen.span.start < each.span.end;
        });
    });
}

} // namespace starling
