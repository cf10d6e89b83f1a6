#include "window/importing/urlfetcher.h"

#include <QDateTime>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

bool isWebAddress(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"http"_s || url.scheme() == u"https"_s);
}

/// Keeps nothing and gives nothing.
class NoCookies : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

QByteArray charsetOf(const QString &contentType)
{
    static const QRegularExpression charset(u"charset\\s*=\\s*\"?([A-Za-z0-9._:-]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return charset.match(contentType).captured(1).toLatin1();
}

} // namespace

QString fileNameFor(const FetchedPage &page)
{
    const QString file = page.url.fileName();
    if (page.mediaType == u"application/pdf"_s)
        return file.endsWith(u".pdf"_s, Qt::CaseInsensitive) ? file : u"page.pdf"_s;
    if (page.mediaType == u"text/plain"_s)
        return file.isEmpty() ? u"page.txt"_s : file;
    return file.isEmpty() ? u"page.html"_s : file;
}

UrlFetcher::UrlFetcher(QObject *parent)
    : QObject(parent)
    , m_network(std::make_unique<QNetworkAccessManager>())
{
    m_network->setCookieJar(new NoCookies);
}

UrlFetcher::~UrlFetcher()
{
    if (m_reply)
        m_reply->disconnect(this);
}

QUrl UrlFetcher::urlFromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.contains(u' '))
        return {};
    const bool hasScheme = trimmed.contains(u"://"_s);
    if (!hasScheme && !trimmed.section(u'/', 0, 0).contains(u'.'))
        return {};
    const QUrl url(hasScheme ? trimmed : u"https://"_s + trimmed);
    return isWebAddress(url) ? url : QUrl();
}

void UrlFetcher::fetch(const QUrl &url)
{
    Q_ASSERT(!m_reply);
    m_page = {};
    request(url);
}

void UrlFetcher::cancel()
{
    if (m_reply)
        fail(ErrorCode::Cancelled, tr("Stopped. Nothing was imported."));
}

void UrlFetcher::request(const QUrl &url)
{
    if (!isWebAddress(url) || (m_filter && !m_filter(url))) {
        const QString message =
            tr("Only addresses that begin with http:// or https:// can be opened, not %1.").arg(url.toDisplayString());
        QTimer::singleShot(0, this, [this, message] { fail(ErrorCode::InvalidArgument, message); });
        return;
    }
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Mozilla/5.0 (compatible; Pressmark)"_s);
    request.setTransferTimeout(m_timeout);
    m_page.url = url;
    m_page.bytes.clear();
    m_reply = m_network->get(request);
    connect(m_reply, &QNetworkReply::readyRead, this, &UrlFetcher::takeBytes);
    connect(m_reply, &QNetworkReply::downloadProgress, this, &UrlFetcher::received);
    connect(m_reply, &QNetworkReply::finished, this, &UrlFetcher::takeReply);
}

void UrlFetcher::takeBytes()
{
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    m_page.bytes += m_reply->read(m_limit + 1 - m_page.bytes.size());
    if (m_page.bytes.size() > m_limit || announced > m_limit) {
        const QString limit = QLocale().formattedDataSize(m_limit, 0);
        fail(ErrorCode::TooLarge,
             tr("The page is larger than %1. Save it with a browser and import the file.").arg(limit));
    }
}

void UrlFetcher::takeReply()
{
    if (m_reply->error() == QNetworkReply::NoError)
        takeBytes();
    if (!m_reply)
        return;
    const QUrl to = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (!to.isEmpty()) {
        const QUrl next = m_page.url.resolved(to);
        if (m_page.redirects.size() >= MostRedirects)
            return fail(ErrorCode::Network, tr("The address leads in circles. Nothing was imported."));
        m_page.redirects.append(next);
        m_reply->disconnect(this);
        std::exchange(m_reply, nullptr)->deleteLater();
        Q_EMIT redirected(next);
        request(next);
        return;
    }
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_reply->error() != QNetworkReply::NoError || status >= 400) {
        const QString why = status >= 400 ? tr("the server answered %1").arg(status) : m_reply->errorString();
        return fail(ErrorCode::Network,
                    tr("%1 could not be fetched: %2. Nothing was imported.").arg(m_page.url.host(), why));
    }
    const QString type = m_reply->header(QNetworkRequest::ContentTypeHeader).toString();
    m_page.mediaType = type.section(u';', 0, 0).trimmed().toLower();
    m_page.charset = charsetOf(type);
    m_page.fetched = QDateTime::currentMSecsSinceEpoch();
    finish(m_page);
}

void UrlFetcher::fail(ErrorCode code, const QString &message)
{
    finish(Error{code, message});
}

void UrlFetcher::finish(const Result<FetchedPage> &page)
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        std::exchange(m_reply, nullptr)->deleteLater();
    }
    Q_EMIT finished(page);
}

} // namespace Pressmark
