#include "search/slavicendings.h"

#include <QString>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype ShortestSlavicStem = 3;
constexpr QStringView Vowels = u"аеєиіїоуюяaeiouy";

SlavicEndings makeEndings(const QString &words, const char *softSign)
{
    SlavicEndings endings{.softSign = softSign};
    for (const QString &ending : words.split(u' '))
        endings.endings.append(ending.toUtf8());
    const auto longer = [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); };
    std::stable_sort(endings.endings.begin(), endings.endings.end(), longer);
    return endings;
}

bool isStem(const QString &stem)
{
    return stem.size() >= ShortestSlavicStem
        && std::any_of(stem.begin(), stem.end(), [](QChar c) { return Vowels.contains(c); });
}

} // namespace

const SlavicEndings *endingsOf(const QString &language)
{
    // Those of verbs that are endings of many a noun's stem are left out: депутати, матеріали.
    static const SlavicEndings ukrainian =
        makeEndings(u"а я о е є у ю и і ї й ам ям ах ях ом ем єм ою ею єю ів їв ей ові еві єві ами ями "
                    "ий ій ого ому им ім їм их іх їх ими іми їми ої ує ують юють увати ювати ував увала увало ували"_s,
                    "ь");
    static const SlavicEndings polish = makeEndings(
        u"a e i o u y om em iem am iam ach iach ami iami ow owi owie ie iej ej ego iego emu iemu ym im ych ich ymi imi "
        "ia iu io iow uje uja ujac owac owal owala owali"_s,
        "");
    return language == u"uk" ? &ukrainian : language == u"pl" ? &polish : nullptr;
}

QByteArray withoutEnding(const QByteArray &word, const SlavicEndings &endings)
{
    QByteArray stem = word;
    for (const QByteArray &ending : endings.endings) {
        if (word.endsWith(ending) && isStem(QString::fromUtf8(word.chopped(ending.size())))) {
            stem.chop(ending.size());
            break;
        }
    }
    if (!endings.softSign.isEmpty() && stem.endsWith(endings.softSign) && stem.size() > endings.softSign.size())
        stem.chop(endings.softSign.size());
    // питання, питань
    const QString letters = QString::fromUtf8(stem);
    const bool isDoubled = letters.size() > ShortestSlavicStem && letters.back() == letters[letters.size() - 2];
    return isDoubled ? letters.chopped(1).toUtf8() : stem;
}

} // namespace Pressmark
