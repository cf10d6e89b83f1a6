#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Pressmark {

/// What a page's linked data (JSON-LD) says of its article.
struct LinkedArticle
{
    bool found = false; // there is an article among the data
    QString headline;
    QString description;
    QStringList authors; // persons only
    QString published;
    QString modified;
    QString pagePublished; // of the page around the article
    QString publisher;
    QString section;
    QStringList keywords;
    QString image;
    QString language;
    QString body;
};

/// Reads all scripts of a page together, so that references between them are followed. Lenient: comments, trailing
/// commas and raw control characters are no obstacle; what cannot be read is passed over.
LinkedArticle readLinkedData(const QList<QByteArray> &scripts);

} // namespace Pressmark
