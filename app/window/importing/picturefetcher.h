#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QUrl>

#include <stop_token>

namespace Pressmark {

/// Fetches the pictures of one page that a person asked for: over http and https only, as many and as large as an
/// article has them, and none from this computer or its local network unless the page lies there too. Used on the thread
/// of a job, which waits meanwhile.
class PictureFetcher
{
public:
    static constexpr qint64 LargestPicture = 20 * 1024 * 1024;
    static constexpr int MostPictures = 60;
    static constexpr int LongestTime = 90'000; // milliseconds, for all

    explicit PictureFetcher(const QUrl &page);

    /// Cancelled, Network, TooLarge, or UnknownFormat if it is no picture.
    Result<QByteArray> fetch(const QUrl &url, const ProgressSink &progress, std::stop_token stop);
    /// Whether a picture may be asked of that address.
    bool mayFetch(const QUrl &url) const;

private:
    QUrl m_page;
    QElapsedTimer m_timer;
    int m_count = 0;
};

} // namespace Pressmark
