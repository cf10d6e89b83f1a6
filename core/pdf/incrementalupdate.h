#pragma once

#include <QByteArray>
#include <QMap>

#include <optional>

namespace Pressmark {

/// What goes behind the bytes of a PDF to change it: new objects and a cross-reference of the kind that the file has.
class IncrementalUpdate
{
public:
    /// Nothing if the end of the file does not say where its cross-reference is.
    static std::optional<IncrementalUpdate> of(const QByteArray &original, int firstFreeNumber);

    /// The number of a new object.
    int reserve() { return m_next++; }
    /// Sets the content of an object, new or old.
    void set(int number, int generation, const QByteArray &content) { m_objects[number] = {generation, content}; }
    void setStream(int number, const QByteArray &dictionary, const QByteArray &data);

    /// The bytes to be appended. `keys` are the trailer's entries that stay ("/Root 1 0 R/Info 2 0 R"), `id` the first
    /// part of its /ID as it is written in the file, or empty.
    QByteArray finish(const QByteArray &keys, const QByteArray &id);

private:
    struct Object
    {
        int generation = 0;
        QByteArray content;
    };
    struct Entry
    {
        qint64 offset;
        int generation;
    };

    QByteArray table(const QMap<int, Entry> &entries, const QByteArray &trailer) const;
    QByteArray stream(QMap<int, Entry> entries, const QByteArray &trailer, qint64 offset);

    qint64 m_start = 0; // bytes before the header do not count in offsets
    qint64 m_size = 0;
    qint64 m_previous = 0;
    bool m_hasTable = true;
    bool m_endsLine = true;
    int m_next = 0;
    QMap<int, Object> m_objects;
};

} // namespace Pressmark
