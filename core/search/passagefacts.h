#pragma once

#include "model/annotation.h"
#include "search/articlefacts.h"
#include "search/quotations.h"

#include <QStringList>

namespace Pressmark {

/// Passages by the numbers of their annotations.
using PassageSet = ArticleSet;

/// What is remembered of the passages of an archive from one search to the next. Those in the trash are not among them.
struct PassageFacts
{
    struct Passage
    {
        std::uint32_t annotation = 0;
        std::uint32_t article = 0;
        std::uint16_t person = 0; // index into persons
        MarkColor color = MarkColor::Yellow;
        qint64 created = 0;
    };
    struct TagName
    {
        qint64 id = 0;
        qint64 parent = 0; // 0: none
        QString name;

        bool operator==(const TagName &) const = default;
    };
    /// Passages that carry a tag themselves.
    struct Tagged
    {
        qint64 tag = 0;
        QString name;
        std::vector<std::uint32_t> annotations; // in order
    };

    /// The passages of these articles may be others now.
    void markChanged(const QList<ArticleId> &articles);
    /// All is to be read anew.
    void forget();

    qint64 version = -1;               // of the database that the facts below were read from; -1: of none
    QList<ArticleId> changed;          // whose passages may be others since then
    qint64 highest = 0;                // number of an annotation
    std::vector<Passage> passages;     // by article, in reading order
    std::vector<std::uint32_t> firsts; // by article: where its passages begin; one more than there are articles
    QStringList persons;               // the first is ""

    bool hasTags = false;
    std::vector<TagName> tagNames; // of all tags, by folded name
    std::vector<Tagged> tags;      // as the tree has them: parents before children, siblings by name

    bool hasQuotations = false; // of all passages
    Quotations quotations;      // also from older versions
};

/// The facts as they are now, kept in those of the articles.
///
/// Requires: after beginReading(), in the same transaction.
Result<PassageFacts *> currentPassages(const Session &session, ArticleFacts &articles);

Result<void> loadPassageTags(const Session &session, PassageFacts &facts);

} // namespace Pressmark
