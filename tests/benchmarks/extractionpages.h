#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// One page of a set with what a good extraction of it says.
struct BenchmarkPage
{
    QString id;
    QString url;
    QString file;
    QByteArray bytes;
    QString body;
    QString title;
    QString author; // "" if the page names none
    QString date;   // "2024-10-03"; "" if the page has none
};

/// The pages of the set "aeb", "wcxb", "readability" or of the copies "aeb-text", "wcxb-text" below data/extraction,
/// sorted by id; empty if they are not there.
QList<BenchmarkPage> benchmarkPages(const QString &data, const QString &set);

/// Which of five parts a page belongs to: all pages of a host lie in one, so that what a rule learnt from a host is
/// judged on hosts that it never saw.
int foldOf(const QString &url);
