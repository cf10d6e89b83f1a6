#include "window/importing/urlfetcher.h"

#include "app/localserver.h"
#include "verify.h"

#include <QSignalSpy>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

Result<FetchedPage> fetch(UrlFetcher &fetcher, const QUrl &url)
{
    std::optional<Result<FetchedPage>> result;
    QObject context;
    QObject::connect(&fetcher, &UrlFetcher::finished, &context,
                     [&result](const Result<FetchedPage> &page) { result = page; });
    fetcher.fetch(url);
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, 20'000))
        return Error{ErrorCode::TimedOut, u"no answer came"_s};
    return *result;
}

} // namespace

class tst_UrlFetcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsAddresses_data();
    void understandsAddresses();
    void fetchesAPage();
    void sendsNoCookies();
    void followsRedirectsAndTellsOfThem();
    void refuses_data();
    void refuses();
    void stopsAtTheLimit_data();
    void stopsAtTheLimit();
    void givesUpOnASilentServer();
    void canBeCancelled();
};

void tst_UrlFetcher::understandsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");

    QTest::newRow("https") << u" https://ledger.example/a?b=1 "_s << u"https://ledger.example/a?b=1"_s;
    QTest::newRow("http") << u"http://ledger.example"_s << u"http://ledger.example"_s;
    QTest::newRow("without a scheme") << u"ledger.example/story"_s << u"https://ledger.example/story"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("words") << u"the harbour story"_s << QString();
    QTest::newRow("one word") << u"harbour"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void tst_UrlFetcher::understandsAddresses()
{
    QFETCH(QString, text);
    QFETCH(QString, url);

    QCOMPARE(UrlFetcher::urlFromText(text).toString(), url);
}

void tst_UrlFetcher::fetchesAPage()
{
    LocalServer server;
    server.answers["/story"] = LocalServer::page("Content-Type: text/html; charset=windows-1251\r\n", "<p>Harbour</p>");
    UrlFetcher fetcher;

    const Result<FetchedPage> result = fetch(fetcher, server.url(u"/story"_s));

    VERIFY_OK(result);
    QCOMPARE(result->bytes, QByteArray("<p>Harbour</p>"));
    QCOMPARE(result->mediaType, u"text/html"_s);
    QCOMPARE(result->charset, QByteArray("windows-1251"));
    QVERIFY(result->redirects.isEmpty());
    QVERIFY(result->fetched > 0);
}

void tst_UrlFetcher::sendsNoCookies()
{
    LocalServer server;
    server.answers["/a"] = LocalServer::page("Set-Cookie: who=you; Path=/\r\n", "x");
    UrlFetcher fetcher;

    VERIFY_OK(fetch(fetcher, server.url(u"/a"_s)));
    VERIFY_OK(fetch(fetcher, server.url(u"/a"_s)));

    QCOMPARE(server.requests.size(), 2);
    QVERIFY(!server.requests.last().toLower().contains("cookie"));
}

void tst_UrlFetcher::followsRedirectsAndTellsOfThem()
{
    LocalServer server;
    server.answers["/a"] = LocalServer::redirect("/b");
    server.answers["/b"] = LocalServer::redirect(server.url(u"/c"_s).toEncoded());
    server.answers["/c"] = LocalServer::page("", "there");
    UrlFetcher fetcher;
    QSignalSpy redirected(&fetcher, &UrlFetcher::redirected);

    const Result<FetchedPage> result = fetch(fetcher, server.url(u"/a"_s));

    VERIFY_OK(result);
    QCOMPARE(result->bytes, QByteArray("there"));
    QCOMPARE(result->url, server.url(u"/c"_s));
    QCOMPARE(result->redirects, QList<QUrl>({server.url(u"/b"_s), server.url(u"/c"_s)}));
    QCOMPARE(redirected.count(), 2);
}

void tst_UrlFetcher::refuses_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("code");

    QTest::newRow("a page that is not there")
        << QByteArray("HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 4\r\n\r\ngone")
        << int(ErrorCode::Network);
    QTest::newRow("redirects in circles") << LocalServer::redirect("/a") << int(ErrorCode::Network);
    QTest::newRow("a redirect to a file")
        << LocalServer::redirect("file:///etc/passwd") << int(ErrorCode::InvalidArgument);
    QTest::newRow("a redirect to data") << LocalServer::redirect("data:text/html,x") << int(ErrorCode::InvalidArgument);
    QTest::newRow("nonsense") << QByteArray("what?\r\n\r\n") << int(ErrorCode::Network);
}

void tst_UrlFetcher::refuses()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, code);
    LocalServer server;
    server.answers["/a"] = answer;
    UrlFetcher fetcher;

    const Result<FetchedPage> result = fetch(fetcher, server.url(u"/a"_s));

    QVERIFY(!result);
    QCOMPARE(int(result.error().code), code);
    QVERIFY(!result.error().message.isEmpty());
}

void tst_UrlFetcher::stopsAtTheLimit_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("accepted");

    QTest::newRow("exactly as large as allowed") << QByteArray("Content-Length: 4096\r\n") << 4096 << true;
    QTest::newRow("larger, and says so") << QByteArray("Content-Length: 4097\r\n") << 4097 << false;
    QTest::newRow("larger, and does not say so") << QByteArray() << 5000 << false;
}

void tst_UrlFetcher::stopsAtTheLimit()
{
    QFETCH(QByteArray, headers);
    QFETCH(int, size);
    QFETCH(bool, accepted);
    LocalServer server;
    server.answers["/a"] = LocalServer::page(headers, QByteArray(size, 'x'));
    UrlFetcher fetcher;
    fetcher.setLimit(4096);

    const Result<FetchedPage> result = fetch(fetcher, server.url(u"/a"_s));

    QCOMPARE(bool(result), accepted);
    if (!accepted)
        QCOMPARE(result.error().code, ErrorCode::TooLarge);
}

void tst_UrlFetcher::givesUpOnASilentServer()
{
    LocalServer server;
    UrlFetcher fetcher;
    fetcher.setTimeout(200);

    const Result<FetchedPage> result = fetch(fetcher, server.url(u"/silent"_s));

    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Network);
}

void tst_UrlFetcher::canBeCancelled()
{
    LocalServer server;
    UrlFetcher fetcher;
    std::optional<ErrorCode> code;
    const auto remember = [&code](const Result<FetchedPage> &result) { code = result.error().code; };
    connect(&fetcher, &UrlFetcher::finished, this, remember);

    fetcher.fetch(server.url(u"/silent"_s));
    fetcher.cancel();

    QCOMPARE(code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(tst_UrlFetcher)
#include "tst_urlfetcher.moc"
