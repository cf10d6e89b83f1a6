#pragma once

#include "base/result.h"

#include <QString>

/// What it took to fill an archive with invented articles.
struct FilledArchive
{
    QString folder;
    int articles = 0;
    double textBytes = 0;  // UTF-8, of titles, bylines and bodies
    double indexBytes = 0; // of the full-text index
    double seconds = 0;    // of processor time, without inventing the articles; 0 if the archive was there already
};

/// Makes an archive of that many articles through the schema, or takes the one that is in the folder.
Pressmark::Result<FilledArchive> fillArchive(const QString &folder, int articles);
