#pragma once

#include "archive/samplearchive.h"
#include "search/concordance.h"
#include "search/concordancelines.h"

namespace Pressmark {

/// An archive whose lines are looked at.
struct ConcordanceArchive
{
    SampleArchive sample;
    QList<ArticleId> articles;

    void add(const QString &title, const QString &text, const QString &date = {}, const QString &source = {},
             const QString &language = QStringLiteral("en"))
    {
        Document document = sampleDocument(title, text);
        document.metadata.published.value = date;
        document.metadata.source = source;
        document.metadata.language = language;
        document.metadata.subtitle.clear();
        const QByteArray original = QString::number(articles.size()).toUtf8() + text.toUtf8();
        const Result<CaptureAdded> added = importDocument(*sample.archive, document, original);
        VERIFY_OK(added);
        articles.append(added->article);
    }

    ConcordanceScan scanned(const QString &query, ConcordanceScope scope = ConcordanceScope::Articles)
    {
        const Result<SearchQuery> parsed = parseQuery(query);
        ConcordanceScan scan(parsed ? *parsed : SearchQuery{}, articles, scope);
        const Result<Session> session = sample.archive->session();
        const Result<void> worked = session ? scan.work(*session, -1) : Result<void>(session.error());
        if (!worked)
            qWarning("%s", qPrintable(worked.error().message));
        return scan;
    }

    /// "before[hit]after ×2"
    QStringList texts(const ConcordanceRows &rows)
    {
        QList<ConcordanceLine> lines;
        for (qsizetype row = 0; row < rows.size(); ++row)
            lines.append(rows.line(row));
        const Result<Session> session = sample.archive->session();
        const auto read = readConcordanceTexts(*session, lines, 200);
        QStringList all;
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const ConcordanceText &text = read->at(row);
            const QString copies = rows.copies(row) > 1 ? QStringLiteral(" ×%1").arg(rows.copies(row)) : QString();
            all.append(text.before + u'[' + text.hit + u']' + text.after + copies);
        }
        return all;
    }

    static QList<ConcordanceLine> allLines(const ConcordanceRows &rows)
    {
        QList<ConcordanceLine> lines;
        for (qsizetype row = 0; row < rows.size(); ++row) {
            for (qsizetype copy = 0; copy < rows.copies(row); ++copy)
                lines.append(rows.line(row, copy));
        }
        return lines;
    }
};

} // namespace Pressmark
