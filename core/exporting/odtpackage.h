#pragma once

#include "base/result.h"
#include "exporting/odtblocks.h"
#include "exporting/odtcontent.h"

#include <QTemporaryDir>

#include <stop_token>

namespace Pressmark {

/// A text document with its pictures while it is put together.
class OdtPackage
{
public:
    explicit OdtPackage(const PdfOptions &options)
        : m_options(options)
    { }

    OdtContent &content() { return m_content; }
    /// Takes the pictures of an article as they are asked for.
    OdtPictures picturesOf(const ArticleForExport &article);
    /// Takes a drawn picture. Nothing if it cannot be kept.
    std::optional<OdtPicture> take(const QImage &picture);
    /// Takes a picture as it is written in a file of that ending. Its size is not known.
    std::optional<OdtPicture> take(const QByteArray &bytes, const QString &ending);
    /// What the area of a passage shows, once for all places where it is asked for; nothing if it is none.
    std::optional<OdtPicture> areaOf(const PassageOnPaper &passage);

    QString title;
    QString author;
    QString language;   // BCP 47
    qint64 created = 0; // UTC milliseconds
    qint64 modified = 0;
    QList<PdfAttachment> attachments; // lie in the package, for other programs

    /// Writes the document beside its place, reads it back, and puts it there only if it is right.
    Result<void> place(const QString &path, const std::stop_token &stop);

private:
    std::optional<OdtPicture> keep(const QImage &image, const char *format, const QString &ending);
    QByteArray meta() const;
    QByteArray manifest() const;
    Result<void> write(const QString &path);

    const PdfOptions &m_options;
    OdtContent m_content;
    QTemporaryDir m_folder;             // of the pictures, since all of them need not be in memory
    QStringList m_pictures;             // by name
    QHash<QString, OdtPicture> m_areas; // by the UUID of the annotation
};

/// Reads a document: its parts are whole, and its comments are these, each on its words.
Result<void> verifyOdt(const QString &path, const QStringList &parts, const QList<OdtComment> &comments);

} // namespace Pressmark
