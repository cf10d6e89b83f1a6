#include "text/repeatedblocks.h"

#include "text/canonicaltext.h"

#include <QSet>

#include <algorithm>

namespace Pressmark {

namespace {

constexpr int FewestRepeatedWords = 3;
constexpr qsizetype ShortestText = 20; // UTF-16 units; an ideograph says as much as three letters
constexpr qsizetype ShortestInside = 60;
constexpr qsizetype MostAtEachEnd = 200;
constexpr int HeadBlocks = 3;
constexpr int TailBlocks = 5;
constexpr double VersionShare = 0.5; // of the words
constexpr double LargestEdge = 1 / 3.0;

qsizetype weight(const QString &text)
{
    const auto isIdeograph = [](QChar c) { return c >= QChar(0x2e80) && c < QChar(0xd800); };
    return text.size() + 2 * std::count_if(text.begin(), text.end(), isIdeograph);
}

/// The numbers of the kept blocks that have words.
QList<qsizetype> keptTexts(const Body &body)
{
    QList<qsizetype> numbers;
    for (qsizetype i = 0; i < body.blocks.size(); ++i) {
        const Block &block = body.blocks[i];
        if (block.kept && block.kind != BlockKind::Figure && !block.text.isEmpty())
            numbers.append(i);
    }
    return numbers;
}

/// The other articles that share most of the body's words.
QSet<qint64> versionsOf(const Body &body, const QHash<qsizetype, QList<qint64>> &articles, int words)
{
    QHash<qint64, int> shared;
    for (auto block = articles.begin(); block != articles.end(); ++block) {
        const int size = countWords(body.blocks[block.key()].text);
        for (const qint64 article : *block)
            shared[article] += size;
    }
    QSet<qint64> versions;
    for (auto article = shared.begin(); article != shared.end(); ++article) {
        if (*article > VersionShare * words)
            versions.insert(article.key());
    }
    return versions;
}

bool canBeRepeated(const Block &block)
{
    return block.kind != BlockKind::Figure && block.kind != BlockKind::Table && weight(block.text) >= ShortestText
        && countWords(block.text) >= FewestRepeatedWords;
}

/// Nobody waits for the archive because somebody imports a book.
QList<qsizetype> withoutMiddle(const QList<qsizetype> &numbers)
{
    return numbers.size() <= 2 * MostAtEachEnd ? numbers : numbers.first(MostAtEachEnd) + numbers.last(MostAtEachEnd);
}

} // namespace

QList<qsizetype> repeatableBlocks(const Body &body)
{
    QList<qsizetype> numbers;
    for (qsizetype i = 0; i < body.blocks.size(); ++i) {
        if (canBeRepeated(body.blocks[i]))
            numbers.append(i);
    }
    return withoutMiddle(numbers);
}

QList<qsizetype> paragraphsToRemember(const Body &body)
{
    const QList<qsizetype> texts = keptTexts(body);
    QList<qsizetype> numbers;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const Block &block = body.blocks[texts[i]];
        const bool atEdge = i < HeadBlocks || i + TailBlocks >= texts.size();
        if (canBeRepeated(block) && (atEdge || weight(block.text) >= ShortestInside))
            numbers.append(texts[i]);
    }
    return withoutMiddle(numbers);
}

QList<qsizetype> repeatedToLeaveOut(const Body &body, const QHash<qsizetype, QList<qint64>> &articles,
                                    const QList<qsizetype> &suspects, int least)
{
    if (articles.isEmpty())
        return {};
    const QList<qsizetype> texts = keptTexts(body);
    int words = 0;
    for (const qsizetype number : texts)
        words += countWords(body.blocks[number].text);
    const QSet<qint64> versions = versionsOf(body, articles, words);
    const auto isRepeated = [&](qsizetype number) {
        const QList<qint64> found = articles.value(number);
        const auto counts = [&versions](qint64 article) { return !versions.contains(article); };
        return std::count_if(found.begin(), found.end(), counts) >= least;
    };
    QList<qsizetype> leftOut;
    const auto leaveOutEdge = [&](auto first, auto last) {
        const auto end = std::find_if_not(first, last, isRepeated);
        int size = 0;
        for (auto number = first; number != end; ++number)
            size += countWords(body.blocks[*number].text);
        if (size <= LargestEdge * words)
            leftOut.append(QList<qsizetype>(first, end));
    };
    leaveOutEdge(texts.begin(), texts.end());
    leaveOutEdge(texts.rbegin(), texts.rend());
    for (const qsizetype number : suspects) {
        if (!leftOut.contains(number) && isRepeated(number))
            leftOut.append(number);
    }
    std::sort(leftOut.begin(), leftOut.end());
    return leftOut;
}

} // namespace Pressmark
