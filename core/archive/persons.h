#pragma once

#include "model/id.h"
#include "storage/database.h"

namespace Pressmark {

/// Makes sure that there is a person whose acts are recorded: the user of this computer at first.
Result<void> ensureCurrentPerson(Database &database);

Result<PersonId> currentPerson(const Database &database);
/// Made if new. The name is taken as it is.
Result<PersonId> personNamed(Database &database, const QString &name);
Result<QString> personName(const Database &database, PersonId person);

/// The person of that name becomes the current one; made if new. InvalidArgument if the name is empty.
Result<void> makeCurrentPerson(Database &database, const QString &name);

} // namespace Pressmark
