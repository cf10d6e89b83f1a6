#include "archive/schema.h"

#include "archive/messages.h"
#include "storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

const QString ScriptFolder = u":/pressmark/schema"_s;

QStringList scripts()
{
    return QDir(ScriptFolder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

Result<void> runScript(Database &database, const QString &name, int version)
{
    QFile script(ScriptFolder + u'/' + name);
    const bool opened = script.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const Result<void> run = database.execute(script.readAll());
    if (!run)
        return run.error();
    const Result<void> numbered = database.execute("PRAGMA user_version=" + QByteArray::number(version));
    if (!numbered)
        return numbered.error();
    return transaction->commit();
}

Result<QMap<QString, QString>> schemaOf(const Database &database)
{
    // The tables in which the index lies have been renamed if it was rebuilt, and SQLite quotes new names otherwise.
    Result<Statement> query = database.prepare(
        "SELECT type || ' ' || name, CASE WHEN name IN ('article_fts_data', 'article_fts_idx', 'article_fts_docsize', "
        "'article_fts_config') THEN replace(sql, '\"', '''') ELSE COALESCE(sql, '') END FROM sqlite_schema "
        "WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    if (!query)
        return query.error();
    QMap<QString, QString> schema;
    while (true) {
        const Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            return schema;
        schema.insert(query->text(0), query->text(1));
    }
}

/// The version that the database has. ArchiveTooNew if there is no such version yet.
Result<qsizetype> knownVersion(const Database &database)
{
    const auto version = database.integer("PRAGMA user_version");
    if (!version)
        return version.error();
    if (version->value_or(0) > schemaVersion())
        return Error{ErrorCode::ArchiveTooNew,
                     ArchiveMessages::tr(
                         "This archive was made by a newer Pressmark. Nothing was changed; please use that version.")};
    return std::max<qsizetype>(0, version->value_or(0));
}

Result<void> migrateTo(Database &database, qsizetype last, const std::stop_token &stop)
{
    const Result<qsizetype> version = knownVersion(database);
    if (!version)
        return version.error();
    const QStringList names = scripts();
    Q_ASSERT(last <= names.size());
    const std::stop_callback interrupting(stop, [&database] { database.interrupt(); });
    for (qsizetype i = *version; i < last; ++i) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, ArchiveMessages::tr("The archive was not opened. Nothing is lost.")};
        const Result<void> run = runScript(database, names[i], static_cast<int>(i) + 1);
        if (!run)
            return run;
    }
    return {};
}

} // namespace

int schemaVersion()
{
    return static_cast<int>(scripts().size());
}

Result<bool> hasSchema(const Database &database, int version)
{
    const auto own = database.integer("PRAGMA user_version");
    if (!own)
        return own.error();
    return own->value_or(0) >= version;
}

Result<void> migrate(Database &database, const std::stop_token &stop)
{
    return migrateTo(database, schemaVersion(), stop);
}

Result<void> compareSchema(Database &database)
{
    const Result<qsizetype> version = knownVersion(database);
    if (!version)
        return version.error();
    Result<Database> model = Database::open(u":memory:"_s, DatabaseMode::Create);
    if (!model)
        return model.error();
    // Building the index tables writes to virtual tables from a script of ours.
    const Result<void> trusted = model->execute("PRAGMA trusted_schema=ON");
    if (!trusted)
        return trusted;
    const Result<void> migrated = migrateTo(*model, *version, {});
    if (!migrated)
        return migrated;
    const auto expected = schemaOf(*model);
    const auto found = schemaOf(database);
    if (!expected)
        return expected.error();
    if (!found)
        return found.error();
    if (*expected == *found)
        return {};
    return Error{ErrorCode::ArchiveDamaged,
                 ArchiveMessages::tr(
                     "This archive's tables are not those that Pressmark makes. It was not opened for writing, since a "
                     "changed archive could do harm; it can still be read.")};
}

} // namespace Pressmark
