#pragma once

#include "archive/archive.h"
#include "search/articleset.h"
#include "search/leaffinder.h"
#include "search/searchquery.h"
#include "storage/wordindex.h"

#include <QHash>
#include <QList>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace Pressmark {

struct PassageFacts;

/// What is remembered of the articles of an archive from one search to the next, so that counting and sorting read
/// memory and not the database. Vectors are indexed by the article's number.
struct ArticleFacts
{
    /// A note on the whole of an article.
    struct Note
    {
        qint64 article;
        QByteArray utf8;
        TextWords words;
    };
    /// Names of which articles have one each, by an index that stays; the first is "".
    struct Names
    {
        QStringList names{QString()};
        std::vector<std::uint32_t> inOrder;   // without the first
        QHash<qint64, std::uint32_t> indexes; // by the number in the archive, if they have one
    };

    qint64 version = -1; // of the database that the facts below were read from
    quint64 changes = 0; // of this process that are known
    qint64 highest = 0;  // number of an article

    std::vector<std::uint16_t> lengths; // in words; also from an older version, since they need not be exact
    double totalLength = 0;

    bool hasOrder = false;
    std::vector<std::uint32_t> newestFirst;
    std::vector<std::uint32_t> days; // 20241003
    ArticleSet all;                  // with the trash
    ArticleSet trashed;

    bool hasNotes = false;
    std::vector<Note> notes;
    bool hasAnnotated = false;
    std::vector<std::uint32_t> annotated; // article of an annotation, by its number; 0 if it is in the trash

    bool hasLanguages = false;
    std::vector<std::uint16_t> languages; // index into languageNames
    QStringList languageNames{QString()};
    /// Zeros, one for each article; they are given back as such.
    std::vector<float> takeZeros();
    void giveBack(std::vector<float> numbers);
    std::uint16_t languageIndex(const QString &language); // a new one, if it has to be

    bool hasFacets = false;
    std::vector<std::uint32_t> sources; // index into sourceNames
    Names sourceNames;
    Names tagNames;
    std::vector<std::uint32_t> firstTag; // of an article, in the next; that of the article after it ends them
    std::vector<std::uint32_t> tags;     // of articles or passages of them; indexes into tagNames

    enum State : std::uint8_t { Read = 1, Starred = 2, Included = 4, Excluded = 8, Tagged = 16 }; // itself
    bool hasStates = false;
    std::vector<std::uint8_t> states; // of an article, added up

    std::vector<std::vector<float>> zeros; // to be used again; making them costs more than a rare word

    // Of the index of articles, in a state that it has until an article is added, changed or removed.
    QByteArray indexState;
    QHash<QString, qint64> frequencies; // of expressions: how many articles match
    QHash<QString, QList<SearchQuery::Form>> forms;
    std::optional<WordIndex> index;
    bool isIndexOpened = false;            // if it is not known then, its format is not
    std::vector<std::uint32_t> titleRanks; // by article: its place among the titles; empty if it is not known

    QByteArray kept; // name of the state of the archive in which the facts are kept beside it

    std::shared_ptr<PassageFacts> passages; // null until passages were asked for
};

/// The facts that the session remembers; they may be of an older version of its archive.
ArticleFacts &rememberedFacts(const Session &session);
/// Begins a read transaction, which lasts as long as the statement, and makes the facts those of its version, without
/// what has to be loaded: that is read in the same transaction.
Result<Statement> beginReading(const Session &session, ArticleFacts &facts);
/// Reads the facts of the articles that a change touched, and no others. False if they are too many.
Result<bool> applyChange(const Session &session, ArticleFacts &facts, const ArchiveChange &change, qint64 highest);

/// Of a row with an article and its note.
ArticleFacts::Note noteOf(const Statement &row);

/// The index of articles; null if FTS5 has to be asked for it.
Result<WordIndex *> wordIndex(const Session &session, ArticleFacts &facts);

Result<void> loadLengths(const Session &session, ArticleFacts &facts);
Result<void> loadOrder(const Session &session, ArticleFacts &facts);
Result<void> loadNotes(const Session &session, ArticleFacts &facts);
Result<void> loadStates(const Session &session, ArticleFacts &facts);
/// Of a row with read, starred, inclusion and whether it is tagged from that column on.
std::uint8_t stateOf(const Statement &row, int column);
Result<void> loadLanguages(const Session &session, ArticleFacts &facts);
/// Reads the names again, with new ones at the end. The indexes of those that are gone; nothing is called by them now.
Result<std::vector<std::uint32_t>> readNames(const Session &session, const QByteArray &table,
                                             ArticleFacts::Names &names);
Result<void> loadFacets(const Session &session, ArticleFacts &facts);

} // namespace Pressmark
