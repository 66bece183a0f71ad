// Where in a JSON text a value stands: what QJsonDocument does not keep.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace starling {

/// Keys and indices from the document to a value: {"stories", "3", "facts", "goal"}.
using JsonPath = QStringList;

/// The line, from 1, of the value at `path`, or of the last thing on the way that is there. Walks the text,
/// so it is for the one error of a file. \param json a text that QJsonDocument has read; any other is safe
/// and gives some line
[[nodiscard]] int lineOfPath(const QByteArray& json, const JsonPath& path);

} // namespace starling
