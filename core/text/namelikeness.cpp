#include "text/namelikeness.h"

#include "text/words.h"

#include <QHash>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype ShortestMisspelt = 5; // letters of a name in which one may be wrong
constexpr qsizetype ShortestOfTwo = 9;    // in which two may be
constexpr qsizetype ShortestStem = 3;     // that is left without an ending

/// What names are compared by.
struct Key
{
    QStringList words;
    QString letters; // without spaces
    QString order;   // the words in order of the alphabet; empty for a single word
    QString stems;   // the words without their endings; empty in scripts that have none
    QString numbers; // and signs that tell names apart: C++ and C#
};

bool tellsApart(QChar c)
{
    return c.isDigit() || c.isSymbol() || u"#%&@*"_s.contains(c);
}

/// "strike" for strikes, "citi" for city and cities, "wahl" for Wahlen: the same for both, be it a word or not.
QString stemOf(QString word)
{
    const auto cut = [&word](QStringView ending) {
        if (word.endsWith(ending) && word.size() - ending.size() >= ShortestStem)
            word.chop(ending.size());
    };
    if (!word.endsWith(u"ss") && !word.endsWith(u"us") && !word.endsWith(u"is"))
        cut(u"s");
    if (word.size() > ShortestStem + 1)
        cut(u"n");
    cut(u"e");
    if (word.endsWith(u'y'))
        word.back() = u'i';
    return word;
}

Key keyOf(const QString &name)
{
    QStringList words = foldedWords(name).split(u' ', Qt::SkipEmptyParts);
    Key key{.letters = foldedWords(QString(name).remove(u' ')).remove(u' ')}; // or pairs would end at spaces
    for (const QChar c : name.normalized(QString::NormalizationForm_KC)) {
        if (tellsApart(c))
            key.numbers.append(c);
    }
    const bool hasPairs =
        std::any_of(words.cbegin(), words.cend(), [](const QString &word) { return isPairWord(word.toStdString()); });
    if (hasPairs)
        return key;
    key.words = words;
    QStringList stems;
    for (const QString &word : std::as_const(words))
        stems.append(stemOf(word));
    key.stems = stems.join(u' ');
    if (words.size() > 1) {
        words.sort();
        key.order = words.join(u' ');
    }
    return key;
}

int mostErrors(const QString &one, const QString &other)
{
    const qsizetype shorter = std::min(one.size(), other.size());
    return shorter < ShortestMisspelt ? 0 : shorter < ShortestOfTwo ? 1 : 2;
}

bool isMisspelt(const QString &one, const QString &other)
{
    return one.front() == other.front() && isWithinEdits(one, other, mostErrors(one, other));
}

/// In names of as many words, word by word: a short word of a long name is no less another.
bool isMisspelt(const Key &one, const Key &other)
{
    if (one.words.isEmpty() || other.words.isEmpty())
        return false;
    if (one.words.size() != other.words.size())
        return isMisspelt(one.letters, other.letters);
    return std::equal(one.words.begin(), one.words.end(), other.words.begin(),
                      [](const QString &word, const QString &like) { return word == like || isMisspelt(word, like); });
}

/// Names by something that they have in common.
using Groups = QHash<QString, QList<qsizetype>>;

class Finder
{
public:
    explicit Finder(const QStringList &names)
    {
        for (const QString &name : names)
            m_keys.append(keyOf(name));
    }

    QList<LikeNames> find()
    {
        findEqual(&Key::letters, NameLikeness::Letters);
        findEqual(&Key::order, NameLikeness::Order);
        findEqual(&Key::stems, NameLikeness::Endings);
        findMisspelt([](const QString &letters) { return letters.left(2); });
        findMisspelt([](const QString &letters) { return letters.left(1) + u'-' + letters.right(2); });
        QList<LikeNames> pairs;
        for (const auto &[pair, likeness] : m_found)
            pairs.append({pair.first, pair.second, likeness});
        return pairs;
    }

private:
    void add(qsizetype first, qsizetype second, NameLikeness likeness)
    {
        m_found.emplace(std::minmax(first, second), likeness); // what was found first is surer
    }

    void findEqual(QString Key::*part, NameLikeness likeness)
    {
        Groups groups;
        for (qsizetype i = 0; i < m_keys.size(); ++i) {
            if (!(m_keys[i].*part).isEmpty())
                groups[m_keys[i].*part + u'\n' + m_keys[i].numbers].append(i);
        }
        for (const QList<qsizetype> &group : std::as_const(groups)) {
            for (qsizetype i = 1; i < group.size(); ++i) // each with the first: of a hundred the pairs are too many
                add(group.first(), group[i], likeness);
        }
    }

    /// A single slip leaves the beginning as it is, or what stands behind it.
    template <typename Piece>
    void findMisspelt(const Piece &piece)
    {
        Groups groups;
        for (qsizetype i = 0; i < m_keys.size(); ++i) {
            if (m_keys[i].letters.size() >= ShortestMisspelt)
                groups[piece(m_keys[i].letters) + u'\n' + m_keys[i].numbers].append(i);
        }
        for (const QList<qsizetype> &group : std::as_const(groups)) {
            for (qsizetype i = 1; i < group.size(); ++i) {
                for (qsizetype j = 0; j < i; ++j) {
                    if (isMisspelt(m_keys[group[j]], m_keys[group[i]]))
                        add(group[j], group[i], NameLikeness::Spelling);
                }
            }
        }
    }

    QList<Key> m_keys;
    std::map<std::pair<qsizetype, qsizetype>, NameLikeness> m_found;
};

} // namespace

bool isWithinEdits(QStringView first, QStringView second, int most)
{
    if (qAbs(first.size() - second.size()) > most)
        return false;
    while (!first.isEmpty() && !second.isEmpty() && first.front() == second.front()) {
        first = first.mid(1);
        second = second.mid(1);
    }
    while (!first.isEmpty() && !second.isEmpty() && first.back() == second.back()) {
        first.chop(1);
        second.chop(1);
    }
    if (first.isEmpty() || second.isEmpty())
        return std::max(first.size(), second.size()) <= most;
    if (most == 0)
        return false;
    const bool swapped = first.size() > 1 && second.size() > 1 && first[0] == second[1] && first[1] == second[0];
    return (swapped && isWithinEdits(first.mid(2), second.mid(2), most - 1))
        || isWithinEdits(first.mid(1), second.mid(1), most - 1) || isWithinEdits(first, second.mid(1), most - 1)
        || isWithinEdits(first.mid(1), second, most - 1);
}

QList<LikeNames> likeNames(const QStringList &names)
{
    return Finder(names).find();
}

} // namespace Pressmark
