#pragma once

#include "base/result.h"
#include "model/document.h"

#include <QList>

#include <functional>
#include <stop_token>

namespace Pressmark {

class WorkerClient;

/// A picture of a document, by the name that its body says.
struct GatheredPicture
{
    QString name;
    QByteArray bytes; // empty if the original is the picture
    bool isOriginal = false;
};

/// Where the pictures of a document come from, besides its own bytes.
struct PicturePlaces
{
    QString fileName; // of the document
    QString folder;   // in which the document lies, or empty
    /// Fetches a picture over the network because a person asked for it; may be empty.
    std::function<Result<QByteArray>(const QString &url)> fetch;
};

/// Takes the pictures of a document's figures along: those that are written out in it, that lie beside it, or that may
/// be fetched. Each is examined by the worker first; figures get the name and the size of theirs. What is missing or not
/// taken along stands in the doubts; a figure that then says nothing at all is dropped. The document's `pictures` are
/// used up. After three that took too long the others are not tried. When it is stopped it returns soon, and the
/// document is not whole.
QList<GatheredPicture> gatherPictures(Document &document, const PicturePlaces &places, WorkerClient &worker,
                                      std::stop_token stop = {});

} // namespace Pressmark
