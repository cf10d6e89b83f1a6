#pragma once

#include "model/id.h"

#include <QString>
#include <QStringList>

namespace Pressmark {

/// A hand-made list of articles.
struct Collection
{
    CollectionId id;
    CollectionId parent; // not valid at the top
    QString name;
    int articles = 0; // in it or in a collection below it, each once; not those in the trash

    bool operator==(const Collection &) const = default;
};

/// A query with a name.
struct SavedSearch
{
    SavedSearchId id;
    QString name;
    QString query;      // in the search language
    qint64 looked = 0;  // when it was last looked at, UTC milliseconds
    QStringList tags{}; // that what comes in and is found by it gets, by name

    bool operator==(const SavedSearch &) const = default;
};

} // namespace Pressmark
