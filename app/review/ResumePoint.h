// Where listening to a take stopped.
#pragma once

#include "audio/Player.h"
#include "library/Library.h"

#include <QObject>

#include <optional>

namespace starling {

/// Kept on every pause and when the take is left, not while it plays; back at the start once the end was
/// heard. Lives in the library's thread; both outlive it.
class ResumePoint : public QObject {
    Q_OBJECT

public:
    ResumePoint(Library& library, Player& player, QObject* parent = nullptr);
    /// Keeps the place.
    ~ResumePoint() override;

    /// The take whose sound the player has just been given: goes to its place.
    void open(const TakeId& take);
    /// Keeps the place and forgets the take.
    void leave();

    void keep();

private:
    void store(Milliseconds position);

    Library& m_library;
    Player& m_player;
    TakeId m_take;
    QString m_soundFile;
    std::optional<Milliseconds> m_stored;
};

} // namespace starling
