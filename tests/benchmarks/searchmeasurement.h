#pragma once

#include "searchpeer.h"

#include "search/search.h"

#include <functional>

/// Milliseconds of the queries of a class.
struct Times
{
    QList<double> cpu;
    QList<double> wall;
    double hits = 0; // mean
};

double threadMilliseconds();

/// Runs queries of a class, each once, after one that only warms up.
class Measurement
{
public:
    /// With `only`, of classes whose name does not begin so nothing is measured.
    Measurement(const Pressmark::Session &session, bool quiet, const QString &only = {});

    /// Fifty, in this order, with the exact count and facets.
    Times ours(const QString &name, const QStringList &queries,
               Pressmark::SearchSort sort = Pressmark::SearchSort::Relevance) const;
    /// What is shown at once: the newest fifty.
    Times newest(const QString &name, const QStringList &queries) const;
    /// What FTS5 does by itself: fifty by rank, without a count.
    Times stock(const QString &name, const QStringList &words) const;
    /// The ten that are most similar to articles all over the archive.
    Times similar(const QString &name, int articles) const;
    /// Xapian's best fifty and the exact count.
    Times peer(const QString &name, const QStringList &words, const SearchPeer &peer) const;

private:
    Times measured(const QString &name, const QStringList &queries,
                   const std::function<qint64(const QString &)> &run) const;

    const Pressmark::Session &m_session;
    bool m_quiet;
    QString m_only;
};
