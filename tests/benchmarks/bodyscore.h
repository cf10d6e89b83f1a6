#pragma once

#include <QMap>
#include <QStringList>

/// How near one text is to the text that was wanted.
struct PageScore
{
    double precision = 0;
    double recall = 0;
    bool predicted = false; // there is any word in the prediction
    bool wanted = false;    // there is any word in the truth
    bool exact = false;

    double f1() const { return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0; }
};

/// How near many are.
struct SetScore
{
    double f1 = 0;
    double precision = 0;
    double recall = 0;
    double accuracy = 0;
};

/// Words in a row that tell one text from another.
constexpr qsizetype ShingleLength = 4;

/// Every run of so many words; all words together if there are fewer.
QStringList shinglesOf(const QStringList &words);

/// Compares runs of four words, as the scrapinghub article-extraction-benchmark does.
PageScore shingleScore(const QString &truth, const QString &guess);

/// Compares bags of lower-case words, as the web content extraction benchmark WCXB does.
PageScore wordScore(const QString &truth, const QString &guess);

/// F1 is the harmonic mean of the mean precision of the pages that predicted something and the mean recall.
SetScore shingleSetScore(const QMap<QString, PageScore> &pages);

/// F1 is the mean of the pages' F1.
SetScore wordSetScore(const QMap<QString, PageScore> &pages);
