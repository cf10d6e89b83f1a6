#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Pressmark {

/// A file inside of a ZIP file.
struct ZipPart
{
    QString name;
    QByteArray bytes;
    QString file = {}; // on the disk, instead of the bytes
    bool compressed = true;
};

/// Writes a ZIP file with these parts in this order. The same parts give the same bytes: none says when it was made.
Result<void> writeZip(const QString &path, const QList<ZipPart> &parts);

/// The names of the parts of a ZIP file, in their order.
Result<QStringList> zipPartNames(const QString &path);
/// One of its parts. Damaged if it is not as it was written.
Result<QByteArray> readZipPart(const QString &path, const QString &name);

} // namespace Pressmark
