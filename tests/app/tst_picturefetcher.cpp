#include "window/importing/picturefetcher.h"

#include "app/localserver.h"
#include "verify.h"

#include <QTest>
#include <QThread>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

/// As a job does it: on another thread, which waits.
Result<QByteArray> fetchElsewhere(PictureFetcher &fetcher, const QUrl &url, std::stop_token stop = {})
{
    std::optional<Result<QByteArray>> result;
    const std::unique_ptr<QThread> thread(QThread::create([&] { result = fetcher.fetch(url, {}, stop); }));
    thread->start();
    if (!QTest::qWaitFor([&thread] { return thread->isFinished(); }, 20'000))
        qFatal("no answer came");
    return *result;
}

} // namespace

class tst_PictureFetcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOnlyTheWeb_data();
    void asksOnlyTheWeb();
    void fetchesPictures();
    void refusesWhatIsNoPicture();
    void isNotSentOnToAnotherComputerNearby();
    void stopsWhenItIsAskedTo();
    void stopsAfterManyPictures();
};

void tst_PictureFetcher::asksOnlyTheWeb_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("may");

    QTest::newRow("https") << u"https://img.ledger.example/a.png"_s << true;
    QTest::newRow("http") << u"http://img.ledger.example/a.png"_s << true;
    QTest::newRow("an address of the web") << u"http://203.0.113.9/a.png"_s << true;
    QTest::newRow("the page's own host") << u"http://ledger.example/a.png"_s << true;
    QTest::newRow("file") << u"file:///etc/hostname"_s << false;
    QTest::newRow("data") << u"data:image/png;base64,AAAA"_s << false;
    QTest::newRow("this computer") << u"http://localhost:8080/a.png"_s << false;
    QTest::newRow("this computer by number") << u"http://127.0.0.1/a.png"_s << false;
    QTest::newRow("this computer by another number") << u"http://127.8.8.8/a.png"_s << false;
    QTest::newRow("this computer by one number") << u"http://2130706433/a.png"_s << false;
    QTest::newRow("this computer in six") << u"http://[::1]/a.png"_s << false;
    QTest::newRow("this computer, wrapped") << u"http://[::ffff:127.0.0.1]/a.png"_s << false;
    QTest::newRow("a router") << u"http://192.168.0.1/reboot.png"_s << false;
    QTest::newRow("a machine's own facts") << u"http://169.254.169.254/a.png"_s << false;
    QTest::newRow("a name without a dot") << u"http://intranet/a.png"_s << false;
}

void tst_PictureFetcher::asksOnlyTheWeb()
{
    QFETCH(QString, url);
    QFETCH(bool, may);

    QCOMPARE(PictureFetcher(QUrl(u"https://ledger.example/story"_s)).mayFetch(QUrl(url)), may);
}

void tst_PictureFetcher::fetchesPictures()
{
    LocalServer server;
    server.answers["/a.png"] = LocalServer::page("Content-Type: image/png\r\n", "the picture");
    PictureFetcher fetcher(server.url(u"/page"_s));

    const Result<QByteArray> picture = fetchElsewhere(fetcher, server.url(u"/a.png"_s));

    VERIFY_OK(picture);
    QCOMPARE(*picture, QByteArray("the picture"));
}

void tst_PictureFetcher::refusesWhatIsNoPicture()
{
    LocalServer server;
    server.answers["/a.png"] = LocalServer::page("Content-Type: text/html\r\n", "<p>a page");
    PictureFetcher fetcher(server.url(u"/page"_s));

    const Result<QByteArray> picture = fetchElsewhere(fetcher, server.url(u"/a.png"_s));

    QVERIFY(!picture);
    QCOMPARE(picture.error().code, ErrorCode::UnknownFormat);
}

void tst_PictureFetcher::isNotSentOnToAnotherComputerNearby()
{
    LocalServer server;
    server.answers["/away.png"] =
        LocalServer::redirect(server.url(u"/a.png"_s).toString().replace(u"127.0.0.1"_s, u"localhost"_s).toUtf8());
    server.answers["/a.png"] = LocalServer::page("Content-Type: image/png\r\n", "the picture");
    PictureFetcher fetcher(server.url(u"/page"_s));

    const Result<QByteArray> picture = fetchElsewhere(fetcher, server.url(u"/away.png"_s));

    QVERIFY(!picture);
    QCOMPARE(server.asked, QList<QByteArray>{"/away.png"});
}

void tst_PictureFetcher::stopsWhenItIsAskedTo()
{
    LocalServer silent;
    const QUrl url = silent.url(u"/a.png"_s);
    PictureFetcher fetcher(url);
    std::stop_source stop;
    connect(&silent, &QTcpServer::newConnection, this, [&stop] { stop.request_stop(); });

    const Result<QByteArray> picture = fetchElsewhere(fetcher, url, stop.get_token());

    QVERIFY(!picture);
    QCOMPARE(picture.error().code, ErrorCode::Cancelled);
}

void tst_PictureFetcher::stopsAfterManyPictures()
{
    LocalServer server;
    server.answers["/a.png"] = LocalServer::page("Content-Type: image/png\r\n", "the picture");
    PictureFetcher fetcher(server.url(u"/page"_s));
    for (int i = 0; i < PictureFetcher::MostPictures; ++i)
        VERIFY_OK(fetchElsewhere(fetcher, server.url(u"/a.png"_s)));

    QCOMPARE(fetchElsewhere(fetcher, server.url(u"/a.png"_s)).error().code, ErrorCode::TooLarge);
}

QTEST_GUILESS_MAIN(tst_PictureFetcher)
#include "tst_picturefetcher.moc"
