// Compares an advertisement with the bank in a thread of its own.
#pragma once

#include "story/RoleWords.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>

namespace starling {

/// A bank of thousands of stories takes longer than a key press should, so the window's thread never does it.
/// Of questions asked while one is being answered only the last is answered. Window's thread.
class RoleWordsJob : public QObject {
    Q_OBJECT

public:
    struct Input {
        QString advert;
        std::vector<Story> stories;
        std::vector<QStringList> synonyms;
    };

    /// \param lexicon outlives it
    explicit RoleWordsJob(const RoleLexicon& lexicon, QObject* parent = nullptr);
    ~RoleWordsJob() override;

    void ask(Input input);
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void answered(const std::vector<starling::RoleTerm>& terms);

private:
    void start(Input input);
    void onFinished();

    const RoleLexicon& m_lexicon;
    QFutureWatcher<std::vector<RoleTerm>> m_watcher;
    std::optional<Input> m_next;
    bool m_running = false;
};

} // namespace starling
