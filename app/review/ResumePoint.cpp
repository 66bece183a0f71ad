#include "review/ResumePoint.h"

#include <QLoggingCategory>

namespace starling {

namespace {

Q_LOGGING_CATEGORY(logResume, "starling.review.resume", QtInfoMsg)

} // namespace

ResumePoint::ResumePoint(Library& library, Player& player, QObject* parent)
    : QObject(parent)
    , m_library(library)
    , m_player(player)
{
    connect(&player, &Player::playingChanged, this, [this](bool playing) {
        if (!playing)
            keep();
    });
}

ResumePoint::~ResumePoint()
{
    leave();
}

void ResumePoint::open(const TakeId& take)
{
    m_take = take;
    m_soundFile = m_player.soundFile();
    m_stored.reset();
    const auto review = m_library.reviews().review(take);
    if (!review || m_soundFile.isEmpty())
        return;
    m_stored = review->resumeAt;
    if (review->resumeAt > Milliseconds(0))
        m_player.seek(review->resumeAt);
}

void ResumePoint::leave()
{
    keep();
    m_take = {};
    m_soundFile.clear();
}

void ResumePoint::keep()
{
    // The player may have been given another file, or none, meanwhile; its length is known once it is open.
    if (m_take.isNull() || m_player.soundFile() != m_soundFile || m_player.duration() <= Milliseconds(0))
        return;
    const Milliseconds here = m_player.position();
    store(here < m_player.duration() ? here : Milliseconds(0));
}

void ResumePoint::store(Milliseconds position)
{
    if (position == m_stored)
        return;
    m_stored = position;
    // Without it the take opens at another place; nothing else is lost.
    if (const auto kept = m_library.reviews().setResume(m_take, position); !kept)
        qCInfo(logResume) << "place not kept:" << kept.error().detail;
}

} // namespace starling
