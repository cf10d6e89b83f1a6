#pragma once

#include "base/error.h"
#include "text/canonicaltext.h"

#include <QByteArray>
#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QStringList>

namespace Pressmark {

/// The members of a map. A member that is missing or of another type makes the reader fail, not the program.
class MapReader
{
public:
    static constexpr qsizetype LongestText = 1'000'000; // of a title, a note…
    static constexpr qsizetype MostEntries = 10'000;    // of a list

    explicit MapReader(const QByteArray &bytes)
    {
        QCborParserError error;
        const QCborValue value = QCborValue::fromCbor(bytes, &error);
        m_failed = error.error != QCborError::NoError || error.offset != bytes.size() || !value.isMap();
        // A map that could not be read to its end crashes when it is asked for a key (Qt 6.4).
        if (!m_failed)
            m_map = value.toMap();
    }
    explicit MapReader(const QCborValue &value)
        : m_map(value.toMap())
        , m_failed(!value.isMap())
    { }

    bool failed() const { return m_failed; }
    void fail() { m_failed = true; }

    QCborValue value(QLatin1StringView key, QCborValue::Type type)
    {
        const QCborValue found = m_map.value(key);
        m_failed = m_failed || found.type() != type;
        return found;
    }

    QString rawText(QLatin1StringView key)
    {
        const QString text = value(key, QCborValue::String).toString();
        m_failed = m_failed || text.size() > LongestText;
        return text;
    }

    QString text(QLatin1StringView key) { return canonicalText(rawText(key)); }

    QStringList texts(QLatin1StringView key)
    {
        const QCborArray array = value(key, QCborValue::Array).toArray();
        if (array.size() > MostEntries) {
            m_failed = true;
            return {};
        }
        QStringList list;
        for (const QCborValue &entry : array) {
            m_failed = m_failed || !entry.isString() || entry.toString().size() > LongestText;
            list.append(canonicalText(entry.toString()));
        }
        return list;
    }

    QByteArray bytes(QLatin1StringView key) { return value(key, QCborValue::ByteArray).toByteArray(); }

    bool boolean(QLatin1StringView key)
    {
        const QCborValue found = m_map.value(key);
        m_failed = m_failed || !found.isBool();
        return found.toBool();
    }

    qint64 integer(QLatin1StringView key, qint64 least, qint64 most)
    {
        const qint64 number = value(key, QCborValue::Integer).toInteger(least);
        m_failed = m_failed || number < least || number > most;
        return number;
    }

    int number(QLatin1StringView key, int least, int most) { return static_cast<int>(integer(key, least, most)); }

    bool has(QLatin1StringView key) const { return m_map.contains(key); }
    QCborMap map() const { return m_map; }

private:
    QCborMap m_map;
    bool m_failed = false;
};

} // namespace Pressmark
