#pragma once

#include "model/body.h"
#include "model/carriedannotation.h"
#include "model/civildate.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace Pressmark {

/// What is known of an article beside its body.
struct Metadata
{
    QString title;
    QString subtitle;
    QString byline; // as printed: "Sonya Bandouil and Ann Other"
    QStringList authors;
    QString source; // the publication
    QString section;
    QString page; // of a printed paper: "A4"
    QString edition;
    QString place;
    QString language; // BCP 47, "" if unknown
    QString url;
    QString canonicalUrl;
    QString accession; // number in a news database
    QStringList keywords;
    QString leadPicture;
    CivilDate published;
    CivilDate updated;

    bool operator==(const Metadata &) const = default;
};

/// Where the picture of a figure can be had without the network, as a page says it: not to be trusted.
struct PictureSource
{
    qsizetype block = 0;     // the figure's place in the body
    QByteArray bytes;        // of a picture that is written out in the page
    QStringList paths;       // as the page names files beside it, the likeliest first
    bool isOriginal = false; // the original is the picture

    bool isEmpty() const { return bytes.isEmpty() && paths.isEmpty() && !isOriginal; }
    bool operator==(const PictureSource &) const = default;
};

/// One article as an importer read it from an original.
struct Document
{
    QString part; // which document of the original this is; "" if it is the only one
    QString importer;
    QString mediaType;
    Metadata metadata;
    Body body;                        // canonical (text/canonicaltext.h)
    QMap<QString, QString> origins;   // field of Metadata → the rule that set it: "title" → "h1"
    double confidence = 0;            // 0–1
    QStringList doubts;               // in words, for people
    QList<qsizetype> suspects;        // numbers of kept blocks that are left out if other articles repeat them
    QByteArray pdfMap;                // text/pdfmap.h; empty unless this is a PDF
    QList<PictureSource> pictures;    // that came along, until they are stored
    bool isCopy = false;              // that Pressmark typeset: no version of a page that its address tells of
    QList<CarriedAnnotation> carried; // by a report or an article that Pressmark wrote, or by a marked PDF

    bool operator==(const Document &) const = default;
};

} // namespace Pressmark
