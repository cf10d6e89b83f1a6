#include "archive/operations.h"

#include "archive/archive.h"
#include "archive/journal.h"
#include "archive/messages.h"
#include "archive/persons.h"

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

// An act can be done again until there is a new one since it was taken back, even if that is taken back too.
const QByteArray NextUndo =
    "SELECT id, name, person FROM main.operation WHERE kind = 'act' AND undone = 0 ORDER BY id DESC LIMIT 1";
const QByteArray NextRedo =
    "SELECT a.id, a.name, a.person FROM main.operation u JOIN main.operation a ON a.id = u.reverses "
    "WHERE u.kind = 'undo' AND u.id > (SELECT id FROM main.operation WHERE kind = 'act' ORDER BY id DESC LIMIT 1) AND "
    "a.undone = 1 ORDER BY a.id LIMIT 1";

struct Act
{
    qint64 id = 0;
    QString name;
    QString person;
};

Result<std::optional<Act>> readAct(const Database &database, const QByteArray &sql)
{
    const auto row = database.firstRow(sql);
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Act>();
    return std::optional<Act>(Act{(*row)->integer(0), (*row)->text(1), (*row)->text(2)});
}

Result<QStringList> readNames(const Session &session, const QByteArray &sql)
{
    Result<Statement> query = session.database().prepare(sql);
    if (!query)
        return query.error();
    QStringList names;
    const Result<void> read = query->forEach([&names](const Statement &row) { names.append(row.text(0)); });
    if (!read)
        return read.error();
    return names;
}

void touch(Writing &writing, const QList<RowChange> &changes)
{
    for (const RowChange &change : changes) {
        if (change.table == "article")
            writing.touchArticle(ArticleId{change.key.value(u"id"_s).toInteger()});
        else if (change.table == "article_tag" || change.table == "field_origin")
            writing.touchArticle(ArticleId{change.key.value(u"article"_s).toInteger()});
        else
            writing.touchAll();
    }
    writing.touchTags();
}

Result<QString> reverse(Archive &archive, Direction direction)
{
    const bool back = direction == Direction::Back;
    QString name;
    const Result<void> done = archive.write([&](Writing &writing) -> Result<void> {
        Database &database = writing.database();
        const Result<std::optional<Act>> act = readAct(database, back ? NextUndo : NextRedo);
        if (!act)
            return act.error();
        if (!*act)
            return Error{ErrorCode::NothingToUndo,
                         back ? ArchiveMessages::tr("There is nothing to undo.")
                              : ArchiveMessages::tr("There is nothing to redo.")};
        const qint64 id = (*act)->id;
        name = (*act)->name;
        const Result<QList<RowChange>> changes = readRowChanges(database, id);
        if (!changes)
            return changes.error();
        const Result<void> deferred = database.execute("PRAGMA defer_foreign_keys=ON");
        if (!deferred)
            return deferred;
        const Result<void> applied = applyRowChanges(database, *changes, direction);
        if (!applied)
            return applied;
        const Result<void> marked = database.run("UPDATE operation SET undone = ? WHERE id = ?", back, id);
        if (!marked)
            return marked;
        touch(writing, *changes);
        const Result<QString> person = personName(database, writing.person());
        if (!person)
            return person.error();
        return appendOperation(database, writing.time(), *person, name, back ? u"undo"_s : u"redo"_s, id, {});
    });
    if (!done)
        return done.error();
    return name;
}

} // namespace

Result<QList<Operation>> readOperations(const Session &session, int limit)
{
    Result<Statement> query = session.database().prepare(
        "SELECT id, time, person, name, undone, kind FROM operation ORDER BY id DESC LIMIT ?");
    if (!query)
        return query.error();
    query->bind(1, limit);
    QList<Operation> operations;
    const Result<void> read = query->forEach([&operations](const Statement &row) {
        const QString kind = row.text(5);
        const QString name = kind == u"undo" ? ArchiveMessages::tr("Undo: %1").arg(row.text(3))
            : kind == u"redo"                ? ArchiveMessages::tr("Redo: %1").arg(row.text(3))
                                             : row.text(3);
        operations.append({OperationId{row.integer(0)}, row.integer(1), row.text(2), name, row.integer(4) != 0});
    });
    if (!read)
        return read.error();
    return operations;
}

Result<UndoState> readUndoState(const Session &session)
{
    const Result<std::optional<Act>> undoable = readAct(session.database(), NextUndo);
    if (!undoable)
        return undoable.error();
    const Result<std::optional<Act>> redoable = readAct(session.database(), NextRedo);
    if (!redoable)
        return redoable.error();
    const auto seen = [&session](const std::optional<Act> &act) {
        const bool isSeen = act && (session.person().isEmpty() || act->person == session.person());
        return isSeen ? act->name : QString();
    };
    return UndoState{seen(*undoable), seen(*redoable)};
}

Result<QString> undo(Archive &archive)
{
    return reverse(archive, Direction::Back);
}

Result<QString> redo(Archive &archive)
{
    return reverse(archive, Direction::Forth);
}

Result<void> setCurrentPerson(Archive &archive, const QString &name)
{
    return archive.write([&name](Writing &writing) { return makeCurrentPerson(writing.database(), name); });
}

Result<QStringList> readPersons(const Session &session)
{
    return readNames(session, "SELECT name FROM person ORDER BY name");
}

Result<QStringList> readMarkers(const Session &session)
{
    return readNames(
        session, "SELECT name FROM person WHERE id IN (SELECT person FROM annotation WHERE trashed = 0) ORDER BY name");
}

Result<QString> readCurrentPerson(const Session &session)
{
    const Result<PersonId> person = currentPerson(session.database());
    if (!person)
        return person.error();
    return personName(session.database(), *person);
}

} // namespace Pressmark
