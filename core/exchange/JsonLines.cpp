#include "exchange/JsonLines.h"

#include "exchange/StoryFile.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace starling {

namespace {

/// A place in a JSON text that moves from value to value.
class JsonCursor {
public:
    explicit JsonCursor(const QByteArray& json)
        : m_json(json)
    {
        if (json.startsWith("\xef\xbb\xbf"))
            m_at = 3;
        skipSpace();
    }

    [[nodiscard]] qsizetype place() const { return m_at; }

    /// Into the value of an object's key or at an array's index; false, and anywhere, when it is not there.
    bool enter(const QString& step)
    {
        if (current() == '{')
            return enterKey(step);
        if (current() == '[')
            return enterIndex(step.toInt());
        return false;
    }

private:
    [[nodiscard]] char current() const { return m_at < m_json.size() ? m_json.at(m_at) : '\0'; }

    void skipSpace()
    {
        while (m_at < m_json.size() && QByteArray(" \t\r\n").contains(m_json.at(m_at)))
            ++m_at;
    }
    void advance()
    {
        ++m_at;
        skipSpace();
    }
    void skipString()
    {
        for (++m_at; m_at < m_json.size() && m_json.at(m_at) != '"'; ++m_at)
            m_at += m_json.at(m_at) == '\\' ? 1 : 0;
        advance();
    }
    /// To the comma or the closing bracket behind the value here.
    void skipValue()
    {
        for (int depth = 0; m_at < m_json.size();) {
            const char each = current();
            if (depth == 0 && (each == ',' || each == '}' || each == ']'))
                return;
            if (each == '{' || each == '[')
                ++depth;
            else if (each == '}' || each == ']')
                --depth;
            if (each == '"')
                skipString();
            else
                advance();
        }
    }
    bool enterKey(const QString& key)
    {
        advance();
        while (current() == '"') {
            const qsizetype start = m_at;
            skipString();
            const QJsonDocument name = QJsonDocument::fromJson('[' + m_json.mid(start, m_at - start) + ']');
            advance(); // past the colon
            if (name.array().at(0).toString() == key)
                return true;
            skipValue();
            if (current() == ',')
                advance();
        }
        return false;
    }
    bool enterIndex(int index)
    {
        advance();
        for (; index > 0 && m_at < m_json.size(); --index) {
            skipValue();
            if (current() != ',')
                return false;
            advance();
        }
        return current() != ']';
    }

    const QByteArray& m_json;
    qsizetype m_at = 0;
};

} // namespace

int lineOfPath(const QByteArray& json, const JsonPath& path)
{
    JsonCursor cursor(json);
    qsizetype place = cursor.place();
    for (const QString& step : path) {
        if (!cursor.enter(step))
            break;
        place = cursor.place();
    }
    return lineOfOffset(json, place);
}

} // namespace starling
