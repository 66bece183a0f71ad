#include "coverage/RoleWordsJob.h"

#include <QtConcurrent>

namespace starling {

RoleWordsJob::RoleWordsJob(const RoleLexicon& lexicon, QObject* parent)
    : QObject(parent)
    , m_lexicon(lexicon)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RoleWordsJob::onFinished);
}

RoleWordsJob::~RoleWordsJob()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished(); // it reads the lexicon
}

void RoleWordsJob::ask(Input input)
{
    if (m_running)
        m_next = std::move(input);
    else
        start(std::move(input));
}

void RoleWordsJob::start(Input input)
{
    m_running = true;
    m_watcher.setFuture(QtConcurrent::run([input = std::move(input), &lexicon = m_lexicon] {
        return roleTerms(input.advert, input.stories, lexicon, input.synonyms);
    }));
}

void RoleWordsJob::onFinished()
{
    m_running = false;
    if (m_next) {
        Input next = std::move(*m_next);
        m_next.reset();
        start(std::move(next));
        return;
    }
    Q_EMIT answered(m_watcher.result());
}

} // namespace starling
