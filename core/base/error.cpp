#include "base/error.h"

#include <array>

namespace Pressmark {

namespace {

struct Name
{
    ErrorCode code;
    const char16_t *text;
};

constexpr std::array Names{
    Name{ErrorCode::Cancelled, u"cancelled"},
    Name{ErrorCode::InvalidArgument, u"invalid_argument"},
    Name{ErrorCode::NotFound, u"not_found"},
    Name{ErrorCode::FileUnreadable, u"file_unreadable"},
    Name{ErrorCode::FileUnwritable, u"file_unwritable"},
    Name{ErrorCode::DiskFull, u"disk_full"},
    Name{ErrorCode::UnknownFormat, u"unknown_format"},
    Name{ErrorCode::Damaged, u"damaged"},
    Name{ErrorCode::Encrypted, u"encrypted"},
    Name{ErrorCode::TooLarge, u"too_large"},
    Name{ErrorCode::TimedOut, u"timed_out"},
    Name{ErrorCode::WorkerDied, u"worker_died"},
    Name{ErrorCode::ArchiveExists, u"archive_exists"},
    Name{ErrorCode::ArchiveNotFound, u"archive_not_found"},
    Name{ErrorCode::ArchiveInUse, u"archive_in_use"},
    Name{ErrorCode::ArchiveTooNew, u"archive_too_new"},
    Name{ErrorCode::ArchiveReadOnly, u"archive_read_only"},
    Name{ErrorCode::ArchiveDamaged, u"archive_damaged"},
    Name{ErrorCode::Database, u"database"},
    Name{ErrorCode::Conflict, u"conflict"},
    Name{ErrorCode::NothingToUndo, u"nothing_to_undo"},
    Name{ErrorCode::QueryInvalid, u"query_invalid"},
    Name{ErrorCode::Network, u"network"},
    Name{ErrorCode::NotVerified, u"not_verified"},
};

} // namespace

QString errorCodeName(ErrorCode code)
{
    for (const Name &name : Names) {
        if (name.code == code)
            return QString::fromUtf16(name.text);
    }
    Q_UNREACHABLE();
}

std::optional<ErrorCode> errorCodeFromName(QStringView text)
{
    for (const Name &name : Names) {
        if (text == QStringView(name.text))
            return name.code;
    }
    return std::nullopt;
}

} // namespace Pressmark
