#pragma once

#include "model/id.h"

#include <QString>

namespace Pressmark {

struct Person
{
    PersonId id;
    QString name;

    bool operator==(const Person &) const = default;
};

/// One act of a person.
struct Operation
{
    OperationId id;
    qint64 time = 0; // UTC milliseconds
    QString person;
    QString name; // for menus: "Highlight a passage"
    bool undone = false;

    bool operator==(const Operation &) const = default;
};

/// What can be undone and redone next; empty if there is nothing.
struct UndoState
{
    QString undo;
    QString redo;

    bool operator==(const UndoState &) const = default;
};

} // namespace Pressmark
