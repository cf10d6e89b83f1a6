#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace Pressmark {

/// A file that is written beside its place and put there when it is whole; if it is not put there it is removed.
class PendingFile
{
public:
    /// Requires: `path` names a file in a folder that exists.
    static Result<PendingFile> create(const QString &path);
    PendingFile(PendingFile &&other) noexcept;
    PendingFile &operator=(PendingFile &&) = delete;
    ~PendingFile();

    Result<void> write(const QByteArray &bytes);
    /// Where the bytes are until they are put in place.
    const QString &temporaryPath() const { return m_temporary; }
    /// Puts the file in place; when this returns a cut of power cannot undo it.
    Result<void> putInPlace();

private:
    PendingFile(const QString &path, const QString &temporary, int descriptor);
    Error failure() const;

    QString m_path;
    QString m_temporary;
    int m_descriptor = -1;
};

} // namespace Pressmark
