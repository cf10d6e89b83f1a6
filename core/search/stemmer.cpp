#include "search/stemmer.h"

#include "search/slavicendings.h"

#include <libstemmer.h>

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

enum class Letters { Latin, Cyrillic, Arabic, Greek, Hebrew, Armenian, Indic, Other };

constexpr qsizetype ShortestStem = 3; // letters

/// The lightest of what is known to work for Arabic: an article and what may stand before it, and the commonest
/// endings. The index has no ة, which is folded to ه.
const QList<QByteArray> &arabicLeads()
{
    static const QList<QByteArray> leads{"",    "ال",  "و",   "ب", "ل",  "وال", "بال",  "لل",
                                         "كال", "فال", "ولل", "ف", "ول", "وب",  "وبال", "فلل"};
    return leads;
}
constexpr const char *ArabicEndings[] = {"ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"};

qsizetype letterCount(const QByteArray &word)
{
    return std::count_if(word.begin(), word.end(),
                         [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; });
}

Letters lettersOf(const QByteArray &word)
{
    const QString text = QString::fromUtf8(word);
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    const auto letter = std::find_if(text.begin(), text.end(), isLetter);
    if (letter == text.end())
        return Letters::Other;
    switch (letter->script()) {
    case QChar::Script_Latin:
        return Letters::Latin;
    case QChar::Script_Cyrillic:
        return Letters::Cyrillic;
    case QChar::Script_Arabic:
        return Letters::Arabic;
    case QChar::Script_Greek:
        return Letters::Greek;
    case QChar::Script_Hebrew:
        return Letters::Hebrew;
    case QChar::Script_Armenian:
        return Letters::Armenian;
    case QChar::Script_Devanagari:
    case QChar::Script_Tamil:
        return Letters::Indic;
    default:
        return Letters::Other;
    }
}

/// The languages of libstemmer 2.2, and three of ours for which it has no rules, or rules for other letters than ours.
const QMap<QString, Letters> &languages()
{
    static const QMap<QString, Letters> all = [] {
        QMap<QString, Letters> known{
            {u"ar"_s, Letters::Arabic},   {u"el"_s, Letters::Greek},    {u"hi"_s, Letters::Indic},
            {u"hy"_s, Letters::Armenian}, {u"ne"_s, Letters::Indic},    {u"ru"_s, Letters::Cyrillic},
            {u"ta"_s, Letters::Indic},    {u"uk"_s, Letters::Cyrillic}, {u"yi"_s, Letters::Hebrew},
        };
        for (const QString &latin : u"ca da de en es et eu fi fr ga hu id it lt nl no pl pt ro sv tr"_s.split(u' '))
            known.insert(latin, Letters::Latin);
        if (sb_stemmer *estonian = sb_stemmer_new("et", nullptr))
            sb_stemmer_delete(estonian);
        else
            known.remove(u"et"_s);
        return known;
    }();
    return all;
}

struct StemmerDeleter
{
    void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
};

QByteArray arabicStem(const QByteArray &word)
{
    for (const QByteArray ending : ArabicEndings) {
        if (word.endsWith(ending) && letterCount(word) - letterCount(ending) >= ShortestStem)
            return word.chopped(ending.size());
    }
    return word;
}

} // namespace

struct Stemmer::Private
{
    QString language;
    Letters letters;
    std::unique_ptr<sb_stemmer, StemmerDeleter> snowball; // none for rules of our own
};

bool Stemmer::knows(const QString &language)
{
    return languages().contains(language);
}

Stemmer::Stemmer(const QString &language)
    : d(new Private{language, languages().value(language), nullptr})
{
    Q_ASSERT(knows(language));
    if (language != u"ar" && !endingsOf(language))
        d->snowball.reset(sb_stemmer_new(language.toLatin1().constData(), nullptr));
}

Stemmer::~Stemmer() = default;
Stemmer::Stemmer(Stemmer &&) noexcept = default;
Stemmer &Stemmer::operator=(Stemmer &&) noexcept = default;

const QString &Stemmer::language() const
{
    return d->language;
}

bool Stemmer::isInItsLetters(const QByteArray &word) const
{
    return lettersOf(word) == d->letters;
}

QByteArray Stemmer::stem(const QByteArray &word) const
{
    if (d->letters == Letters::Arabic)
        return arabicStem(word);
    if (const SlavicEndings *endings = endingsOf(d->language))
        return withoutEnding(word, *endings);
    if (!d->snowball)
        return word;
    const auto *bytes = reinterpret_cast<const sb_symbol *>(word.constData());
    const sb_symbol *stem = sb_stemmer_stem(d->snowball.get(), bytes, static_cast<int>(word.size()));
    if (!stem)
        return word;
    return {reinterpret_cast<const char *>(stem), sb_stemmer_length(d->snowball.get())};
}

QList<QByteArray> Stemmer::beginnings(const QByteArray &word) const
{
    const QByteArray whole = stem(word);
    QList<QByteArray> all;
    if (d->language == u"en" && whole.endsWith('i')) {
        all = {whole, whole.chopped(1) + 'y'};
    } else {
        const auto [end, _] = std::mismatch(whole.begin(), whole.end(), word.begin(), word.end());
        QByteArray common = whole.left(end - whole.begin());
        // Cheval and chevaux, strike and striking have a letter less in common than their stem has.
        if (common.size() > ShortestStem && (d->language == u"fr" || (d->language == u"en" && common.endsWith('e'))))
            common.chop(1);
        while (!common.isEmpty() && (static_cast<unsigned char>(common.back()) & 0xc0) == 0xc0)
            common.chop(1); // not the first byte of a letter alone
        all = {common};
    }
    all.removeIf([](const QByteArray &beginning) { return letterCount(beginning) < ShortestStem; });
    return all;
}

const QList<QByteArray> &Stemmer::leads() const
{
    static const QList<QByteArray> none{""};
    return d->letters == Letters::Arabic ? arabicLeads() : none;
}

QByteArray Stemmer::withoutLead(const QByteArray &word) const
{
    QByteArray longest;
    for (const QByteArray &lead : leads()) {
        const bool isArticle = lead.endsWith("ال") || lead.endsWith("لل");
        if (isArticle && lead.size() > longest.size() && word.startsWith(lead)
            && letterCount(word) - letterCount(lead) >= ShortestStem)
            longest = lead;
    }
    return word.mid(longest.size());
}

QByteArray Stemmer::withoutDoubtfulLead(const QByteArray &word) const
{
    for (const QByteArray &lead : leads()) {
        if (letterCount(lead) == 1 && word.startsWith(lead) && letterCount(word) > ShortestStem)
            return word.mid(lead.size());
    }
    return {};
}

} // namespace Pressmark
