#include "importing/bytesource.h"

#include <QCoreApplication>

namespace Pressmark {

Result<QByteArray> ByteSource::readAll(qint64 limit)
{
    if (size() > limit)
        return Error{ErrorCode::TooLarge,
                     QCoreApplication::translate("Pressmark::Reading",
                                                 "This file is too large to be read as an article. The file is kept.")};
    return read(0, size());
}

} // namespace Pressmark
