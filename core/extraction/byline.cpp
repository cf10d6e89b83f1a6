#include "extraction/byline.h"

#include "extraction/personnames.h"

#include "text/dates.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype LongestBylineText = 300;

using Options = QRegularExpression::PatternOptions;
const Options AnyCase = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// "By", "Von", "Par"…; the longer ones first. What needs a colon is a common word without it.
const QRegularExpression &introduction()
{
    static const QRegularExpression expression(
        u"^(?:(?:"
        // with a space or a colon behind
        "(?:(?:this|guest|a)\\s+)?(?:(?:post|article|story|blog|piece|column)\\s+(?:(?:was\\s+)?(?:written|contributed)"
        "\\s+)?)?"
        "(?:written|posted|published|reported|authored|submitted|contributed|created)?\\s*by|"
        "(?:words|text|story|article|reporting|report|essay|analysis|interview|guest post|opinion)\\s+by|"
        "(?:ein\\s+(?:beitrag|artikel|gastbeitrag)\\s+)?von|(?:verfasst|geschrieben|veröffentlicht)\\s+von|"
        "(?:écrit |publié |rédigé |propos recueillis |un article de )?par|(?:escrito |redactado |publicado )?por|"
        "(?:scritto |pubblicato )?da|(?:a cura |articolo |un articolo )?di|(?:geschreven |gepubliceerd )?door|"
        "(?:skriven |skrevet |skrivet |publicerad )?a[vf]|napisał(?:a)?|opracował(?:a)?|napsal(?:a)?|"
        "بقلم|كتب|كتبت|كتبه|كتبها|بواسطة|إعداد|מאת|撰文|取材・文|本报记者|记者|記者"
        ")(?=[\\s:：|/／]|$)|"
        // with a mark behind
        "(?:authors?|author\\(s\\)|written|words|text|reporter|autor(?:in|en|innen|a|as|es|ka|ky|zy|ři)?|auteure?s?|"
        "autrice|autore|autori|författare|forfatter|skribent|journalist|tekst|texto|texte|testo|redactor|"
        "автор(?:ы|и|ка)?|текст|yazar|yazan|haber|تقرير|تحرير|الكاتب|כתב|כתבה|文|作者|撰稿|著者|執筆|글)"
        "\\s*[:：|=＝/／・](?!/)|"
        "автор(?:ы|и|ка)?\\s+|作者\\s+|文／|记者(?=[\\x{4e00}-\\x{9fff}])|記者(?=[\\x{4e00}-\\x{9fff}])"
        ")[\\s:：|/／=＝]*"_s,
        AnyCase);
    return expression;
}

/// 김민수 기자, 佐倉美緒記者: the word stands behind the name.
const QRegularExpression &trailingRole()
{
    static const QRegularExpression expression(
        u"\\s*(?:(?:인턴|선임|수습|전문)?기자|특파원|논설위원|객원기자|(?:編集委員|論説委員|特派員|記者)|通讯员)\\s*=?$"_s);
    return expression;
}

/// Where a line of names ends: dates, reading times, roles.
const QRegularExpression &behindNames()
{
    static const QRegularExpression expression(
        u"\\s*(?:[|•·⋅–—/"
        u"／(\\[（]|\\s-\\s|,?\\s+[sj]r\\.?\\s+(?=\\p{L})|\\b(?:published|posted|updated|last|on\\s|in\\s|at\\s|for\\s|"
        u"from\\s|special to|"
        "on behalf|min read|read time|\\d+\\s+min|\\d+\\s*[–-]\\s*\\d+\\s+min|minutes?\\b|staff "
        "writer|editor\\b|reporter|correspondent|writer|"
        "journalist|contributor|columnist|producer|photography|photo|photos|pictures|images|follow|email|share|view|"
        "comments?\\b|medically|fact|reviewed|edited|illustrat|founder|co-founder|senior|is an?\\s|in$|the author|"
        "chief|director|about\\b|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|pubblicato|"
        "aggiornato|опубликовано|опубліковано|обновлено|оновлено)).*$"_s,
        AnyCase);
    return expression;
}

/// Between names, whatever they are.
const QRegularExpression &separator()
{
    static const QRegularExpression expression(
        u"\\s*(?:;|&|\\+|、|，|،|,\\s*(?:and|und|et)\\s|\\b(?:and|und|et|och|oraz|ve|та|и|і|with|con|mit|avec)\\b|,)\\s*"_s,
        AnyCase);
    return expression;
}

/// Between names only where names stand on both sides: "Ortega y Gasset" is one.
const QRegularExpression &weakSeparator()
{
    static const QRegularExpression expression(
        u"\\s+(?:y|e|i|a|en|og|й|和|与|與|و|ו)\\s+|\\s+[وו](?=\\p{L}{2})|[和与與]"_s,
        Options(QRegularExpression::UseUnicodePropertiesOption));
    return expression;
}

QString comparable(QStringView text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters += c.toCaseFolded();
    }
    return letters;
}

/// "MS", "Ph.D.", "Jr.": belongs to the name before it.
bool isCredential(const QString &word)
{
    const QString letters = QString(word).remove(u'.').remove(u' ').remove(u'-');
    if (letters == u"Jr"_s || letters == u"Sr"_s)
        return true;
    const auto capitals = std::count_if(letters.begin(), letters.end(), [](QChar c) { return c.isUpper(); });
    return letters.size() >= 2 && letters.size() <= 6 && !word.contains(u' ') && capitals >= 2
        && capitals * 2 >= letters.size();
}

/// A user's name on a site: marta_vell, vell99.
bool isHandle(const QString &name)
{
    return !name.contains(u' ') && name.front().isLower()
        && std::any_of(name.begin(), name.end(), [](QChar c) { return !c.isLetter() && !c.isMark(); });
}

bool isPublication(const QString &name, const QString &publication)
{
    if (publication.isEmpty())
        return false;
    const QString a = comparable(name);
    const QString b = comparable(publication);
    const bool same = a == b || a == u"the"_s + b || b == u"the"_s + a;
    const auto isPerson = [](const QString &words) {
        return lookOfName(words) == NameLook::Person && hasGivenName(words);
    };
    return same && !isPerson(name) && !isPerson(publication);
}

QString trimmedName(QString name)
{
    static const QRegularExpression ends(u"^[\\s\\p{P}\\p{S}]+|[\\s,:;\\-–—|/•·⋅*<>\"“”]+$"_s,
                                         Options(QRegularExpression::UseUnicodePropertiesOption));
    name.remove(ends);
    name.remove(trailingRole());
    return name;
}

/// "Marta Vell Senior Autos Reporter", "Ida Brenner Harbour Post": the name alone.
QString withoutTail(const QString &name, const QString &publication)
{
    if (!publication.isEmpty() && name.size() > publication.size() + 4
        && name.endsWith(u' ' + publication, Qt::CaseInsensitive))
        return name.left(name.size() - publication.size() - 1).trimmed();
    const QStringList words = isCollective(name) ? QStringList() : name.split(u' ');
    for (qsizetype i = 2; i < words.size(); ++i) {
        const QString head = words.mid(0, i).join(u' ');
        if (isRole(words[i]) && !isRole(head) && lookOfName(head) == NameLook::Person)
            return head;
    }
    return name;
}

QStringList piecesOf(const QString &names)
{
    QStringList pieces;
    for (const QString &piece : names.split(separator(), Qt::SkipEmptyParts)) {
        auto match = weakSeparator().match(piece);
        const QString left = piece.left(match.capturedStart()).trimmed();
        const QString right = piece.mid(match.capturedEnd()).trimmed();
        const auto isWhole = [](const QString &side) {
            const bool ideographic = !side.isEmpty() && side.front().script() == QChar::Script_Han && side.size() > 1;
            return lookOfName(side) == NameLook::Person && (side.contains(u' ') || ideographic);
        };
        if (match.hasMatch() && isWhole(left) && isWhole(right))
            pieces << left << right;
        else
            pieces << piece;
    }
    return pieces;
}

QString withoutSurroundings(const QString &line)
{
    QString names = line.left(LongestBylineText).simplified();
    names.remove(introduction());
    if (const auto date = findDate(names, {}); date)
        names.truncate(date->start);
    if (isCollective(names))
        return trimmedName(names);
    const QRegularExpressionMatch tail = behindNames().match(names);
    if (tail.hasMatch() && tail.capturedStart() > 0)
        names.truncate(tail.capturedStart());
    return trimmedName(names);
}

bool isAddress(const QString &line)
{
    return line.contains(u"://"_s) || line.startsWith(u"www."_s) || line.contains(u'@');
}

} // namespace

bool Byline::namesPersons() const
{
    return !authors.isEmpty() && std::all_of(authors.begin(), authors.end(), [](const QString &author) {
        return lookOfName(author.section(u',', 0, 0)) == NameLook::Person;
    });
}

bool isCollective(const QString &names)
{
    static const QRegularExpression ending(
        u"^(?:\\S+(?:\\s+\\S+){0,4}\\s+(?:team|staff|editors|desk|contributors|newsroom)|(?:the\\s+)?team(?:\\s+\\S+){1,3})$"_s,
        AnyCase);
    return !names.contains(u',') && !names.contains(u'|') && !names.contains(u'/') && ending.match(names).hasMatch();
}

bool isMoreOf(const Byline &longer, const Byline &shorter)
{
    const auto isAmongThem = [&longer](const QString &author) {
        return std::any_of(longer.authors.begin(), longer.authors.end(),
                           [&author](const QString &other) { return other.endsWith(author); }); // "Dr. Ann Other"
    };
    return longer.authors.size() > shorter.authors.size() && longer.namesPersons()
        && std::all_of(shorter.authors.begin(), shorter.authors.end(), isAmongThem);
}

Byline readByline(const QString &line, const QString &publication)
{
    Byline byline;
    if (isAddress(line.left(LongestBylineText)))
        return byline;
    const QString names = withoutSurroundings(line);
    for (const QString &piece : piecesOf(names)) {
        const bool behindPerson = !byline.authors.isEmpty() && lookOfName(byline.authors.front()) == NameLook::Person;
        if (behindPerson && isRole(piece) && !hasGivenName(piece.trimmed()) && !isCollective(piece.trimmed()))
            continue; // "Ann Other, Harbour Correspondent"
        const QString name = withoutTail(trimmedName(piece), publication);
        if (name.isEmpty())
            continue;
        if (isCredential(name) && !byline.authors.isEmpty()) {
            byline.authors.back() += u", "_s + name;
            continue;
        }
        if (behindPerson && lookOfName(name) != NameLook::Person && !isCollective(name))
            continue;
        if (lookOfName(name) != NameLook::None && !isHandle(name) && !isPublication(name, publication)
            && !byline.authors.contains(name))
            byline.authors.append(name);
    }
    if (!byline.authors.isEmpty())
        byline.text = names;
    return byline;
}

Byline findByline(const QString &line, const QString &publication)
{
    QString words = line.left(LongestBylineText).simplified();
    QRegularExpressionMatch match = introduction().match(words);
    if (!match.hasMatch()) {
        // "August 7, 2023 by Marta Vell"
        const auto date = findDate(words, {});
        if (!date || date->start > 20)
            return words.size() < 20 && trailingRole().match(words).hasMatch() ? readByline(words, publication)
                                                                               : Byline();
        words = trimmedName(words.mid(date->start + date->length));
        match = introduction().match(words);
        if (!match.hasMatch())
            return {};
    }
    Byline byline = readByline(words, publication);
    // "By the end of the year", "Von Anfang an": names have no words in small letters, where the script has capitals.
    for (const QString &author : std::as_const(byline.authors)) {
        const QStringList parts = author.section(u',', 0, 0).split(u' ');
        const bool capitals = std::none_of(
            parts.begin(), parts.end(), [](const QString &part) { return !part.isEmpty() && part.front().isLower(); });
        const bool isTeam = isCollective(author) && author.toLower() != author;
        if (lookOfName(author.section(u',', 0, 0)) != NameLook::Person && !isTeam && (!capitals || parts.size() > 3))
            return {};
    }
    return byline;
}

bool isBylineStart(const QString &line)
{
    static const QRegularExpression alone(
        u"^(?:(?:the\\s+)?authors?|autor(?:in|en|a|es)?|auteure?s?|autor[ei]|författare|forfatter|автор(?:ы|и)?|yazar|"
        "作者|著者|執筆者|撰文|저자|글쓴이)$"_s,
        AnyCase);
    // "Last updated March 3, 2025 by", "Written and posted by"
    static const QRegularExpression atTheEnd(
        u"(?:written|posted|published|authored)[^,.]{0,20}\\sby:?$|\\d{4}\\s+by:?$"_s, AnyCase);
    const QString words = line.left(LongestBylineText).simplified();
    const QRegularExpressionMatch match = introduction().match(words + u' ');
    return (match.hasMatch() && match.capturedEnd() >= words.size()) || alone.match(words).hasMatch()
        || (words.size() < 60 && atTheEnd.match(words).hasMatch());
}

} // namespace Pressmark
