#include "bodyscore.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What Python's \w matches: letters, all kinds of numbers, and the underscore; no marks.
bool isWordCharacter(char32_t c)
{
    return c == U'_' || QChar::isLetterOrNumber(c);
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    qsizetype start = -1;
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        const bool inWord = isWordCharacter(c);
        if (inWord && start < 0)
            start = i;
        if (!inWord && start >= 0) {
            words.append(text.mid(start, i - start));
            start = -1;
        }
        i += pair ? 2 : 1;
    }
    if (start >= 0)
        words.append(text.mid(start));
    return words;
}

QHash<QString, int> counted(const QStringList &words)
{
    QHash<QString, int> counts;
    for (const QString &word : words)
        ++counts[word];
    return counts;
}

PageScore compared(const QHash<QString, int> &truth, const QHash<QString, int> &guess)
{
    double wanted = 0;
    double found = 0;
    double common = 0;
    for (auto it = truth.begin(); it != truth.end(); ++it) {
        wanted += it.value();
        common += std::min(it.value(), guess.value(it.key()));
    }
    for (const int count : guess)
        found += count;
    return {.precision = found > 0 ? common / found : 0,
            .recall = wanted > 0 ? common / wanted : 0,
            .predicted = found > 0,
            .wanted = wanted > 0};
}

double mean(double sum, int count)
{
    return count > 0 ? sum / count : 0;
}

} // namespace

QStringList shinglesOf(const QStringList &words)
{
    if (!words.isEmpty() && words.size() < ShingleLength)
        return {words.join(u' ')};
    QStringList shingles;
    for (qsizetype i = 0; i + ShingleLength <= words.size(); ++i)
        shingles.append(words.mid(i, ShingleLength).join(u' '));
    return shingles;
}

PageScore shingleScore(const QString &truth, const QString &guess)
{
    const QStringList wanted = wordsOf(truth);
    const QStringList found = wordsOf(guess);
    PageScore score = compared(counted(shinglesOf(wanted)), counted(shinglesOf(found)));
    score.exact = wanted == found;
    return score;
}

PageScore wordScore(const QString &truth, const QString &guess)
{
    const QStringList wanted = wordsOf(truth.toLower());
    const QStringList found = wordsOf(guess.toLower());
    PageScore score = compared(counted(wanted), counted(found));
    score.exact = wanted == found;
    return score;
}

SetScore shingleSetScore(const QMap<QString, PageScore> &pages)
{
    double precision = 0;
    double recall = 0;
    double exact = 0;
    int predicted = 0;
    int wanted = 0;
    for (const PageScore &page : pages) {
        precision += page.predicted ? page.precision : 0;
        predicted += page.predicted ? 1 : 0;
        recall += page.wanted ? page.recall : 0;
        wanted += page.wanted ? 1 : 0;
        exact += page.exact ? 1 : 0;
    }
    const PageScore means{.precision = mean(precision, predicted), .recall = mean(recall, wanted)};
    return {means.f1(), means.precision, means.recall, mean(exact, static_cast<int>(pages.size()))};
}

SetScore wordSetScore(const QMap<QString, PageScore> &pages)
{
    SetScore sum;
    for (const PageScore &page : pages) {
        sum.f1 += page.f1();
        sum.precision += page.precision;
        sum.recall += page.recall;
        sum.accuracy += page.exact ? 1 : 0;
    }
    const int count = static_cast<int>(pages.size());
    return {mean(sum.f1, count), mean(sum.precision, count), mean(sum.recall, count), mean(sum.accuracy, count)};
}
