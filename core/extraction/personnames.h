#pragma once

#include <QStringView>

namespace Pressmark {

/// What a few words look like that stand where an author may be named.
enum class NameLook {
    None,   // a label, an address, a sentence, "admin", "Staff"
    Other,  // perhaps a name: one word, a team, an organisation
    Person, // two to five words as persons are called
};

NameLook lookOfName(QStringView words);

/// Whether the first word is a common given name: enough to know a person by where nothing else says that it is one.
bool hasGivenName(QStringView words);

/// Whether a piece behind a name is what the person does or works for, not another person: "Trial Attorney".
bool isRole(QStringView words);

} // namespace Pressmark
