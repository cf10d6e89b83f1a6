#include "window/importing/clippings.h"

#include "window/articles/articlelistmodel.h"
#include "window/importing/urlfetcher.h"

#include <QCoreApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

/// The page that a browser says it copied from; empty if it does not say.
QString sourceOf(const QMimeData &mime)
{
    const QByteArray bytes = mime.data(u"text/x-moz-url-priv"_s);
    const QString address = QString::fromUtf16(reinterpret_cast<const char16_t *>(bytes.constData()), bytes.size() / 2);
    return UrlFetcher::urlFromText(address).toString();
}

QUrl loneAddress(const QMimeData &mime)
{
    if (mime.hasUrls() && mime.urls().size() == 1)
        return UrlFetcher::urlFromText(mime.urls().constFirst().toString());
    const QString text = mime.text().trimmed();
    const bool looksLikeOne = text.startsWith(u"http://"_s) || text.startsWith(u"https://"_s);
    return looksLikeOne && !text.contains(u'\n') ? UrlFetcher::urlFromText(text) : QUrl();
}

} // namespace

bool hasClippings(const QMimeData &mime)
{
    return !mime.hasFormat(articlesMimeType()) && (mime.hasUrls() || mime.hasHtml() || mime.hasText());
}

Clippings clippingsFrom(const QMimeData &mime)
{
    Clippings found;
    if (!hasClippings(mime))
        return found;
    for (const QUrl &url : mime.urls()) {
        if (url.isLocalFile())
            found.paths.append(url.toLocalFile());
    }
    if (!found.paths.isEmpty())
        return found;
    found.address = loneAddress(mime);
    if (!found.address.isEmpty())
        return found;
    const QString name = QCoreApplication::translate("Pressmark::Clippings", "Pasted clipping");
    ImportedBytes bytes{.charset = "utf-8"};
    if (!mime.html().trimmed().isEmpty()) {
        bytes.bytes = mime.html().toUtf8();
        bytes.name = name + u".html"_s;
        bytes.url = sourceOf(mime);
        bytes.type = u"html"_s;
    } else {
        bytes.bytes = mime.text().toUtf8();
        bytes.name = name + u".txt"_s;
        bytes.type = u"text"_s;
    }
    if (!bytes.bytes.trimmed().isEmpty())
        found.bytes.append(bytes);
    return found;
}

} // namespace Pressmark
