#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace Pressmark {

/// A page as a server gave it.
struct FetchedPage
{
    QByteArray bytes;
    QUrl url;              // after all redirects
    QByteArray charset;    // as the server said it; may be empty
    QString mediaType;     // "text/html"
    QList<QUrl> redirects; // the addresses that it was sent on to, in order
    qint64 fetched = 0;    // UTC milliseconds
};

/// The page as a file: "story.html".
QString fileNameFor(const FetchedPage &page);

/// Fetches one page over http or https, with no cookies and no cache. Follows redirects one by one and tells of each.
class UrlFetcher : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 LargestPage = 32 * 1024 * 1024;
    static constexpr int MostRedirects = 10;

    explicit UrlFetcher(QObject *parent = nullptr);
    ~UrlFetcher() override;

    /// Starts; finished() comes later, also for what is refused at once. Requires: nothing is being fetched.
    void fetch(const QUrl &url);
    /// finished() comes with Cancelled.
    void cancel();
    void setTimeout(int milliseconds) { m_timeout = milliseconds; } // without a byte; 30 s at first
    void setLimit(qint64 bytes) { m_limit = bytes; }
    /// Asks before each request, also after a redirect, whether that address may be asked.
    void setFilter(std::function<bool(const QUrl &)> filter) { m_filter = std::move(filter); }

    /// The address that a person means: "example.org/a" is https. Not valid if it is none.
    static QUrl urlFromText(const QString &text);

Q_SIGNALS:
    void redirected(const QUrl &to);
    void received(qint64 bytes, qint64 total); // total is -1 while unknown
    void finished(const Pressmark::Result<Pressmark::FetchedPage> &page);

private:
    void request(const QUrl &url);
    void takeReply();
    void takeBytes();
    void fail(ErrorCode code, const QString &message);
    void finish(const Result<FetchedPage> &page);

    std::unique_ptr<QNetworkAccessManager> m_network;
    QNetworkReply *m_reply = nullptr;
    FetchedPage m_page;
    int m_timeout = 30'000;
    qint64 m_limit = LargestPage;
    std::function<bool(const QUrl &)> m_filter;
};

} // namespace Pressmark
