#include "newsarchive.h"

#include "benchmark.h"
#include "newsgenerator.h"

#include "archive/archive.h"
#include "storage/transaction.h"
#include "text/bodyxml.h"

#include <QDir>
#include <QFile>

#include <map>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

constexpr int PerTransaction = 100;

Body bodyOf(const GeneratedArticle &article)
{
    Body body;
    for (const QString &paragraph : article.paragraphs)
        body.blocks.append({.text = paragraph});
    return body;
}

/// Writes articles as an import does, without originals.
class Filler
{
public:
    explicit Filler(Database &database)
        : m_database(database)
    { }

    Result<void> add(int number, const GeneratedArticle &article)
    {
        const Result<void> steps[] = {
            run("INSERT OR IGNORE INTO source(name) VALUES (?1)", article.source),
            run("INSERT INTO capture(id, article, imported, importer) VALUES (?1, ?1, 0, 'bench')", number),
            run("INSERT INTO revision(id, capture, rules, extractor, time, text, body, sha256) "
                "VALUES (?1, ?1, 1, 'bench', 0, ?2, ?3, '')",
                number, article.paragraphs.join(u'\n'), QString::fromUtf8(writeBody(bodyOf(article)))),
            run("INSERT INTO article(id, uuid, title, byline, source, language, published, published_day, "
                "words, current_revision, added) VALUES (?1, ?2, ?3, ?4, (SELECT id FROM source WHERE name "
                "= ?5), ?6, ?7, ?8, 500, ?1, 0)",
                number, QString::number(number), article.title, article.byline, article.source, article.language,
                article.published, QString(article.published).remove(u'-').toInt()),
            addTags(number, article.tags),
            addNote(number, article)};
        for (const Result<void> &step : steps) {
            if (!step)
                return step;
        }
        return {};
    }

private:
    Result<void> addTags(int number, const QStringList &tags)
    {
        for (const QString &tag : tags) {
            const Result<void> made =
                run("INSERT OR IGNORE INTO tag(name, folded, color) VALUES (?1, ?1, '#d97706')", tag);
            const Result<void> given =
                run("INSERT OR IGNORE INTO article_tag(article, tag, person, time) "
                    "VALUES (?1, (SELECT id FROM tag WHERE folded = ?2), (SELECT min(id) FROM person), 0)",
                    number, tag);
            if (!made || !given)
                return made ? given : made;
        }
        return {};
    }

    Result<void> addNote(int number, const GeneratedArticle &article)
    {
        if (article.note.isEmpty())
            return {};
        return run("INSERT INTO annotation(uuid, article, revision, start, length, quote, note, person, "
                   "created, modified) VALUES (?1, ?2, ?2, 0, 20, ?3, ?4, (SELECT min(id) FROM person), 0, 0)",
                   QString::number(number), number, article.paragraphs.first().left(20), article.note);
    }

    /// Compiling a statement with its triggers costs more than running it.
    template <typename... Values>
    Result<void> run(const QByteArray &sql, const Values &...values)
    {
        auto statement = m_statements.find(sql);
        if (statement == m_statements.end()) {
            Result<Statement> prepared = m_database.prepare(sql);
            if (!prepared)
                return prepared.error();
            statement = m_statements.emplace(sql, std::move(*prepared)).first;
        }
        statement->second.bindAll(values...);
        const Result<void> done = statement->second.run();
        statement->second.reset();
        return done;
    }

    Database &m_database;
    std::map<QByteArray, Statement> m_statements;
};

double textSize(const GeneratedArticle &article)
{
    qsizetype size = article.title.toUtf8().size() + article.byline.toUtf8().size();
    for (const QString &paragraph : article.paragraphs)
        size += paragraph.toUtf8().size() + 1;
    return static_cast<double>(size);
}

Result<void> addArticles(Database &database, FilledArchive &filled, int count)
{
    const NewsGenerator generator;
    Filler filler(database);
    for (int first = 1; first <= count; first += PerTransaction) {
        QList<GeneratedArticle> articles;
        for (int number = first; number < std::min(first + PerTransaction, count + 1); ++number)
            articles.append(generator.article(number));
        const double before = processorSeconds();
        Result<Transaction> transaction = Transaction::begin(database);
        if (!transaction)
            return transaction.error();
        const Result<void> deferred = database.execute("PRAGMA defer_foreign_keys=ON");
        if (!deferred)
            return deferred.error();
        for (qsizetype i = 0; i < articles.size(); ++i) {
            const Result<void> added = filler.add(first + static_cast<int>(i), articles[i]);
            if (!added)
                return added.error();
            filled.textBytes += textSize(articles[i]);
        }
        const Result<void> committed = transaction->commit();
        if (!committed)
            return committed.error();
        filled.seconds += processorSeconds() - before;
    }
    return database.run("INSERT INTO setting(name, value) VALUES ('bench.text', ?1)",
                        QString::number(filled.textBytes, 'f', 0));
}

/// Does what programs do with the index when nobody works.
Result<void> mergeIndex(Database &database)
{
    for (qint64 before = -2, after = 0; after - before >= 2;) {
        const auto changes = database.integer("SELECT total_changes()");
        const auto merged = database.execute("INSERT INTO article_fts(article_fts, rank) VALUES ('merge', 2000)");
        if (!changes || !merged)
            return changes ? merged : changes.error();
        const auto changed = database.integer("SELECT total_changes()");
        if (!changed)
            return changed.error();
        before = changes->value_or(0);
        after = changed->value_or(0);
    }
    return {};
}

Result<double> real(const Database &database, const QByteArray &sql)
{
    Result<Statement> query = database.prepare(sql);
    if (!query)
        return query.error();
    const Result<bool> row = query->step();
    if (!row)
        return row.error();
    return query->real(0);
}

} // namespace

Result<FilledArchive> fillArchive(const QString &folder, int articles)
{
    FilledArchive filled{.folder = folder};
    const bool isThere = QFile::exists(folder + u"/archive.sqlite"_s);
    if (!isThere) {
        const auto archive = Archive::create(folder);
        if (!archive)
            return archive.error();
    }
    Result<Database> database = Database::open(folder + u"/archive.sqlite"_s, DatabaseMode::ReadWrite);
    if (!database)
        return database.error();
    if (!isThere) {
        const Result<void> quick = database->execute("PRAGMA trusted_schema=ON; PRAGMA synchronous=NORMAL;");
        const Result<void> added = quick ? addArticles(*database, filled, articles) : quick;
        if (!added)
            return added.error();
    }
    const Result<void> merged = mergeIndex(*database);
    if (!merged)
        return merged.error();
    const Result<double> text = real(*database, "SELECT CAST(value AS REAL) FROM setting WHERE name = 'bench.text'");
    const Result<double> index =
        real(*database,
             "SELECT (SELECT sum(length(block)) FROM article_fts_data) + (SELECT sum(length(sz)) + "
             "8.0 * count(*) FROM article_fts_docsize) + (SELECT sum(length(term)) + 8.0 * count(*) FROM "
             "article_fts_idx)");
    const Result<double> count = real(*database, "SELECT count(*) FROM article");
    if (!text || !index || !count)
        return !text ? text.error() : !index ? index.error() : count.error();
    filled.textBytes = *text;
    filled.indexBytes = *index;
    filled.articles = static_cast<int>(*count);
    return filled;
}
