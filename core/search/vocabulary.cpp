#include "search/vocabulary.h"

#include <limits>

namespace Pressmark {

Vocabulary::Vocabulary(WordIndex *index)
    : m_index(index)
{ }

Result<Vocabulary> Vocabulary::of(const Session &session, ArticleFacts &facts)
{
    const Result<WordIndex *> index = wordIndex(session, facts);
    if (!index)
        return index.error();
    Vocabulary vocabulary(*index);
    const Result<void> prepared = *index ? Result<void>() : vocabulary.prepare(session.database());
    if (!prepared)
        return prepared.error();
    return vocabulary;
}

Result<void> Vocabulary::prepare(const Database &database)
{
    for (const char *sql :
         {"CREATE VIRTUAL TABLE IF NOT EXISTS temp.word_place USING fts5vocab(main, article_fts, instance)",
          "CREATE VIRTUAL TABLE IF NOT EXISTS temp.word_count USING fts5vocab(main, article_fts, row)"}) {
        Result<Statement> table = database.prepare(sql);
        if (!table)
            return table.error();
        const Result<void> made = table->run();
        if (!made)
            return made.error();
    }
    // A row for each place of a word: the first of them is found without reading the others.
    Result<Statement> next =
        database.prepare("SELECT term FROM temp.word_place WHERE term >= ?1 AND term <= ?2 LIMIT 1");
    if (!next)
        return next.error();
    Result<Statement> count = database.prepare("SELECT doc FROM temp.word_count WHERE term = ?1");
    if (!count)
        return count.error();
    m_next.emplace(std::move(*next));
    m_count.emplace(std::move(*count));
    return {};
}

Result<bool> Vocabulary::contains(const QByteArray &word)
{
    if (m_index)
        return m_index->has(word);
    const auto found = firstBetween(word, word);
    if (!found)
        return found.error();
    return found->has_value();
}

Result<bool> Vocabulary::isCommon(const QByteArray &word)
{
    return m_index ? m_index->isInLargeSegments(word) : contains(word);
}

Result<qint64> Vocabulary::articlesWith(const QByteArray &word)
{
    if (m_index)
        return m_index->rowsWith(word, std::numeric_limits<qint64>::max());
    m_count->reset();
    m_count->bind(1, QString::fromUtf8(word));
    const Result<bool> row = m_count->step();
    if (!row)
        return row.error();
    const qint64 articles = *row ? m_count->integer(0) : 0;
    m_count->reset();
    return articles;
}

Result<void> Vocabulary::forEachBeginningWith(const QByteArray &beginning,
                                              const std::function<bool(const QByteArray &)> &visit)
{
    if (m_index)
        return m_index->forEachBeginningWith(beginning, visit);
    const QByteArray last = beginning + "\xf4\x8f\xbf\xbf";
    QByteArray from = beginning;
    while (true) {
        const auto found = firstBetween(from, last);
        if (!found)
            return found.error();
        if (!*found || !visit(**found))
            return {};
        from = **found + '\1'; // no word has it, so this is where the next one can begin
    }
}

Result<std::optional<QByteArray>> Vocabulary::firstBetween(const QByteArray &from, const QByteArray &to)
{
    m_next->reset();
    m_next->bind(1, QString::fromUtf8(from));
    m_next->bind(2, QString::fromUtf8(to));
    const Result<bool> row = m_next->step();
    if (!row)
        return row.error();
    std::optional<QByteArray> word;
    if (*row)
        word = m_next->text(0).toUtf8();
    m_next->reset();
    return word;
}

} // namespace Pressmark
