#include "search/similarwords.h"

#include <QList>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype ShortestWord = 3;
constexpr qsizetype LongestWord = 24;
constexpr qsizetype LongWord = 6; // in which two letters may be wrong
constexpr qsizetype SureBeginning = 3;
constexpr int MostWordsLookedAt = 3000;

/// The letters that the index has of the script of a word.
QStringView alphabetOf(const QString &word)
{
    switch (word.front().script()) {
    case QChar::Script_Latin:
        return u"abcdefghijklmnopqrstuvwxyz";
    case QChar::Script_Cyrillic:
        return u"абвгґдеєжзиіїйклмнопрстуфхцчшщъыьэюя";
    case QChar::Script_Greek:
        return u"αβγδεζηθικλμνξοπρστυφχψω";
    case QChar::Script_Arabic:
        return u"ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
    case QChar::Script_Hebrew:
        return u"אבגדהוזחטיכךלמםנןסעפףצץקרשת";
    default:
        return {};
    }
}

QSet<QString> oneLetterAway(const QString &word)
{
    QSet<QString> words;
    const QStringView alphabet = alphabetOf(word);
    for (qsizetype i = 0; i <= word.size(); ++i) {
        if (i < word.size())
            words.insert(QString(word).remove(i, 1));
        if (i + 1 < word.size())
            words.insert(word.left(i) + word[i + 1] + word[i] + word.mid(i + 2));
        for (const QChar letter : alphabet) {
            words.insert(QString(word).insert(i, letter));
            if (i < word.size())
                words.insert(word.left(i) + letter + word.mid(i + 1));
        }
    }
    words.remove(word);
    words.removeIf([](const QString &near) { return near.size() < ShortestWord - 1; });
    return words;
}

/// Of these words the one that most articles have.
Result<QString> commonest(Vocabulary &vocabulary, const QStringList &words)
{
    QString best;
    qint64 most = 0;
    for (const QString &word : words) {
        const Result<qint64> articles = vocabulary.articlesWith(word.toUtf8());
        if (!articles)
            return articles.error();
        if (*articles > most || (*articles == most && word < best)) {
            best = word;
            most = *articles;
        }
    }
    return best;
}

/// Words that begin as the word does.
struct Listed
{
    QStringList oneApart;
    QStringList twoApart;
    bool isAll = true; // there are no more that begin so
};

Result<Listed> listWords(Vocabulary &vocabulary, const QString &word)
{
    Listed listed;
    int seen = 0;
    const auto look = [&](const QByteArray &utf8) {
        const QString other = QString::fromUtf8(utf8);
        const int apart = std::abs(other.size() - word.size()) <= 2 ? lettersApart(word, other) : 3;
        if (apart == 1)
            listed.oneApart.append(other);
        else if (apart == 2)
            listed.twoApart.append(other);
        listed.isAll = ++seen < MostWordsLookedAt;
        return listed.isAll;
    };
    const Result<void> looked = vocabulary.forEachBeginningWith(word.left(SureBeginning).toUtf8(), look);
    return looked ? Result<Listed>(listed) : looked.error();
}

/// Of the words one letter away those that are common, but for those that are listed.
Result<QStringList> otherWords(Vocabulary &vocabulary, const QString &word, const Listed &listed)
{
    QList<QByteArray> asked; // in the order of the index, whose pages are then read once
    for (const QString &near : oneLetterAway(word)) {
        if (!listed.isAll || !near.startsWith(word.left(SureBeginning)))
            asked.append(near.toUtf8());
    }
    std::sort(asked.begin(), asked.end());
    QStringList words;
    for (const QByteArray &near : std::as_const(asked)) {
        const Result<bool> there = vocabulary.isCommon(near);
        if (!there)
            return there.error();
        const QString other = QString::fromUtf8(near);
        if (*there && !listed.oneApart.contains(other))
            words.append(other);
    }
    return words;
}

} // namespace

Result<QString> similarWord(Vocabulary &vocabulary, const QString &word)
{
    if (word.size() < ShortestWord || word.size() > LongestWord || !word.front().isLetter())
        return QString();
    const Result<Listed> listed = listWords(vocabulary, word);
    if (!listed)
        return listed.error();
    const Result<QStringList> others = otherWords(vocabulary, word, *listed);
    if (!others)
        return others.error();
    const Result<QString> near = commonest(vocabulary, listed->oneApart + *others);
    if (!near || !near->isEmpty() || word.size() < LongWord)
        return near;
    return commonest(vocabulary, listed->twoApart);
}

int lettersApart(const QString &one, const QString &other)
{
    const auto width = static_cast<size_t>(other.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> row(width);
    for (size_t j = 0; j < width; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= one.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= other.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const int changed = last[at - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, changed});
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                row[at] = std::min(row[at], beforeLast[at - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return last[width - 1];
}

} // namespace Pressmark
