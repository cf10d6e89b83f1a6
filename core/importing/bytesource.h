#pragma once

#include "base/result.h"

#include <QByteArray>

namespace Pressmark {

/// The bytes of one original, readable anywhere. Belongs to one thread.
class ByteSource
{
public:
    virtual ~ByteSource() = default;

    virtual qint64 size() const = 0;
    /// Up to `length` bytes from `offset`; fewer only at the end.
    virtual Result<QByteArray> read(qint64 offset, qint64 length) = 0;

    /// All of it; TooLarge above the limit.
    Result<QByteArray> readAll(qint64 limit = qint64(256) << 20);
};

} // namespace Pressmark
