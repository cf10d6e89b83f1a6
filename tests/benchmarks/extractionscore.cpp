#include "extractionscore.h"

using namespace Qt::StringLiterals;

namespace {

QStringList sortedWords(const QString &text)
{
    QStringList words = plainWords(text).split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words;
}

double rate(const QList<BenchmarkPage> &pages, const QMap<QString, ExtractedPage> &found, QString BenchmarkPage::*field,
            bool (*isRight)(const BenchmarkPage &, const ExtractedPage &))
{
    int wanted = 0;
    int right = 0;
    for (const BenchmarkPage &page : pages) {
        const auto extracted = found.find(page.id);
        if ((page.*field).isEmpty() || extracted == found.end())
            continue;
        ++wanted;
        right += isRight(page, *extracted) ? 1 : 0;
    }
    return wanted > 0 ? static_cast<double>(right) / wanted : 0;
}

/// Counts pages whose truth is empty; the opposite of rate().
double inventedRate(const QList<BenchmarkPage> &pages, const QMap<QString, ExtractedPage> &found,
                    QString BenchmarkPage::*truth, QString ExtractedPage::*field)
{
    int empty = 0;
    int invented = 0;
    for (const BenchmarkPage &page : pages) {
        const auto extracted = found.find(page.id);
        if (!(page.*truth).isEmpty() || extracted == found.end())
            continue;
        ++empty;
        invented += ((*extracted).*field).isEmpty() ? 0 : 1;
    }
    return empty > 0 ? static_cast<double>(invented) / empty : 0;
}

} // namespace

QString plainWords(const QString &text)
{
    QString words;
    for (const QChar c : text.toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isMark())
            words += c;
        else if (!words.isEmpty() && words.back() != u' ')
            words += u' ';
    }
    return words.trimmed();
}

bool titleIsRight(const BenchmarkPage &page, const ExtractedPage &found)
{
    return plainWords(found.title) == plainWords(page.title);
}

bool authorIsRight(const BenchmarkPage &page, const ExtractedPage &found)
{
    return sortedWords(found.author) == sortedWords(page.author);
}

bool dateIsRight(const BenchmarkPage &page, const ExtractedPage &found)
{
    return found.date == page.date;
}

bool hasFields(const QString &set)
{
    return set == u"wcxb"_s || set == u"readability"_s;
}

ExtractionScore scoreOf(const QString &set, const QList<BenchmarkPage> &pages,
                        const QMap<QString, ExtractedPage> &found)
{
    const bool words = set == u"wcxb"_s;
    ExtractionScore score;
    for (const BenchmarkPage &page : pages) {
        if (const auto extracted = found.find(page.id); extracted != found.end())
            score.pages.insert(page.id, (words ? wordScore : shingleScore)(page.body, extracted->text));
    }
    score.body = (words ? wordSetScore : shingleSetScore)(score.pages);
    if (hasFields(set)) {
        score.title = rate(pages, found, &BenchmarkPage::title, titleIsRight);
        score.author = rate(pages, found, &BenchmarkPage::author, authorIsRight);
        score.inventedAuthor = inventedRate(pages, found, &BenchmarkPage::author, &ExtractedPage::author);
        score.date = rate(pages, found, &BenchmarkPage::date, dateIsRight);
    }
    return score;
}
