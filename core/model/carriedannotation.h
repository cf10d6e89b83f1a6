#pragma once

#include "model/annotation.h"

#include <QString>
#include <QStringList>

namespace Pressmark {

/// An annotation that a file carries along, and what is known of the article that it was made on: not to be trusted.
/// Reports and exported articles carry those of Pressmark as data; in other PDFs others have marked the file itself.
struct CarriedAnnotation
{
    QString uuid;
    QString article; // its UUID
    QString url;
    QString title;
    Part part = Part::Body;
    qsizetype start = -1; // code points in the text of the part; -1 if it is not known
    QString quote;
    QString before;
    QString after;
    std::optional<Area> area; // if the part is Page; the quotation, the words in it, may be empty then
    QString original;         // of an area: SHA-256 of the PDF or picture that it is on
    Mark mark = Mark::Highlight;
    MarkColor color = MarkColor::Yellow;
    QString note;
    QStringList tags; // as tagAnnotation() takes them
    QString person;
    qint64 created = 0; // UTC milliseconds
    qint64 modified = 0;
    bool others = false; // made by others, on this file, where alone it is the same; its quotation may be empty
    int page = 0;        // of others' marks, from 1

    bool operator==(const CarriedAnnotation &) const = default;
};

} // namespace Pressmark
