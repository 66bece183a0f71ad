// The second pass of a review: suggestions, covered until the listener asks for them.
#pragma once

#include "analysis/Hearing.h"
#include "review/TakeSession.h"
#include "review/TakeSound.h"
#include "settings/Settings.h"

#include <QObject>

#include <vector>

namespace starling {

/// First the listener marks by ear alone. Uncovering counts what was heard and what was not, keeps the
/// figures with the take, and lays the suggestions open, to be accepted or not. An accepted one is a flag
/// like any other and is undone like one; what is dismissed can be brought back. Lives in the window's
/// thread; what it is given outlives it.
class SecondPass : public QObject {
    Q_OBJECT

public:
    struct Entry {
        Suggestion suggestion;
        SuggestionState state = SuggestionState::Open;
        bool operator==(const Entry&) const = default;
    };

    SecondPass(
        Library& library, TakeSession& session, const TakeSound& sound, const Settings& settings,
        QObject* parent = nullptr);

    /// The sound has been looked through, so that uncovering shows everything.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] bool isCovered() const { return !m_review.uncoveredAt; }
    /// By start; empty while covered.
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    /// As of the moment of uncovering.
    [[nodiscard]] const std::optional<HearingScore>& score() const { return m_review.score; }

    void uncover();
    /// Makes it a flag; only an open or dismissed one. \param entry its place among entries()
    void accept(size_t entry);
    void dismiss(size_t entry);
    /// Takes dismiss() back.
    void bringBack(size_t entry);

Q_SIGNALS:
    void changed();
    void failed(const starling::Error& error);

private:
    void open();
    void refresh();
    [[nodiscard]] std::vector<Suggestion> suggestions() const;
    /// Changes what is kept and writes it.
    template<typename Edit>
    void change(Edit edit);

    Library& m_library;
    TakeSession& m_session;
    const TakeSound& m_sound;
    const Settings& m_settings;
    TakeReview m_review;
    std::vector<Entry> m_entries;
};

} // namespace starling
