#include "archive/articles.h"
#include "search/hits.h"
#include "search/matchexpression.h"
#include "search/passagefacts.h"
#include "search/passages.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

using Words = SearchQuery::Words;

constexpr qsizetype PhraseWords = 40; // of a quotation that the index is asked for; the rest is compared

/// In how many articles beside this one the same words are marked.
Result<int> countOthers(Statement &query, const Annotation &annotation)
{
    const QString words = quotationWords(annotation.anchor.quote);
    if (words.isEmpty())
        return 0;
    // The words as they were folded are words of the index; a run of pairs is a phrase like any other.
    const QString phrase = words.section(u' ', 0, PhraseWords - 1);
    query.reset();
    query.bind(1, u"quote : \""_s + phrase + u'"');
    query.bind(2, annotation.article.value);
    QSet<qint64> articles;
    const Result<void> read = query.forEach([&](const Statement &row) {
        if (!articles.contains(row.integer(0)) && quotationWords(row.text(1)) == words)
            articles.insert(row.integer(0));
    });
    if (!read)
        return read.error();
    return static_cast<int>(articles.size());
}

/// Words of columns that passages do not have are not looked for in them.
QList<Words> leavesFor(const SearchQuery &query, bool isNote)
{
    QList<Words> leaves = positiveLeavesOf(query);
    leaves.removeIf(
        [isNote](const Words &leaf) { return !leaf.column.isEmpty() && !(isNote && leaf.column == u"note"); });
    return leaves;
}

} // namespace

Result<QList<PassageText>> readPassageTexts(const Session &session, const SearchQuery &query,
                                            const QList<AnnotationId> &passages)
{
    const Result<QList<PlacedAnnotation>> placed = readPlacedAnnotations(session, passages);
    if (!placed)
        return placed.error();
    QHash<AnnotationId, PassageText> texts;
    QList<ArticleId> articles;
    for (const PlacedAnnotation &annotation : *placed) {
        if (!articles.contains(annotation.annotation.article))
            articles.append(annotation.annotation.article);
    }
    const Result<QList<ArticleRow>> rows = readArticleRows(session, articles);
    if (!rows)
        return rows.error();
    QHash<ArticleId, ArticleRow> rowOf;
    for (const ArticleRow &row : *rows)
        rowOf.insert(row.id, row);
    Result<Statement> others = session.database().prepare(
        "SELECT n.article, n.quote FROM annotation_fts f JOIN annotation n ON n.id = f.rowid JOIN article a "
        "ON a.id = n.article WHERE f.annotation_fts MATCH ?1 AND n.article <> ?2 AND n.trashed = 0 AND n.private = 0 "
        "AND a.trashed = 0");
    if (!others)
        return others.error();
    const QList<Words> inQuote = leavesFor(query, false);
    const QList<Words> inNote = leavesFor(query, true);
    for (const PlacedAnnotation &annotation : *placed) {
        const Annotation &mark = annotation.annotation;
        const Result<int> count = countOthers(*others, mark);
        if (!count)
            return count.error();
        const ArticleRow row = rowOf.value(mark.article);
        texts.insert(mark.id,
                     {.placed = annotation,
                      .title = row.title,
                      .source = row.source,
                      .published = row.published,
                      .quoteHits = mergedHits(findLeafHits(inQuote, mark.anchor.quote)),
                      .noteHits = mergedHits(findLeafHits(inNote, mark.note)),
                      .otherArticles = *count});
    }
    QList<PassageText> inOrder;
    for (const AnnotationId id : passages)
        inOrder.append(texts.value(id));
    return inOrder;
}

} // namespace Pressmark
