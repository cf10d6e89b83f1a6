#pragma once

#include "importing/importer.h"

/// A file that lies in memory.
class MemorySource : public Pressmark::ByteSource
{
public:
    explicit MemorySource(QByteArray bytes)
        : m_bytes(std::move(bytes))
    { }

    qint64 size() const override { return m_bytes.size(); }
    Pressmark::Result<QByteArray> read(qint64 offset, qint64 length) override { return m_bytes.mid(offset, length); }

private:
    QByteArray m_bytes;
};

/// Reads bytes that hold one document; `type` names the importer, "" leaves it to the bytes.
inline Pressmark::Result<Pressmark::Document> importDocument(const QByteArray &bytes,
                                                             const Pressmark::ExtractionHints &hints,
                                                             const QString &type = {})
{
    const auto importer = Pressmark::findImporter(bytes.left(65'536), hints.fileName, type);
    if (!importer)
        return importer.error();
    MemorySource source(bytes);
    Pressmark::Document document;
    const auto sink = [&document](Pressmark::Document read) -> Pressmark::Result<void> {
        document = std::move(read);
        return {};
    };
    if (const auto done = (*importer)->read(source, hints, sink); !done)
        return done.error();
    return document;
}
