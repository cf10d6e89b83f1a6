#pragma once

#include "model/annotation.h"

#include <QByteArray>
#include <QStringList>

namespace Pressmark {

/// One mark for an annotated copy of an imported PDF.
struct PdfMark
{
    QString uuid;
    Mark mark = Mark::Highlight;
    MarkColor color = MarkColor::Yellow;
    qsizetype start = 0; // in the text of the revision that the PdfMap belongs to; -1: the words stand in no map
    qsizetype length = 0;
    std::optional<Area> area; // instead, on a page
    QString quote;
    QString note;
    QString author;
    QStringList tags;
    qint64 created = 0; // UTC milliseconds
    qint64 modified = 0;

    bool operator==(const PdfMark &) const = default;
};

/// What an annotated copy of an imported PDF is made of.
struct PdfAnnotation
{
    bool rewritten = false; // the original is damaged: `bytes` is a whole repaired file
    QByteArray bytes;       // else to be appended to the original's bytes
    int marks = 0;          // as re-read from the result

    bool operator==(const PdfAnnotation &) const = default;
};

} // namespace Pressmark
