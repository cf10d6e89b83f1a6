#pragma once

#include <QString>

#include <optional>

namespace Pressmark {

/// What went wrong, for programs. The names that errorCodeName() gives are part of the command line's contract.
enum class ErrorCode {
    Cancelled,
    InvalidArgument,
    NotFound,
    FileUnreadable,
    FileUnwritable,
    DiskFull,
    UnknownFormat,
    Damaged,
    Encrypted,
    TooLarge,
    TimedOut,
    WorkerDied,
    ArchiveExists,
    ArchiveNotFound,
    ArchiveInUse,
    ArchiveTooNew,
    ArchiveReadOnly,
    ArchiveDamaged,
    Database,
    Conflict,
    NothingToUndo,
    QueryInvalid,
    Network,
    NotVerified,
};

/// A failure. The message is translated and says what happened, what is safe and what to do.
struct Error
{
    ErrorCode code;
    QString message;
    std::optional<qsizetype> place = std::nullopt; // of QueryInvalid: where in what was typed, in UTF-16 units

    bool operator==(const Error &) const = default;
};

/// The code as it stands in JSON: "archive_in_use".
QString errorCodeName(ErrorCode code);

/// The code of that name; nothing if there is none.
std::optional<ErrorCode> errorCodeFromName(QStringView name);

} // namespace Pressmark
