// Which flags of the take are chosen.
#pragma once

#include "review/TakeSession.h"

#include <QObject>
#include <QSet>

#include <vector>

namespace starling {

/// One selection for list, timeline and keys. Flags that leave the take leave it; another take begins
/// without.
class FlagSelection : public QObject {
    Q_OBJECT

public:
    explicit FlagSelection(const TakeSession& session, QObject* parent = nullptr);

    [[nodiscard]] const QSet<FlagId>& ids() const { return m_ids; }
    [[nodiscard]] bool isEmpty() const { return m_ids.isEmpty(); }
    /// The only one chosen; null when none or several are.
    [[nodiscard]] FlagId single() const;
    /// As they are now, in the take's order.
    [[nodiscard]] std::vector<Flag> flags() const;
    /// Goes up with every change, so that edits of one selection can be told from those of the next.
    [[nodiscard]] int revision() const { return m_revision; }

    void set(const QSet<FlagId>& ids); ///< those the take does not have are left out
    void select(const FlagId& id);     ///< only this one; none when null
    void clear() { set({}); }
    /// All flags of the kinds that are chosen.
    void selectSameKind();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QSet<FlagId> known(const QSet<FlagId>& ids) const;

    const TakeSession& m_session;
    QSet<FlagId> m_ids;
    int m_revision = 0;
};

} // namespace starling
