#include "window/importing/picturefetcher.h"

#include "window/importing/urlfetcher.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QHostAddress>
#include <QTimer>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr int Silence = 10'000; // milliseconds without a byte
constexpr int StopInterval = 100;

/// What people are told, in a form that lupdate understands.
struct PictureFetcherMessages
{
    Q_DECLARE_TR_FUNCTIONS(Pressmark::PictureFetcher)
};

/// This computer, or one beside it. Names that lead there are not looked up.
bool isNear(const QString &host)
{
    static const std::array Networks{
        QHostAddress::parseSubnet(u"0.0.0.0/8"_s),      QHostAddress::parseSubnet(u"10.0.0.0/8"_s),
        QHostAddress::parseSubnet(u"100.64.0.0/10"_s),  QHostAddress::parseSubnet(u"127.0.0.0/8"_s),
        QHostAddress::parseSubnet(u"169.254.0.0/16"_s), QHostAddress::parseSubnet(u"172.16.0.0/12"_s),
        QHostAddress::parseSubnet(u"192.168.0.0/16"_s)};
    const QString name = host.toLower();
    QHostAddress address(name);
    if (address.isNull())
        return name == u"localhost" || name.endsWith(u".localhost") || name.endsWith(u".local") || !name.contains(u'.');
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4); // also of ::ffff:127.0.0.1
    if (!isIpv4)
        return !address.isGlobal() || address.isUniqueLocalUnicast();
    return std::any_of(Networks.begin(), Networks.end(),
                       [&](const auto &network) { return QHostAddress(ipv4).isInSubnet(network); });
}

} // namespace

PictureFetcher::PictureFetcher(const QUrl &page)
    : m_page(page)
{ }

bool PictureFetcher::mayFetch(const QUrl &url) const
{
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    return isWeb && !url.host().isEmpty() && (url.host() == m_page.host() || !isNear(url.host()));
}

Result<QByteArray> PictureFetcher::fetch(const QUrl &url, const ProgressSink &progress, std::stop_token stop)
{
    if (!m_timer.isValid())
        m_timer.start();
    if (stop.stop_requested() || !mayFetch(url))
        return Error{ErrorCode::NotFound, {}};
    if (++m_count > MostPictures || m_timer.elapsed() > LongestTime)
        return Error{ErrorCode::TooLarge,
                     PictureFetcherMessages::tr("This page has more pictures than are fetched with it.")};
    if (progress)
        progress({m_count, 0, PictureFetcherMessages::tr("the picture %1").arg(url.fileName())});
    std::optional<Result<FetchedPage>> answer;
    QEventLoop loop;
    UrlFetcher fetcher;
    fetcher.setLimit(LargestPicture);
    fetcher.setTimeout(Silence);
    fetcher.setFilter([this](const QUrl &next) { return mayFetch(next); });
    const auto take = [&](const Result<FetchedPage> &fetched) {
        answer = fetched;
        loop.quit();
    };
    QObject::connect(&fetcher, &UrlFetcher::finished, &loop, take);
    QTimer timer;
    const auto look = [&] {
        if (stop.stop_requested() || m_timer.elapsed() > LongestTime)
            fetcher.cancel();
    };
    QObject::connect(&timer, &QTimer::timeout, &loop, look);
    timer.start(StopInterval);
    fetcher.fetch(url);
    if (!answer)
        loop.exec();
    if (!*answer)
        return answer->error();
    const FetchedPage &page = **answer;
    if (!page.mediaType.startsWith(u"image/") && page.mediaType != u"application/octet-stream")
        return Error{ErrorCode::UnknownFormat,
                     PictureFetcherMessages::tr("What %1 gave is not a picture.").arg(url.host())};
    return page.bytes;
}

} // namespace Pressmark
