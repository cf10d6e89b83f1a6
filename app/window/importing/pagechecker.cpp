#include "window/importing/pagechecker.h"

#include "window/importing/urlfetcher.h"

#include <QEventLoop>
#include <QTimer>

#include <optional>

namespace Pressmark {

namespace {

constexpr int LookInterval = 100; // milliseconds

Result<FetchedPage> fetch(const QUrl &url, const std::stop_token &stop)
{
    std::optional<Result<FetchedPage>> answer;
    QEventLoop loop;
    UrlFetcher fetcher;
    const auto take = [&](const Result<FetchedPage> &fetched) {
        answer = fetched;
        loop.quit();
    };
    QObject::connect(&fetcher, &UrlFetcher::finished, &loop, take);
    QTimer timer;
    const auto look = [&] {
        if (stop.stop_requested())
            fetcher.cancel();
    };
    QObject::connect(&timer, &QTimer::timeout, &loop, look);
    timer.start(LookInterval);
    fetcher.fetch(url);
    if (!answer)
        loop.exec();
    return *answer;
}

} // namespace

Result<ImportedBytes> fetchPage(const PageToCheck &page, const std::stop_token &stop)
{
    const Result<FetchedPage> fetched = fetch(page.url, stop);
    if (!fetched)
        return fetched.error();
    return ImportedBytes{.bytes = fetched->bytes,
                         .name = fileNameFor(*fetched),
                         .url = fetched->url.toString(),
                         .charset = fetched->charset,
                         .fetched = fetched->fetched,
                         .checks = page.article};
}

} // namespace Pressmark
