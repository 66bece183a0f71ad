// A Qt Linguist file, as far as its completeness is concerned.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace starling::test {

struct Message {
    QString context;
    QString source;
    QString comment; ///< tells two messages of the same source apart
    bool isPlural = false;
    bool isFinished = true;   ///< neither unfinished nor obsolete
    QStringList translations; ///< one; for a plural one a form
    bool operator==(const Message&) const = default;

    /// What makes a message one of its own.
    [[nodiscard]] QString key() const;
};

/// Messages of a .ts file; none when it is not one.
[[nodiscard]] QList<Message> readTranslations(const QByteArray& ts);

/// What is wrong with a message: empty when nothing is. \param forms plural forms of the language
[[nodiscard]] QString troubleWith(const Message& message, int forms);

} // namespace starling::test
