// What the listener does to flags.
#pragma once

#include "review/FlagSelection.h"

#include <QList>
#include <QObject>

namespace starling {

/// Edits of the chosen flags, each one step of undo; nudges of one selection in quick succession are one
/// step.
class FlagEditing : public QObject {
    Q_OBJECT

public:
    FlagEditing(TakeSession& session, FlagSelection& selection, QObject* parent = nullptr);

    void nudge(Milliseconds by);
    void nudgeStart(Milliseconds by);
    void nudgeEnd(Milliseconds by);
    void setKind(const FlagKindId& kind);
    /// Whether they are gone.
    bool removeSelected();
    /// Sets these, which are not there yet, and chooses them. \param text names the step
    bool add(const std::vector<Flag>& flags, const QString& text);

    /// By mouse: each call a step.
    void move(const QList<FlagId>& flags, Milliseconds by);
    void stretch(const FlagId& flag, const Span& span);

private:
    bool edit(std::vector<FlagChange> changes, const QString& text, const QString& gesture = {});
    [[nodiscard]] Milliseconds duration() const;
    /// Tells nudges of this selection from those of any other. \param what is done to it
    [[nodiscard]] QString gesture(const QString& what) const;

    TakeSession& m_session;
    FlagSelection& m_selection;
};

} // namespace starling
