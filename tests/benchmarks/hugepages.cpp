#include "benchmark.h"

#include "extraction/extract.h"

#include <algorithm>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Megabyte = 1'000'000;
constexpr int UsualSize = 50; // megabytes
constexpr int Passes = 2;     // of which the quickest counts

/// A page that is one piece over and over again.
struct Shape
{
    const char *name;
    QByteArray start;
    QByteArray piece;
};

QList<Shape> shapes()
{
    const QByteArray sentence = "The ferry left the quay at noon, and nobody on the pier could say why. ";
    const QByteArray story = "<title>The ferry</title><p>" + sentence.repeated(5) + "</p>";
    return {
        {"paragraphs", {}, "<p>" + sentence + "</p>\n"},
        {"one paragraph", "<p>", sentence},
        {"lines", "<p>", sentence + "<br>"},
        {"links", story, "<a href=\"/a/b?c=d\">some link</a> "},
        {"links with classes", story,
         "<li class=\"item wide\"><a class=\"link\" href=\"/a/b?c=d\">some link</a></li>\n"},
        {"inline elements", "<p>", "The <b>ferry</b> left <i>the quay</i> at <span class=time>noon</span>. "},
        {"inline elements never closed", "<p>", "The <b>ferry <i>left <span>the quay. "},
        {"nested elements", {}, "<div>"},
        {"nested elements with text", {}, "<div><p>" + sentence + "</p>"},
        {"nested lists", {}, "<ul><li>ferry"},
        {"rows of a table", "<table>", "<tr><td>The ferry</td><td>12</td><td>The quay</td></tr>\n"},
        {"tables", {}, "<table><tr><td>The ferry</td><td>12</td></tr></table>\n"},
        {"nested tables", {}, "<table><tr><td>"},
        {"headings", {}, "<h2>The ferry of the quay</h2>"},
        {"pictures", story, "<figure><img src=/a.jpg alt=quay><figcaption>The quay</figcaption></figure>"},
        {"comments", story, "<!-- " + sentence + " -->"},
        {"scripts", story, "<script>let ferry = \"</p>\" + quay;</script>"},
        {"one script", story + "<script>", "let ferry = \"</p>\" + quay;\n"},
        {"linked data", "<script type=\"application/ld+json\">[",
         R"({"@type":"NewsArticle","headline":"The ferry","author":{"@id":"x"}},)"},
        {"attributes", "<p ", "data-ferry=\"quay\" "},
        {"entities", "<p>", "a &amp; b &bogus; &#x2019; "},
        {"pictures written out", story + "<img src=\"data:image/png;base64,", "iVBORw0KGgoAAAANSUhEUgAA"},
        {"letters of other scripts", {}, "<p>Паром відійшов від причалу опівдні, і ніхто не знав чому.</p>\n"},
        {"ideographs", {}, "<p>渡轮中午离开码头，码头上没有人能说出原因。</p>\n"},
    };
}

double secondsFor(const Shape &shape, qsizetype size)
{
    const QByteArray page = shape.start + shape.piece.repeated(std::max<qsizetype>(size / shape.piece.size(), 1));
    double best = 0;
    for (int i = 0; i < Passes; ++i) {
        const double before = processorSeconds();
        extractHtml(page, {.url = u"https://harbourpost.example/"_s});
        const double seconds = processorSeconds() - before;
        best = i == 0 ? seconds : std::min(best, seconds);
    }
    return best;
}

/// --megabytes N, --shape NAME
QList<BenchmarkFigure> runHugePages(const BenchmarkOptions &options)
{
    const int wanted = options.value(u"megabytes"_s).toInt();
    const qsizetype size = (wanted > 0 ? wanted : UsualSize) * Megabyte;
    const QString only = options.value(u"shape"_s);
    QList<BenchmarkFigure> figures;
    for (const Shape &shape : shapes()) {
        const QString name = QString::fromLatin1(shape.name);
        if (only.isEmpty() || only == name)
            figures.append({.name = name, .value = secondsFor(shape, size), .unit = u"CPU s"_s});
    }
    return figures;
}

const BenchmarkRegistration Registration("hugepages", runHugePages);

} // namespace
