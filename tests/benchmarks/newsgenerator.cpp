#include "newsgenerator.h"

#include <QDate>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int Vocabulary = 60000;
constexpr int Characters = 3000;
constexpr int Topics = 400;
constexpr int TopicWords = 150;
constexpr int TopicShare = 12; // of a hundred words
constexpr int Sources = 250;
constexpr int Tags = 300;

int below(int end, std::mt19937 &random)
{
    return std::uniform_int_distribution<int>(0, end - 1)(random);
}

QString capitalized(QString word)
{
    word[0] = word[0].toUpper();
    return word;
}

QStringList characters(char16_t first, int count)
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all.append(QString(QChar(static_cast<char16_t>(first + i))));
    return all;
}

} // namespace

NewsGenerator::NewsGenerator()
{
    double sum = 0;
    for (int rank = 1; rank <= Vocabulary; ++rank) {
        sum += 1.0 / rank;
        m_zipf.push_back(sum);
    }
    Random random(1);
    const QStringList latin{u"b"_s, u"br"_s, u"c"_s, u"ch"_s, u"d"_s,  u"f"_s, u"g"_s,  u"h"_s,  u"l"_s, u"m"_s,
                            u"n"_s, u"p"_s,  u"r"_s, u"s"_s,  u"st"_s, u"t"_s, u"th"_s, u"tr"_s, u"v"_s, u"w"_s};
    const QStringList vowels{u"a"_s, u"e"_s, u"i"_s, u"o"_s, u"u"_s, u"ea"_s, u"er"_s, u"in"_s, u"on"_s};
    const QStringList umlauts{u"a"_s, u"e"_s, u"i"_s, u"ö"_s, u"ü"_s, u"ei"_s, u"er"_s, u"en"_s, u"ß"_s};
    const QStringList cyrillic = u"б в г д ж з к л м н п р с т х ч ш"_s.split(u' ');
    const QStringList cyrillicVowels = u"а е и і о у ї я ого ник"_s.split(u' ');
    const QStringList arabic = u"ب ت ج د ر س ش ع ف ق ك ل م ن ه و ي"_s.split(u' ');
    const QStringList arabicVowels = u"ا ي و ة َ ِ ال"_s.split(u' ');
    m_languages = {{u"en"_s, inventWords(latin, vowels, Vocabulary, random)},
                   {u"de"_s, inventWords(latin, umlauts, Vocabulary, random)},
                   {u"uk"_s, inventWords(cyrillic, cyrillicVowels, Vocabulary, random)},
                   {u"ar"_s, inventWords(arabic, arabicVowels, Vocabulary, random)},
                   {u"zh"_s, characters(u'\u4e00', Characters), false},
                   {u"ja"_s, characters(u'\u3042', 80) + characters(u'\u5000', Characters), false}};
    for (QString &first : inventWords(latin, vowels, 300, random))
        m_names.append(capitalized(first));
    for (const QString &last : inventWords(latin, vowels, Sources, random))
        m_sources.append(u"The "_s + capitalized(last) + u" Gazette"_s);
}

/// Frequent words are short.
QStringList NewsGenerator::inventWords(const QStringList &onsets, const QStringList &vowels, int count,
                                       Random &random) const
{
    QStringList words;
    QSet<QString> known;
    while (words.size() < count) {
        const qsizetype rank = words.size();
        const int syllables = 1 + (rank > 60 ? 1 : 0) + (rank > 2000 ? 1 : 0) + below(2, random);
        QString word;
        for (int i = 0; i < syllables; ++i) {
            word += onsets[below(static_cast<int>(onsets.size()), random)];
            word += vowels[below(static_cast<int>(vowels.size()), random)];
        }
        if (!known.contains(word) || known.size() > 200) {
            while (known.contains(word))
                word += vowels[below(static_cast<int>(vowels.size()), random)];
            known.insert(word);
            words.append(word);
        }
    }
    return words;
}

int NewsGenerator::zipf(int count, Random &random) const
{
    const double sum = m_zipf[static_cast<size_t>(count - 1)];
    const double at = std::uniform_real_distribution<double>(0, sum)(random);
    const auto end = m_zipf.begin() + count;
    return static_cast<int>(std::min(std::lower_bound(m_zipf.begin(), end, at), end - 1) - m_zipf.begin());
}

const NewsGenerator::Language &NewsGenerator::languageOf(Random &random) const
{
    const int share = below(100, random);
    return m_languages[share < 78 ? 0 : share < 84 ? 1 : share < 90 ? 2 : share < 94 ? 3 : share < 97 ? 4 : 5];
}

QString NewsGenerator::word(const Language &language, int topic, Random &random) const
{
    const int count = static_cast<int>(language.words.size());
    const int kind = below(100, random);
    if (kind < TopicShare)
        return language.words[(count / 3 + topic * 97 + zipf(TopicWords, random)) % count];
    if (kind == 99)
        return QString::number(below(20, random) > 0 ? below(500, random) : 1900 + below(125, random));
    return inflected(language.words[zipf(count, random)], language, random);
}

/// Some English words stand in another form than that of the dictionary.
QString NewsGenerator::inflected(const QString &word, const Language &language, Random &random) const
{
    if (language.code != u"en" || word.size() < 4)
        return word;
    const int kind = below(12, random);
    return kind == 0 ? word + u's' : kind == 1 ? word + u"ed"_s : kind == 2 ? word + u"ing"_s : word;
}

QString NewsGenerator::sentence(const Language &language, int topic, Random &random) const
{
    const QString space = language.spaced ? u" "_s : QString();
    const int length = 8 + below(18, random);
    QString text = capitalized(word(language, topic, random));
    for (int i = 1; i < length; ++i) {
        text += i == length / 2 && below(3, random) == 0 ? (language.spaced ? u", "_s : u"，"_s) : space;
        text += below(40, random) == 0 ? name(random) : word(language, topic, random);
    }
    return text + (language.spaced ? u"."_s : u"。"_s);
}

QString NewsGenerator::name(Random &random) const
{
    const int count = static_cast<int>(m_names.size());
    return m_names[zipf(count, random)] + u' ' + m_names[below(count, random)];
}

GeneratedArticle NewsGenerator::article(int number) const
{
    Random random(static_cast<unsigned>(number) + 1000);
    GeneratedArticle article;
    const Language &language = languageOf(random);
    const int topic = zipf(Topics, random);
    article.language = language.code;
    article.title = sentence(language, topic, random).left(80);
    article.byline = name(random);
    article.source = m_sources[zipf(Sources, random)];
    article.published = QDate(2005, 1, 1).addDays(below(7500, random)).toString(Qt::ISODate);
    for (int i = 6 + below(12, random); i > 0; --i) {
        QString paragraph = sentence(language, topic, random);
        for (int j = below(4, random); j > 0; --j)
            paragraph += (language.spaced ? u" "_s : QString()) + sentence(language, topic, random);
        article.paragraphs.append(paragraph);
    }
    for (int i = below(4, random); i > 0; --i)
        article.tags.append(u"topic %1"_s.arg(zipf(Tags, random)));
    if (below(20, random) == 0)
        article.note = sentence(m_languages.front(), topic, random);
    return article;
}
