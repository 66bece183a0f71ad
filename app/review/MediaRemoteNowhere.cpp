// Where Qt has no D-Bus.
#include "review/MediaRemote.h"

namespace starling {

class MediaRemote::Private {};

MediaRemote::MediaRemote(Player&, PlaybackControl&, QObject* parent)
    : QObject(parent)
{
}

MediaRemote::~MediaRemote() = default;

void MediaRemote::show(const TakeId&, const QString&) {}

void MediaRemote::hide() {}

bool MediaRemote::isShown() const
{
    return false;
}

} // namespace starling
