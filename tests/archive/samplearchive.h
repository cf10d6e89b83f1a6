#pragma once

#include "archive/archive.h"
#include "archive/captures.h"
#include "text/canonicaltext.h"
#include "verify.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

namespace Pressmark {

/// A new archive in a temporary folder.
struct SampleArchive
{
    QTemporaryDir folder;
    std::unique_ptr<Archive> archive;

    QString path() const { return folder.filePath(QStringLiteral("sample.pressmark")); }

    bool create()
    {
        Result<std::unique_ptr<Archive>> made = Archive::create(path());
        if (!made)
            return false;
        archive = std::move(*made);
        return true;
    }
};

/// An article about the invented town of Marrow Bay.
inline Document sampleDocument(const QString &title, const QString &text, const QString &url = {})
{
    Document document;
    document.importer = QStringLiteral("text");
    document.mediaType = QStringLiteral("text/plain");
    document.metadata.title = title;
    document.metadata.source = QStringLiteral("The Harbour Gazette");
    document.metadata.url = url;
    document.metadata.published = {QStringLiteral("2024-10-03"), DatePrecision::Day, std::nullopt, {}, false};
    document.origins = {{QStringLiteral("title"), QStringLiteral("h1")}};
    const QStringList paragraphs = text.split(u'\n');
    for (const QString &paragraph : paragraphs)
        document.body.blocks.append(Block{.text = canonicalText(paragraph)});
    composeText(document.body);
    return document;
}

/// The stated document as a new capture, as if its original were stored.
inline Result<CaptureAdded> importDocument(Archive &archive, const Document &document, const QByteArray &original)
{
    CaptureAdded added;
    const QByteArray hash = QCryptographicHash::hash(original, QCryptographicHash::Sha256).toHex();
    const Result<void> written = archive.write([&](Writing &writing) -> Result<void> {
        const Result<ImportBatchId> batch = addImportBatch(writing, QStringLiteral("test"));
        if (!batch)
            return batch.error();
        const NewCapture capture{
            .sha256 = QString::fromLatin1(hash), .size = original.size(), .fileName = QStringLiteral("a.txt")};
        const Result<CaptureAdded> result = addDocument(writing, *batch, capture, document);
        if (!result)
            return result.error();
        added = *result;
        return {};
    });
    if (!written)
        return written.error();
    return added;
}

} // namespace Pressmark
