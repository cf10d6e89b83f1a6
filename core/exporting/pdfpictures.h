#pragma once

#include "base/pendingfile.h"
#include "exporting/pictureshelf.h"

#include <QImage>
#include <QList>

namespace Pressmark {

/// In pixels; empty if it is not JPEG.
QSize jpegSize(const KeptPicture &picture);

/// What is painted for a picture that is put into the PDF when that is written, by its number.
QImage pictureStandIn(qsizetype number);

/// Writes a PDF with these pictures, which are JPEG, for what was painted for them, one after the other: all of them need
/// not be in memory. The same PDF and pictures give the same bytes. NotVerified if the PDF cannot be read.
Result<void> writeWithPictures(const QByteArray &pdf, const QList<KeptPicture> &pictures, PendingFile &file);

} // namespace Pressmark
