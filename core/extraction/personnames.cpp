#include "extraction/personnames.h"

#include "extraction/lexicon.h"

#include <QFile>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype LongestPersonName = 60;
constexpr qsizetype MostNameWords = 6;
constexpr qsizetype MostPersonWords = 5;

QSet<QString> setOf(const QString &words)
{
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

/// Names that nobody has, whole.
bool isNobody(const QString &lower)
{
    static const QSet<QString> nobody = [] {
        const QStringList list =
            u"admin|administrator|editor|editors|the editors|our editors|editor in chief|staff|our staff|"
            "staff writer|staff writers|staff reporter|staff report|staff reports|guest|guest author|"
            "guest writer|guest post|guest contributor|contributor|contributors|team|our team|the team|"
            "newsroom|news desk|newsdesk|news staff|web desk|online desk|desk|editorial|editorial staff|"
            "editorial team|editorial board|the editorial board|editorial desk|unknown|anonymous|author|"
            "authors|the author|webmaster|web master|user|root|press|none|null|undefined|nil|n/a|na|the|"
            "super|super user|superuser|agencies|agency|wire reports|wire service|wires|our correspondent|"
            "correspondent|reporter|writer|special correspondent|press release|default|test|owner|manager|"
            "site admin|noc admin|wordpress|redaktion|die redaktion|online-redaktion|redaktionsteam|"
            "redacción|la redacción|redacao|redação|da redação|redazione|la redazione|rédaction|"
            "la rédaction|redactie|de redactie|onze redactie|redakcja|redakce|redaktionen|redaktör|"
            "redaktionens|administrador|administrateur|amministratore|beheerder|administratör|"
            "редакция|редакція|админ|адмін|администратор|адміністратор|редактор|"
            "هيئة التحرير|المحرر|مدير الموقع|المشرف|המערכת|מערכת|editör|editor masası|yönetici|haber merkezi|"
            "编辑部|編輯部|管理员|管理員|編集部|管理者|편집부|관리자|운영자|온라인뉴스팀|디지털뉴스팀"_s.split(u'|');
        return QSet<QString>(list.begin(), list.end());
    }();
    return nobody.contains(lower);
}

/// Words that no person's name has, but labels, teams and organisations.
bool isForeignToPersons(const QString &lower)
{
    static const QSet<QString> words = setOf(
        u"team staff editors editorial editor news newsroom media magazine press agency university institute college "
        u"school "
        "foundation association society company inc llc ltd gmbh corp corporation group services service solutions "
        "network "
        "project department office center centre online blog journal review reviews times post tribune gazette herald "
        "academy studio studios labs lab software systems technologies technology marketing social digital about "
        "contact "
        "home share follow read more view subscribe login sign newsletter privacy policy terms cookie cookies search "
        "menu "
        "facebook twitter instagram linkedin youtube pinterest whatsapp telegram email tags category categories "
        "comments "
        "comment reply published posted updated written author authors by photo photos image images credit source "
        "video "
        "watch listen article articles story stories guide guides tips how what why when where who which is are was "
        "were "
        "the this that these those your our you we us they it its and or for from with at on of in to an all best top "
        "new "
        "free get buy shop sale deals price contributor contributors writer reporter correspondent manager director "
        "officer executive president founder cofounder ceo cto cfo head specialist expert analyst consultant "
        "strategist "
        "attorney engineer designer developer professor lecturer researcher coordinator assistant associate senior "
        "junior "
        "chief columnist producer photographer journalist guest min minute minutes minuten read hours ago today "
        "yesterday "
        "january february march april june july august september october november december monday tuesday wednesday "
        "thursday friday saturday sunday last first next previous latest trending popular featured related resources "
        "business health sports sport science politics opinion culture travel food entertainment lifestyle world local "
        "education finance money security insurance industry learning training content seo data cloud ai page site web "
        "british american global vision human full bio doc docs desk heart chronicle telegraph mirror observer "
        "guardian mail "
        "express star sun standard record courier bulletin examiner inquirer register dispatch sentinel monitor globe "
        "daily "
        "weekly website community support help faq customer customers product products table contents introduction "
        "overview "
        "clinic hospital council committee ministry party church club union bank capital partners ventures yoga "
        "fitness "
        "careers checklist checklists candidate representative planning"_s);
    return words.contains(lower) || lower.endsWith(u"-based"_s);
}

bool isParticle(const QString &word)
{
    static const QSet<QString> particles =
        setOf(u"de da do dos das di del della dello dei du des la le el al van von der den ter ten te zu zur bin ibn "
              u"ben bint abu "
              "af av y e i san santa st della d' o' vom zum und und. ul ur uz al- ap ferch"_s);
    return particles.contains(word);
}

QString withoutAccents(const QString &word)
{
    QString plain;
    for (const QChar c : word.normalized(QString::NormalizationForm_D)) {
        if (!c.isMark())
            plain += c;
    }
    return plain;
}

const QSet<QString> &givenNames()
{
    static const QSet<QString> names = [] {
        loadLexiconResource();
        QSet<QString> read;
        QFile file(u":/lexicons/given-names.txt"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        for (const QString &line : QString::fromUtf8(opened ? file.readAll() : QByteArray()).split(u'\n')) {
            if (!line.startsWith(u'#'))
                read.unite(setOf(line.toLower()));
        }
        return read;
    }();
    return names;
}

bool isIdeographic(QStringView words)
{
    return std::all_of(words.begin(), words.end(), [](QChar c) {
        return (c >= QChar(0x3040) && c <= QChar(0x9fff)) || (c >= QChar(0xac00) && c <= QChar(0xd7a3)) || c == u'・'
            || c == QChar(0x3005) || c.isSpace();
    });
}

/// An address, a handle, a file name, a template's variable.
bool isMachineWord(const QString &word)
{
    static const QString Marks = u"@:/\\_{}[]<>=#%$*~^|\"?!"_s;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (Marks.contains(word[i]))
            return true;
        const bool innerDot = word[i] == u'.' && i + 1 < word.size() && i > 0 && word[i + 1].isLower();
        if (innerDot)
            return true;
    }
    return false;
}

enum class WordLook { Refused, Lower, Particle, Capital };

WordLook lookOfWord(const QString &word)
{
    if (isMachineWord(word))
        return WordLook::Refused;
    const QString bare = QString(word).remove(u',').remove(u'(').remove(u')');
    if (bare.isEmpty() || isParticle(bare))
        return WordLook::Particle;
    const QChar first = bare.front() == u'\'' || bare.front() == QChar(0x2019) ? bare.back() : bare.front();
    return first.isLower() || !first.isLetter() ? WordLook::Lower : WordLook::Capital;
}

} // namespace

NameLook lookOfName(QStringView words)
{
    const QString name = words.toString().simplified();
    const QString lower = name.toLower();
    if (name.size() < 2 || name.size() > LongestPersonName || isNobody(lower) || lower.startsWith(u"www."_s)
        || lower.contains(u".com"_s))
        return NameLook::None;
    if (isIdeographic(name))
        return name.size() <= 12 ? NameLook::Person : NameLook::None;
    const QStringList parts = name.split(u' ');
    if (parts.size() > MostNameWords)
        return NameLook::None;
    int capitals = 0;
    bool person = parts.size() >= 2 && parts.size() <= MostPersonWords;
    int digits = 0;
    for (const QString &part : parts) {
        const WordLook look = lookOfWord(part);
        if (look == WordLook::Refused)
            return NameLook::None;
        capitals += look == WordLook::Capital ? 1 : 0;
        person = person && look != WordLook::Lower && !isForeignToPersons(part.toLower());
        digits += static_cast<int>(std::count_if(part.begin(), part.end(), [](QChar c) { return c.isDigit(); }));
    }
    const bool hasLetter = std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
    if (!hasLetter || digits > 1 || (parts.size() == 1 && isForeignToPersons(lower)))
        return NameLook::None;
    return person && capitals >= 2 && digits == 0 ? NameLook::Person : NameLook::Other;
}

bool hasGivenName(QStringView words)
{
    QStringList parts = words.toString().toLower().split(u' ', Qt::SkipEmptyParts);
    // "Dr. Ann Other", "J. Robert Other"
    while (parts.size() > 2 && (parts.front().endsWith(u'.') || parts.front() == u"dr"_s))
        parts.removeFirst();
    const QString first = parts.isEmpty() ? QString() : parts.front().section(u'-', 0, 0);
    return givenNames().contains(first) || givenNames().contains(withoutAccents(first));
}

bool isRole(QStringView words)
{
    const QStringList parts = words.toString().toLower().split(u' ', Qt::SkipEmptyParts);
    return std::any_of(parts.begin(), parts.end(), [](const QString &part) { return isForeignToPersons(part); });
}

} // namespace Pressmark
