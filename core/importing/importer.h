#pragma once

#include "base/result.h"
#include "extraction/extract.h"
#include "importing/bytesource.h"
#include "model/document.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace Pressmark {

/// Takes each document as it is read; an error stops the reading.
using DocumentSink = std::function<Result<void>(Document)>;

/// Reads originals of one format.
class Importer
{
public:
    virtual ~Importer() = default;

    virtual QString name() const = 0;         // "html", as in `extract --type`
    virtual QStringList patterns() const = 0; // "*.html", for file dialogs
    /// Whether these first bytes (up to 64 kB) are of this format. The file's name only breaks ties.
    virtual bool recognizes(const QByteArray &head, const QString &fileName) const = 0;
    /// Yields one or more documents. Encrypted, Damaged, TooLarge or UnknownFormat if it cannot.
    virtual Result<void> read(ByteSource &source, const ExtractionHints &hints, const DocumentSink &sink) const = 0;
};

/// All importers, the most particular first.
const QList<const Importer *> &importers();

/// The importer for these bytes: the one of that name if a name is given, else the first that recognizes them.
/// UnknownFormat if there is none.
Result<const Importer *> findImporter(const QByteArray &head, const QString &fileName, const QString &name = {});

} // namespace Pressmark
