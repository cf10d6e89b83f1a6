#include "importing/formats.h"

#include <QCoreApplication>

namespace Pressmark {

const QList<const Importer *> &importers()
{
    static const QList<const Importer *> All{
        &pdfImporter(), &pictureImporter(), &htmlImporter(), &markdownImporter(), &textImporter(),
    };
    return All;
}

Result<const Importer *> findImporter(const QByteArray &head, const QString &fileName, const QString &name)
{
    if (head.isEmpty())
        return Error{ErrorCode::UnknownFormat,
                     QCoreApplication::translate("Pressmark::Reading", "This file is empty.")};
    for (const Importer *importer : importers()) {
        if (name.isEmpty() ? importer->recognizes(head, fileName) : importer->name() == name)
            return importer;
    }
    return Error{ErrorCode::UnknownFormat,
                 QCoreApplication::translate("Pressmark::Reading",
                                             "This is not a kind of file that Pressmark can read. It reads web pages, "
                                             "plain text, Markdown, PDF and pictures.")};
}

} // namespace Pressmark
