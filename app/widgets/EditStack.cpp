#include "widgets/EditStack.h"

#include <memory>

namespace starling {

namespace {

constexpr int commandId = 1;

/// A refusal takes the command off the stack.
class StepCommand : public QUndoCommand {
public:
    using Report = std::function<void(const Error&)>;

    StepCommand(
        const QString& text, EditStack::Step forward, EditStack::Step backward, QString merge, Report report)
        : QUndoCommand(text)
        , m_forward(std::move(forward))
        , m_backward(std::move(backward))
        , m_merge(std::move(merge))
        , m_report(std::move(report))
    {
    }

    void redo() override { run(m_forward); }
    void undo() override { run(m_backward); }
    [[nodiscard]] int id() const override { return m_merge.isEmpty() ? -1 : commandId; }

    bool mergeWith(const QUndoCommand* next) override
    {
        const auto* other = static_cast<const StepCommand*>(next);
        if (other->m_merge != m_merge || other->isObsolete())
            return false;
        m_forward = other->m_forward;
        return true;
    }

private:
    void run(const EditStack::Step& step)
    {
        if (const Expected<void> done = step(); !done) {
            setObsolete(true);
            m_report(done.error());
        }
    }

    EditStack::Step m_forward;
    EditStack::Step m_backward;
    QString m_merge;
    Report m_report;
};

} // namespace

EditStack::EditStack(QObject* parent)
    : QObject(parent)
{
}

bool EditStack::push(const QString& text, Step forward, Step backward, const QString& merge)
{
    m_refused = false;
    const QString key = merge.isEmpty() ? QString() : QStringLiteral("%1 %2").arg(m_session).arg(merge);
    auto command = std::make_unique<StepCommand>(
        text, std::move(forward), std::move(backward), key, [this](const Error& error) {
            m_refused = true;
            Q_EMIT failed(error);
        });
    m_stack.push(command.release());
    return !m_refused;
}

} // namespace starling
