#include "text/languages.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype LettersLookedAt = 8000;
constexpr int FewestLetters = 40;
constexpr int FewestIdeographs = 12;
constexpr int FewestWordsToTell = 8;
constexpr double LeastShare = 0.06; // of the words, weighted
constexpr double LeastLead = 1.2;   // over the next language

struct LanguageWords
{
    const char16_t *code;
    const char16_t *words;
};

/// The commonest words of each language that share a script with another one.
constexpr std::array<LanguageWords, 37> Table{{
    {u"en",
     u"the of and to in a is that for it was on with as he be by at from his are this have had not they which but were "
     u"an or their has said will would been who its more about after she her you we there when can"},
    {u"de",
     u"der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus "
     u"er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber "
     u"vor zur bis mehr durch man sein wurde sei"},
    {u"fr",
     u"de la le les et des en un du une que est pour dans qui par sur au pas plus ce il sont avec se son cette "
     u"ont aux été mais leur ne l d qu n s c a sa ses ces elle nous vous être fait comme deux selon après"},
    {u"es",
     u"de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ha o este fue "
     u"entre sin sobre también desde cuando muy según han había dos años ya está son"},
    {u"pt",
     u"de a o que e do da em um para com não uma os no se na por mais as dos como mas ao foi das à seu sua ou "
     u"pelo pela são também é já às aos nos nas até depois entre ainda está segundo"},
    {u"it",
     u"di e il la che in a per un è del non una sono con i si da della al dei nel anche alla come gli ha più "
     u"delle lo le l d dell dal ma nella degli dalla sul stato essere questo due ai hanno all"},
    {u"nl",
     u"de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij door wordt naar "
     u"heeft hij nog over uit werd deze tot die zich worden hebben of we volgens kan meer geen al moet"},
    {u"pl",
     u"w i na z się do nie że to jest o jak po co od dla ale przez za tym są oraz tego jego może być został "
     u"która który które także a ze był było już tylko ma jednak przed roku będzie czy"},
    {u"cs",
     u"a v se na je že s z do o ve to jako za pro i po by jsou který která které k od ale podle při byl bude "
     u"jeho už také jen ze si před není tak roku až když jsem více"},
    {u"sv",
     u"och i att det som en på är av för med den till inte har om ett de från vid sig så eller kan hade skulle "
     u"även var men han under efter mot när nu mer ut där hon över vi också"},
    {u"tr",
     u"ve bir bu için da de ile olarak çok daha olan sonra gibi kadar en olduğu ancak ise olduğunu ama her göre "
     u"tarafından var yeni yıl iki ilk ne o dedi ya büyük ki son içinde oldu"},
    {u"da",
     u"og i at det er en til på som af for med den ikke de har et han var fra sig eller kan blev også efter ved "
     u"skal der men vil om ud over mere siger nu når mod havde hun meget mellem år"},
    {u"no",
     u"og i det er på en som til av for med at ikke den har de et han var fra seg eller kan ble også etter ved "
     u"skal men vil om ut over mer sier nå når mot hadde hun mye mellom år opp"},
    {u"fi",
     u"ja on ei että se oli mutta hän kun myös ovat tai joka sen mukaan jo niin vain kuin ole ovat olla sekä "
     u"ennen jos jälkeen nyt mitä ollut hänen tämä joita kaksi"},
    {u"et",
     u"ja on ei et see oli aga ta kui ka või mis oma kes seda ning ole olid välja pärast siis veel juba mida "
     u"aasta kuid nii ka selle"},
    {u"hu",
     u"a az és hogy nem is egy meg volt ez csak de el már még azt mint vagy ki lesz után szerint ha kell pedig "
     u"nagy lehet mert ezt során két"},
    {u"ro",
     u"de și în a la cu care pe o un nu din este mai că pentru sa se au fost prin ca sunt după al fi dar ale "
     u"să între lui ce sau acest iar despre"},
    {u"sk",
     u"a v sa na je že s z do o ako za pre aj po by sú ktorý ktorá ktoré k od ale podľa pri bol bude jeho už "
     u"tiež len zo si pred nie tak roku až keď viac však"},
    {u"hr",
     u"i u je na se da za su od s koji koja kao što iz o biti ali do te nije bi ili nakon će sve samo prema "
     u"kako više godine to bio već"},
    {u"sl",
     u"in v je na se da za so od s ki kot iz o pa tudi ne po bi pri ali do z ni bo bil še ter kako več leta "
     u"zaradi to že"},
    {u"lt", u"ir į kad iš yra su tai ne bet buvo kaip apie nuo dėl už ar jis po jau per tik prie metų taip savo bus"},
    {u"lv", u"un ir ar no uz par ka tas kas bet arī pie pēc kā vai nav bija tika gan lai viņš šo vēl savu gada to"},
    {u"ca",
     u"de la i el que en a les els per un amb del una es no al més són com va ha però seva aquest entre l d "
     u"també dels ser des fins ja ho"},
    {u"id",
     u"yang dan di ini itu dengan untuk dari pada dalam tidak akan ke telah oleh juga adalah sebagai ia kami "
     u"mereka ada bisa kata tersebut"},
    {u"vi", u"và của là có được cho trong các một những với không người đã này khi đến để từ năm ở về ra tại"},
    {u"la",
     u"et in est non ut ad cum qui quae quod sed ex si per ab de esse sunt nec sit lorem ipsum dolor amet ac enim "
     u"atque autem"},
    {u"ru",
     u"в и не на что с по это как из для его к от он но за у а то все так был до также о их при после было мы "
     u"они она который которые или еще уже чтобы со году"},
    {u"uk",
     u"в і у на з що не до та за від як про для й його це але він які при було вже під час який також ще або "
     u"його після був є щоб вони якщо році зі"},
    {u"be", u"і ў на з што не да у за як ад па для гэта але ён яго аб быў пры якія яны таксама пасля каб было ці"},
    {u"bg", u"и на да за в от се с не че е по със са ще до като които при но този след беше има или само това как е"},
    {u"sr", u"и у је на да се за су од са који која као што из о бити али до те није би или након ће све само према"},
    {u"mk", u"и на да во за од се со не што е ги го кој дека ќе до како но оваа по кои беше тоа или при само"},
    {u"ar",
     u"في من على أن إلى التي عن مع هذا ما لا كان هذه الذي بعد قال بين ان الى او أو كما لم قد وقال كل خلال ذلك "
     u"حيث إن غير وفي كانت عام"},
    {u"fa", u"و در به از که این را با است برای آن یک خود تا شد هم بر می های نیز شده بود اما باید کرد دو پس گفت"},
    {u"ur", u"کے کی میں ہے اور سے کا کو نے پر کہ یہ اس ہیں بھی کر ایک تھا ان جو نہیں"},
    {u"hi", u"के में की है और से का को ने पर कि यह इस हैं भी कर एक था जो नहीं"},
    {u"mr", u"आहे आणि या च्या ते की हे तर होते असे मात्र केली करण्यात"},
}};

struct WordTable
{
    QHash<QString, quint64> languages; // of a word, a bit for each row of the table
    std::array<double, 65> weight = {};
};

const WordTable &wordTable()
{
    static const WordTable table = [] {
        WordTable made;
        for (size_t i = 0; i < Table.size(); ++i) {
            for (const QString &word : QString::fromUtf16(Table[i].words).split(u' ', Qt::SkipEmptyParts))
                made.languages[word] |= quint64(1) << i;
        }
        // A word of one language says more than one that many share.
        for (size_t sharing = 1; sharing < made.weight.size(); ++sharing)
            made.weight[sharing] = 1.0 / std::sqrt(static_cast<double>(sharing));
        return made;
    }();
    return table;
}

/// Counts the letters of each script and the words of the text's beginning.
class LanguageCount
{
public:
    explicit LanguageCount(QStringView text)
    {
        QString word;
        for (qsizetype i = 0; i < text.size() && m_letters < LettersLookedAt; ++i) {
            const QChar c = text[i];
            if (c.isLetter() || c.isMark()) {
                ++m_letters;
                ++m_scripts[static_cast<size_t>(std::min<int>(c.script(), MostScripts - 1))];
                word += c.toLower();
            } else if (!word.isEmpty()) {
                countWord(word);
                word.resize(0);
            }
        }
        if (!word.isEmpty())
            countWord(word);
    }

    QString language() const
    {
        const int han = of(QChar::Script_Han);
        const int kana = of(QChar::Script_Hiragana) + of(QChar::Script_Katakana);
        const int hangul = of(QChar::Script_Hangul);
        if (hangul >= FewestIdeographs && hangul * 3 > m_letters)
            return u"ko"_s;
        if (han + kana >= FewestIdeographs && (han + kana) * 3 > m_letters)
            return kana * 20 > han + kana ? u"ja"_s : u"zh"_s;
        if (m_letters < FewestLetters)
            return {};
        if (const QString own = languageOfScript(); !own.isEmpty())
            return own;
        return languageOfWords();
    }

private:
    static constexpr int MostScripts = 200;

    int of(QChar::Script script) const { return m_scripts[static_cast<size_t>(script)]; }

    void countWord(const QString &word)
    {
        ++m_words;
        const WordTable &table = wordTable();
        const auto found = table.languages.constFind(word);
        if (found == table.languages.cend())
            return;
        const double weight = table.weight[static_cast<size_t>(qPopulationCount(*found))];
        for (quint64 rest = *found; rest != 0; rest &= rest - 1)
            m_scores[qCountTrailingZeroBits(rest)] += weight;
    }

    /// Of scripts that one language of newspapers has for itself.
    QString languageOfScript() const
    {
        struct Own
        {
            QChar::Script script;
            const char16_t *code;
        };
        for (const Own &own :
             {Own{QChar::Script_Hebrew, u"he"}, Own{QChar::Script_Greek, u"el"}, Own{QChar::Script_Thai, u"th"},
              Own{QChar::Script_Georgian, u"ka"}, Own{QChar::Script_Armenian, u"hy"}, Own{QChar::Script_Bengali, u"bn"},
              Own{QChar::Script_Tamil, u"ta"}, Own{QChar::Script_Telugu, u"te"}, Own{QChar::Script_Khmer, u"km"},
              Own{QChar::Script_Myanmar, u"my"}}) {
            if (of(own.script) * 2 > m_letters)
                return QString::fromUtf16(own.code);
        }
        return {};
    }

    QString languageOfWords() const
    {
        const auto best = std::max_element(m_scores.begin(), m_scores.end());
        double next = 0;
        for (auto score = m_scores.begin(); score != m_scores.end(); ++score) {
            if (score != best)
                next = std::max(next, *score);
        }
        if (m_words < FewestWordsToTell || *best < LeastShare * m_words || *best < 2 || *best < LeastLead * next)
            return {};
        return QString::fromUtf16(Table[static_cast<size_t>(best - m_scores.begin())].code);
    }

    int m_letters = 0;
    int m_words = 0;
    std::array<int, MostScripts> m_scripts = {};
    std::array<double, Table.size()> m_scores = {};
};

} // namespace

QString detectLanguage(QStringView text)
{
    return LanguageCount(text).language();
}

QString primaryLanguage(QStringView tag)
{
    static const QHash<QString, QString> renamed{
        {u"iw"_s, u"he"_s}, {u"in"_s, u"id"_s},  {u"ji"_s, u"yi"_s},  {u"nb"_s, u"no"_s},  {u"nn"_s, u"no"_s},
        {u"ua"_s, u"uk"_s}, {u"cz"_s, u"cs"_s},  {u"jp"_s, u"ja"_s},  {u"cn"_s, u"zh"_s},  {u"kr"_s, u"ko"_s},
        {u"gr"_s, u"el"_s}, {u"eng"_s, u"en"_s}, {u"deu"_s, u"de"_s}, {u"fra"_s, u"fr"_s}, {u"spa"_s, u"es"_s}};
    QString language;
    for (const QChar c : tag.trimmed()) {
        if (c == u'-' || c == u'_')
            break;
        if (c.unicode() >= 0x80 || !c.isLetter() || language.size() == 3)
            return {};
        language += c.toLower();
    }
    return language.size() < 2 ? QString() : renamed.value(language, language);
}

bool isCompatibleLanguage(QStringView declared, QStringView detected)
{
    static const QList<QSet<QString>> families{
        {u"no"_s, u"da"_s},           {u"hr"_s, u"bs"_s, u"sr"_s, u"sh"_s, u"me"_s},
        {u"id"_s, u"ms"_s},           {u"zh"_s, u"yue"_s},
        {u"fa"_s, u"ps"_s, u"ckb"_s}, {u"hi"_s, u"mr"_s, u"ne"_s},
        {u"es"_s, u"gl"_s, u"ast"_s}, {u"pt"_s, u"gl"_s},
        {u"nl"_s, u"af"_s, u"fy"_s}};
    const QString a = primaryLanguage(declared);
    const QString b = primaryLanguage(detected);
    if (a == b)
        return true;
    return std::any_of(families.begin(), families.end(),
                       [&a, &b](const QSet<QString> &family) { return family.contains(a) && family.contains(b); });
}

} // namespace Pressmark
