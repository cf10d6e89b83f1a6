#include "archive/repeats.h"

#include "archive/revisionrow.h"
#include "text/keptblocks.h"
#include "text/repeatedblocks.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

const QString SettingName = u"leave_out_repeated"_s;
constexpr int SchemaWithParagraphs = 2;
constexpr qsizetype HashBytes = 6;
constexpr int EnoughEvidence = 32; // articles that are looked at for one paragraph
constexpr int MostCounted = 10'000;

/// The words' name in the table: few bytes, and no two paragraphs of one source share it by chance.
qint64 hashOf(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    qint64 number = 0;
    for (const char byte : hash.first(HashBytes))
        number = number << 8 | static_cast<uchar>(byte);
    return number;
}

Result<std::optional<qint64>> sourceOf(const Database &database, ArticleId article)
{
    return database.integer("SELECT source FROM article WHERE id = ?", article.value);
}

Result<std::optional<qint64>> sourceNamed(const Database &database, const QString &name)
{
    return database.integer("SELECT id FROM source WHERE name = ? AND name <> ''", name);
}

Result<bool> leavesOutRepeated(const Database &database)
{
    const auto row = database.firstRow("SELECT value FROM setting WHERE name = ?", SettingName);
    if (!row)
        return row.error();
    return !*row || (*row)->text(0) != u"no";
}

/// Which other articles each paragraph stands in.
Result<QHash<qsizetype, QList<qint64>>> readEvidence(const Database &database, qint64 source, const Body &body,
                                                     std::optional<ArticleId> self)
{
    Result<Statement> query =
        database.prepare("SELECT p.article FROM paragraph p JOIN article a ON a.id = p.article "
                         "WHERE p.source = ? AND p.hash = ? AND p.article <> ? AND a.trashed = 0 LIMIT ?");
    if (!query)
        return query.error();
    QHash<qsizetype, QList<qint64>> evidence;
    for (const qsizetype i : repeatableBlocks(body)) {
        if (!body.blocks[i].kept)
            continue;
        query->bindAll(source, hashOf(body.blocks[i].text), self ? self->value : qint64(0), EnoughEvidence);
        QList<qint64> articles;
        const Result<void> read =
            query->forEach([&articles](const Statement &row) { articles.append(row.integer(0)); });
        if (!read)
            return read.error();
        query->reset();
        if (!articles.isEmpty())
            evidence.insert(i, articles);
    }
    return evidence;
}

} // namespace

Result<bool> readLeavesOutRepeated(const Session &session)
{
    return leavesOutRepeated(session.database());
}

Result<void> setLeavesOutRepeated(Writing &writing, bool leavesOut)
{
    return writing.database().run(
        "INSERT INTO setting(name, value) VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value",
        SettingName, leavesOut ? u"yes"_s : u"no"_s);
}

Result<QHash<qsizetype, int>> readRepeats(const Session &session, ArticleId article, const Body &body)
{
    const Database &database = session.database();
    const auto version = database.integer("PRAGMA user_version");
    if (!version)
        return version.error();
    const Result<std::optional<qint64>> source = sourceOf(database, article);
    if (!source)
        return source.error();
    QHash<qsizetype, int> repeats;
    if (version->value_or(0) < SchemaWithParagraphs || !*source)
        return repeats;
    Result<Statement> query =
        database.prepare("SELECT count(*) FROM (SELECT 1 FROM paragraph p JOIN article a ON a.id = p.article "
                         "WHERE p.source = ? AND p.hash = ? AND p.article <> ? AND a.trashed = 0 LIMIT ?)");
    if (!query)
        return query.error();
    for (const qsizetype i : repeatableBlocks(body)) {
        query->bindAll(**source, hashOf(body.blocks[i].text), article.value, MostCounted);
        const Result<bool> row = query->step();
        if (!row)
            return row.error();
        const int articles = static_cast<int>(query->integer(0)) + 1;
        query->reset();
        if (articles >= RepeatedFrom)
            repeats.insert(i, articles);
    }
    return repeats;
}

Result<Document> withoutRepeated(const Database &database, const Document &document, std::optional<ArticleId> self)
{
    const Result<bool> wanted = leavesOutRepeated(database);
    if (!wanted)
        return wanted.error();
    const Result<std::optional<qint64>> source = sourceNamed(database, document.metadata.source);
    if (!source)
        return source.error();
    if (!*wanted || !*source)
        return document;
    const auto evidence = readEvidence(database, **source, document.body, self);
    if (!evidence)
        return evidence.error();
    const QList<qsizetype> repeated = repeatedToLeaveOut(document.body, *evidence, document.suspects, RepeatedFrom - 1);
    if (repeated.isEmpty())
        return document;
    Body body = document.body;
    for (const qsizetype number : repeated) {
        body.blocks[number].kept = false;
        body.blocks[number].leftOut = LeftOutClass::Repeated;
    }
    return withBody(document, body);
}

Result<void> recordParagraphs(Database &database, ArticleId article, const Body &body)
{
    const Result<std::optional<qint64>> source = sourceOf(database, article);
    if (!source)
        return source.error();
    if (!*source)
        return {};
    Result<Statement> insert =
        database.prepare("INSERT INTO paragraph(source, hash, article) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
    if (!insert)
        return insert.error();
    for (const qsizetype number : paragraphsToRemember(body)) {
        insert->bindAll(**source, hashOf(body.blocks[number].text), article.value);
        const Result<void> run = insert->run();
        if (!run)
            return run;
        insert->reset();
    }
    return {};
}

} // namespace Pressmark
