#pragma once

#include "jobs/importjob.h"

#include <QUrl>

class QMimeData;

namespace Pressmark {

/// What can be imported from something dropped or from the clipboard.
struct Clippings
{
    QStringList paths;          // files and folders of this computer
    QList<ImportedBytes> bytes; // a copied piece of a page, or text
    QUrl address;               // a web page to be fetched

    bool isEmpty() const { return paths.isEmpty() && bytes.isEmpty() && address.isEmpty(); }
};

/// Files first, then an address that stands alone, then HTML, then text.
Clippings clippingsFrom(const QMimeData &mime);
/// The same question, quickly and without a copy.
bool hasClippings(const QMimeData &mime);

} // namespace Pressmark
