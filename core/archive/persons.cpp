#include "archive/persons.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Pressmark {

Result<void> ensureCurrentPerson(Database &database)
{
    const auto there = database.integer("SELECT 1 FROM setting WHERE name = 'person'");
    if (!there)
        return there.error();
    if (*there)
        return {};
    const QString user = qEnvironmentVariable("USER").trimmed();
    return makeCurrentPerson(database, user.isEmpty() ? u"me"_s : user);
}

Result<PersonId> currentPerson(const Database &database)
{
    const auto id =
        database.integer("SELECT p.id FROM person p JOIN setting s ON s.name = 'person' AND s.value = p.id");
    if (!id)
        return id.error();
    return PersonId{id->value_or(0)};
}

Result<QString> personName(const Database &database, PersonId person)
{
    const auto row = database.firstRow("SELECT name FROM person WHERE id = ?", person.value);
    if (!row)
        return row.error();
    return *row ? (*row)->text(0) : QString();
}

Result<PersonId> personNamed(Database &database, const QString &name)
{
    const Result<void> made = database.run("INSERT INTO person(name) VALUES (?) ON CONFLICT DO NOTHING", name);
    if (!made)
        return made.error();
    const auto id = database.integer("SELECT id FROM person WHERE name = ?", name);
    if (!id)
        return id.error();
    return PersonId{id->value_or(0)};
}

Result<void> makeCurrentPerson(Database &database, const QString &rawName)
{
    const QString name = rawName.simplified();
    if (name.isEmpty())
        return Error{ErrorCode::InvalidArgument,
                     QCoreApplication::translate("Pressmark::Archive", "A person needs a name.")};
    const Result<PersonId> person = personNamed(database, name);
    if (!person)
        return person.error();
    return database.run("INSERT INTO setting(name, value) VALUES ('person', ?) "
                        "ON CONFLICT(name) DO UPDATE SET value = excluded.value",
                        person->value);
}

} // namespace Pressmark
