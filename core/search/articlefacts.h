#pragma once

#include "archive/session.h"
#include "search/articleset.h"
#include "search/searchquery.h"

#include <QHash>
#include <QList>
#include <QString>

#include <cstdint>
#include <utility>
#include <vector>

namespace Pressmark {

/// What is remembered of the articles of an archive from one search to the next, so that counting and sorting read
/// memory and not the database. Vectors are indexed by the article's number.
struct ArticleFacts
{
    /// The articles that carry a tag, or a passage that does.
    struct Tagged
    {
        QString name;
        std::vector<std::uint32_t> articles;
    };

    qint64 version = -1; // of the database that the facts below were read from
    qint64 highest = 0;  // number of an article

    std::vector<std::uint16_t> lengths; // in words; also from an older version, since they need not be exact
    double totalLength = 0;

    bool hasOrder = false;
    std::vector<std::uint32_t> newestFirst;
    ArticleSet all; // with the trash
    ArticleSet trashed;

    bool hasNotes = false;
    std::vector<std::pair<qint64, QString>> notes; // articles with a note on the whole of them

    bool hasLanguages = false;
    std::vector<std::uint16_t> languages; // index into languageNames
    QStringList languageNames;            // the first is ""

    bool hasFacets = false;
    std::vector<std::uint32_t> sources; // index into sourceNames
    std::vector<std::uint16_t> years;
    QList<QString> sourceNames; // the first is ""
    ArticleSet annotated;
    std::vector<Tagged> tags;

    // Of the index of articles, in a state that it has until an article is added, changed or removed.
    QByteArray indexState;
    QHash<QString, qint64> frequencies; // of expressions: how many articles match
    QHash<QString, QList<SearchQuery::Form>> forms;
};

/// The facts of the session's archive as it is now, without those that have to be loaded.
///
/// Requires: a read transaction is open, so that what is loaded later is of the same version.
Result<ArticleFacts *> currentFacts(const Session &session, qint64 highest);

Result<void> loadLengths(const Session &session, ArticleFacts &facts);
Result<void> loadOrder(const Session &session, ArticleFacts &facts);
Result<void> loadNotes(const Session &session, ArticleFacts &facts);
Result<void> loadLanguages(const Session &session, ArticleFacts &facts);
Result<void> loadFacets(const Session &session, ArticleFacts &facts);

} // namespace Pressmark
