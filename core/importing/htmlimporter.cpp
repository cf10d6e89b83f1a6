#include "importing/formats.h"
#include "pdf/pdfcarried.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

/// How a page may begin, in lower case, after white space, comments and an XML declaration.
constexpr std::array Beginnings{
    "<!doctype html", "<html",   "<head",    "<body", "<title",  "<meta", "<link", "<script", "<style",
    "<base",          "<iframe", "<div",     "<h1",   "<h2",     "<p>",   "<p ",   "<table",  "<article",
    "<main",          "<header", "<section", "<font", "<center", "<br",   "<span", "<a ",     "<b>",
};

/// The bytes as ASCII in lower case. What is left of UTF-16 is its ASCII letters.
QByteArray plainBeginning(const QByteArray &head)
{
    QByteArray plain = head.left(4096);
    const bool wide = plain.startsWith("\xff\xfe") || plain.startsWith("\xfe\xff")
        || plain.startsWith(QByteArrayView("<\0", 2)) || plain.startsWith(QByteArrayView("\0<", 2));
    if (wide)
        plain.replace('\0', QByteArrayView());
    for (const char *mark : {"\xef\xbb\xbf", "\xff\xfe", "\xfe\xff"}) {
        if (plain.startsWith(mark))
            plain.remove(0, qsizetype(qstrlen(mark)));
    }
    return plain.toLower();
}

/// Without white space, comments and <?…?> at the beginning.
QByteArrayView withoutPreamble(QByteArrayView text)
{
    for (;;) {
        text = text.trimmed();
        const bool comment = text.startsWith("<!--");
        if (!comment && !text.startsWith("<?"))
            return text;
        const qsizetype end = comment ? text.indexOf("-->") : text.indexOf("?>");
        if (end < 0)
            return {};
        text = text.sliced(end + (comment ? 3 : 2));
    }
}

bool hasHtmlName(const QString &fileName)
{
    const QString name = fileName.toLower();
    return name.endsWith(u".html"_s) || name.endsWith(u".htm"_s) || name.endsWith(u".xhtml"_s);
}

/// The annotations that a report of Pressmark carries as data; none of any other page.
QList<CarriedAnnotation> carriedByPage(const QByteArray &page)
{
    constexpr QByteArrayView Begins("<script type=\"application/ld+json\" id=\"annotations\">");
    const qsizetype begin = page.lastIndexOf(Begins);
    const qsizetype end = page.indexOf("</script>", begin);
    if (begin < 0 || end < 0)
        return {};
    return readWebAnnotations(page.mid(begin + Begins.size(), end - begin - Begins.size()));
}

class HtmlImporter : public Importer
{
public:
    QString name() const override { return u"html"_s; }
    QStringList patterns() const override { return {u"*.html"_s, u"*.htm"_s, u"*.xhtml"_s}; }

    bool recognizes(const QByteArray &head, const QString &fileName) const override
    {
        const QByteArray plain = plainBeginning(head);
        if (plain.contains('\0'))
            return false;
        const QByteArrayView text = withoutPreamble(plain);
        const auto begins = [text](const char *beginning) { return text.startsWith(beginning); };
        if (std::any_of(Beginnings.begin(), Beginnings.end(), begins))
            return true;
        if (plain.contains("<!doctype html") || plain.contains("<html"))
            return text.isEmpty() || text.startsWith('<') || hasHtmlName(fileName);
        return hasHtmlName(fileName) && plain.contains('<');
    }

    Result<void> read(ByteSource &source, const ExtractionHints &hints, const DocumentSink &sink) const override
    {
        const Result<QByteArray> bytes = source.readAll();
        if (!bytes)
            return bytes.error();
        Document document = extractHtml(*bytes, hints);
        document.importer = name();
        document.mediaType = u"text/html"_s;
        document.carried = carriedByPage(*bytes);
        return sink(std::move(document));
    }
};

} // namespace

const Importer &htmlImporter()
{
    static const HtmlImporter Only;
    return Only;
}

} // namespace Pressmark
