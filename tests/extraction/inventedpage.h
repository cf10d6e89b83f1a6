#pragma once

#include "extraction/extract.h"
#include "text/canonicaltext.h"

/// A page of an invented newspaper, for tests.
namespace InventedPage {

inline const QString First = QStringLiteral(
    "The ferry between Ostervik and Lindholm resumed its service on Thursday, four days after the storm.");
inline const QString Second =
    QStringLiteral("The operator had stopped all departures when waves damaged the landing stage of the island.");
inline const QString Third =
    QStringLiteral("Repairs will take until the end of the month, the harbour master said, and will not be cheap.");

inline QString paragraph(const QString &text)
{
    return QStringLiteral("<p>") + text + QStringLiteral("</p>");
}

/// `insert` stands between the second and the third paragraph, `top` behind the headline, `tail` behind the text.
inline QString page(const QString &insert = {}, const QString &head = {}, const QString &top = {},
                    const QString &tail = {})
{
    return QStringLiteral("<!doctype html><html lang=\"en\"><head><title>Ferry resumes service | Harbour Post</title>")
        + head
        + QStringLiteral("</head><body><nav><ul><li><a href=\"/\">Home</a></li><li><a "
                         "href=\"/news\">News</a></li></ul></nav>"
                         "<div id=\"main\"><article><h1>Ferry resumes service</h1>")
        + top + QStringLiteral("<div class=\"text\">") + paragraph(First) + paragraph(Second) + insert
        + paragraph(Third) + QStringLiteral("</div>") + tail
        + QStringLiteral("</article></div><footer><p>All rights reserved. Harbour Post, Ostervik.</p></footer></body>"
                         "</html>");
}

inline Pressmark::Document read(const QString &html)
{
    return Pressmark::extractHtml(html.toUtf8(),
                                  {.url = QStringLiteral("https://harbourpost.example/news/ferry"), .today = 20261231});
}

inline QString textOf(Pressmark::Document document)
{
    return Pressmark::composeText(document.body);
}

/// What became of the block with this text.
inline QString classOf(const Pressmark::Document &document, const QString &text)
{
    for (const Pressmark::Block &block : document.body.blocks) {
        if (block.text == text)
            return block.kept ? QStringLiteral("kept") : Pressmark::leftOutClassName(block.leftOut);
    }
    return QStringLiteral("not there");
}

inline QString story()
{
    return First + QLatin1Char('\n') + Second + QLatin1Char('\n') + Third;
}

} // namespace InventedPage
