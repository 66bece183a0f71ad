#include "takes/TakeEdits.h"

#include <QDateTime>

#include <functional>

namespace starling {

namespace {

/// One edit as its two directions. A refusal takes the command off the stack.
class EditCommand : public QUndoCommand {
public:
    using Step = std::function<Expected<void>()>;
    using Report = std::function<void(const Error&)>;

    EditCommand(const QString& text, Step forward, Step backward, Report report)
        : QUndoCommand(text)
        , m_forward(std::move(forward))
        , m_backward(std::move(backward))
        , m_report(std::move(report))
    {
    }

    void redo() override { run(m_forward); }
    void undo() override { run(m_backward); }

private:
    void run(const Step& step)
    {
        if (const Expected<void> done = step(); !done) {
            setObsolete(true);
            m_report(done.error());
        }
    }

    Step m_forward;
    Step m_backward;
    Report m_report;
};

} // namespace

TakeEdits::TakeEdits(TakeStore& takes, QObject* parent)
    : QObject(parent)
    , m_takes(takes)
{
}

bool TakeEdits::moveToTrash(const std::vector<TakeId>& takes)
{
    const auto trash = [this, takes]() -> Expected<void> {
        for (const TakeId& take : takes) {
            if (auto done = m_takes.moveToTrash(take, QDateTime::currentDateTime()); !done)
                return done;
        }
        return {};
    };
    const auto back = [this, takes]() -> Expected<void> {
        for (const TakeId& take : takes) {
            if (auto done = m_takes.restoreFromTrash(take); !done)
                return done;
        }
        return {};
    };
    return push(std::make_unique<EditCommand>(
        tr("Move %n take(s) to the trash", nullptr, int(takes.size())), trash, back,
        [this](const Error& error) { Q_EMIT failed(error); }));
}

bool TakeEdits::restore(const std::vector<TakeId>& takes)
{
    // The moment of deletion is kept, so that undoing a restore does not lengthen the stay in the trash.
    std::vector<std::pair<TakeId, QDateTime>> deleted;
    for (const TakeId& id : takes) {
        const Expected<Take> take = m_takes.take(id);
        deleted.emplace_back(id, take && take->deletedAt ? *take->deletedAt : QDateTime::currentDateTime());
    }
    const auto back = [this, deleted]() -> Expected<void> {
        for (const auto& [take, when] : deleted) {
            if (auto done = m_takes.restoreFromTrash(take); !done)
                return done;
        }
        return {};
    };
    const auto trash = [this, deleted]() -> Expected<void> {
        for (const auto& [take, when] : deleted) {
            if (auto done = m_takes.moveToTrash(take, when); !done)
                return done;
        }
        return {};
    };
    return push(std::make_unique<EditCommand>(
        tr("Restore %n take(s)", nullptr, int(takes.size())), back, trash,
        [this](const Error& error) { Q_EMIT failed(error); }));
}

bool TakeEdits::setSetup(const TakeId& take, const TakeSetup& setup)
{
    const Expected<Take> before = m_takes.take(take);
    if (!before) {
        Q_EMIT failed(before.error());
        return false;
    }
    if (before->setup == setup)
        return true;
    return push(std::make_unique<EditCommand>(
        tr("Edit details"), [this, take, setup] { return m_takes.setSetup(take, setup); },
        [this, take, old = before->setup] { return m_takes.setSetup(take, old); },
        [this](const Error& error) { Q_EMIT failed(error); }));
}

bool TakeEdits::push(std::unique_ptr<QUndoCommand> command)
{
    bool refused = false;
    const auto connection = connect(this, &TakeEdits::failed, this, [&refused] { refused = true; });
    m_stack.push(command.release());
    disconnect(connection);
    return !refused;
}

} // namespace starling
