#pragma once

#include "base/progress.h"
#include "search/passages.h"

#include <stop_token>

namespace Pressmark {

enum class PassageFormat { Csv, Markdown };

/// What stands above a group: "diplomacy", "October 2024", "Without a tag". `passage`: one of the group, which names an
/// article or a quotation.
QString passageHeading(PassageGroup kind, const PassageRows::Group &group, const PassageText &passage);

struct ListedPassage
{
    PassageText passage;
    const PassageRows::Group *group = nullptr; // null if there are no groups
    QString heading;                           // of the group
};

/// The passages among these rows of a list, in that order; those that are gone are left out.
Result<QList<ListedPassage>> readListedPassages(const Session &session, const PassageResult &result, PassageGroup kind,
                                                const QList<qsizetype> &rows);

/// The heads of the columns.
QString passageCsvHead();
QString passageCsvRow(const ListedPassage &listed);
/// The quoted words, where they are from, the note and the tags.
QString passageMarkdown(const PassageText &passage);
QString passageMarkdownHeading(const QString &heading);

struct PassageExportSummary
{
    qsizetype written = 0;
    qsizetype leftOut = 0; // private ones
};

/// Writes these rows of a list to a file, in this order. Private passages are left out. Cancelled if it was asked to
/// stop; there is no file then.
Result<PassageExportSummary> exportPassages(const Session &session, const PassageResult &result, PassageGroup kind,
                                            const QList<qsizetype> &rows, PassageFormat format, const QString &path,
                                            const ProgressSink &progress, std::stop_token stop);

} // namespace Pressmark
