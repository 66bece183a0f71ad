// A question a panel may ask.
#pragma once

#include "base/Id.h"

#include <QString>
#include <QStringList>

namespace starling {

struct Question {
    QuestionId id;          ///< built in: a short name such as "ml-rollback"; the user's own: a UUID
    QString text;           ///< as it is asked
    QString listensFor;     ///< what a panel hopes to hear
    QString pitfall;        ///< how answers to it commonly go wrong
    QStringList categories; ///< "failure", "leadership", …
    QString set;            ///< "ml", "mlops", or "own"
    bool builtIn = false;
    bool operator==(const Question&) const = default;
};

} // namespace starling
